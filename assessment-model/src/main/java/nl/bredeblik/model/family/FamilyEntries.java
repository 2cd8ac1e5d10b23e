package nl.bredeblik.model.family;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: the people, their homes and their relations. Each list keeps the order in
 * which its entries were given.
 */
public interface FamilyEntries {

    /** {@return every state of every {@link Member} that was recorded} */
    Seq<Member> members();

    /** {@return every state of every {@link Household} that was recorded} */
    Seq<Household> households();

    /** {@return every state of every {@link Residence} that was recorded} */
    Seq<Residence> residences();

    /** {@return every state of every {@link Relationship} that was recorded} */
    Seq<Relationship> relationships();

    /** {@return every state of every {@link Authority} that was recorded} */
    Seq<Authority> authorities();

    /** {@return every state of every {@link NetworkPerson} that was recorded} */
    Seq<NetworkPerson> networkPersons();

    /** {@return every state of every {@link PersonNotIncluded} that was recorded} */
    Seq<PersonNotIncluded> personsNotIncluded();
}
