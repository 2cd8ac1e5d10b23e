package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * The areas of life.
 *
 * <p>Dutch: <i>leefgebied</i>.
 */
public enum LifeDomain implements Code {
    /** Safety. */
    SAFETY("veiligheid"),
    /** Upbringing and care. */
    UPBRINGING_AND_CARE("opvoeding en verzorging"),
    /** Development of the child. */
    CHILD_DEVELOPMENT("ontwikkeling van het kind"),
    /** Health. */
    HEALTH("gezondheid"),
    /** Mental health. */
    MENTAL_HEALTH("psychische gezondheid"),
    /** Use of alcohol, drugs or medicines. */
    SUBSTANCE_USE("middelengebruik"),
    /** Relations in the family. */
    FAMILY_RELATIONS("relaties in het gezin"),
    /** Relation between partners or former partners. */
    PARTNER_RELATION("relatie tussen partners of ex-partners"),
    /** Social network. */
    SOCIAL_NETWORK("sociaal netwerk"),
    /** School. */
    SCHOOL("school"),
    /** Work and daytime activities. */
    WORK_AND_DAYTIME("werk en dagbesteding"),
    /** Money and debts. */
    MONEY_AND_DEBT("geld en schulden"),
    /** Housing. */
    HOUSING("wonen"),
    /** Leisure. */
    LEISURE("vrije tijd"),
    /** Identity and culture. */
    IDENTITY_AND_CULTURE("identiteit en cultuur"),
    /** Police and justice. */
    JUSTICE("politie en justitie"),
    /** The help itself. */
    HELP_SYSTEM("hulpverlening");

    private final String label;

    LifeDomain(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
