package nl.bredeblik.model.entry;

/**
 * The published code lists to which code lists of the model are mapped, each with where it is published.
 */
public enum CodeSystem {
    /** Kinds of relation of the zib 2020 (<i>RelatieCodelijst</i>), codes of v3-RoleCode. */
    ZIB_RELATION("2.16.840.1.113883.2.4.3.11.60.40.2.3.1.1"),
    /** Roles of the zib 2020 (<i>RolCodelijst</i>). */
    ZIB_ROLE("2.16.840.1.113883.2.4.3.11.60.40.2.3.1.2"),
    /** Legal status of the zib 2020 (<i>JuridischeStatus</i>). */
    ZIB_LEGAL_STATUS("2.16.840.1.113883.2.4.3.11.60.40.4.23.2"),
    /** Representation of the zib 2020 (<i>VertegenwoordigingCodelijst</i>). */
    ZIB_REPRESENTATION("2.16.840.1.113883.2.4.3.11.60.40.4.23.3"),
    /** Gender of the zib 2020 (<i>GeslachtCodelijst</i>). */
    ZIB_GENDER("GeslachtCodelijst"),
    /** Kinds of authority in the interfaces of the personal records database (<i>BRP</i>). */
    BRP_AUTHORITY("BRP gezag"),
    /** Gender in the interfaces of the personal records database (<i>BRP</i>). */
    BRP_GENDER("BRP geslacht"),
    /** Elements of the data set of youth health care (<i>JGZ-BDS</i> 4.2.0). */
    JGZ_BDS("2.16.840.1.113883.2.4.4.40.267"),
    /** Nature of notifications in the CBS statistics on Veilig Thuis; labels. */
    CBS_VT_NATURE("CBS 84851NED"),
    /** Additional information in the CBS statistics on Veilig Thuis; labels. */
    CBS_VT_ADDITIONAL("CBS 84850NED"),
    /** Who notified, in the CBS statistics on Veilig Thuis; labels. */
    CBS_VT_REPORTER("CBS 84848NED"),
    /** Organisation of who notified, in the CBS statistics on Veilig Thuis; labels. */
    CBS_VT_ORGANISATION("CBS 84849NED"),
    /** Outcome of an investigation, in the CBS statistics on Veilig Thuis; labels. */
    CBS_VT_INVESTIGATION_OUTCOME("CBS 84853NED"),
    /** Kinds of measure in the CBS statistics on youth protection; labels. */
    CBS_YOUTH_MEASURE("CBS jeugdbescherming"),
    /** Number of an unborn child in the CBS information protocol on youth. */
    CBS_YOUTH_BSN("CBS Beleidsinformatie Jeugd"),
    /** Outcome criteria of youth help in the annex of the Regeling Jeugdwet. */
    CBS_YOUTH_OUTCOME("Regeling Jeugdwet, outcome criteria");

    private final String published;

    CodeSystem(String published) {
        this.published = published;
    }

    /** {@return where the list is published: an object identifier, a table number or a name} */
    public String published() {
        return published;
    }

    /**
     * A code of this system.
     *
     * @param value the code or label
     * @return the code
     */
    public ExternalCode code(String value) {
        return new ExternalCode(this, value);
    }
}
