package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * The three grounds of Jeugdwet 4.1.2 for making no family group plan.
 *
 * <p>Dutch: <i>wettelijke grond</i>.
 */
public enum WaiverGround implements Code {
    /** The parents said they do not want it. */
    PARENTS_DO_NOT_WANT("ouders wensen het niet"),
    /** Concrete threats to the child's development give cause. */
    CONCRETE_THREATS("concrete bedreigingen geven aanleiding"),
    /** The interests of the child are otherwise harmed. */
    CHILDS_INTERESTS("belangen van het kind anderszins geschaad");

    private final String label;

    WaiverGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
