package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;

/**
 * An evaluation at which a goal was not reached, and the analysis that is worked with. Of several evaluations that no renewal
 * followed, the first.
 *
 * @param analysis the analysis
 * @param evaluation the evaluation
 * @param renewedOn when an analysis was made anew or read again critically, on that day or later
 */
record UnreachedGoals(ExplanatoryAnalysis analysis, Evaluation evaluation, Option<LocalDate> renewedOn) {

    static final Subjects<UnreachedGoals> EVALUATIONS = Subjects.about(
            "evaluations with goals that were not reached",
            UnreachedGoals::in,
            UnreachedGoals::analysis,
            subject -> Array.of(subject.analysis().id(), subject.evaluation().id()));

    /** Own choice: no source gives the figure. */
    static final Setting<Term> RENEWED_WITHIN = Setting.of("analysis.renewed-within", Term.weeks(6));

    private static Seq<UnreachedGoals> in(Look look) {
        FamilyAnalyses analyses = FamilyAnalyses.in(look.index(), look.day()::reached);
        Seq<Evaluation> unreached = look.file()
                .evaluations()
                .filter(evaluation -> look.day().reached(evaluation.on())
                        && evaluation.goalResults().exists(result -> result.status() == GoalStatus.NOT_REACHED))
                .sortBy(Evaluation::on);
        if (analyses.worked().isEmpty() || unreached.isEmpty()) {
            return Array.empty();
        }
        Seq<LocalDate> renewals = analyses.shared()
                .map(ExplanatoryAnalysis::on)
                .appendAll(look.file()
                        .counterReadings()
                        .filter(reading -> reading.of().exists(analyses::canCarry)
                                && look.day().reached(reading.on()))
                        .map(CounterReading::on));
        Option<LocalDate> last = renewals.max();
        Evaluation evaluation = unreached
                .find(held -> last.forAll(renewed -> renewed.isBefore(held.on())))
                .getOrElse(unreached::last);
        return Array.of(new UnreachedGoals(
                analyses.worked().get(),
                evaluation,
                renewals.filter(renewed -> !renewed.isBefore(evaluation.on())).min()));
    }

    static Option<LocalDate> evaluatedOn(UnreachedGoals unreached, Look look) {
        return Option.some(unreached.evaluation().on());
    }

    static Option<LocalDate> renewedOn(UnreachedGoals unreached, Look look) {
        return unreached.renewedOn();
    }
}
