package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * How far an analysis is shared by those it is about.
 *
 * <p>Dutch: <i>mate waarin de analyse gedeeld is</i>.
 */
public enum SharedDegree implements Code {
    /** By all. */
    SHARED_BY_ALL("door allen gedeeld"),
    /** Largely. */
    LARGELY_SHARED("grotendeels gedeeld"),
    /** In part. */
    PARTLY_SHARED("deels gedeeld"),
    /** Not. */
    NOT_SHARED("niet gedeeld"),
    /** Not yet discussed. */
    NOT_YET_DISCUSSED("nog niet besproken"),
    /** Nothing is recorded about it. */
    NOT_RECORDED("niet vastgelegd");

    private final String label;

    SharedDegree(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
