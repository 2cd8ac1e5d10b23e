package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.DiscussionDecisionKind;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Look;

/**
 * What was done for direct safety, on which day and about what, each with somebody who does it: a safety plan with agreements,
 * an action for direct safety, a look at acute unsafety or conditions after a notification, a signal followed up, an
 * intervention or agreements that a discussion decided on, a placement, and the measures for the first days.
 */
final class SafetyActs {

    private static final Set<NotificationStepKind> STEPS =
            HashSet.of(NotificationStepKind.ACUTE_CHECK, NotificationStepKind.CONDITIONS_AND_FOLLOW_UP);
    private static final Set<DiscussionDecisionKind> DECISIONS = HashSet.of(
            DiscussionDecisionKind.DIRECT_INTERVENTION, DiscussionDecisionKind.INTENSIFIED_HELP_WITH_AGREEMENTS);
    private static final Set<MeasureKind> MEASURES = HashSet.of(
            MeasureKind.PROVISIONAL_SUPERVISION, MeasureKind.PROVISIONAL_GUARDIANSHIP, MeasureKind.TEMPORARY_HOME_BAN);

    private final Map<Id<?>, TreeSet<LocalDate>> about = new HashMap<>();
    private final TreeSet<LocalDate> aboutAll = new TreeSet<>();
    private final Look look;

    private SafetyActs(Look look) {
        this.look = look;
    }

    static SafetyActs in(Look look) {
        SafetyActs acts = new SafetyActs(look);
        look.file().safetyPlans().forEach(acts::add);
        look.file().plans().forEach(acts::add);
        look.file().notificationSteps().forEach(acts::add);
        look.file().discussions().forEach(acts::add);
        look.file()
                .signalFollowUps()
                .filter(done -> done.done().isDefined() && done.by().isDefined())
                .forEach(done -> acts.add(
                        look.index()
                                .find(Signal.class, done.signal())
                                .map(Signal::statements)
                                .getOrElse(Array.empty()),
                        done.on()));
        look.file()
                .placements()
                .forEach(stay -> acts.add(Array.of(stay.child()), stay.period().startInclusive()));
        look.file()
                .measures()
                .filter(measure -> MEASURES.contains(measure.kind()))
                .forEach(measure ->
                        acts.add(Array.of(measure.subject()), measure.period().startInclusive()));
        return acts;
    }

    /** The first that is about the concern, what it rests on or whom it names, on or after a day. */
    Option<LocalDate> firstFor(SafetyConcern concern, LocalDate from) {
        return Array.<Id<?>>of(concern.id())
                .appendAll(concern.evidence())
                .appendAll(concern.endangered().appendAll(concern.named()).map(Involvement::person))
                .flatMap(id -> Option.of(about.get(id)))
                .append(aboutAll)
                .flatMap(days -> Option.of(days.ceiling(from)))
                .minBy(Comparator.<LocalDate>naturalOrder());
    }

    private void add(Seq<? extends Id<?>> ids, LocalDate on) {
        if (look.day().reached(on)) {
            ids.forEach(id -> about.computeIfAbsent(id, none -> new TreeSet<>()).add(on));
        }
    }

    private void add(SafetyPlan plan) {
        if (plan.agreements().exists(agreed -> !agreed.doers().isEmpty())) {
            add(plan.concerns().appendAll(plan.conditions().flatMap(condition -> condition.concerns())), plan.on());
        }
    }

    private void add(Plan plan) {
        Set<Id<Goal>> served = HashSet.ofAll(
                plan.actions().filter(action -> !action.doers().isEmpty()).flatMap(Action::goals));
        plan.goals()
                .filter(goal -> goal.phase() == Phase.DIRECT_SAFETY && served.contains(goal.id()))
                .forEach(goal -> add(goal.addresses(), plan.on()));
    }

    private void add(NotificationStep step) {
        if (STEPS.contains(step.kind()) && step.by().isDefined()) {
            for (Notification notification : look.index().find(Notification.class, step.notification())) {
                add(notification.concerns(), step.on());
                if (notification.concerns().isEmpty()) {
                    add(notification.about(), step.on());
                }
            }
        }
    }

    private void add(CaseDiscussion discussion) {
        boolean acts = discussion
                .decisions()
                .exists(decision -> DECISIONS.contains(decision.kind())
                        && decision.responsible().isDefined());
        if (acts && look.day().reached(discussion.on())) {
            aboutAll.add(discussion.on());
        }
    }
}
