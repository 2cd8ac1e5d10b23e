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

    /** Both sides are heard, and the weighing of what they say can be traced. */
    public static final Norm RVDK_REPORTS = Norm.of(
            "RVDK",
            NormLevel.FIELD_NORM,
            "Raad voor de Kinderbescherming, voorwaarden aan een rapport",
            "",
            "",
            Verification.SEEN_INDIRECTLY,
            "https://www.kinderbescherming.nl/over-ons/kwaliteit-van-ons-werk/voorwaarden-rapport");

    /** Decisions rest on facts that are current and whose source is known. */
    public static final Norm NJI_FACT_FINDING = Norm.of(
            "NJIFO",
            NormLevel.FIELD_NORM,
            "NJi, Hoe doe je goed feitenonderzoek",
            "",
            "",
            Verification.READ,
            "https://www.nji.nl/jeugdbescherming/hoe-doe-je-goed-feitenonderzoek");

    private FieldNorms() {}
}
