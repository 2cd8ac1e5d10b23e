package nl.bredeblik.rules.catalogue;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Ways of working of single teams. Only rules outside the national set rest on them: a team that works so takes them in. */
public final class TeamPractice {

    /** Partners reach one joint view of the unsafety and of the support that fits, and work transparently. */
    public static final Norm SAFETY_TEAM_WBW = Norm.of(
                    "VT-WBW",
                    NormLevel.PRACTICE,
                    "Werkwijze Veiligheidsteams West-Brabant West: één gezamenlijk beeld, open naar het gezin",
                    "",
                    "",
                    Verification.NO_TEXT,
                    "")
            .titled("partners komen samen tot één beeld, open naar het gezin");

    /** A fixed duo goes through one analysis with all members, and only then a plan for all of them is made. */
    public static final Norm BASISTEAM = Norm.of(
                    "BASISTEAM",
                    NormLevel.PRACTICE,
                    "Werkwijze Basisteam: een vast duo, één verklarende analyse met alle gezinsleden",
                    "",
                    "",
                    Verification.NO_TEXT,
                    "")
            .titled("vast duo, analyse met alle gezinsleden, dan één plan");

    /** Families and households, persons of 0 to 100 in a relation of dependence, in one integrated process. */
    public static final Norm BLIJVEND_VEILIG = Norm.of(
                    "BLIJVEND-VEILIG",
                    NormLevel.PRACTICE,
                    "Blijvend Veilig, contourennota",
                    "",
                    "2020-05",
                    Verification.READ,
                    "https://5dok.net/document/qvl1v05g-blijvend-veilig-contourennota-achtergrond-visie-blijvend-veilig-mei.html")
            .titled("hele huishoudens, van 0 tot 100 jaar, met hulp aan ouders");

    private TeamPractice() {}
}
