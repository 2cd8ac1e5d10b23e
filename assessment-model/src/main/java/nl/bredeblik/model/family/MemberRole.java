package nl.bredeblik.model.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * The place of a person in the family. Ages are derived, never stored here.
 *
 * <p>Dutch: <i>rol in het gezin</i>.
 */
public enum MemberRole implements Code {
    /** A born child or young person. */
    CHILD("kind"),
    /** A child who is expected. */
    UNBORN_CHILD("ongeboren kind", CodeSystem.CBS_YOUTH_BSN.code("000000000")),
    /** A parent, in law or by birth, with or without authority. */
    PARENT("ouder"),
    /** A partner of a parent who raises the child as part of the family. */
    STEP_PARENT("stiefouder"),
    /** A foster parent. */
    FOSTER_PARENT("pleegouder"),
    /** A partner of a parent who does not raise the child. */
    PARTNER_OF_PARENT("partner van een ouder"),
    /** An adult in a household without children, or a child who came of age. */
    ADULT("volwassene"),
    /** Another relative who belongs to the household. */
    OTHER_RELATIVE("ander familielid"),
    /** Somebody who shares the home and is not a relative. */
    HOUSEMATE("huisgenoot");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    MemberRole(String label, ExternalCode... externalCodes) {
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
