package nl.bredeblik.rules.catalogue;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A goal that addresses a concrete threat, and the last day of supervision over the child that the threat is about.
 *
 * @param plan the plan
 * @param goal the goal
 * @param lastDay the last day of supervision, or of the extension that is asked for; the earliest of several children
 */
record ThreatGoal(Plan plan, Goal goal, LocalDate lastDay) {

    /** The goals with a date, of the plan in force or else the newest version, that address a threat. */
    static final Subjects<ThreatGoal> GOALS = Subjects.about(
            "goals that address a concrete threat",
            ThreatGoal::in,
            ThreatGoal::goal,
            subject -> Array.of(subject.plan().id(), subject.goal().id()));

    Verdict isDueWithin(Look look) {
        return Verdict.satisfiedIf(!goal.due().exists(due -> due.isAfter(lastDay)))
                .at("due");
    }

    private static Seq<ThreatGoal> in(Look look) {
        Option<Plan> plan = WorkingPlan.of(look);
        if (plan.isEmpty()) {
            return Array.empty();
        }
        Map<Id<Member>, LocalDate> lastDays = lastDays(look);
        Map<Id<?>, Id<Member>> children = HashMap.ofEntries(look.file()
                .measures()
                .flatMap(ProtectionMeasure::threats)
                .map(threat -> Tuple.<Id<?>, Id<Member>>of(threat.id(), threat.child())));
        return plan.get()
                .goals()
                .flatMap(goal -> goal.addresses()
                        .flatMap(children::get)
                        .flatMap(lastDays::get)
                        .min()
                        .filter(day -> goal.due().isDefined())
                        .map(day -> new ThreatGoal(plan.get(), goal, day)));
    }

    private static Map<Id<Member>, LocalDate> lastDays(Look look) {
        Map<Id<Member>, LocalDate> lastDays = HashMap.empty();
        for (ProtectionMeasure measure : look.file().measures()) {
            if (measure.kind() == MeasureKind.SUPERVISION) {
                lastDays = lastDays.put(measure.subject(), measure.period().lastDay(), Stretches::later);
            }
        }
        LegalCourse course = LegalCourse.of(look);
        for (Petition petition : look.file().petitions()) {
            if (petition.kind() == PetitionKind.EXTEND_SUPERVISION
                    && course.orders(petition.id()).isEmpty()) {
                for (Id<Member> child : petition.children()) {
                    for (var asked : petition.requested()) {
                        lastDays = lastDays.put(child, asked.lastDay(), Stretches::later);
                    }
                }
            }
        }
        return lastDays;
    }
}
