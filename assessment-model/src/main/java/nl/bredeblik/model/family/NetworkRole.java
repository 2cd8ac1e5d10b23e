package nl.bredeblik.model.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * What somebody is or does for members of the family.
 *
 * <p>Dutch: <i>rol in het netwerk</i>.
 */
public enum NetworkRole implements Code {
    /** A relative outside the household. */
    RELATIVE("familielid"),
    /** Neighbour. */
    NEIGHBOUR("buur", CodeSystem.ZIB_ROLE.code("19")),
    /** Friend or acquaintance. */
    FRIEND("vriend of kennis", CodeSystem.ZIB_ROLE.code("20")),
    /** Contact person. */
    CONTACT("contactpersoon", CodeSystem.ZIB_ROLE.code("23")),
    /** Legal representative. */
    LEGAL_REPRESENTATIVE("wettelijk vertegenwoordiger", CodeSystem.ZIB_ROLE.code("24")),
    /** Guardian. */
    GUARDIAN("voogd", CodeSystem.ZIB_ROLE.code("11")),
    /** Mentor of an adult (mentorschap). */
    MENTOR("mentor", CodeSystem.ZIB_ROLE.code("15")),
    /** Administrator of an adult's property (bewind). */
    ADMINISTRATOR("bewindvoerder", CodeSystem.ZIB_ROLE.code("14")),
    /** Curator of an adult (curatele). */
    CURATOR("curator", CodeSystem.ZIB_ROLE.code("03")),
    /** Client supporter. */
    CLIENT_SUPPORTER("cliëntondersteuner", CodeSystem.ZIB_ROLE.code("21")),
    /** Informal carer. */
    INFORMAL_CARER("mantelzorger", CodeSystem.ZIB_ROLE.code("100001")),
    /** Interpreter. */
    INTERPRETER("tolk", CodeSystem.ZIB_ROLE.code("100003")),
    /** Lawyer. */
    LAWYER("advocaat", CodeSystem.ZIB_ROLE.code("100004")),
    /** Foster carer from the family's own network. */
    FOSTER_CARER("netwerkpleegouder"),
    /** Watches over safety agreements. */
    SAFETY_PERSON("veiligheidspersoon"),
    /** Another role. */
    OTHER("anders", CodeSystem.ZIB_ROLE.code("09"));

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    NetworkRole(String label, ExternalCode... externalCodes) {
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
