package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of plan it is.
 *
 * <p>Dutch: <i>soort plan</i>.
 */
public enum PlanKind implements Code {
    /** Drawn up by the parents with relatives or others (Jeugdwet 1.1). */
    FAMILY_GROUP_PLAN("familiegroepsplan"),
    /** The plan of family, network and organisations together. */
    FAMILY_PLAN("gezinsplan"),
    /** The plan for carrying out a measure or youth probation (Jeugdwet 4.1.3). */
    PLAN_OF_ACTION("plan van aanpak"),
    /** What is done at once for direct safety. */
    IMMEDIATE_SAFETY("plan voor directe veiligheid");

    private final String label;

    PlanKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
