package nl.bredeblik.model.team;

import nl.bredeblik.model.entry.Code;

/**
 * Registers named in the Regeling Jeugdwet, article 2, and the registers for the work itself.
 *
 * <p>Dutch: <i>beroepsregister</i>.
 */
public enum ProfessionalRegister implements Code {
    /** Youth and family professional in the SKJ register. */
    SKJ_YOUTH_AND_FAMILY("SKJ jeugd- en gezinsprofessional"),
    /** Post-master psychologist in the SKJ register. */
    SKJ_PSYCHOLOGIST("SKJ postmaster psycholoog"),
    /** Post-master educationalist in the SKJ register. */
    SKJ_ORTHOPEDAGOGUE("SKJ postmaster orthopedagoog"),
    /** Child and youth psychologist (NIP). */
    NIP_CHILD_AND_YOUTH("NIP kinder- en jeugdpsycholoog"),
    /** Educationalist generalist (NVO). */
    NVO_ORTHOPEDAGOGUE_GENERALIST("NVO orthopedagoog-generalist"),
    /** Health-care psychologist in the BIG register. */
    BIG_HEALTH_PSYCHOLOGIST("BIG gezondheidszorgpsycholoog"),
    /** Psychotherapist in the BIG register. */
    BIG_PSYCHOTHERAPIST("BIG psychotherapeut"),
    /** Another profession in the BIG register. */
    BIG_OTHER("BIG, ander beroep"),
    /** Another register. */
    OTHER("ander register");

    private final String label;

    ProfessionalRegister(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
