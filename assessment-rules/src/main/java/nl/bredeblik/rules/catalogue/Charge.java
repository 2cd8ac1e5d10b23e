package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * That an institution is charged with a measure over somebody: the first measure, with those that follow on it without a
 * break. An extension is no new charge.
 *
 * @param measure the first measure
 * @param kind of which article it is a matter
 * @param measures the ids of all its measures
 * @param executor the institution, as far as it is recorded of one of them
 * @param lastDay the last day; none when no end is recorded
 * @param workers who were assigned as the named worker
 */
record Charge(
        ProtectionMeasure measure,
        Kind kind,
        Set<Id<?>> measures,
        Option<Id<Organisation>> executor,
        Option<LocalDate> lastDay,
        Seq<Assignment> workers) {

    /** Of a worker and of the first contact: <i>Besluit Jeugdwet</i> 4.2.1 to 4.2.3. */
    static final Term FIVE_WORKING_DAYS = Term.workingDays(5).statutory();

    private static final TermCheck<Charge> WORKER_IN_TIME = TermCheck.<Charge>of(
                    (charge, look) -> charge.chargedOn(), (subject, look) -> FIVE_WORKING_DAYS, Charge::workerSince)
            .whileItRuns((charge, look) -> charge.lastDay());

    /** For which measures the decree has an article of its own. */
    enum Kind {
        SUPERVISION("supervisions"),
        GUARDIANSHIP("guardianships"),
        YOUTH_PROBATION("youth probations");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        static Option<Kind> of(MeasureKind measure) {
            return switch (measure) {
                case SUPERVISION, PROVISIONAL_SUPERVISION -> Option.some(SUPERVISION);
                case GUARDIANSHIP, PROVISIONAL_GUARDIANSHIP, TEMPORARY_GUARDIANSHIP -> Option.some(GUARDIANSHIP);
                case YOUTH_PROBATION -> Option.some(YOUTH_PROBATION);
                case TEMPORARY_HOME_BAN, OTHER -> Option.none();
            };
        }

        String plural() {
            return plural;
        }
    }

    static Subjects<Charge> subjects(Kind kind) {
        return Subjects.about(
                kind.plural(),
                look -> Charges.in(look).filter(charge -> charge.kind() == kind),
                Charge::measure,
                charge -> Array.of(charge.measure().id()));
    }

    Id<Member> subject() {
        return measure.subject();
    }

    /** The day on which the executor was charged and told of it. */
    Option<LocalDate> chargedOn() {
        return measure.chargedOn().filter(Stretches::isCivil);
    }

    boolean isRunning(Look look) {
        return look.day().reached(measure.period().startInclusive()) && !lastDay.exists(look.day()::past);
    }

    /** The first day on which somebody was assigned. */
    Option<LocalDate> workerSince(Look look) {
        return workers.map(assigned -> assigned.period().startInclusive())
                .filter(look.day()::reached)
                .min();
    }

    boolean hasWorkerNow(Look look) {
        return workers.exists(assigned -> look.day().isIn(assigned.period()));
    }

    /** In time; and after that on every day while it runs. */
    Verdict hasWorker(Look look) {
        if (chargedOn().isEmpty()) {
            return isRunning(look) ? Verdict.NOT_ASSESSABLE.at("chargedOn") : Verdict.EXEMPT;
        }
        boolean nobodyAnyMore = workerSince(look).isDefined() && isRunning(look) && !hasWorkerNow(look);
        return nobodyAnyMore ? Verdict.VIOLATED : WORKER_IN_TIME.check(this, look);
    }
}
