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
                    "https://wetten.overheid.nl/BWBR0022428")
            .titled("vergewissen dat het nummer bij de persoon hoort");

    /** The steps of the reporting code (<i>meldcode</i>), of which mapping the signals is the first. */
    public static final Norm BMC_2 = Norm.of(
                    "BMC-2",
                    NormLevel.DECREE,
                    "Besluit verplichte meldcode huiselijk geweld en kindermishandeling",
                    "2",
                    "",
                    Verification.READ_IN_OLD_VERSION,
                    "https://wetten.overheid.nl/BWBR0033723")
            .titled("stappen en inhoud van de meldcode");

    /** A petition states the threats and the duration, and whether and how it was discussed with the minor. */
    public static final Norm RV_799A =
            procedure("799a").titled("inhoud van een verzoekschrift en bespreking met de minderjarige");

    /** An order given at once loses its force after two weeks without an opportunity to be heard. */
    public static final Norm RV_800 = procedure("800")
            .titled("spoedbeschikking verliest haar kracht na twee weken zonder gelegenheid tot verhoor");

    /** Minors of twelve and older have the opportunity to give the court their view. */
    public static final Norm RV_809 =
            procedure("809").titled("gelegenheid voor minderjarigen van twaalf jaar en ouder om hun mening te geven");

    /** Who counts as a qualified behavioural scientist. */
    public static final Norm RJW_2 = Norm.of(
                    "RJW-2",
                    NormLevel.DECREE,
                    "Regeling Jeugdwet",
                    "2",
                    "2015",
                    Verification.READ_IN_OLD_VERSION,
                    "https://wetten.overheid.nl/BWBR0036007")
            .titled("wie gekwalificeerde gedragswetenschapper is");

    private OtherLaw() {}

    private static Norm procedure(String article) {
        return Norm.of(
                "RV-" + article,
                NormLevel.LAW,
                "Wetboek van Burgerlijke Rechtsvordering",
                article,
                "2015-11",
                Verification.READ_IN_OLD_VERSION,
                "https://wetten.overheid.nl/BWBR0001827");
    }
}
