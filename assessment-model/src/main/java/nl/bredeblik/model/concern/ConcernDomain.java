package nl.bredeblik.model.concern;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * The nature of a concern, after the labels of the CBS statistics on Veilig Thuis.
 *
 * <p>Dutch: <i>aard</i>.
 */
public enum ConcernDomain implements Code {
    /** Child abuse (Jeugdwet 1.1). */
    CHILD_ABUSE("kindermishandeling", CodeSystem.CBS_VT_NATURE.code("Kindermishandeling")),
    /** Violence against parents. */
    VIOLENCE_AGAINST_PARENTS("geweld tegen ouders", CodeSystem.CBS_VT_NATURE.code("Geweld tegen ouders")),
    /** Violence between partners or former partners. */
    PARTNER_VIOLENCE("(ex-)partnergeweld", CodeSystem.CBS_VT_NATURE.code("(Ex-)Partnergeweld")),
    /** Abuse of a person over 65. */
    ELDER_ABUSE("ouderenmishandeling", CodeSystem.CBS_VT_NATURE.code("Ouderenmishandeling (ouder dan 65 jaar)")),
    /** Other domestic violence. */
    OTHER_DOMESTIC_VIOLENCE("huiselijk geweld overig", CodeSystem.CBS_VT_NATURE.code("Huiselijk geweld overig")),
    /** Another problem. */
    OTHER_PROBLEM("andere problematiek"),
    /** Neither, as found. */
    NONE(
            "geen kindermishandeling of huiselijk geweld",
            CodeSystem.CBS_VT_NATURE.code("Geen kindermishandeling/huiselijk geweld")),
    /** Not known. */
    UNKNOWN("onbekend");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    ConcernDomain(String label, ExternalCode... externalCodes) {
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
