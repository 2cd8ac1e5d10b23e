package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Decisions of the disciplinary board of the SKJ register (<i>tuchtuitspraken</i>). */
public final class DisciplinaryDecisions {

    /** Data in a shared file can be told apart by child. */
    public static final Norm SKJ_19_246TA = Norm.of(
            "SKJ-19.246Ta",
            NormLevel.DISCIPLINARY_DECISION,
            "SKJ, College van Toezicht",
            "19.246Ta",
            "",
            Verification.SEEN_INDIRECTLY,
            "https://tuchtrecht.skjeugd.nl");

    private DisciplinaryDecisions() {}
}
