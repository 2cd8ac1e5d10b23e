package nl.bredeblik.model.team;

import nl.bredeblik.model.entry.Code;

/**
 * In which role a professional works for the family.
 *
 * <p>Dutch: <i>rol van de professional</i>.
 */
public enum AssignmentRole implements Code {
    /** The named worker who carries out the measure or the help. */
    WORKER("vaste jeugdbeschermer of medewerker"),
    /** Replaces the worker when absent. */
    REPLACEMENT("vervanger"),
    /** Contact person while there is no permanent worker. */
    INTERIM_CONTACT("tijdelijke contactpersoon"),
    /** Keeps the one plan together. */
    COORDINATOR("vaste hulpverlener, regisseur"),
    /** Behavioural scientist. */
    BEHAVIOURAL_SCIENTIST("gedragswetenschapper"),
    /** Brings the case to the team. */
    CASE_HOLDER("casushouder"),
    /** Gives an expert judgement. */
    EXPERT("deskundige");

    private final String label;

    AssignmentRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
