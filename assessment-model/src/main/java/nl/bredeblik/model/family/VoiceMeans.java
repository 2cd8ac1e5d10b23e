package nl.bredeblik.model.family;

import nl.bredeblik.model.entry.Code;

/**
 * The means by which somebody tells his or her own view.
 *
 * <p>Dutch: <i>manier om de eigen mening te geven</i>.
 */
public enum VoiceMeans implements Code {
    /** A conversation. */
    CONVERSATION("gesprek"),
    /** The Three Houses drawing. */
    THREE_HOUSES("Drie Huizen"),
    /** A drawing or play. */
    DRAWING("tekening of spel"),
    /** Words and Pictures. */
    WORDS_AND_PICTURES("Woorden en Beelden"),
    /** Observation, of a child too young to tell. */
    OBSERVATION("observatie"),
    /** In writing. */
    WRITTEN("schriftelijk"),
    /** Through a trusted person. */
    VIA_TRUSTED_PERSON("via een vertrouwd persoon"),
    /** Through an interpreter. */
    VIA_INTERPRETER("via een tolk");

    private final String label;

    VoiceMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
