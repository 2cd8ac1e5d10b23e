package nl.bredeblik.model.judgement;

import nl.bredeblik.model.entry.Code;

/**
 * What a case discussion decided.
 *
 * <p>Dutch: <i>soort besluit</i>.
 */
public enum DiscussionDecisionKind implements Code {
    /** Voluntary help is enough. */
    VOLUNTARY_HELP_SUFFICIENT("vrijwillige hulp volstaat"),
    /** More help, with agreements. */
    INTENSIFIED_HELP_WITH_AGREEMENTS("intensievere hulp met afspraken"),
    /** Request for an investigation by the Board. */
    REQUEST_INVESTIGATION("verzoek tot onderzoek"),
    /** Direct intervention. */
    DIRECT_INTERVENTION("direct ingrijpen"),
    /** Transfer of responsibility. */
    TRANSFER_RESPONSIBILITY("overdracht van verantwoordelijkheid"),
    /** Look whether the measure can end. */
    END_MEASURE_REVIEW("beëindiging van de maatregel bezien"),
    /** Ask for more information. */
    ADDITIONAL_INFORMATION("aanvullende informatie vragen"),
    /** Wait and look again. */
    WAIT("afwachten"),
    /** No further step. */
    NO_FURTHER_STEP("geen verdere stap");

    private final String label;

    DiscussionDecisionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
