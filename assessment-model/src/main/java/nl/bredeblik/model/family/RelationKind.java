package nl.bredeblik.model.family;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * The role of one person towards another. The zib list has no code for several roles that matter here; those answer
 * "no mapping".
 *
 * <p>Dutch: <i>soort relatie</i>.
 */
public enum RelationKind implements Code {
    /** Mother. */
    MOTHER("moeder", CodeSystem.ZIB_RELATION.code("MTH")),
    /** Father. */
    FATHER("vader", CodeSystem.ZIB_RELATION.code("FTH")),
    /** The second parent, neither mother by birth nor father. */
    DUO_PARENT("duomoeder of meeouder"),
    /** Daughter. */
    DAUGHTER("dochter", CodeSystem.ZIB_RELATION.code("DAUC")),
    /** Son. */
    SON("zoon", CodeSystem.ZIB_RELATION.code("SONC")),
    /** Child, without naming the gender, as for an unborn child. */
    CHILD("kind"),
    /** Brother. */
    BROTHER("broer", CodeSystem.ZIB_RELATION.code("BRO")),
    /** Sister. */
    SISTER("zus", CodeSystem.ZIB_RELATION.code("SIS")),
    /** Stepfather. */
    STEP_FATHER("stiefvader", CodeSystem.ZIB_RELATION.code("STPFTH")),
    /** Stepmother. */
    STEP_MOTHER("stiefmoeder", CodeSystem.ZIB_RELATION.code("STPMTH")),
    /** Foster father. */
    FOSTER_FATHER("pleegvader", CodeSystem.ZIB_RELATION.code("FTHFOST")),
    /** Foster mother. */
    FOSTER_MOTHER("pleegmoeder", CodeSystem.ZIB_RELATION.code("MTHFOST")),
    /** Foster son. */
    FOSTER_SON("pleegzoon", CodeSystem.ZIB_RELATION.code("SONFOST")),
    /** Foster daughter. */
    FOSTER_DAUGHTER("pleegdochter", CodeSystem.ZIB_RELATION.code("DAUFOST")),
    /** Adoptive father. */
    ADOPTIVE_FATHER("adoptievader", CodeSystem.ZIB_RELATION.code("ADOPTF")),
    /** Adoptive mother. */
    ADOPTIVE_MOTHER("adoptiemoeder", CodeSystem.ZIB_RELATION.code("ADOPTM")),
    /** Grandfather. */
    GRANDFATHER("opa", CodeSystem.ZIB_RELATION.code("GRFTH")),
    /** Grandmother. */
    GRANDMOTHER("oma", CodeSystem.ZIB_RELATION.code("GRMTH")),
    /** Grandson. */
    GRANDSON("kleinzoon", CodeSystem.ZIB_RELATION.code("GRNDSON")),
    /** Granddaughter. */
    GRANDDAUGHTER("kleindochter", CodeSystem.ZIB_RELATION.code("GRNDDAU")),
    /** Uncle. */
    UNCLE("oom", CodeSystem.ZIB_RELATION.code("UNCLE")),
    /** Aunt. */
    AUNT("tante", CodeSystem.ZIB_RELATION.code("AUNT")),
    /** Cousin, a child of an uncle or aunt. */
    COUSIN("neef of nicht", CodeSystem.ZIB_RELATION.code("COUSN")),
    /** Nephew. */
    NEPHEW("neef (oomzegger)", CodeSystem.ZIB_RELATION.code("NEPHEW")),
    /** Niece. */
    NIECE("nicht (oomzegger)", CodeSystem.ZIB_RELATION.code("NIECE")),
    /** Husband. */
    HUSBAND("echtgenoot", CodeSystem.ZIB_RELATION.code("HUSB")),
    /** Wife. */
    WIFE("echtgenote", CodeSystem.ZIB_RELATION.code("WIFE")),
    /** Partner, not married. */
    PARTNER("partner", CodeSystem.ZIB_RELATION.code("DOMPART")),
    /** Former partner or spouse. */
    EX_PARTNER("ex-partner"),
    /** Half-brother or half-sister. */
    HALF_SIBLING("halfbroer of halfzus"),
    /** Stepbrother or stepsister. */
    STEP_SIBLING("stiefbroer of stiefzus"),
    /** Foster brother or foster sister. */
    FOSTER_SIBLING("pleegbroer of pleegzus"),
    /** Stepchild. */
    STEP_CHILD("stiefkind"),
    /** Partner of a parent, who does not raise the child. */
    PARTNER_OF_PARENT("partner van een ouder"),
    /** Shares the home. */
    HOUSEMATE("huisgenoot"),
    /** Gives unpaid care. */
    INFORMAL_CARER("mantelzorger"),
    /** Another relation. */
    OTHER("anders", CodeSystem.ZIB_RELATION.code("OTH"));

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    RelationKind(String label, ExternalCode... externalCodes) {
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
