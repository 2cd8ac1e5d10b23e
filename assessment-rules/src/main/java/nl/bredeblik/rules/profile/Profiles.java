package nl.bredeblik.rules.profile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.catalogue.Catalogue;

/** The rule sets that come with the library. */
public final class Profiles {

    /** The version of everything here. */
    static final String VERSION = "2026.1";

    private static final RuleSet NATIONAL = RuleSet.of("national", "2026.1", Catalogue.NATIONAL);

    private static final Profile VEILIGHEIDSTEAM_WBW =
            Profile.on(NATIONAL, "veiligheidsteam-wbw", VERSION, WestBrabant.VEILIGHEIDSTEAM);

    private static final Profile BASISTEAM = Profile.on(NATIONAL, "basisteam", VERSION, WestBrabant.BASISTEAM);

    private static final Profile BLIJVEND_VEILIG =
            Profile.on(NATIONAL, "blijvend-veilig", VERSION, BlijvendVeilig.DIFFERENCES);

    private static final Profile REGIONAAL_VEILIGHEIDSTEAM =
            Profile.on(NATIONAL, "regionaal-veiligheidsteam", VERSION, RegionaalVeiligheidsteam.DIFFERENCES);

    private Profiles() {}

    /**
     * The rules that hold in the whole country.
     *
     * @return the rule set
     */
    public static RuleSet national() {
        return NATIONAL;
    }

    /**
     * The safety teams (<i>Veiligheidsteams</i>) of West-Brabant West: partners reach one joint view before a plan, and share it
     * with the family.
     *
     * @return the profile
     */
    public static Profile veiligheidsteamWestBrabantWest() {
        return VEILIGHEIDSTEAM_WBW;
    }

    /**
     * The <i>Basisteam</i>: a fixed duo goes through one analysis with all members, and then a plan for all of them is made. What
     * is needed for direct safety never waits.
     *
     * @return the profile
     */
    public static Profile basisteam() {
        return BASISTEAM;
    }

    /**
     * <i>Blijvend Veilig</i>: households of persons of 0 to 100, with or without children; help for parents.
     *
     * @return the profile
     */
    public static Profile blijvendVeilig() {
        return BLIJVEND_VEILIG;
    }

    /**
     * The regional safety team (<i>Regionaal Veiligheidsteam</i>) with a local team: one steady face of the local team, where
     * needed in a duo; the story is told once.
     *
     * @return the profile
     */
    public static Profile regionaalVeiligheidsteam() {
        return REGIONAAL_VEILIGHEIDSTEAM;
    }

    /** {@return the ways of working that differ from the national set} */
    public static Seq<Profile> waysOfWorking() {
        return Array.of(VEILIGHEIDSTEAM_WBW, BASISTEAM, BLIJVEND_VEILIG, REGIONAAL_VEILIGHEIDSTEAM);
    }

    /** {@return all rule sets, the national one first} */
    public static Seq<RuleSet> all() {
        return Array.of(NATIONAL).appendAll(waysOfWorking().map(Profile::rules));
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
