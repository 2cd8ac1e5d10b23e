package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.team.OrganisationKind.CERTIFIED_INSTITUTION;
import static nl.bredeblik.model.team.OrganisationKind.CHILD_PROTECTION_BOARD;
import static nl.bredeblik.model.team.OrganisationKind.FOSTER_CARE;
import static nl.bredeblik.model.team.OrganisationKind.MUNICIPALITY;
import static nl.bredeblik.model.team.OrganisationKind.YOUTH_CARE;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** The norms on which the rules rest, with the version of the text that was read. */
public final class Norms {

    /** Every minor is under authority. */
    public static final Norm BW1_245 = civilCode("1:245");

    /** Who cannot hold authority: a minor, for one. */
    public static final Norm BW1_246 = civilCode("1:246");

    /** A mother of sixteen or older can be declared of age. */
    public static final Norm BW1_253HA = civilCode("1:253ha");

    /** Guardianship is authority of another than a parent. */
    public static final Norm BW1_303 = civilCode("1:303");

    /** The age of majority. */
    public static final Norm BW1_233 = civilCode("1:233");

    /** Supervision of a minor. */
    public static final Norm BW1_255 = civilCode("1:255");

    /** Supervision of a child under guardianship: of a natural person only. */
    public static final Norm BW1_326 = civilCode("1:326");

    /** A parent without authority is informed. */
    public static final Norm BW1_377B = civilCode("1:377b");

    /** The youth's citizen service number, or the data that replace it. */
    public static final Norm JW_7_2 = youthAct("7.2.1-7.2.4")
            .binding(CERTIFIED_INSTITUTION, YOUTH_CARE, FOSTER_CARE, CHILD_PROTECTION_BOARD, MUNICIPALITY);

    /** The relevant facts are put forward completely and truthfully. */
    public static final Norm JW_3_3 = youthAct("3.3").binding(CERTIFIED_INSTITUTION, CHILD_PROTECTION_BOARD);

    /** The user of a citizen service number makes sure that it belongs to the person. */
    public static final Norm WABB_12 = Norm.of(
            "WABB-12",
            NormLevel.LAW,
            "Wet algemene bepalingen burgerservicenummer",
            "12",
            "",
            Verification.READ_IN_OLD_VERSION,
            "https://wetten.overheid.nl/BWBR0022428");

    /** A professional checks authority at its source and does not rely on the word of one parent. */
    public static final Norm NVO_AUTHORITY = Norm.of(
            "NVO-GEZAG",
            NormLevel.FIELD_NORM,
            "NVO, veelgestelde vragen over het toestemmingsvereiste",
            "",
            "",
            Verification.READ,
            "https://www.nvo.nl/beroepscode-en-tuchtrecht/veelgestelde-vragen/hoe-is-het-toestemmingsvereiste-geregeld-.aspx");

    /** Both parents are part of the picture. */
    public static final Norm GUIDELINE_CHILD_ABUSE = Norm.of(
            "RKM",
            NormLevel.GUIDELINE,
            "Richtlijn Kindermishandeling voor jeugdhulp en jeugdbescherming",
            "",
            "",
            Verification.READ,
            "https://richtlijnenjeugdhulp.nl/guideline/127/full");

    /** Data in a shared file can be told apart by child. */
    public static final Norm SKJ_19_246TA = Norm.of(
            "SKJ-19.246Ta",
            NormLevel.DISCIPLINARY_DECISION,
            "SKJ, College van Toezicht",
            "19.246Ta",
            "",
            Verification.SEEN_INDIRECTLY,
            "https://tuchtrecht.skjeugd.nl");

    /** The household, 0 to 100, is the unit that is looked at. */
    public static final Norm FUTURE_SCENARIO = Norm.of(
            "TS",
            NormLevel.PRACTICE,
            "Toekomstscenario kind- en gezinsbescherming",
            "",
            "",
            Verification.SEEN_INDIRECTLY,
            "https://www.voordejeugdenhetgezin.nl/toekomstscenario-kind-en-gezinsbescherming");

    /** A file contradicts neither itself nor the calendar, and refers only to what it holds. */
    public static final Norm COHERENT_FILE = Norm.of(
            "BB-DOSSIER",
            NormLevel.PRACTICE,
            "Werkwijze Brede Blik: een dossier dat klopt",
            "",
            "",
            Verification.NO_TEXT,
            "");

    private Norms() {}

    private static Norm civilCode(String article) {
        return Norm.of(
                "BW-" + article,
                NormLevel.LAW,
                "Burgerlijk Wetboek Boek 1",
                article,
                "2015-10-23",
                Verification.READ_IN_OLD_VERSION,
                "https://wetten.overheid.nl/BWBR0002656");
    }

    private static Norm youthAct(String article) {
        return Norm.of(
                "JW-" + article,
                NormLevel.LAW,
                "Jeugdwet",
                article,
                "2015-01-05",
                Verification.READ_IN_OLD_VERSION,
                "https://wetten.overheid.nl/BWBR0034925");
    }
}
