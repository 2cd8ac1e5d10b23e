package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of notification it is.
 *
 * <p>Dutch: <i>soort melding</i>.
 */
public enum NotificationKind implements Code {
    /** A report of suspected domestic violence or child abuse. */
    REPORT("melding"),
    /** A request for advice; the asker keeps the responsibility. */
    REQUEST_FOR_ADVICE("adviesvraag"),
    /** A request to the Child Care and Protection Board. */
    REQUEST_FOR_INVESTIGATION("verzoek tot onderzoek"),
    /** A report of a calamity or violence to the inspectorate. */
    REPORT_TO_INSPECTORATE("melding bij de inspectie"),
    /** A report of worries to the local team. */
    CONCERN_TO_LOCAL_TEAM("zorgmelding bij het lokale team");

    private final String label;

    NotificationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
