package nl.bredeblik.rules.profile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Comparator;
import nl.bredeblik.rules.RuleSet;

/**
 * A way of working as a rule set: another rule set, most often the national one, and the differences from it. Immutable.
 *
 * <p>For example: <pre>{@code
 * Profile ours = Profiles.basisteam().and(Profiles.blijvendVeilig()).named("ours", "1");
 * }</pre>
 */
public final class Profile {

    /** Rules are taken in first: another difference may be about them. The order of the list does not matter. */
    private static final Comparator<Difference> IN_ORDER = Comparator.<Difference, Boolean>comparing(
                    difference -> !(difference.departure() instanceof Departure.TakenIn))
            .thenComparing(difference -> difference.rule().text());

    private final RuleSet base;
    private final String name;
    private final String version;
    private final Seq<Difference> differences;
    private final RuleSet rules;

    private Profile(RuleSet base, String name, String version, Seq<Difference> differences) {
        this.base = base;
        this.name = name;
        this.version = version;
        this.differences = differences;
        this.rules = rules(base, differences).named(name, version);
    }

    private static RuleSet rules(RuleSet base, Seq<Difference> differences) {
        for (Difference one : differences) {
            if (differences.exists(other -> one.departure().contradicts(other.departure()))) {
                throw new IllegalArgumentException(
                        "two differences about " + one.rule().text() + " contradict each other");
            }
        }
        RuleSet rules = base;
        for (Difference each : differences.distinctBy(Difference::departure).sorted(IN_ORDER)) {
            rules = each.departure().in(rules, each.dutch());
        }
        return rules;
    }

    /**
     * A profile.
     *
     * @param base the rule set that it differs from
     * @param name its name
     * @param version its version
     * @param differences in what it differs
     * @return the profile
     * @throws IllegalArgumentException if two differences contradict each other, or one is about a rule that the set does not
     *     have
     */
    public static Profile on(RuleSet base, String name, String version, Difference... differences) {
        return on(base, name, version, Array.of(differences));
    }

    /**
     * The same of a list.
     *
     * @param base the rule set that it differs from
     * @param name its name
     * @param version its version
     * @param differences in what it differs
     * @return the profile
     * @throws IllegalArgumentException if two differences contradict each other, or one is about a rule that the set does not
     *     have
     */
    public static Profile on(RuleSet base, String name, String version, Seq<Difference> differences) {
        return new Profile(base, name, version, Array.ofAll(differences));
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return the version} */
    public String version() {
        return version;
    }

    /** {@return in what it differs from the rule set it stands on, each with its reason and source} */
    public Seq<Difference> differences() {
        return differences;
    }

    /** {@return the rules, to check files with, under the name and version of this profile} */
    public RuleSet rules() {
        return rules;
    }

    /**
     * This profile and another as one. A difference that both have is listed with the reasons of both and counts once.
     *
     * @param other the other profile
     * @return the profile of all differences, named after both
     * @throws IllegalArgumentException if the two stand on different rule sets, or a difference of the one contradicts one of the
     *     other; {@link #without} takes either out first
     */
    public Profile and(Profile other) {
        if (base != other.base) {
            throw new IllegalArgumentException("two profiles on the same rule set are expected");
        }
        return new Profile(
                base,
                name + "+" + other.name,
                version + "+" + other.version,
                differences.appendAll(other.differences.reject(differences::contains)));
    }

    /**
     * This profile without one of its differences.
     *
     * @param difference the difference
     * @return the profile, under the same name; its version says that it was changed
     * @throws IllegalArgumentException if it is not one of its differences, or another is about what it took in
     */
    public Profile without(Difference difference) {
        if (!differences.contains(difference)) {
            throw new IllegalArgumentException("a difference of this profile is expected");
        }
        return new Profile(base, name, version + "+changed", differences.remove(difference));
    }

    /**
     * This profile under a name and version of its own.
     *
     * @param ownName the name
     * @param ownVersion the version
     * @return the profile
     */
    public Profile named(String ownName, String ownVersion) {
        return new Profile(base, ownName, ownVersion, differences);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
