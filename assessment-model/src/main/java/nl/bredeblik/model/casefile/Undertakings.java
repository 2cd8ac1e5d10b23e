package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;

/**
 * What is undertaken and still to be done on a day, as the file records it: open actions of the plan in force, agreements of
 * safety plans that stand, decisions of case discussions whose day is still to come, and evaluations that were planned.
 *
 * <p>It only gathers what is recorded; it does not say what ought to be done. Its cost grows with the file.
 */
public final class Undertakings {

    private static final Comparator<Undertaking> BY_DAY = Comparator.comparing(
                    (Undertaking undertaking) -> undertaking.by().getOrElse(LocalDate.MAX))
            .thenComparing(undertaking -> undertaking.record().id().text())
            .thenComparing(Undertaking::kind);

    private final CaseFile file;
    private final LocalDate day;
    private final List<Undertaking> found = new ArrayList<>();
    private final Map<Id<?>, LocalDate> lastEvaluated = new HashMap<>();

    private Undertakings(CaseFile file, LocalDate day) {
        this.file = file;
        this.day = day;
    }

    /**
     * What is undertaken and open on a day.
     *
     * @param index the index of the file, as it was known on that day
     * @param day the day
     * @return the undertakings, the earliest last day first, then by id; those without a day last
     */
    public static Seq<Undertaking> openOn(CaseIndex index, LocalDate day) {
        Undertakings undertakings = new Undertakings(index.current(), day);
        undertakings.evaluated();
        index.planInForceOn(day).forEach(undertakings::ofPlan);
        undertakings.ofSafetyPlans();
        undertakings.ofDiscussions();
        return Array.ofAll(undertakings.found).sorted(BY_DAY);
    }

    /**
     * Who keeps the work for this family together on a day, as the file records it.
     *
     * <p>Dutch: <i>regisseur, vaste hulpverlener</i>.
     *
     * @param index the index of the file
     * @param day the day
     * @return the coordinators of that day, in the order of the file; else the coordinator whom the plan in force names;
     *     empty when the file names none
     */
    public static Seq<Id<? extends Party>> coordinatorsOn(CaseIndex index, LocalDate day) {
        List<Id<? extends Party>> named = new ArrayList<>();
        for (Assignment assignment : index.current().assignments()) {
            if (assignment.role() == AssignmentRole.COORDINATOR
                    && assignment.period().contains(day)
                    && !named.contains(assignment.professional())) {
                named.add(assignment.professional());
            }
        }
        if (named.isEmpty()) {
            index.planInForceOn(day).flatMap(Plan::coordinator).forEach(named::add);
        }
        return Array.ofAll(named);
    }

    private void evaluated() {
        for (Evaluation evaluation : file.evaluations()) {
            if (!evaluation.on().isAfter(day)) {
                lastEvaluated.merge(evaluation.plan(), evaluation.on(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
    }

    private void ofPlan(Plan plan) {
        Map<Id<Action>, ActionProgress> newest = new HashMap<>();
        for (ActionProgress progress : file.actionProgress()) {
            if (!progress.on().isAfter(day)) {
                newest.merge(progress.action(), progress, (a, b) -> b.on().isBefore(a.on()) ? a : b);
            }
        }
        for (Action action : plan.actions()) {
            Option<ActionProgress> progress = Option.of(newest.get(action.id()));
            if (progress.forAll(Undertakings::isOpen)) {
                Option<LocalDate> by = progress.flatMap(ActionProgress::newDue).orElse(action.due());
                found.add(new Undertaking(action, Undertaking.Kind.ACTION, action.doers(), by));
            }
        }
        evaluations(plan, plan.evaluationsOn(), plan.coordinator());
    }

    private static boolean isOpen(ActionProgress progress) {
        return switch (progress.status()) {
            case PLANNED, WAITING_LIST, RUNNING -> true;
            case DONE, NOT_DONE, CANCELLED -> false;
        };
    }

    private void ofSafetyPlans() {
        Set<Id<? extends Entry>> over = new HashSet<>();
        for (PlanEnding ending : file.planEndings()) {
            if (!ending.on().isAfter(day)) {
                over.add(ending.plan());
            }
        }
        for (SafetyPlan plan : file.safetyPlans()) {
            plan.replaces().filter(before -> !before.equals(plan.id())).forEach(over::add);
        }
        for (SafetyPlan plan : file.safetyPlans()) {
            if (!over.contains(plan.id()) && !plan.endsOn().exists(last -> last.isBefore(day))) {
                for (SafetyAgreement agreement : plan.agreements()) {
                    found.add(new Undertaking(
                            agreement, Undertaking.Kind.SAFETY_AGREEMENT, agreement.doers(), agreement.due()));
                }
                evaluations(plan, plan.evaluationsOn(), plan.watcher());
            }
        }
    }

    /** Planned days after which no evaluation is recorded: those to come, and those that passed without one. */
    private void evaluations(Identified plan, Seq<LocalDate> planned, Option<Id<? extends Party>> by) {
        Option<LocalDate> last = Option.of(lastEvaluated.get(plan.id()));
        for (LocalDate each : planned) {
            if (!last.exists(done -> !done.isBefore(each))) {
                found.add(new Undertaking(plan, Undertaking.Kind.EVALUATION, by.toArray(), Option.some(each)));
            }
        }
    }

    private void ofDiscussions() {
        for (CaseDiscussion discussion : file.discussions()) {
            discussion
                    .decisions()
                    .filter(decision -> decision.responsible().isDefined())
                    .filter(decision -> decision.due().exists(due -> !due.isBefore(day)))
                    .forEach(decision -> found.add(new Undertaking(
                            discussion,
                            Undertaking.Kind.DECISION,
                            decision.responsible().toArray(),
                            decision.due())));
        }
    }
}
