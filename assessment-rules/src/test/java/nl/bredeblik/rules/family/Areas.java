package nl.bredeblik.rules.family;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.catalogue.InstructionRules;
import nl.bredeblik.rules.catalogue.OriginRules;
import nl.bredeblik.rules.catalogue.PlacementContentRules;
import nl.bredeblik.rules.profile.Profiles;

/** Parts of the national rules, so that the examples of one area stay what they are when another area grows. */
public final class Areas {

    /** Family, measures, statements and safety plans, but for what a placement holds, written instructions and merged files. */
    public static final RuleSet FIRST = without(
            PlacementContentRules.ALL.appendAll(InstructionRules.ALL).appendAll(OriginRules.ALL),
            of("FAM", "MEAS", "STM", "SAFE"));

    private Areas() {}

    /** The national rules of some areas, named by the first part of their codes. */
    public static RuleSet of(String... areas) {
        Set<String> wanted = HashSet.of(areas);
        return RuleSet.of("areas", "test", Profiles.national().rules().filter(rule -> wanted.contains(rule.area())));
    }

    private static RuleSet without(Seq<Rule<?>> others, RuleSet rules) {
        return RuleSet.of("areas", "test", rules.rules().removeAll(others));
    }
}
