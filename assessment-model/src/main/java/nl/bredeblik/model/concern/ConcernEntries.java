package nl.bredeblik.model.concern;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: safety concerns, notifications, signals and the reporting code. Each list
 * keeps the order in which its entries were given.
 */
public interface ConcernEntries {

    /** {@return every state of every {@link SafetyConcern} that was recorded} */
    Seq<SafetyConcern> concerns();

    /** {@return every state of every {@link ConcernStatus} that was recorded} */
    Seq<ConcernStatus> concernStatuses();

    /** {@return every state of every {@link Notification} that was recorded} */
    Seq<Notification> notifications();

    /** {@return every state of every {@link NotificationStep} that was recorded} */
    Seq<NotificationStep> notificationSteps();

    /** {@return every state of every {@link Signal} that was recorded} */
    Seq<Signal> signals();

    /** {@return every state of every {@link SignalFollowUp} that was recorded} */
    Seq<SignalFollowUp> signalFollowUps();

    /** {@return every state of every {@link MeldcodeProcess} that was recorded} */
    Seq<MeldcodeProcess> meldcodeProcesses();

    /** {@return every state of every {@link MeldcodeStep} that was recorded} */
    Seq<MeldcodeStep> meldcodeSteps();
}
