package nl.bredeblik.model.timeline;

/** What kind of dated event a record tells. The order is that of events on one day. */
public enum EventKind {
    /** A member was born. Dutch: <i>geboorte</i>. */
    BIRTH,
    /** A child is expected. Dutch: <i>verwachte geboorte</i>. */
    EXPECTED_BIRTH,
    /** A member died. Dutch: <i>overlijden</i>. */
    DEATH,
    /** A member came to live somewhere. Dutch: <i>komt ergens wonen</i>. */
    MOVED_IN,
    /** The last day on which a member lived somewhere. Dutch: <i>laatste dag in een woning</i>. */
    MOVED_OUT,
    /** Help began. Dutch: <i>start van hulp</i>. */
    HELP_BEGAN,
    /** The last day of help. Dutch: <i>laatste dag van hulp</i>. */
    HELP_ENDED,
    /** Since when there is a concern. Dutch: <i>begin van een zorg</i>. */
    CONCERN_BEGAN,
    /** An incident. Dutch: <i>incident</i>. */
    INCIDENT,
    /** A notification was received. Dutch: <i>melding</i>. */
    NOTIFICATION,
    /** The receiver of a notification took a step. Dutch: <i>stap na een melding</i>. */
    NOTIFICATION_STEP,
    /** Somebody noticed something. Dutch: <i>signaal</i>. */
    SIGNAL,
    /** A contact was held. Dutch: <i>contact</i>. */
    CONTACT,
    /** A contact was tried. Dutch: <i>poging tot contact</i>. */
    CONTACT_ATTEMPT,
    /** It was recorded how a concern stands. Dutch: <i>stand van een zorg</i>. */
    CONCERN_STATUS,
    /** Somebody judged safety. Dutch: <i>veiligheidsoordeel</i>. */
    JUDGEMENT,
    /** A case discussion. Dutch: <i>casusbespreking</i>. */
    DISCUSSION,
    /** A core decision. Dutch: <i>kernbeslissing</i>. */
    DECISION,
    /** A written report. Dutch: <i>rapport</i>. */
    REPORT,
    /** An expert gave a judgement. Dutch: <i>deskundigenoordeel</i>. */
    EXPERT_OPINION,
    /** A version of the analysis. Dutch: <i>verklarende analyse</i>. */
    ANALYSIS,
    /** A version of the safety plan. Dutch: <i>veiligheidsplan</i>. */
    SAFETY_PLAN,
    /** A version of the plan. Dutch: <i>plan</i>. */
    PLAN,
    /** A plan was adopted. Dutch: <i>vaststelling</i>. */
    ADOPTION,
    /** A plan was evaluated. Dutch: <i>evaluatie</i>. */
    EVALUATION,
    /** A plan no longer holds. Dutch: <i>einde van een plan</i>. */
    PLAN_ENDING,
    /** A next phase begins. Dutch: <i>volgende fase</i>. */
    PHASE_CHANGE,
    /** A request to the court. Dutch: <i>verzoek aan de rechter</i>. */
    PETITION,
    /** A hearing. Dutch: <i>zitting</i>. */
    HEARING,
    /** A decision of a court. Dutch: <i>beschikking</i>. */
    ORDER,
    /** The first day of a measure. Dutch: <i>eerste dag van een maatregel</i>. */
    MEASURE_BEGAN,
    /** The last day of a measure. Dutch: <i>laatste dag van een maatregel</i>. */
    MEASURE_ENDED,
    /** The first day of an authorisation. Dutch: <i>eerste dag van een machtiging</i>. */
    AUTHORISATION_BEGAN,
    /** The last day of an authorisation. Dutch: <i>laatste dag van een machtiging</i>. */
    AUTHORISATION_ENDED,
    /** The first day of a placement. Dutch: <i>eerste dag van een plaatsing</i>. */
    PLACEMENT_BEGAN,
    /** The last day of a placement. Dutch: <i>laatste dag van een plaatsing</i>. */
    PLACEMENT_ENDED,
    /** Work passed from one to another. Dutch: <i>overdracht</i>. */
    HAND_OVER,
    /** An organisation proposes to end its work, or ends it. Dutch: <i>afsluiting</i>. */
    CLOSING
}
