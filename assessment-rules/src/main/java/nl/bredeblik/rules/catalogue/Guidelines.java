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

    private Guidelines() {}
}
