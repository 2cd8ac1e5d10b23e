package nl.bredeblik.model.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * Gender as registered.
 *
 * <p>Dutch: <i>geslacht</i>.
 */
public enum Gender implements Code {
    /** Male. */
    MALE("man", CodeSystem.ZIB_GENDER.code("M"), CodeSystem.BRP_GENDER.code("Man")),
    /** Female. */
    FEMALE("vrouw", CodeSystem.ZIB_GENDER.code("F"), CodeSystem.BRP_GENDER.code("Vrouw")),
    /** Neither is registered. */
    UNDIFFERENTIATED("ongedifferentieerd", CodeSystem.ZIB_GENDER.code("UN")),
    /** Asked, and not known. */
    UNKNOWN("onbekend", CodeSystem.ZIB_GENDER.code("UNK"), CodeSystem.BRP_GENDER.code("VastgesteldOnbekend"));

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    Gender(String label, ExternalCode... externalCodes) {
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
