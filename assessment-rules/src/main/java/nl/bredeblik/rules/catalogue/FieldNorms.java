package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Norms of the field, the inspectorates and professional bodies. */
public final class FieldNorms {

    /** A professional checks authority at its source and does not rely on the word of one parent. */
    public static final Norm NVO_AUTHORITY = Norm.of(
            "NVO-GEZAG",
            NormLevel.FIELD_NORM,
            "NVO, veelgestelde vragen over het toestemmingsvereiste",
            "",
            "",
            Verification.READ,
            "https://www.nvo.nl/beroepscode-en-tuchtrecht/veelgestelde-vragen/hoe-is-het-toestemmingsvereiste-geregeld-.aspx");

    /** Facts and opinions apart, both sides heard, information approved, the weighing traceable to the conclusion. */
    public static final Norm BOARD_REPORT = Norm.of(
            "RVDK-RAPPORT",
            NormLevel.FIELD_NORM,
            "Raad voor de Kinderbescherming, voorwaarden voor een rapport",
            "",
            "",
            Verification.SEEN_INDIRECTLY,
            "https://www.kinderbescherming.nl/over-ons/kwaliteit-van-ons-werk/voorwaarden-rapport");

    /** An informant approves the text and its use before it is taken up. */
    public static final Norm BOARD_INFORMANTS = Norm.of(
            "RVDK-INFORMANTEN",
            NormLevel.FIELD_NORM,
            "Raad voor de Kinderbescherming, informatie van mensen die het kind of gezin goed kennen",
            "",
            "",
            Verification.READ,
            "https://www.kinderbescherming.nl/voor-kind-en-ouder/hoe-verloopt-een-raadsonderzoek/informatie-van-mensen-die-het-kind-of-gezin-goed-kennen");

    /** The source is always stated; information is current and relevant. */
    public static final Norm FACT_FINDING = Norm.of(
            "NJI-FEITENONDERZOEK",
            NormLevel.FIELD_NORM,
            "NJi, Hoe doe je goed feitenonderzoek?",
            "",
            "",
            Verification.READ,
            "https://www.nji.nl/jeugdbescherming/hoe-doe-je-goed-feitenonderzoek");

    /** When unsafety is acute or structural; a disclosure is a special form of acute unsafety. */
    public static final Norm REPORTING_FRAMEWORK = Norm.of(
            "AFWEGINGSKADER",
            NormLevel.FIELD_NORM,
            "Afwegingskader meldcode huiselijk geweld en kindermishandeling",
            "",
            "",
            Verification.READ,
            "https://www.afwegingskadermeldcode.nl/vragenlijst");

    private FieldNorms() {}
}
