package nl.bredeblik.model.coverage;

/**
 * What is looked for, for each member.
 *
 * <p>Dutch: <i>onderdeel van het overzicht</i>.
 */
public enum CoverageAspect {
    /**
     * Somebody of an organisation saw the member; of an unborn child, met its mother. Dutch: <i>gezien</i>.
     */
    SEEN,
    /**
     * Somebody of an organisation spoke <b>with</b> the member. An attempt, a letter, and a talk about the member are none. Dutch:
     * <i>gesproken</i>.
     */
    HEARD,
    /** The analysis that is worked with treats the member by name. Dutch: <i>in de analyse</i>. */
    ANALYSED,
    /** A view of the member's own is recorded. Dutch: <i>eigen visie</i>. */
    OWN_VIEW,
    /** The analysis names what goes well or protects, for the member or for the whole family. Dutch: <i>kracht</i>. */
    STRENGTH,
    /** The plan holds a goal for the member. Dutch: <i>doel</i>. */
    GOAL,
    /**
     * Somebody does something for the member by the plan, helps the member with an action, agreed to help as a person of the
     * network, or gives help that runs. Dutch: <i>steun</i>.
     */
    SUPPORT
}
