package nl.bredeblik.model.concern;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * Whether the reporter acted as a professional.
 *
 * <p>Dutch: <i>hoedanigheid van de melder</i>.
 */
public enum ReporterKind implements Code {
    /** As a professional. */
    PROFESSIONAL("beroepsmatig", CodeSystem.CBS_VT_REPORTER.code("Beroepsmatig")),
    /** Not as a professional. */
    NON_PROFESSIONAL("niet beroepsmatig", CodeSystem.CBS_VT_REPORTER.code("Niet beroepsmatig")),
    /** Not known. */
    UNKNOWN("onbekend");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    ReporterKind(String label, ExternalCode... externalCodes) {
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
