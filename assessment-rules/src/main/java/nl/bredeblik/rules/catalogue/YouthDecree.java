package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.team.OrganisationKind.CERTIFIED_INSTITUTION;
import static nl.bredeblik.model.team.OrganisationKind.CHILD_PROTECTION_BOARD;
import static nl.bredeblik.model.team.OrganisationKind.FOSTER_CARE;
import static nl.bredeblik.model.team.OrganisationKind.YOUTH_CARE;

import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.NormLevel;
import nl.bredeblik.rules.Verification;

/** Norms of the decree under the Youth Act (<i>Besluit Jeugdwet</i>), read in the text of 2015. */
public final class YouthDecree {

    /** Youth, parents and foster parents are told of the confidential adviser in good time. */
    public static final Norm BJW_4_1_3 = article("4.1.3")
            .binding(CERTIFIED_INSTITUTION, YOUTH_CARE, FOSTER_CARE)
            .titled("informatie over de vertrouwenspersoon");

    /** Guardianship: a worker and the first contact with minor and parents within five working days. */
    public static final Norm BJW_4_2_1 = article("4.2.1")
            .binding(CERTIFIED_INSTITUTION)
            .titled("voogdij: medewerker en eerste contact binnen vijf werkdagen");

    /** Supervision order: a worker and the first contact with minor and parents with authority within five working days. */
    public static final Norm BJW_4_2_2 = article("4.2.2")
            .binding(CERTIFIED_INSTITUTION)
            .titled("ondertoezichtstelling: medewerker en eerste contact binnen vijf werkdagen");

    /** Youth probation: a worker and the first contact within five working days. */
    public static final Norm BJW_4_2_3 = article("4.2.3")
            .binding(CERTIFIED_INSTITUTION)
            .titled("jeugdreclassering: medewerker en eerste contact binnen vijf werkdagen");

    /** At least once a year it is looked at whether the plan of action needs to change. */
    public static final Norm BJW_4_2_4 = article("4.2.4")
            .binding(CERTIFIED_INSTITUTION)
            .titled("ten minste jaarlijks bezien of het plan van aanpak aanpassing behoeft");

    /** Tasks are done by or under the responsibility of a registered professional. */
    public static final Norm BJW_5_1_1 = article("5.1.1")
            .binding(CERTIFIED_INSTITUTION, CHILD_PROTECTION_BOARD, YOUTH_CARE, FOSTER_CARE)
            .titled("werk door of onder verantwoordelijkheid van een geregistreerde professional");

    private YouthDecree() {}

    private static Norm article(String article) {
        return Norm.of(
                "BJW-" + article,
                NormLevel.DECREE,
                "Besluit Jeugdwet",
                article,
                "2015",
                Verification.READ_IN_OLD_VERSION,
                "https://wetten.overheid.nl/BWBR0035779");
    }
}
