package nl.bredeblik.model.casefile;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;

/** The plan that is in force or worked with, and the next version or other plan that is being made beside it. */
public final class PlanVersions {

    private static final Comparator<Plan> BY_VERSION = Comparator.comparingInt(Plan::version)
            .thenComparing(plan -> plan.id().text());
    private static final Comparator<Plan> BY_DAY =
            Comparator.comparing(Plan::on).thenComparing(plan -> plan.id().text());

    private PlanVersions() {}

    /**
     * The plan that is worked with or made.
     *
     * @param current the file, each entry in its current state
     * @param inForce the version in force
     * @return the version in force, or else the newest that no other version replaces; none when there is no plan
     */
    public static Option<Plan> working(CaseFile current, Option<Plan> inForce) {
        if (inForce.isDefined()) {
            return inForce;
        }
        Set<Id<?>> replaced = new HashSet<>();
        current.plans().forEach(plan -> plan.replaces().forEach(replaced::add));
        return current.plans().reject(plan -> replaced.contains(plan.id())).maxBy(BY_VERSION);
    }

    /**
     * The plan in force, and the newest draft that is not older than it.
     *
     * @param current the file, each entry in its current state
     * @param inForce the version in force
     * @param reached whether the reference day is a day or lies after it
     * @return one plan, two, or none
     */
    public static Seq<Plan> in(CaseFile current, Option<Plan> inForce, Predicate<LocalDate> reached) {
        Set<Id<?>> settled = settled(current, reached);
        current.plans()
                .forEach(plan -> plan.replaces()
                        .filter(before -> !before.equals(plan.id()))
                        .forEach(settled::add));
        Option<Plan> draft = current.plans()
                .reject(plan -> settled.contains(plan.id()))
                .filter(plan -> inForce.forAll(held -> !plan.on().isBefore(held.on())))
                .maxBy(BY_DAY);
        return inForce.toArray().appendAll(draft);
    }

    /**
     * The plan of which it is asked how it stands: the version in force, or the one that ends on the day, or else the one that is
     * being made. A plan that was ended before is asked nothing any more.
     *
     * @param index the index of the file
     * @param day the reference day
     * @return the version; none when there is none
     */
    public static Option<Plan> askedOn(CaseIndex index, LocalDate day) {
        Option<Plan> inForce = index.planInForceOn(day);
        return inForce.orElse(() -> endingOn(index, day)).orElse(() -> {
            Set<Id<?>> settled = settled(index.current(), on -> !on.isAfter(day));
            return working(index.current(), inForce).filter(plan -> !settled.contains(plan.id()));
        });
    }

    private static Option<Plan> endingOn(CaseIndex index, LocalDate day) {
        Option<Plan> before = day.equals(LocalDate.MIN) ? Option.none() : index.planInForceOn(day.minusDays(1));
        return before.filter(plan -> index.current()
                .planEndings()
                .exists(ending -> ending.on().equals(day) && ending.plan().equals(plan.id())));
    }

    /** What was adopted or ended. */
    private static Set<Id<?>> settled(CaseFile current, Predicate<LocalDate> reached) {
        Set<Id<?>> settled = new HashSet<>();
        current.adoptions()
                .filter(adoption -> reached.test(adoption.on()))
                .map(Adoption::plan)
                .forEach(settled::add);
        current.planEndings()
                .filter(ending -> reached.test(ending.on()))
                .map(PlanEnding::plan)
                .forEach(settled::add);
        return settled;
    }
}
