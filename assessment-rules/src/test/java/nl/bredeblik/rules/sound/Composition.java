package nl.bredeblik.rules.sound;

/** Who lives with whom when the file is opened. */
enum Composition {
    /** One adult. */
    ALONE,
    /** Two elders who live together. */
    ELDERS,
    /** A couple without children. */
    COUPLE,
    /** Two parents and their children in one home. */
    FAMILY,
    /** Two parents and a child of thirteen. */
    TEENAGER,
    /** One parent with children; who the other parent is, is not known. */
    LONE_PARENT,
    /** Parents who parted; the children live with both. */
    TWO_HOMES,
    /** Parents who expect a child, at times with an elder child. */
    EXPECTING,
    /** A mother with a new partner, her former partner, and half-siblings. */
    BLENDED,
    /** A household of thirty: grandparents, their children with partners, grandchildren and other relatives. */
    THIRTY,
    /** Children under guardianship of an institution, who live with a foster parent. */
    FOSTERED;

    boolean hasChildren() {
        return this != ALONE && this != ELDERS && this != COUPLE;
    }
}
