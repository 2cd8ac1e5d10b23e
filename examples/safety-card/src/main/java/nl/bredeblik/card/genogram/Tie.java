package nl.bredeblik.card.genogram;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;

/**
 * A tie between two persons, always told from the elder generation.
 *
 * @param kind how they are tied
 * @param elder the parent of the two, or the first of two of one generation
 * @param younger the child of the two, or the second
 * @param generations by how many generations the second is younger; none where the tie says nothing about it
 */
record Tie(TieKind kind, Id<? extends Party> elder, Id<? extends Party> younger, Option<Integer> generations) {

    /** The tie that a relationship tells, as it is on a day. */
    static Tie of(Relationship relation, LocalDate day) {
        return switch (relation.kind()) {
            case MOTHER, FATHER, DUO_PARENT -> down(TieKind.BIRTH, 1, relation);
            case DAUGHTER, SON, CHILD -> up(TieKind.BIRTH, 1, relation);
            case ADOPTIVE_FATHER, ADOPTIVE_MOTHER -> down(TieKind.ADOPTION, 1, relation);
            case FOSTER_FATHER, FOSTER_MOTHER -> down(TieKind.FOSTER, 1, relation);
            case FOSTER_SON, FOSTER_DAUGHTER -> up(TieKind.FOSTER, 1, relation);
            case STEP_FATHER, STEP_MOTHER, PARTNER_OF_PARENT -> down(TieKind.STEP, 1, relation);
            case STEP_CHILD -> up(TieKind.STEP, 1, relation);
            case HUSBAND, WIFE, PARTNER ->
                down(hasEnded(relation, day) ? TieKind.FORMER_PARTNERS : TieKind.PARTNERS, 0, relation);
            case EX_PARTNER -> down(TieKind.FORMER_PARTNERS, 0, relation);
            case GRANDFATHER, GRANDMOTHER -> down(TieKind.OTHER, 2, relation);
            case GRANDSON, GRANDDAUGHTER -> up(TieKind.OTHER, 2, relation);
            case UNCLE, AUNT -> down(TieKind.OTHER, 1, relation);
            case NEPHEW, NIECE -> up(TieKind.OTHER, 1, relation);
            case BROTHER, SISTER, HALF_SIBLING, STEP_SIBLING, FOSTER_SIBLING, COUSIN ->
                down(TieKind.OTHER, 0, relation);
            case HOUSEMATE, INFORMAL_CARER, OTHER ->
                new Tie(TieKind.OTHER, relation.person(), relation.of(), Option.none());
        };
    }

    /** Whether a relationship is one between brothers and sisters of some kind. */
    static boolean isOfSiblings(RelationKind kind) {
        return kind == RelationKind.BROTHER
                || kind == RelationKind.SISTER
                || kind == RelationKind.HALF_SIBLING
                || kind == RelationKind.STEP_SIBLING
                || kind == RelationKind.FOSTER_SIBLING;
    }

    boolean isBetween(Id<? extends Party> one, Id<? extends Party> other) {
        return (elder.equals(one) && younger.equals(other)) || (elder.equals(other) && younger.equals(one));
    }

    Id<? extends Party> otherThan(Id<? extends Party> one) {
        return elder.equals(one) ? younger : elder;
    }

    boolean touches(Id<? extends Party> one) {
        return elder.equals(one) || younger.equals(one);
    }

    private static Tie down(TieKind kind, int generations, Relationship relation) {
        return new Tie(kind, relation.person(), relation.of(), Option.some(generations));
    }

    private static Tie up(TieKind kind, int generations, Relationship relation) {
        return new Tie(kind, relation.of(), relation.person(), Option.some(generations));
    }

    private static boolean hasEnded(Relationship relation, LocalDate day) {
        return relation.period().exists(period -> !period.possiblyContains(day));
    }
}
