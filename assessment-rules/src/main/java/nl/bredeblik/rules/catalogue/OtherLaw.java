package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Norms of other acts and decrees, each with the version of the text that was read. */
public final class OtherLaw {

    /** The user of a citizen service number makes sure that it belongs to the person. */
    public static final Norm WABB_12 = Norm.of(
            "WABB-12",
            NormLevel.LAW,
            "Wet algemene bepalingen burgerservicenummer",
            "12",
            "",
            Verification.READ_IN_OLD_VERSION,
            "https://wetten.overheid.nl/BWBR0022428");

    /** The steps of the reporting code (<i>meldcode</i>), of which mapping the signals is the first. */
    public static final Norm BMC_2 = Norm.of(
            "BMC-2",
            NormLevel.DECREE,
            "Besluit verplichte meldcode huiselijk geweld en kindermishandeling",
            "2",
            "",
            Verification.READ_IN_OLD_VERSION,
            "https://wetten.overheid.nl/BWBR0033723");

    private OtherLaw() {}
}
