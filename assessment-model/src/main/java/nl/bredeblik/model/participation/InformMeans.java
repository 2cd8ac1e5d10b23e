package nl.bredeblik.model.participation;

import nl.bredeblik.model.entry.Code;

/**
 * The means by which somebody is told something.
 *
 * <p>Dutch: <i>manier van informeren</i>.
 */
public enum InformMeans implements Code {
    /** In a conversation. */
    CONVERSATION("gesprek"),
    /** By telephone. */
    TELEPHONE("telefonisch"),
    /** In writing. */
    WRITTEN("schriftelijk"),
    /** With a drawing. */
    DRAWING("tekening"),
    /** With Words and Pictures. */
    WORDS_AND_PICTURES("Woorden en Beelden"),
    /** Through a trusted person. */
    VIA_TRUSTED_PERSON("via een vertrouwd persoon"),
    /** Through an interpreter. */
    VIA_INTERPRETER("via een tolk");

    private final String label;

    InformMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
