package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * The five steps of the reporting code (Besluit verplichte meldcode, art. 2).
 *
 * <p>Dutch: <i>stap</i>.
 */
public enum MeldcodeStepKind implements Code {
    /** Map the signals. */
    MAP_SIGNALS("stap 1: signalen in kaart brengen"),
    /** Consult a colleague and, if needed, Veilig Thuis or an injury expert. */
    CONSULT("stap 2: overleggen"),
    /** Talk with those concerned. */
    TALK("stap 3: gesprek"),
    /** Weigh the violence or abuse. */
    WEIGH("stap 4: wegen"),
    /** Decide: report, and help. */
    DECIDE("stap 5: beslissen");

    private final String label;

    MeldcodeStepKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
