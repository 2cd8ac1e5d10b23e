package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * Who keeps the one plan together, since a plan was first adopted: the stretch that begins with the plan in force, or with the
 * end of a coordination, and whether nobody is named for it.
 *
 * @param after the plan in force, or the assignment or plan whose coordination ended
 * @param gap the days for which nobody is named
 * @param namesTwo whether two persons are named at the same time now
 */
record Coordination(Entry after, Option<DayPeriod> gap, boolean namesTwo) {

    static final Subjects<Coordination> STRETCHES = Subjects.about(
            "stretches of coordination",
            Coordination::in,
            Coordination::after,
            stretch -> Array.of(stretch.after().id()));

    private static final int LONGEST_WITHOUT_WORKING_DAY = 5;

    /** That an entry names a coordinator for a period. */
    private record Named(Entry by, DayPeriod period) {}

    private static Seq<Coordination> in(Look look) {
        Option<Plan> inForce = look.planInForce().filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY);
        Map<Id<?>, LocalDate> adopted = adoptionDays(look);
        Option<LocalDate> start = look.file()
                .plans()
                .filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY)
                .flatMap(plan -> Option.of(adopted.get(plan.id())))
                .min();
        if (inForce.isEmpty() || start.isEmpty()) {
            return Array.empty();
        }
        Seq<Assignment> assigned = look.file().assignments().filter(each -> each.role() == AssignmentRole.COORDINATOR);
        Seq<Named> named = assigned.map(each -> new Named(each, each.period()))
                .appendAll(namedByPlans(look, adopted, inForce.get(), assigned));
        Seq<DayPeriod> gaps = Stretches.gaps(
                        DayPeriod.of(start.get(), FamilyWork.lastDay(look).filter(last -> !last.isBefore(start.get()))),
                        named.map(Named::period))
                .filter(gap -> look.day().reached(gap.startInclusive()) && hasWorkingDay(gap));
        List<Coordination> stretches = new ArrayList<>();
        stretches.add(new Coordination(
                inForce.get(),
                gaps.find(gap -> gap.startInclusive().equals(start.get())),
                assigned.filter(each -> each.members().isEmpty() && look.day().isIn(each.period()))
                                .map(Assignment::professional)
                                .distinct()
                                .size()
                        > 1));
        for (DayPeriod gap : gaps.filter(each -> each.startInclusive().isAfter(start.get()))) {
            named.filter(each ->
                            each.period().lastDay().equals(gap.startInclusive().minusDays(1)))
                    .map(Named::by)
                    .minBy(by -> by.id().text())
                    .forEach(by -> stretches.add(new Coordination(by, Option.some(gap), false)));
        }
        return Array.ofAll(stretches);
    }

    private static Map<Id<?>, LocalDate> adoptionDays(Look look) {
        Map<Id<?>, LocalDate> days = new HashMap<>();
        for (Adoption adoption : look.file().adoptions()) {
            if (look.day().reached(adoption.on())) {
                days.merge(adoption.plan(), adoption.on(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return days;
    }

    /**
     * A plan names its coordinator from its adoption until another version is adopted. Of a professional who is also assigned
     * the assignment tells how long.
     */
    private static Seq<Named> namedByPlans(
            Look look, Map<Id<?>, LocalDate> adopted, Plan inForce, Seq<Assignment> assigned) {
        Set<Id<?>> withAssignment = HashSet.ofAll(assigned.map(Assignment::professional));
        TreeSet<LocalDate> days = new TreeSet<>();
        List<Named> named = new ArrayList<>();
        Seq<Plan> plans = look.file()
                .plans()
                .filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY && adopted.containsKey(plan.id()));
        plans.forEach(plan -> days.add(adopted.getOrDefault(plan.id(), LocalDate.MAX)));
        for (Plan plan : plans) {
            LocalDate start = adopted.getOrDefault(plan.id(), LocalDate.MAX);
            Option<LocalDate> next = Option.of(days.higher(start)).map(day -> day.minusDays(1));
            boolean isInForce = plan.id().equals(inForce.id());
            if ((isInForce || next.isDefined()) && plan.coordinator().exists(who -> !withAssignment.contains(who))) {
                named.add(new Named(plan, DayPeriod.of(start, isInForce ? Option.none() : next)));
            }
        }
        return Array.ofAll(named);
    }

    /** A weekend between two coordinators is no gap. */
    private static boolean hasWorkingDay(DayPeriod gap) {
        LocalDate bounded = gap.startInclusive().plusDays(LONGEST_WITHOUT_WORKING_DAY);
        for (LocalDate day = gap.startInclusive(); gap.contains(day) && !day.isAfter(bounded); day = day.plusDays(1)) {
            if (DutchCalendar.standard().isWorkingDay(day)) {
                return true;
            }
        }
        return gap.lastDay().isAfter(bounded);
    }

    Verdict isNamed(Look look) {
        if (gap.isDefined()) {
            return Verdict.VIOLATED.at(after instanceof Plan ? "coordinator" : "period");
        }
        return namesTwo ? Verdict.VIOLATED.as(Severity.HINT).at("coordinator") : Verdict.SATISFIED;
    }
}
