package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * What the stay of a child elsewhere works towards.
 *
 * <p>Dutch: <i>waar een plaatsing naartoe werkt</i>.
 */
public enum PlacementDirection implements Code {
    /** A return home. */
    RETURN("terugkeer naar huis"),
    /** Another place where the child can go on living. */
    OTHER_PLACE("een andere plek"),
    /** Living alone, with or without guidance. */
    LIVING_ALONE("zelfstandig wonen"),
    /** It is still examined. */
    STILL_EXAMINED("wordt nog onderzocht");

    private final String label;

    PlacementDirection(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
