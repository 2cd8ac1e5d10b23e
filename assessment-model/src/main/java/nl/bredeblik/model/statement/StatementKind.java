package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of statement it is.
 *
 * <p>Dutch: <i>soort uitspraak</i>.
 */
public enum StatementKind implements Code {
    /** Observed or documented. */
    FACT("feit"),
    /** What somebody said. */
    TESTIMONY("verklaring"),
    /** What somebody makes of it. */
    INTERPRETATION("interpretatie"),
    /** What somebody thinks of it. */
    OPINION("mening"),
    /** What somebody supposes. */
    HYPOTHESIS("vermoeden"),
    /** What follows from other statements. */
    CONCLUSION("conclusie"),
    /** Fact and opinion were not separated. */
    NOT_SEPARATED("feit en mening niet gescheiden");

    private final String label;

    StatementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
