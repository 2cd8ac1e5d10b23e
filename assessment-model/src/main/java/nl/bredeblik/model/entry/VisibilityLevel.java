package nl.bredeblik.model.entry;

/**
 * How far an entry may be shown.
 *
 * <p>Dutch: <i>zichtbaarheidsniveau</i>.
 */
public enum VisibilityLevel implements Code {
    /** Every member of the file may see it. */
    WHOLE_FAMILY("het hele gezin"),
    /** Only the persons named with it may see it, and the team. */
    SELECTED("bepaalde personen"),
    /** Only the professionals who work with the family may see it. */
    TEAM_ONLY("alleen het team"),
    /** Only the professional who wrote it and those who must know for somebody's safety may see it. */
    STRICTLY_CONFIDENTIAL("strikt vertrouwelijk");

    private final String label;

    VisibilityLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
