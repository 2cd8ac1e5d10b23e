package nl.bredeblik.model.participation;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * Themes of a process evaluation.
 *
 * <p>Dutch: <i>thema</i>.
 */
public enum ProcessTheme implements Code {
    /** Was I heard? */
    HEARD("gehoord"),
    /** Was I understood? */
    UNDERSTOOD("begrepen"),
    /** Did I know what would happen? */
    INFORMED("geïnformeerd"),
    /** Was it fair? */
    FAIR("eerlijk"),
    /** Was there a fixed face? */
    FIXED_FACE("vast gezicht"),
    /** Was the pace right? */
    PACE("tempo"),
    /** Did it help? */
    HELPFUL("geholpen"),
    /** Is it safer now? */
    SAFER_NOW("veiliger"),
    /** Can I go on without help? */
    CAN_GO_ON_WITHOUT_HELP("kan verder zonder hulp", CodeSystem.CBS_YOUTH_OUTCOME.code("3.1")),
    /** Am I satisfied with what it brought? */
    SATISFIED_WITH_EFFECT("tevreden over het nut", CodeSystem.CBS_YOUTH_OUTCOME.code("2"));

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    ProcessTheme(String label, ExternalCode... externalCodes) {
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
}
