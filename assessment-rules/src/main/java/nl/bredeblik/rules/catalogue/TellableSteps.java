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
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.rules.Look;

/**
 * Finds the steps of which people are told beforehand, and whom. Of a petition, and of a decision that comes before the court
 * with one, the rules about petitions ask it.
 */
final class TellableSteps {

    private static final Set<NotificationKind> NOTIFIED = HashSet.of(
            NotificationKind.REPORT,
            NotificationKind.REQUEST_FOR_INVESTIGATION,
            NotificationKind.CONCERN_TO_LOCAL_TEAM);

    private final Look look;
    private final Tellings tellings;
    private final Map<Id<?>, List<DecisionProgress>> progress = new HashMap<>();
    private final java.util.Set<Id<?>> atCourt = new java.util.HashSet<>();
    private final List<ToldStep> steps = new ArrayList<>();

    private TellableSteps(Look look) {
        this.look = look;
        this.tellings = Tellings.in(look);
        for (DecisionProgress each : look.file().decisionProgress()) {
            progress.computeIfAbsent(each.decision(), none -> new ArrayList<>()).add(each);
        }
        for (Petition petition : look.file().petitions()) {
            petition.decision().forEach(atCourt::add);
        }
    }

    static Seq<ToldStep> in(Look look) {
        if (look.file().decisions().isEmpty()
                && look.file().closings().isEmpty()
                && look.file().notifications().isEmpty()) {
            return Array.empty();
        }
        TellableSteps found = new TellableSteps(look);
        Map<Id<?>, List<Id<?>>> closed = new HashMap<>();
        for (Closing closing : look.file().closings()) {
            if (closing.decisions().isEmpty()) {
                found.add(closing);
            }
            closing.decisions()
                    .forEach(decision -> closed.computeIfAbsent(decision, none -> new ArrayList<>())
                            .add(closing.id()));
        }
        look.file()
                .decisions()
                .filter(decision -> decision.kind() != CoreDecisionKind.OTHER && !found.comesBeforeCourt(decision))
                .forEach(decision -> found.add(decision, closed.getOrDefault(decision.id(), List.of())));
        java.util.Set<Id<?>> familyTold = found.familyTold();
        look.file()
                .notifications()
                .filter(notification -> NOTIFIED.contains(notification.kind())
                        && notification.reporter().exists(found::isProfessional)
                        && !notification.anonymousToFamily()
                        && !familyTold.contains(notification.id()))
                .forEach(found::add);
        return Array.ofAll(found.steps);
    }

    private boolean comesBeforeCourt(CoreDecision decision) {
        return atCourt.contains(decision.id())
                || decision.subjects().exists(id -> look.index().kindOf(id).contains(IdKind.PETITION));
    }

    private boolean isProfessional(Id<?> reporter) {
        return look.index().kindOf(reporter).exists(kind -> kind == IdKind.PROFESSIONAL || kind == IdKind.ORGANISATION);
    }

    private java.util.Set<Id<?>> familyTold() {
        java.util.Set<Id<?>> told = new java.util.HashSet<>();
        for (NotificationStep step : look.file().notificationSteps()) {
            if (step.kind() == NotificationStepKind.FAMILY_TOLD) {
                told.add(step.notification());
            }
        }
        return told;
    }

    /** Who was told after it of what it is about, or of the order it carries out, was told of it too. */
    private void add(CoreDecision decision, List<Id<?>> closings) {
        List<DecisionProgress> states = progress.getOrDefault(decision.id(), List.of());
        if (states.stream().anyMatch(state -> state.state() != DecisionState.CARRIED_OUT)) {
            return;
        }
        boolean goesOn = states.isEmpty() || decision.subjects().exists(this::isRunningStay);
        ToldStep.Course course = decision.subjects().exists(this::isUrgent)
                ? ToldStep.Course.FOR_SAFETY
                : goesOn ? ToldStep.Course.GOES_ON : ToldStep.Course.OVER;
        Seq<Id<?>> items = Array.<Id<?>>of(decision.id()).appendAll(closings);
        Seq<Id<?>> subjects = Array.<Id<?>>ofAll(decision.subjects())
                .appendAll(decision.basedOn().filter(this::isOrder));
        for (Id<?> person : concerned(decision.members(), decision.on())) {
            steps.add(new ToldStep(
                    decision,
                    person,
                    course,
                    decision.effectOn(),
                    tellings.firstTold(person, items, LocalDate.MIN)
                            .orElse(() -> tellings.firstTold(person, subjects, decision.on())),
                    tellings.isExplained(person, items)));
        }
    }

    private void add(Closing closing) {
        boolean isDone = closing.stage() == ClosingStage.CLOSED && look.day().past(closing.on());
        Seq<Id<?>> items = Array.of(closing.id());
        for (Id<?> person : concerned(closing.members(), closing.on())) {
            steps.add(new ToldStep(
                    closing,
                    person,
                    isDone ? ToldStep.Course.OVER : ToldStep.Course.GOES_ON,
                    Option.when(closing.stage() == ClosingStage.CLOSED, closing.on()),
                    tellings.firstTold(person, items, LocalDate.MIN),
                    tellings.isExplained(person, items)));
        }
    }

    private void add(Notification notification) {
        Seq<Id<?>> items = Array.<Id<?>>of(notification.id()).appendAll(notification.concerns());
        for (Id<?> person : concerned(notification.about(), notification.receivedOn())) {
            steps.add(new ToldStep(
                    notification,
                    person,
                    ToldStep.Course.FOR_SAFETY,
                    Option.none(),
                    tellings.firstTold(person, items, LocalDate.MIN),
                    tellings.isExplained(person, items)));
        }
    }

    private boolean isOrder(Id<?> record) {
        return look.index().kindOf(record).contains(IdKind.COURT_ORDER);
    }

    private boolean isRunningStay(Id<?> subject) {
        return look.index()
                .find(Placement.class, subject)
                .exists(stay -> look.day().isIn(stay.period()));
    }

    private boolean isUrgent(Id<?> subject) {
        return look.index()
                .find(Placement.class, subject)
                .flatMap(Placement::authorisation)
                .flatMap(id -> look.index().find(Authorisation.class, id))
                .flatMap(Authorisation::order)
                .flatMap(id -> look.index().find(CourtOrder.class, id))
                .exists(CourtOrder::urgent);
    }

    /** Who held authority on the day over a child that is meant, and the child itself from the hearing age. */
    private Seq<Id<?>> concerned(Seq<? extends Id<?>> members, LocalDate on) {
        Seq<Member> children = (members.isEmpty() ? look.file().members().map(Member::id) : members)
                .distinct()
                .flatMap(id -> look.index().find(Member.class, id))
                .filter(member -> FamilySubjects.isBornMinor(member, look.day()));
        Seq<Id<?>> persons = Array.empty();
        for (Member child : children) {
            persons = persons.appendAll(Holders.over(child.id(), on, look));
            if (ChildAges.isOfHearingAgeOn(child, on)) {
                persons = persons.append(child.id());
            }
        }
        return persons.distinct();
    }
}
