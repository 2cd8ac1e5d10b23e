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

    private FieldNorms() {}
}
