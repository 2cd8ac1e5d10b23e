package nl.bredeblik.model.participation;

import nl.bredeblik.model.entry.Code;

/**
 * As what somebody evaluates the way of working.
 *
 * <p>Dutch: <i>hoedanigheid</i>.
 */
public enum RespondentRole implements Code {
    /** Child. */
    CHILD("kind"),
    /** Young person. */
    YOUTH("jongere"),
    /** Parent. */
    PARENT("ouder"),
    /** Another adult. */
    OTHER_ADULT("andere volwassene"),
    /** Network person. */
    NETWORK("netwerk"),
    /** Professional. */
    PROFESSIONAL("professional"),
    /** Expert by experience. */
    EXPERT_BY_EXPERIENCE("ervaringsdeskundige");

    private final String label;

    RespondentRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
