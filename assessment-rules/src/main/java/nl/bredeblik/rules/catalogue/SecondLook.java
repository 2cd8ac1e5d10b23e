package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** Whether somebody beside those who made an analysis looked at it, where that is asked. */
final class SecondLook {

    /** Who is a qualified behavioural scientist (<i>gekwalificeerde gedragswetenschapper</i>, Regeling Jeugdwet 2). */
    private static final Set<ProfessionalRegister> BEHAVIOURAL_SCIENTISTS = HashSet.of(
            ProfessionalRegister.SKJ_PSYCHOLOGIST,
            ProfessionalRegister.SKJ_ORTHOPEDAGOGUE,
            ProfessionalRegister.NIP_CHILD_AND_YOUTH,
            ProfessionalRegister.NVO_ORTHOPEDAGOGUE_GENERALIST,
            ProfessionalRegister.BIG_HEALTH_PSYCHOLOGIST,
            ProfessionalRegister.BIG_PSYCHOTHERAPIST);

    private SecondLook() {}

    /**
     * A behavioural scientist took part, or another person than the makers read it critically. Asked while a measure runs, help
     * is not voluntary, or an open concern is recorded as acute or structural.
     */
    static Verdict wasTaken(ExplanatoryAnalysis analysis, Look look) {
        if (!isAsked(look)) {
            return Verdict.EXEMPT;
        }
        boolean hasScientist = analysis.madeBy()
                .appendAll(AnalysisAudience.tookPart(analysis))
                .exists(party -> isScientist(party, analysis, look));
        return Verdict.satisfiedIf(
                hasScientist || look.file().counterReadings().exists(reading -> isByAnother(reading, analysis)));
    }

    private static boolean isAsked(Look look) {
        return look.file().measures().exists(measure -> look.day().isIn(measure.period()))
                || PlansAtHand.in(look).exists(plan -> plan.frame() != HelpFrame.VOLUNTARY)
                || OpenConcern.in(look).exists(OpenConcern::isUnsafe);
    }

    private static boolean isScientist(Id<? extends Party> party, ExplanatoryAnalysis analysis, Look look) {
        return look.index()
                .find(Professional.class, party)
                .exists(person -> person.registrations()
                        .exists(registration -> BEHAVIOURAL_SCIENTISTS.contains(registration.register())
                                && mayHoldOn(registration.period(), analysis.on())));
    }

    private static boolean mayHoldOn(PartialPeriod period, LocalDate day) {
        return !period.startInclusive().exists(start -> start.isCertainlyAfter(day))
                && !period.endInclusive().exists(end -> end.isCertainlyBefore(day));
    }

    private static boolean isByAnother(CounterReading reading, ExplanatoryAnalysis analysis) {
        return reading.of().contains(analysis.id()) && !analysis.madeBy().contains(reading.by());
    }
}
