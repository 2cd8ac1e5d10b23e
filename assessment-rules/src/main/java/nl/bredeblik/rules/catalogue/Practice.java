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
                    "https://www.voordejeugdenhetgezin.nl/toekomstscenario-kind-en-gezinsbescherming")
            .titled("het hele huishouden, van 0 tot 100 jaar");

    /** A file contradicts neither itself nor the calendar, and refers only to what it holds. */
    public static final Norm COHERENT_FILE = Norm.of(
                    "BB-DOSSIER",
                    NormLevel.PRACTICE,
                    "Brede Blik: een dossier dat klopt",
                    "",
                    "",
                    Verification.NO_TEXT,
                    "")
            .titled("een dossier dat zichzelf en de kalender niet tegenspreekt");

    /** Facts, statements, interpretations and conclusions stay apart, each with its source and date. */
    public static final Norm SEPARATE_STATEMENTS = Norm.of(
                    "BB-UITSPRAKEN",
                    NormLevel.PRACTICE,
                    "Werkwijze Brede Blik: feit, verklaring, interpretatie en conclusie uit elkaar",
                    "",
                    "",
                    Verification.NO_TEXT,
                    "")
            .titled("feit, verklaring, interpretatie en conclusie uit elkaar");

    /** The five ways in which an assessment by Veilig Thuis can end. */
    public static final Norm OUTCOMES_OF_ASSESSMENT = Norm.of(
                    "UTRECHT-WEST",
                    NormLevel.PRACTICE,
                    "Bescherming in beweging Utrecht-West, over Veilig Thuis",
                    "",
                    "",
                    Verification.READ,
                    "https://digitaalpubliceren.com/bescherminginbeweging/19059/88-89")
            .titled("vijf uitkomsten van een veiligheidsbeoordeling");

    /** Unsafety is judged together, understood with the whole family, and only then one plan follows for all. */
    public static final Norm JUDGE_TOGETHER = Norm.of(
                    "BB-SAMEN",
                    NormLevel.PRACTICE,
                    "Brede Blik: samen oordelen, samen verklaren, één plan",
                    "",
                    "",
                    Verification.NO_TEXT,
                    "")
            .titled("samen oordelen, samen verklaren, één plan");

    /** Two steady professionals keep the broad view on a family together; a change of them is a visible event. */
    public static final Norm FIXED_DUO = Norm.of(
                    "BB-DUO",
                    NormLevel.PRACTICE,
                    "Werkwijze Brede Blik: een vast duo",
                    "",
                    "",
                    Verification.NO_TEXT,
                    "")
            .titled("een vast duo van twee professionals");

    /** Where files of several organisations became one, it can be seen whose they were and on which ground. */
    public static final Norm TOLD_ORIGIN = Norm.of(
                    "BB-HERKOMST",
                    NormLevel.PRACTICE,
                    "Brede Blik: de herkomst van een samengevoegd dossier",
                    "",
                    "",
                    Verification.NO_TEXT,
                    "")
            .titled("van samengevoegde dossiers zijn herkomst en grondslag te zien");

    private Practice() {}
}
