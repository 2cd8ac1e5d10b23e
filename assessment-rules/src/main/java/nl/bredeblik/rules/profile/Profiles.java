package nl.bredeblik.rules.profile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.catalogue.Catalogue;

/** The rule sets that come with the library. */
public final class Profiles {

    private static final RuleSet NATIONAL = RuleSet.of("national", "2026.1", Catalogue.NATIONAL);

    private Profiles() {}

    /**
     * The rules that hold in the whole country.
     *
     * @return the rule set
     */
    public static RuleSet national() {
        return NATIONAL;
    }

    /** {@return all rule sets} */
    public static Seq<RuleSet> all() {
        return Array.of(NATIONAL);
    }

    /**
     * The rule set with a name.
     *
     * @param name the name
     * @return the set, or none
     */
    public static Option<RuleSet> named(String name) {
        return all().find(set -> set.name().equals(name));
    }
}
