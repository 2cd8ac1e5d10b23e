package nl.bredeblik.model.team;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.CodeSystem;
import nl.bredeblik.model.entry.ExternalCode;

/**
 * What kind of organisation it is. The label list of CBS on reporters is coarser; where it fits it is given.
 *
 * <p>Dutch: <i>soort organisatie</i>.
 */
public enum OrganisationKind implements Code {
    /** Local team. */
    LOCAL_TEAM("lokaal team, wijkteam"),
    /** Advice and reporting point on domestic violence and child abuse. */
    VEILIG_THUIS("Veilig Thuis"),
    /** Child Care and Protection Board. */
    CHILD_PROTECTION_BOARD("Raad voor de Kinderbescherming"),
    /** Certified institution (GI), the only one that carries out child-protection measures and youth probation. */
    CERTIFIED_INSTITUTION("gecertificeerde instelling (GI)"),
    /** Regional safety team. */
    REGIONAL_SAFETY_TEAM("Regionaal Veiligheidsteam"),
    /** Youth health care. */
    YOUTH_HEALTH("jeugdgezondheidszorg", CodeSystem.CBS_VT_ORGANISATION.code("Gezondheidszorg")),
    /** Youth-help provider. */
    YOUTH_CARE("jeugdhulpaanbieder", CodeSystem.CBS_VT_ORGANISATION.code("Jeugdzorg")),
    /** Foster-care provider. */
    FOSTER_CARE("pleegzorgaanbieder", CodeSystem.CBS_VT_ORGANISATION.code("Jeugdzorg")),
    /** Mental health care for adults. */
    MENTAL_HEALTH_ADULT("volwassenen-ggz", CodeSystem.CBS_VT_ORGANISATION.code("Geestelijke gezondheidszorg")),
    /** Mental health care for youth. */
    MENTAL_HEALTH_YOUTH("jeugd-ggz", CodeSystem.CBS_VT_ORGANISATION.code("Geestelijke gezondheidszorg")),
    /** Addiction care. */
    ADDICTION_CARE("verslavingszorg"),
    /** Shelter for victims of domestic violence. */
    WOMENS_SHELTER("vrouwenopvang"),
    /** Care for people with a disability. */
    DISABILITY_CARE("gehandicaptenzorg"),
    /** School. */
    SCHOOL("school", CodeSystem.CBS_VT_ORGANISATION.code("Onderwijs")),
    /** School attendance office. */
    SCHOOL_ATTENDANCE("bureau leerplicht", CodeSystem.CBS_VT_ORGANISATION.code("Bureau Leerplicht")),
    /** Childcare. */
    CHILDCARE("kinderopvang", CodeSystem.CBS_VT_ORGANISATION.code("Kinderopvang")),
    /** General practice. */
    GP("huisartsenpraktijk", CodeSystem.CBS_VT_ORGANISATION.code("Gezondheidszorg")),
    /** Hospital. */
    HOSPITAL("ziekenhuis", CodeSystem.CBS_VT_ORGANISATION.code("Gezondheidszorg")),
    /** Police. */
    POLICE("politie", CodeSystem.CBS_VT_ORGANISATION.code("Justitie en veiligheid")),
    /** Public prosecution. */
    PROSECUTION("Openbaar Ministerie", CodeSystem.CBS_VT_ORGANISATION.code("Justitie en veiligheid")),
    /** Probation service. */
    PROBATION("reclassering", CodeSystem.CBS_VT_ORGANISATION.code("Justitie en veiligheid")),
    /** Court. */
    COURT("rechtbank of gerechtshof", CodeSystem.CBS_VT_ORGANISATION.code("Justitie en veiligheid")),
    /** Inspectorate. */
    INSPECTORATE("inspectie"),
    /** Municipality. */
    MUNICIPALITY("gemeente"),
    /** Debt help. */
    DEBT_HELP("schuldhulpverlening"),
    /** Housing association. */
    HOUSING("woningcorporatie"),
    /** Independent support for clients; confidential advisers. */
    CLIENT_SUPPORT("cliëntondersteuning of vertrouwenspersoon"),
    /** Organisation of experts by experience. */
    EXPERT_BY_EXPERIENCE("organisatie van ervaringsdeskundigen"),
    /** Another kind. */
    OTHER("anders");

    private final String label;
    private final Seq<ExternalCode> externalCodes;

    OrganisationKind(String label, ExternalCode... externalCodes) {
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
