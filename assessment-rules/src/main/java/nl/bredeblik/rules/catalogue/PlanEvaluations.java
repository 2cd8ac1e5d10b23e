package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.rules.Look;

/** The evaluations of a version of the plan that were held, and when the next is due. */
final class PlanEvaluations {

    private PlanEvaluations() {}

    /** In the order in which they were held. */
    static Seq<Evaluation> of(CurrentPlan current, Look look) {
        Id<?> id = current.plan().id();
        return look.file()
                .evaluations()
                .filter(held -> held.plan().equals(id) && look.day().reached(held.on()))
                .sorted(DoneGoals.BY_DAY);
    }

    /**
     * When the version is evaluated next: as the last evaluation planned it, else the first day after it that the plan names, or
     * else one interval later.
     *
     * @return the day; none when no day is recorded and none follows from an interval
     */
    static Option<LocalDate> nextOn(CurrentPlan current, Look look) {
        Option<Evaluation> last = of(current, look).lastOption();
        return last.flatMap(Evaluation::nextOn)
                .orElse(() -> current.plan()
                        .evaluationsOn()
                        .appendAll(current.plan().firstReviewOn())
                        .filter(planned -> last.forAll(held -> planned.isAfter(held.on())))
                        .min())
                .orElse(() -> current.plan()
                        .interval()
                        .flatMap(every ->
                                PlannedMonitoring.next(last.map(Evaluation::on).getOrElse(current.since()), every)));
    }
}
