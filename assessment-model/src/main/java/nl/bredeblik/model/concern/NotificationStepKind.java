package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * What the receiver of a notification did.
 *
 * <p>Dutch: <i>soort stap</i>.
 */
public enum NotificationStepKind implements Code {
    /** Looked whether somebody is in direct danger. */
    ACUTE_CHECK("controle op acute onveiligheid"),
    /** Finished the safety assessment (formerly triage). */
    SAFETY_ASSESSMENT("veiligheidsbeoordeling"),
    /** Decided that an investigation is needed. */
    INVESTIGATION_DECIDED("besluit tot onderzoek"),
    /** Started the investigation. */
    INVESTIGATION_STARTED("start van het onderzoek"),
    /** Concluded the investigation. */
    INVESTIGATION_CONCLUDED("afronding van het onderzoek"),
    /** Started the service Conditions and Follow-up. */
    CONDITIONS_AND_FOLLOW_UP("start van Voorwaarden en Vervolg"),
    /** Transferred to another organisation. */
    TRANSFERRED("overgedragen"),
    /** Told the reporter which steps were taken. */
    FEEDBACK_TO_REPORTER("terugkoppeling aan de melder"),
    /** Told the family the outcome. */
    FAMILY_TOLD("gezin geïnformeerd"),
    /** Looked how it goes after the transfer. */
    MONITORED("gemonitord"),
    /** Ended the involvement. */
    CLOSED("afgesloten");

    private final String label;

    NotificationStepKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
