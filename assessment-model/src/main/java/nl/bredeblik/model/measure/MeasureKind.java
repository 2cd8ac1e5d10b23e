package nl.bredeblik.model.measure;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * Which measure it is. The zib list of legal status has a code for supervision only.
 *
 * <p>Dutch: <i>soort maatregel</i>.
 */
public enum MeasureKind implements Code {
    /** Supervision (BW 1:255). */
    SUPERVISION(
            "ondertoezichtstelling (OTS)",
            CodeSystem.ZIB_LEGAL_STATUS.code("OTS"),
            CodeSystem.CBS_YOUTH_MEASURE.code("ondertoezichtstelling")),
    /** Provisional supervision (BW 1:257). */
    PROVISIONAL_SUPERVISION(
            "voorlopige ondertoezichtstelling (VOTS)",
            CodeSystem.CBS_YOUTH_MEASURE.code("voorlopige ondertoezichtstelling")),
    /** Guardianship by a certified institution (BW 1:302). */
    GUARDIANSHIP("voogdij", CodeSystem.CBS_YOUTH_MEASURE.code("voogdij")),
    /** Provisional guardianship (BW 1:241). */
    PROVISIONAL_GUARDIANSHIP("voorlopige voogdij", CodeSystem.CBS_YOUTH_MEASURE.code("voorlopige voogdij")),
    /** Temporary guardianship. */
    TEMPORARY_GUARDIANSHIP("tijdelijke voogdij", CodeSystem.CBS_YOUTH_MEASURE.code("tijdelijke voogdij")),
    /** Youth probation. */
    YOUTH_PROBATION("jeugdreclassering"),
    /** Temporary restraining order (Wet tijdelijk huisverbod). */
    TEMPORARY_HOME_BAN("tijdelijk huisverbod"),
    /** Another measure. */
    OTHER("andere maatregel");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    MeasureKind(String label, ExternalCode... externalCodes) {
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
