package nl.bredeblik.rules.sound;

/** Which family a made-up file is about, and what happens in it. */
public enum SoundShape {
    /** One adult. */
    ONE_ADULT,
    /** Two elders who live together. */
    ELDERS,
    /** A couple without children. */
    NO_CHILDREN,
    /** Parents who parted, with children who live in two homes. */
    TWO_HOMES,
    /** A child that is expected, and born while the file runs. */
    UNBORN_CHILD,
    /** A household of thirty members. */
    THIRTY_MEMBERS,
    /** A former and a new partner, and half-siblings. */
    HALF_SIBLINGS,
    /** Youth probation for a child of thirteen. */
    YOUTH_PROBATION,
    /** An institution is the guardian of the children. */
    GUARDIANSHIP,
    /** Supervision, and on its ground a placement in a foster family. */
    PLACEMENT,
    /** Supervision with a placement that has lasted for two years, and is extended. */
    LONG_PLACEMENT,
    /** A placement that ends before its authorisation does. */
    RETURN,
    /** Provisional supervision by an urgent order, followed by supervision. */
    URGENT,
    /** A measure for each of several children, and their extension. */
    SEVERAL_MEASURES,
    /** Supervision that is left to expire, and a file that is closed after it. */
    EXPIRY,
    /** Voluntary help with renewed analyses and plans. */
    LONG_HISTORY,
    /** Voluntary help, with a plan that the family makes itself. */
    FAMILY_GROUP_PLAN,
    /** A notification to Veilig Thuis, with an investigation and conditions. */
    VEILIG_THUIS,
    /** Steps of the reporting code before the file was opened. */
    MELDCODE,
    /** Voluntary help that is closed. */
    CLOSED;

    Traits traits(Chance chance) {
        return switch (this) {
            case ONE_ADULT -> Traits.of(Composition.ALONE).closing(chance.percent(40));
            case ELDERS ->
                Traits.of(Composition.ELDERS).notified(chance.percent(30)).closing(chance.percent(30));
            case NO_CHILDREN ->
                Traits.of(Composition.COUPLE).notified(chance.percent(40)).closing(chance.percent(50));
            case TWO_HOMES -> Traits.of(Composition.TWO_HOMES).rounds(chance.between(0, 2));
            case UNBORN_CHILD -> Traits.of(Composition.EXPECTING).rounds(1);
            case THIRTY_MEMBERS -> Traits.of(Composition.THIRTY);
            case HALF_SIBLINGS -> Traits.of(Composition.BLENDED).meldcode(chance.percent(30));
            case YOUTH_PROBATION -> Traits.of(Composition.TEENAGER).course(Traits.Course.YOUTH_PROBATION);
            case GUARDIANSHIP -> Traits.of(Composition.FOSTERED);
            case PLACEMENT -> Traits.of(withChildren(chance)).course(Traits.Course.PLACEMENT);
            case LONG_PLACEMENT -> Traits.of(Composition.FOSTERED).course(Traits.Course.LONG_PLACEMENT);
            case RETURN -> Traits.of(Composition.FAMILY).course(Traits.Course.RETURN);
            case URGENT -> Traits.of(withChildren(chance)).course(Traits.Course.URGENT);
            case SEVERAL_MEASURES -> Traits.of(Composition.TWO_HOMES).course(Traits.Course.EXTENSION);
            case EXPIRY ->
                Traits.of(withChildren(chance)).course(Traits.Course.EXPIRY).closing(true);
            case LONG_HISTORY -> Traits.of(withChildren(chance)).rounds(chance.between(2, 4));
            case FAMILY_GROUP_PLAN -> Traits.of(withChildren(chance)).withOwnPlan();
            case VEILIG_THUIS ->
                Traits.of(withChildren(chance))
                        .notified(true)
                        .meldcode(chance.percent(40))
                        .closing(chance.percent(60));
            case MELDCODE -> Traits.of(withChildren(chance)).meldcode(true).notified(chance.percent(70));
            case CLOSED -> Traits.of(withChildren(chance)).closing(true);
        };
    }

    private static Composition withChildren(Chance chance) {
        int draw = chance.below(100);
        if (draw < 50) {
            return Composition.FAMILY;
        }
        return draw < 75 ? Composition.LONE_PARENT : Composition.TWO_HOMES;
    }
}
