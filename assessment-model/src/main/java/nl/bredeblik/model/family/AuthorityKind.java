package nl.bredeblik.model.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * The kind of authority over a minor.
 *
 * <p>Dutch: <i>soort gezag</i>.
 */
public enum AuthorityKind implements Code {
    /** Both parents together. */
    JOINT_PARENTAL("gezamenlijk ouderlijk gezag", CodeSystem.BRP_AUTHORITY.code("GezamenlijkOuderlijkGezag")),
    /** One parent alone. */
    SOLE_PARENTAL("eenhoofdig ouderlijk gezag", CodeSystem.BRP_AUTHORITY.code("EenhoofdigOuderlijkGezag")),
    /** A parent together with somebody who is not a parent. */
    JOINT_WITH_THIRD("gezamenlijk gezag", CodeSystem.BRP_AUTHORITY.code("GezamenlijkGezag")),
    /** Authority of another than a parent: a person or a certified institution. */
    GUARDIANSHIP("voogdij", CodeSystem.BRP_AUTHORITY.code("Voogdij"), CodeSystem.ZIB_REPRESENTATION.code("6")),
    /** Nobody can exercise authority for the time being, as when it is suspended. */
    TEMPORARILY_NONE("tijdelijk geen gezag", CodeSystem.BRP_AUTHORITY.code("TijdelijkGeenGezag")),
    /** The register cannot tell. */
    UNDETERMINABLE("gezag niet te bepalen", CodeSystem.BRP_AUTHORITY.code("GezagNietTeBepalen")),
    /** Not yet checked, or being checked. */
    NOT_YET_CHECKED("nog niet nagegaan");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    AuthorityKind(String label, ExternalCode... externalCodes) {
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
