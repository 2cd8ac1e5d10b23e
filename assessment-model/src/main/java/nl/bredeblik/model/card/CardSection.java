package nl.bredeblik.model.card;

/**
 * A section of a safety card. Which of them stand on a card, and in which order, is the choice of a {@link CardLayout}.
 *
 * <p>Dutch: <i>onderdeel van de veiligheidskaart</i>.
 */
public enum CardSection {
    /** Who belong to the family. */
    WHO_WE_ARE("wie wij zijn"),
    /** The concerns, as facts and in the words of those who told them. */
    WORRIES("waar wij ons zorgen over maken"),
    /** What goes well already. */
    WHAT_GOES_WELL("wat goed gaat"),
    /** Which value persons gave on a scale of safety, and why. */
    SCALE("hoe veilig het is volgens ieder"),
    /** What must be so at least, and why: the safety conditions. */
    WHAT_MUST_CHANGE("wat er ten minste moet veranderen"),
    /** Who does what, and by when. */
    AGREEMENTS("wat wij hebben afgesproken"),
    /** What happens when it does not go well. */
    IF_IT_GOES_WRONG("als het niet goed gaat"),
    /** On what people think differently. */
    DISAGREEMENTS("waar wij het niet over eens zijn"),
    /** What comes next, and when. */
    NEXT_STEPS("hoe het verdergaat"),
    /** What was said of earlier cards. */
    REACTIONS("wat er van eerdere kaarten is gevonden");

    private final String label;

    CardSection(String label) {
        this.label = label;
    }

    /** {@return the Dutch term} */
    public String label() {
        return label;
    }
}
