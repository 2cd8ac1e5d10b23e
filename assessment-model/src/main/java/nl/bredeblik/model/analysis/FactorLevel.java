package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Code;

/**
 * Where a factor is found.
 *
 * <p>Dutch: <i>niveau</i>.
 */
public enum FactorLevel implements Code {
    /** The child. */
    CHILD("kind"),
    /** A parent or another adult. */
    ADULT("ouder of andere volwassene"),
    /** A relation between members. */
    RELATION("relatie"),
    /** The family as a whole. */
    FAMILY_SYSTEM("gezin als geheel"),
    /** The social network. */
    SOCIAL_NETWORK("sociaal netwerk"),
    /** Housing, money, school, work. */
    ENVIRONMENT("omgeving en leefomstandigheden"),
    /** The help and its history. */
    HELP_SYSTEM("hulpverlening"),
    /** Society and culture. */
    SOCIETY_CULTURE("samenleving en cultuur");

    private final String label;

    FactorLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
