package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A transfer after Conditions and Follow-up or after an investigation, of a notification about a concern that is open and
 * recorded as acute or structural.
 *
 * @param step the transfer
 * @param conditionGoesWithIt whether a step of the same notification, or a hand-over of that day or later, names a condition
 */
record Transfer(NotificationStep step, boolean conditionGoesWithIt) {

    static final Subjects<Transfer> OF_UNSAFETY = Subjects.about(
            "transfers where unsafety is recorded",
            Transfer::in,
            Transfer::step,
            transfer -> Array.of(transfer.step().id()));

    private static Seq<Transfer> in(Look look) {
        Set<Id<?>> unsafe = new HashSet<>();
        OpenConcern.in(look)
                .filter(OpenConcern::isUnsafe)
                .forEach(open -> unsafe.add(open.concern().id()));
        Map<Id<?>, List<NotificationStep>> steps = new HashMap<>();
        look.file()
                .notificationSteps()
                .filter(step -> look.day().reached(step.on()))
                .forEach(step -> steps.computeIfAbsent(step.notification(), none -> new ArrayList<>())
                        .add(step));
        List<Transfer> transfers = new ArrayList<>();
        for (Notification notification : look.file().notifications()) {
            List<NotificationStep> taken = steps.getOrDefault(notification.id(), List.of());
            if (notification.concerns().exists(unsafe::contains)
                    && taken.stream().anyMatch(Transfer::asksConditions)) {
                boolean setBefore =
                        taken.stream().anyMatch(step -> !step.conditions().isEmpty());
                taken.stream()
                        .filter(step -> step.kind() == NotificationStepKind.TRANSFERRED)
                        .forEach(step -> transfers.add(new Transfer(step, setBefore || isHandedOver(step, look))));
            }
        }
        return Array.ofAll(transfers);
    }

    private static boolean asksConditions(NotificationStep step) {
        return step.kind() == NotificationStepKind.CONDITIONS_AND_FOLLOW_UP
                || step.kind() == NotificationStepKind.INVESTIGATION_CONCLUDED;
    }

    private static boolean isHandedOver(NotificationStep step, Look look) {
        return look.file()
                .handOvers()
                .filter(handOver ->
                        !handOver.handedOn().isBefore(step.on()) && look.day().reached(handOver.handedOn()))
                .exists(handOver -> holdsCondition(handOver, look));
    }

    private static boolean holdsCondition(HandOver handOver, Look look) {
        return handOver.items()
                .exists(item -> look.index().kindOf(item).contains(IdKind.SAFETY_CONDITION)
                        || look.index()
                                .find(SafetyPlan.class, item)
                                .exists(plan -> !plan.conditions().isEmpty()));
    }

    Verdict holdsCondition(Look look) {
        return Verdict.satisfiedIf(conditionGoesWithIt).at("conditions");
    }
}
