package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Professional guidelines for youth help and youth protection (<i>richtlijnen</i>). */
public final class Guidelines {

    /** Both parents are part of the picture. */
    public static final Norm GUIDELINE_CHILD_ABUSE = Norm.of(
            "RKM",
            NormLevel.GUIDELINE,
            "Richtlijn Kindermishandeling voor jeugdhulp en jeugdbescherming",
            "",
            "",
            Verification.READ,
            "https://richtlijnenjeugdhulp.nl/guideline/127/full");

    /** Analysis, considerations, decision and reasons of a placement are recorded, with those concerned heard. */
    public static final Norm GUIDELINE_PLACEMENT = Norm.of(
            "RUHP",
            NormLevel.GUIDELINE,
            "Richtlijn Uithuisplaatsing en terugplaatsing voor jeugdhulp en jeugdbescherming",
            "",
            "2023-01",
            Verification.READ,
            "https://richtlijnenjeugdhulp.nl/guideline/257/full");

    private Guidelines() {}
}
