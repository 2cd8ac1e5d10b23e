package nl.bredeblik.rules;

/** The step at hand when a file is checked. A draft is not blamed for what is due at a later moment. */
public enum Moment {
    /** It must be made safe now. Dutch: <i>directe veiligheid</i>. */
    DIRECT_SAFETY("direct-safety"),
    /** The unsafety is judged, each for itself and together. Dutch: <i>oordeel</i>. */
    JUDGEMENT("judgement"),
    /** What lies behind it is understood with the whole family. Dutch: <i>verklarende analyse</i>. */
    ANALYSIS("analysis"),
    /** The one plan for all members is made or adopted. Dutch: <i>plan</i>. */
    PLAN("plan"),
    /** The plan is looked at together. Dutch: <i>evaluatie</i>. */
    REVIEW("review"),
    /** A far-reaching decision is prepared or taken. Dutch: <i>kernbeslissing</i>. */
    DECISION("decision"),
    /** The work ends or is proposed to end. Dutch: <i>afsluiting</i>. */
    CLOSING("closing");

    private final String code;

    Moment(String code) {
        this.code = code;
    }

    /** {@return the code, as in {@code direct-safety}} */
    public String code() {
        return code;
    }
}
