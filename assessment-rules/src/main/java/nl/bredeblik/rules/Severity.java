package nl.bredeblik.rules;

/** What a finding means for the step at hand; not how high the norm stands. */
public enum Severity {
    /** The step cannot rest on this file as it is, and an entry made today can still change that (<i>Eerst nodig</i>). */
    BLOCKING,
    /** A norm is or was not met, and someone should look (<i>Aandacht</i>). */
    ATTENTION,
    /** Worth knowing (<i>Tip</i>). */
    HINT
}
