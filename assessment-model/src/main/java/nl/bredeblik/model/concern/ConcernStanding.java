package nl.bredeblik.model.concern;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * How a concern stands. The outcomes of an investigation of Veilig Thuis are confirmed, not confirmed and refuted.
 *
 * <p>Dutch: <i>stand</i>.
 */
public enum ConcernStanding implements Code {
    /** Suspected. */
    SUSPECTED("vermoed"),
    /** Confirmed. */
    CONFIRMED("bevestigd", CodeSystem.CBS_VT_INVESTIGATION_OUTCOME.code("bevestigd")),
    /** Not confirmed. */
    NOT_CONFIRMED("niet bevestigd", CodeSystem.CBS_VT_INVESTIGATION_OUTCOME.code("niet bevestigd")),
    /** Refuted. */
    REFUTED("weerlegd", CodeSystem.CBS_VT_INVESTIGATION_OUTCOME.code("weerlegd")),
    /** No longer there. */
    RESOLVED("opgelost"),
    /** No longer followed, with reasons. */
    CLOSED_WITH_REASONS("afgesloten met redenen");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    ConcernStanding(String label, ExternalCode... externalCodes) {
        this.label = label;
        this.externalCodes = Array.of(externalCodes);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Seq<ExternalCode> externalCodes() {
        return externalCodes;
    }

    /**
     * Whether a concern that stands so is open: somebody still has to do something with it.
     *
     * @return true for what is suspected or confirmed
     */
    public boolean isOpen() {
        return switch (this) {
            case SUSPECTED, CONFIRMED -> true;
            case NOT_CONFIRMED, REFUTED, RESOLVED, CLOSED_WITH_REASONS -> false;
        };
    }
}
