package nl.bredeblik.model.participation;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: contacts, views, informing and cards. Each list keeps the order in which its
 * entries were given.
 */
public interface ParticipationEntries {

    /** {@return every state of every {@link Contact} that was recorded} */
    Seq<Contact> contacts();

    /** {@return every state of every {@link Perspective} that was recorded} */
    Seq<Perspective> perspectives();

    /** {@return every state of every {@link PerspectiveWeighing} that was recorded} */
    Seq<PerspectiveWeighing> perspectiveWeighings();

    /** {@return every state of every {@link Informing} that was recorded} */
    Seq<Informing> informings();

    /** {@return every state of every {@link Position} that was recorded} */
    Seq<Position> positions();

    /** {@return every state of every {@link PositionDecision} that was recorded} */
    Seq<PositionDecision> positionDecisions();

    /** {@return every state of every {@link Message} that was recorded} */
    Seq<Message> messages();

    /** {@return every state of every {@link MessageAnswer} that was recorded} */
    Seq<MessageAnswer> messageAnswers();

    /** {@return every state of every {@link ProcessEvaluation} that was recorded} */
    Seq<ProcessEvaluation> processEvaluations();

    /** {@return every state of every {@link SafetyCard} that was recorded} */
    Seq<SafetyCard> safetyCards();
}
