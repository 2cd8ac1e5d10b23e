package nl.bredeblik.model.concern;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * A circumstance around a concern, as recorded. It is no cause and no label for a person.
 *
 * <p>Dutch: <i>omstandigheid</i>.
 */
public enum ConcernContext implements Code {
    /** Complex divorce. */
    COMPLEX_DIVORCE("complexe scheiding"),
    /** Mental illness of a parent. */
    PARENTAL_MENTAL_ILLNESS("psychische problemen van een ouder"),
    /** Addiction. */
    ADDICTION("verslaving"),
    /** Intellectual disability. */
    INTELLECTUAL_DISABILITY("verstandelijke beperking"),
    /** Debts. */
    DEBT("schulden"),
    /** Housing. */
    HOUSING("huisvestingsproblemen"),
    /** Migration. */
    MIGRATION("migratie"),
    /** Human trafficking. */
    HUMAN_TRAFFICKING("mensenhandel", CodeSystem.CBS_VT_ADDITIONAL.code("Mensenhandel")),
    /** Weapons. */
    WEAPONS("wapens"),
    /** Pregnancy. */
    PREGNANCY("zwangerschap"),
    /** Another circumstance. */
    OTHER("anders");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    ConcernContext(String label, ExternalCode... externalCodes) {
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
