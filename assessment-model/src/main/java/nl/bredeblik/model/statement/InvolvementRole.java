package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * How somebody is involved. No role is a verdict: who is named as having done something is recorded with who named it.
 *
 * <p>Dutch: <i>wijze van betrokkenheid</i>.
 */
public enum InvolvementRole implements Code {
    /** Was harmed. */
    HARMED("heeft schade ondervonden"),
    /** Is in danger of harm. */
    ENDANGERED("loopt gevaar"),
    /** Was there, saw or heard it. */
    EXPOSED("was erbij of merkte het"),
    /** Is named, by a source, as having done it. */
    NAMED_AS_CAUSING("genoemd als degene die het deed"),
    /** Gave protection. */
    PROTECTIVE("bood bescherming"),
    /** Saw or heard it, as an outsider. */
    WITNESS("getuige"),
    /** Involved; how is not clear. */
    UNCLEAR("onduidelijk");

    private final String label;

    InvolvementRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
