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
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.ActionStatus;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An action of the plan, and how it stood last.
 *
 * @param current the plan
 * @param action the action
 * @param progress what is recorded last of how it goes
 * @param newDue the new date that was agreed last
 * @param isPressing whether it serves an open acute concern, or a court ordered it
 * @param lastStep the last evaluation, petition or closing
 */
record ActionInPlan(
        CurrentPlan current,
        Action action,
        Option<ActionProgress> progress,
        Option<LocalDate> newDue,
        boolean isPressing,
        Option<LocalDate> lastStep) {

    static final Subjects<ActionInPlan> ACTIONS = Subjects.about(
            "actions of the plan",
            look -> CurrentPlan.of(look).toArray().flatMap(current -> in(current, look)),
            ActionInPlan::action,
            subject -> Array.of(subject.current().plan().id(), subject.action().id()));

    private static final Set<IdKind> FAMILY_AND_NETWORK = HashSet.of(IdKind.MEMBER, IdKind.NETWORK_PERSON);

    static Seq<ActionInPlan> in(CurrentPlan current, Look look) {
        Map<Id<?>, ActionProgress> last = new HashMap<>();
        Map<Id<?>, ActionProgress> dated = new HashMap<>();
        look.file()
                .actionProgress()
                .filter(entry ->
                        entry.plan().equals(current.plan().id()) && look.day().reached(entry.on()))
                .forEach(entry -> {
                    last.merge(entry.action(), entry, ActionInPlan::later);
                    if (entry.newDue().isDefined()) {
                        dated.merge(entry.action(), entry, ActionInPlan::later);
                    }
                });
        java.util.Set<Id<?>> acute = AcuteConcerns.ids(look);
        java.util.Set<Id<?>> pressing = new java.util.HashSet<>();
        current.plan()
                .goals()
                .filter(goal -> goal.addresses().exists(acute::contains))
                .map(Goal::id)
                .forEach(pressing::add);
        Option<LocalDate> lastStep = LateHelp.lastStep(current, look);
        List<ActionInPlan> actions = new ArrayList<>();
        for (Action action : current.plan().actions()) {
            boolean isPressing =
                    action.origin() == AlternativeOrigin.COURT || action.goals().exists(pressing::contains);
            actions.add(new ActionInPlan(
                    current,
                    action,
                    Option.of(last.get(action.id())),
                    Option.of(dated.get(action.id())).flatMap(ActionProgress::newDue),
                    isPressing,
                    lastStep));
        }
        return Array.ofAll(actions);
    }

    /** Of two entries of one day, that with the later id: entries have no other order. */
    private static ActionProgress later(ActionProgress one, ActionProgress other) {
        int order = one.on().compareTo(other.on());
        return (order == 0 ? one.id().text().compareTo(other.id().text()) : order) < 0 ? other : one;
    }

    private boolean is(ActionStatus status) {
        return progress.exists(entry -> entry.status() == status);
    }

    boolean isOver() {
        return is(ActionStatus.DONE) || is(ActionStatus.CANCELLED);
    }

    /** A date that was agreed later is a term too. */
    Verdict hasDoerAndTerm(Look look) {
        if (isOver()) {
            return Verdict.EXEMPT;
        }
        if (action.doers().isEmpty()) {
            return current.onItsForm(Verdict.VIOLATED.at("doers"));
        }
        boolean hasTerm = action.due().isDefined() || action.recurrence().isDefined() || newDue.isDefined();
        return hasTerm ? Verdict.SATISFIED : current.onItsForm(Verdict.VIOLATED.at("due"));
    }

    /**
     * What waits for a place, or did not begin by its term, has something in its stead and a date. It blocks if it serves an
     * acute concern or was ordered by a court, or if an evaluation, petition or closing after its term left it with nothing.
     */
    Verdict beginsOrIsBridged(Look look) {
        if (!current.isInForce()
                || is(ActionStatus.CANCELLED)
                || progress.exists(entry -> PlanUse.hasBegun(entry.status()))) {
            return current.isInForce() ? Verdict.SATISFIED : Verdict.EXEMPT;
        }
        Option<LocalDate> term = term(look);
        boolean isLate = term.exists(look.day()::past);
        boolean isBridged = !isLate
                && progress.exists(
                        entry -> entry.bridging().isDefined() && entry.newDue().isDefined());
        if (isBridged || (!isLate && !is(ActionStatus.WAITING_LIST))) {
            return Verdict.SATISFIED;
        }
        boolean isLeft =
                lastStep.exists(step -> term.exists(step::isAfter)) && !progress.exists(ActionInPlan::explains);
        Verdict violated = Verdict.VIOLATED.at("due");
        Verdict dated =
                term.map(due -> violated.with(new Argument.OfDate("due", due))).getOrElse(violated);
        return isPressing || isLeft ? dated.as(Severity.BLOCKING) : dated;
    }

    private static boolean explains(ActionProgress entry) {
        return entry.reason().isDefined()
                || entry.bridging().isDefined()
                || entry.newDue().isDefined();
    }

    /** The new date that was agreed last, or the term of the plan; without one, counted from the adoption or the start that was agreed. */
    private Option<LocalDate> term(Look look) {
        LocalDate start =
                action.start().map(day -> Stretches.later(day, current.since())).getOrElse(current.since());
        return newDue.orElse(action.due()).orElse(() -> LateHelp.lastDay(start, look));
    }

    /** An action that ends early, or gets another date, is agreed with each member and network person who does it. */
    Verdict changeIsAgreed(Look look) {
        boolean isChanged = is(ActionStatus.CANCELLED)
                || progress.exists(entry -> entry.newDue().isDefined());
        Seq<Id<? extends Party>> bound =
                action.doers().filter(doer -> look.index().kindOf(doer).exists(FAMILY_AND_NETWORK::contains));
        if (!isChanged || bound.isEmpty()) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(
                bound.forAll(doer -> progress.exists(entry -> entry.agreedWith().contains(doer))));
    }
}
