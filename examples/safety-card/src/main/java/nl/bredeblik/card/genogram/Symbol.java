package nl.bredeblik.card.genogram;

import io.vavr.collection.Seq;
import nl.bredeblik.model.family.Gender;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;

/** The sign with which a genogram shows a person. */
enum Symbol {
    /** A man or boy: a square. */
    MAN,
    /** A woman or girl: a circle. */
    WOMAN,
    /** Somebody whose gender is not recorded, or is neither: a diamond. */
    PERSON,
    /** A child that is not born: a triangle. */
    UNBORN;

    static Symbol of(Member member) {
        return member.role() == MemberRole.UNBORN_CHILD
                ? UNBORN
                : member.gender().map(Symbol::of).getOrElse(PERSON);
    }

    /** The sign of somebody of the network, as far as a recorded tie, such as grandmother, tells it. */
    static Symbol of(NetworkPerson person, Seq<Relationship> relationships) {
        return relationships
                .filter(relation -> relation.person().equals(person.id()))
                .map(relation -> of(relation.kind()))
                .find(symbol -> symbol != PERSON)
                .getOrElse(PERSON);
    }

    private static Symbol of(RelationKind kind) {
        return switch (kind) {
            case MOTHER,
                    DAUGHTER,
                    SISTER,
                    STEP_MOTHER,
                    FOSTER_MOTHER,
                    FOSTER_DAUGHTER,
                    ADOPTIVE_MOTHER,
                    GRANDMOTHER,
                    GRANDDAUGHTER,
                    AUNT,
                    NIECE,
                    WIFE -> WOMAN;
            case FATHER,
                    SON,
                    BROTHER,
                    STEP_FATHER,
                    FOSTER_FATHER,
                    FOSTER_SON,
                    ADOPTIVE_FATHER,
                    GRANDFATHER,
                    GRANDSON,
                    UNCLE,
                    NEPHEW,
                    HUSBAND -> MAN;
            case DUO_PARENT,
                    CHILD,
                    COUSIN,
                    PARTNER,
                    EX_PARTNER,
                    HALF_SIBLING,
                    STEP_SIBLING,
                    FOSTER_SIBLING,
                    STEP_CHILD,
                    PARTNER_OF_PARENT,
                    HOUSEMATE,
                    INFORMAL_CARER,
                    OTHER -> PERSON;
        };
    }

    private static Symbol of(Gender gender) {
        return switch (gender) {
            case MALE -> MAN;
            case FEMALE -> WOMAN;
            case UNDIFFERENTIATED, UNKNOWN -> PERSON;
        };
    }
}
