package nl.bredeblik.model.coverage;

/** What the record shows of one aspect for one member. */
public enum CoverageState {
    /** It is recorded. Dutch: <i>vastgelegd</i>. */
    PRESENT,
    /** It is not recorded, which does not mean that it was not done. Dutch: <i>niet vastgelegd</i>. */
    ABSENT,
    /** It is not asked, for a recorded reason. Dutch: <i>niet gevraagd</i>. */
    EXEMPT,
    /** It is not told to this reader, whatever is recorded. Dutch: <i>niet getoond</i>. */
    WITHHELD
}
