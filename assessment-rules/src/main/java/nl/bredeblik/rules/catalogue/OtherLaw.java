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

    private OtherLaw() {}
}
