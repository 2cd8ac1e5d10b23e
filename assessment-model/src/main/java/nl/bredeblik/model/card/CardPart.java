package nl.bredeblik.model.card;

/** What a line of a safety card tells of its record. */
public enum CardPart {
    /** Whom it is about. */
    ABOUT("over"),
    /** What happened or happens. */
    WHAT("wat"),
    /** What may come of it if nothing changes. */
    CONSEQUENCE("wat er kan gebeuren"),
    /** Why. */
    WHY("waarom"),
    /** How it can be seen. */
    SEEN_BY("waaraan het te zien is"),
    /** In the words of the person who said it. */
    OWN_WORDS("in eigen woorden"),
    /** The value that a person gave. */
    VALUE("cijfer van"),
    /** Who does it. */
    WHO("wie"),
    /** Who looks whether it is done. */
    CHECKED_BY("wie kijkt of het lukt"),
    /** Whom to call. */
    CALL("wie te bellen"),
    /** When, or by when. */
    WHEN("wanneer"),
    /** Since when. */
    SINCE("sinds"),
    /** Who said or recorded it. */
    BY("van"),
    /** What was answered to it. */
    ANSWER("antwoord");

    private final String label;

    CardPart(String label) {
        this.label = label;
    }

    /** {@return the Dutch term} */
    public String label() {
        return label;
    }
}
