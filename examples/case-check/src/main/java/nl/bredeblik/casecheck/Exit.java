package nl.bredeblik.casecheck;

/** The exit codes. Of two, the higher is told. */
final class Exit {

    /** Nothing blocks. */
    static final int FINE = 0;
    /** A finding says that something is needed first, or an expectation of a corpus is not met. */
    static final int BLOCKED = 1;
    /** Input that cannot be used, an option that is not known, or a rule that broke off. */
    static final int UNUSABLE = 2;

    private Exit() {}
}
