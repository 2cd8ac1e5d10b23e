package nl.bredeblik.model.team;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: the organisations and professionals. Each list keeps the order in which its
 * entries were given.
 */
public interface TeamEntries {

    /** {@return every state of every {@link Organisation} that was recorded} */
    Seq<Organisation> organisations();

    /** {@return every state of every {@link Professional} that was recorded} */
    Seq<Professional> professionals();

    /** {@return every state of every {@link Assignment} that was recorded} */
    Seq<Assignment> assignments();

    /** {@return every state of every {@link DuoAssignment} that was recorded} */
    Seq<DuoAssignment> duos();

    /** {@return every state of every {@link HandOver} that was recorded} */
    Seq<HandOver> handOvers();

    /** {@return every state of every {@link HandOverAcceptance} that was recorded} */
    Seq<HandOverAcceptance> handOverAcceptances();
}
