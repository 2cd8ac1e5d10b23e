package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * The form a concern takes.
 *
 * <p>Dutch: <i>vorm</i>.
 */
public enum ConcernForm implements Code {
    /** Physical abuse. */
    PHYSICAL_ABUSE("lichamelijke mishandeling"),
    /** Physical neglect. */
    PHYSICAL_NEGLECT("lichamelijke verwaarlozing"),
    /** Withholding medical care. */
    MEDICAL_NEGLECT("onthouden van medische zorg"),
    /** Withholding education. */
    EDUCATIONAL_NEGLECT("onthouden van onderwijs"),
    /** Emotional abuse. */
    EMOTIONAL_ABUSE("psychische mishandeling"),
    /** Emotional neglect. */
    EMOTIONAL_NEGLECT("psychische verwaarlozing"),
    /** Sexual abuse. */
    SEXUAL_ABUSE("seksueel misbruik"),
    /** Sexual abuse online. */
    ONLINE_SEXUAL_ABUSE("seksueel misbruik online"),
    /** Witnessing violence between carers. */
    WITNESSING_VIOLENCE("getuige van huiselijk geweld"),
    /** Lack of supervision. */
    LACK_OF_SUPERVISION("onvoldoende toezicht"),
    /** Fabricated illness. */
    FABRICATED_ILLNESS("nagebootste of veroorzaakte ziekte (PCF)"),
    /** Abusive head trauma. */
    ABUSIVE_HEAD_TRAUMA("toegebracht hersenletsel"),
    /** Female genital mutilation. */
    GENITAL_MUTILATION("vrouwelijke genitale verminking"),
    /** Harm before birth. */
    PRENATAL_HARM("schade vóór de geboorte"),
    /** Physical violence between adults or against an adult. */
    PHYSICAL_VIOLENCE("lichamelijk geweld"),
    /** Violence between children of the family. */
    VIOLENCE_BETWEEN_CHILDREN("geweld tussen kinderen"),
    /** Coercive control. */
    COERCIVE_CONTROL("dwingende controle"),
    /** Stalking. */
    STALKING("stalking (belaging)"),
    /** Financial exploitation. */
    FINANCIAL_EXPLOITATION("financiële uitbuiting"),
    /** Restriction of freedom. */
    RESTRICTION_OF_FREEDOM("vrijheidsbeperking"),
    /** Forced marriage. */
    FORCED_MARRIAGE("huwelijksdwang"),
    /** Abandonment abroad. */
    ABANDONMENT_ABROAD("achterlating in het buitenland"),
    /** Honour-related violence. */
    HONOUR_RELATED("eergerelateerd geweld"),
    /** Harm by conflict between parents. */
    PARENTAL_CONFLICT_HARM("schade door strijd tussen ouders"),
    /** Another form. */
    OTHER("anders");

    private final String label;

    ConcernForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
