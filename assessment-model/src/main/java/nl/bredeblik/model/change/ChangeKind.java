package nl.bredeblik.model.change;

/** What became of an entry. */
public enum ChangeKind {
    /** It was not in the earlier file. */
    NEW,
    /** It says something else than it did. */
    CHANGED,
    /** Its last day was recorded, or that a plan holds no longer. */
    ENDED,
    /** It was recorded that a concern is resolved or no longer followed. */
    CLOSED,
    /** It is not in the later file. */
    GONE
}
