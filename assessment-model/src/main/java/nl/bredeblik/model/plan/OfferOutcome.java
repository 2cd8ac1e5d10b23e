package nl.bredeblik.model.plan;

import nl.bredeblik.model.entry.Code;

/**
 * What the family answered to the offer to draw up its own plan.
 *
 * <p>Dutch: <i>antwoord op een aanbod</i>.
 */
public enum OfferOutcome implements Code {
    /** The family will draw up a plan. */
    ACCEPTED("aanvaard"),
    /** The parents said they do not want it. */
    DECLINED("niet gewenst"),
    /** No answer yet. */
    NO_ANSWER_YET("nog geen antwoord"),
    /** Begun and stopped. */
    STOPPED("gestopt");

    private final String label;

    OfferOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
