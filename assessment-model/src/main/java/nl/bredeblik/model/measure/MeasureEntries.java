package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: orders, measures, petitions, placements and what goes with them. Each list
 * keeps the order in which its entries were given.
 */
public interface MeasureEntries {

    /** {@return every state of every {@link CourtOrder} that was recorded} */
    Seq<CourtOrder> orders();

    /** {@return every state of every {@link Hearing} that was recorded} */
    Seq<Hearing> hearings();

    /** {@return every state of every {@link ProtectionMeasure} that was recorded} */
    Seq<ProtectionMeasure> measures();

    /** {@return every state of every {@link Petition} that was recorded} */
    Seq<Petition> petitions();

    /** {@return every state of every {@link NoticeToBoard} that was recorded} */
    Seq<NoticeToBoard> noticesToBoard();

    /** {@return every state of every {@link Authorisation} that was recorded} */
    Seq<Authorisation> authorisations();

    /** {@return every state of every {@link Placement} that was recorded} */
    Seq<Placement> placements();

    /** {@return every state of every {@link ContactArrangement} that was recorded} */
    Seq<ContactArrangement> contactArrangements();

    /** {@return every state of every {@link NetworkCarerCheck} that was recorded} */
    Seq<NetworkCarerCheck> networkCarerChecks();

    /** {@return every state of every {@link WrittenInstruction} that was recorded} */
    Seq<WrittenInstruction> writtenInstructions();

    /** {@return every state of every {@link ContactLimit} that was recorded} */
    Seq<ContactLimit> contactLimits();
}
