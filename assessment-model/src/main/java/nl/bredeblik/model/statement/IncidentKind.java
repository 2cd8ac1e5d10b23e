package nl.bredeblik.model.statement;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of event it is.
 *
 * <p>Dutch: <i>soort gebeurtenis</i>.
 */
public enum IncidentKind implements Code {
    /** An event in or around the family. */
    INCIDENT("incident"),
    /** An unintended event during help with serious or fatal harm (Jeugdwet 1.1, 4.1.8). */
    CALAMITY("calamiteit"),
    /** Violence during help or the execution of a measure (Jeugdwet 4.1.8). */
    VIOLENCE_DURING_HELP("geweld bij jeugdhulp of uitvoering van een maatregel");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
