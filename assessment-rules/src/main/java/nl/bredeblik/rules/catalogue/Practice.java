package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Ways of working: no published norm stands behind them, and rules say so. */
public final class Practice {

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
            "BB-DOSSIER", NormLevel.PRACTICE, "Brede Blik: een dossier dat klopt", "", "", Verification.NO_TEXT, "");

    /** Facts, statements, interpretations and conclusions stay apart, each with its source and date. */
    public static final Norm SEPARATE_STATEMENTS = Norm.of(
            "BB-UITSPRAKEN",
            NormLevel.PRACTICE,
            "Werkwijze Brede Blik: feit, verklaring, interpretatie en conclusie uit elkaar",
            "",
            "",
            Verification.NO_TEXT,
            "");

    private Practice() {}
}
