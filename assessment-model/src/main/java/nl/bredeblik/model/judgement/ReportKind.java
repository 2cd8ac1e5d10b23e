package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of report it is.
 *
 * <p>Dutch: <i>soort rapport</i>.
 */
public enum ReportKind implements Code {
    /** Report of an investigation of Veilig Thuis. */
    VEILIG_THUIS_INVESTIGATION("onderzoeksrapport van Veilig Thuis"),
    /** Report of an investigation of the Board. */
    BOARD_INVESTIGATION("raadsrapport"),
    /** Report on the course of a measure (BW 1:265k). */
    MEASURE_REPORT("verslag van het verloop van de maatregel"),
    /** Advice of the Board (BW 1:265j lid 3). */
    BOARD_ADVICE("advies van de Raad"),
    /** Report of an evaluation. */
    EVALUATION_REPORT("evaluatieverslag"),
    /** Report at closing. */
    CLOSING_REPORT("afsluitend verslag"),
    /** Advice to a court or another organisation. */
    ADVICE("advies"),
    /** A letter that the organisation sends. */
    LETTER("brief"),
    /** Another report. */
    OTHER("anders");

    private final String label;

    ReportKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
