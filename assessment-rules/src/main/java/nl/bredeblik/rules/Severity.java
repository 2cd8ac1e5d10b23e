package nl.bredeblik.rules;

/**
 * What a finding means for the step at hand; not how high the norm stands. No severity ever stops saving, reporting,
 * sharing for safety or acting.
 */
public enum Severity {
    /**
     * The step of this moment cannot rest on this file as it is, because something it rests on is absent, contradicts
     * itself or has lost its force; an entry made today can still change that. Dutch: <i>Eerst nodig</i>.
     */
    BLOCKING,
    /** A norm is or was not met, and somebody should look. Dutch: <i>Aandacht</i>. */
    ATTENTION,
    /** Something that helps the work. Dutch: <i>Tip</i>. */
    HINT
}
