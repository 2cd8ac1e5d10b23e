package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.team.OrganisationKind.VEILIG_THUIS;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Norms for Veilig Thuis in the Social Support Act 2015 (<i>Wmo 2015</i>) and its decree, read in the text of 2015. */
public final class SocialSupport {

    /** The tasks of Veilig Thuis, among them telling the reporter which steps were taken. */
    public static final Norm WMO_4_1_1 = act("4.1.1").titled("taken van Veilig Thuis, terugkoppeling aan de melder");

    /** Who is recorded on another's word is told within four weeks; each extension lasts two weeks at most. */
    public static final Norm WMO_5_3_1 = act("5.3.1").titled("mededeling aan de betrokkene binnen vier weken");

    /** The work is done by or under the responsibility of a registered professional. */
    public static final Norm UBW_4_1_3 =
            decree("4.1.3").titled("werk door of onder verantwoordelijkheid van een geregistreerde professional");

    /** An investigation starts within five days; steps are judged within ten weeks. */
    public static final Norm UBW_4_1_7 =
            decree("4.1.7").titled("onderzoek: start binnen vijf dagen, beoordeling binnen tien weken");

    /** At the first contact the person concerned is told of procedure, data, access and complaints. */
    public static final Norm UBW_4_1_8 = decree("4.1.8").titled("informatie bij het eerste contact");

    /** The person concerned is told of the confidential adviser in time. */
    public static final Norm UBW_4_2_4 = decree("4.2.4").titled("informatie over de vertrouwenspersoon");

    private SocialSupport() {}

    private static Norm act(String article) {
        return Norm.of(
                        "WMO-" + article,
                        NormLevel.LAW,
                        "Wet maatschappelijke ondersteuning 2015",
                        article,
                        "2015",
                        Verification.READ_IN_OLD_VERSION,
                        "https://wetten.overheid.nl/BWBR0035362")
                .binding(VEILIG_THUIS);
    }

    private static Norm decree(String article) {
        return Norm.of(
                        "UBW-" + article,
                        NormLevel.DECREE,
                        "Uitvoeringsbesluit Wmo 2015",
                        article,
                        "2015",
                        Verification.READ_IN_OLD_VERSION,
                        "https://wetten.overheid.nl/BWBR0035733")
                .binding(VEILIG_THUIS);
    }
}
