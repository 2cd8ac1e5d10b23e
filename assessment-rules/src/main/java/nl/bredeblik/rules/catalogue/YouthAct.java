package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.team.OrganisationKind.CERTIFIED_INSTITUTION;
import static nl.bredeblik.model.team.OrganisationKind.CHILD_PROTECTION_BOARD;
import static nl.bredeblik.model.team.OrganisationKind.FOSTER_CARE;
import static nl.bredeblik.model.team.OrganisationKind.MUNICIPALITY;
import static nl.bredeblik.model.team.OrganisationKind.YOUTH_CARE;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Norms of the Youth Act (<i>Jeugdwet</i>), read in the text of 5 January 2015. */
public final class YouthAct {

    /** The relevant facts are put forward completely and truthfully. */
    public static final Norm JW_3_3 = article("3.3")
            .binding(CERTIFIED_INSTITUTION, CHILD_PROTECTION_BOARD)
            .titled("feiten volledig en naar waarheid aanvoeren");

    /** The youth's citizen service number, or the data that replace it. */
    public static final Norm JW_7_2 = article("7.2.1-7.2.4")
            .binding(CERTIFIED_INSTITUTION, YOUTH_CARE, FOSTER_CARE, CHILD_PROTECTION_BOARD, MUNICIPALITY)
            .titled("gebruik van het burgerservicenummer van de jeugdige");

    /** The family is first given the chance of a family group plan (<i>familiegroepsplan</i>), but for three grounds. */
    public static final Norm JW_4_1_2 = article("4.1.2")
            .binding(CERTIFIED_INSTITUTION, YOUTH_CARE, FOSTER_CARE)
            .titled("eerst de mogelijkheid van een familiegroepsplan");

    /** The plan: discussed with youth and parents, in writing under a measure, adopted within six weeks. */
    public static final Norm JW_4_1_3 = article("4.1.3")
            .binding(CERTIFIED_INSTITUTION, YOUTH_CARE, FOSTER_CARE)
            .titled("overleg over het plan, op schrift, binnen zes weken");

    /** Calamities and violence are reported to the inspectorate at once. */
    public static final Norm JW_4_1_8 = article("4.1.8")
            .binding(CERTIFIED_INSTITUTION, YOUTH_CARE, FOSTER_CARE)
            .titled("melding van calamiteiten en geweld aan de inspectie");

    /** The conditions for foster parents, seen in the answer to questions of the Tweede Kamer (2025D32853), not in the act. */
    public static final Norm JW_5_1 = Norm.of(
                    "JW-5.1",
                    NormLevel.LAW,
                    "Jeugdwet",
                    "5.1",
                    "",
                    Verification.SEEN_INDIRECTLY,
                    "https://wetten.overheid.nl/BWBR0034925")
            .titled("voorwaarden voor pleegouders");

    /** Youth and parents are informed; an exception ends with its reason. */
    public static final Norm JW_7_3_2 =
            article("7.3.2").binding(YOUTH_CARE, FOSTER_CARE).titled("informatie aan jeugdige en ouders");

    private YouthAct() {}

    private static Norm article(String article) {
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
