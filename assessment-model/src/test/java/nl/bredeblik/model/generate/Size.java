package nl.bredeblik.model.generate;

/** How much a made-up file holds. */
public enum Size {
    /** A few entries, at times none; for very many files. */
    SMALL(12, 1),
    /** One or two entries of most kinds. */
    USUAL(60, 2),
    /** Some entries of nearly every kind. */
    LARGE(95, 12);

    private final int percentOfKinds;
    private final int entriesPerKind;

    Size(int percentOfKinds, int entriesPerKind) {
        this.percentOfKinds = percentOfKinds;
        this.entriesPerKind = entriesPerKind;
    }

    int entriesOfOneKind(Chance chance) {
        return chance.percent(percentOfKinds) ? 1 + chance.below(entriesPerKind) : 0;
    }
}
