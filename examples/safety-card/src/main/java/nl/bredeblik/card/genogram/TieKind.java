package nl.bredeblik.card.genogram;

import java.util.Locale;

/** How two persons are tied, as far as a genogram draws it differently. */
enum TieKind {
    /** A parent and a child: by birth, or otherwise the child's parent from the beginning. */
    BIRTH,
    /** An adoptive parent and a child. */
    ADOPTION,
    /** A foster parent and a child. */
    FOSTER,
    /** A parent's partner and a child of that parent alone. */
    STEP,
    /** Partners. */
    PARTNERS,
    /** Former partners. */
    FORMER_PARTNERS,
    /** Any other tie, such as that of an aunt, or of brothers of whom no common parent is recorded. */
    OTHER;

    boolean isDescent() {
        return this == BIRTH || this == ADOPTION || this == FOSTER || this == STEP;
    }

    boolean isUnion() {
        return this == PARTNERS || this == FORMER_PARTNERS;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
