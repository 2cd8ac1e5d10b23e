package nl.bredeblik.model.time;

/** Where a term comes from, which decides whether the <i>Algemene termijnenwet</i> can lengthen it. */
public enum TermRegime {
    /** Set by a judge, a contract, a ministerial rule, a guideline or a setting: ends on the plain last day. The default. */
    PLAIN,
    /** Set by an act or an order in council (<i>AMvB</i>, article 5): articles 1 and 2 apply, unless article 4 exempts it. */
    STATUTORY,
    /** A statutory term of deprivation of liberty (<i>vrijheidsbeneming</i>): never lengthened, article 4 under c. */
    LIBERTY;

    /** Whether a term of this regime and length can be lengthened. */
    TermExtension extension(TermUnit unit, int amount) {
        return switch (this) {
            case PLAIN -> TermExtension.NOT_STATUTORY;
            case LIBERTY -> TermExtension.LIBERTY;
            case STATUTORY -> unit.isExempt(amount) ? TermExtension.TOO_LONG : TermExtension.APPLIES;
        };
    }
}
