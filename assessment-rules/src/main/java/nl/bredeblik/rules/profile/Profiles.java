package nl.bredeblik.rules.profile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.catalogue.AccountRules;
import nl.bredeblik.rules.catalogue.ConcernRules;
import nl.bredeblik.rules.catalogue.FamilyRules;
import nl.bredeblik.rules.catalogue.MeasureRules;
import nl.bredeblik.rules.catalogue.PetitionRules;
import nl.bredeblik.rules.catalogue.PlacementRules;
import nl.bredeblik.rules.catalogue.ReportRules;
import nl.bredeblik.rules.catalogue.ReportingCodeRules;
import nl.bredeblik.rules.catalogue.SafetyRules;
import nl.bredeblik.rules.catalogue.StatementRules;

/** The rule sets that come with the library. */
public final class Profiles {

    private static final RuleSet NATIONAL = RuleSet.of(
            "national",
            "2026.1",
            Array.<Rule<?>>ofAll(FamilyRules.ALL)
                    .appendAll(StatementRules.ALL)
                    .appendAll(AccountRules.ALL)
                    .appendAll(ReportRules.ALL)
                    .appendAll(MeasureRules.ALL)
                    .appendAll(PlacementRules.ALL)
                    .appendAll(PetitionRules.ALL)
                    .appendAll(SafetyRules.ALL)
                    .appendAll(ConcernRules.ALL)
                    .appendAll(ReportingCodeRules.ALL));

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
