package nl.bredeblik.model.entry;

/**
 * Every kind of thing in a case file that has an id: the entries, each in a list of its own, and the parts that a
 * version of a plan, an analysis, a measure or an order holds by value.
 *
 * <p>A reference names the kinds it may point to, so that a dangling or mistaken one can be found.
 */
public enum IdKind {
    /** A recorded, dated and reasoned departure from a norm. */
    DEVIATION("Deviation", "deviations", Role.ENTRY),
    /** A recorded and dated statement that a term was not met. */
    ACKNOWLEDGEMENT("Acknowledgement", "acknowledgements", Role.ENTRY),
    /** Any person the file is about. */
    MEMBER("Member", "members", Role.PARTY),
    /** A home shared by people, whether or not they are family. */
    HOUSEHOLD("Household", "households", Role.ENTRY),
    /** That a member lives in a household, full time or in part, or stays elsewhere with the reason. */
    RESIDENCE("Residence", "residences", Role.ENTRY),
    /** That one person stands in a family or household relation to another. */
    RELATIONSHIP("Relationship", "relationships", Role.ENTRY),
    /** Who holds the legal power over a minor, on which basis, and when that was checked. */
    AUTHORITY("Authority", "authorities", Role.ENTRY),
    /** Somebody from the surroundings of the family who can help, check or care, and is not a professional. */
    NETWORK_PERSON("NetworkPerson", "networkPersons", Role.PARTY),
    /** That a parent, partner, carer or housemate who is named somewhere is unknown, or is left out of the file, and why. */
    PERSON_NOT_INCLUDED("PersonNotIncluded", "personsNotIncluded", Role.ENTRY),
    /** An organisation that works with or for the family, or holds authority over a child. */
    ORGANISATION("Organisation", "organisations", Role.PARTY),
    /** A person who works with the family for an organisation. */
    PROFESSIONAL("Professional", "professionals", Role.PARTY),
    /** That a professional works for members of the family in a role, for a time. */
    ASSIGNMENT("Assignment", "assignments", Role.ENTRY),
    /** The two steady professionals of a family. */
    DUO_ASSIGNMENT("DuoAssignment", "duos", Role.ENTRY),
    /** That work or the sight on safety passes from one to another. */
    HAND_OVER("HandOver", "handOvers", Role.ENTRY),
    /** That the receiver took over what was handed over. */
    HAND_OVER_ACCEPTANCE("HandOverAcceptance", "handOverAcceptances", Role.ENTRY),
    /** Where a statement comes from. */
    SOURCE("Source", "sources", Role.ENTRY),
    /** Something that is recorded, with its kind, source, author and date. */
    STATEMENT("Statement", "statements", Role.ENTRY),
    /** That somebody checked whether an older statement still holds. */
    STATEMENT_CHECK("StatementCheck", "statementChecks", Role.ENTRY),
    /** What somebody answered to a recorded worry, statement, report or plan. */
    REACTION("Reaction", "reactions", Role.ENTRY),
    /** That an informant approved the text and the use of what he or she told. */
    APPROVAL("Approval", "approvals", Role.ENTRY),
    /** A single dated event. */
    INCIDENT("Incident", "incidents", Role.ENTRY),
    /** A document or reply that was received. */
    RECEIVED_DOCUMENT("ReceivedDocument", "documents", Role.ENTRY),
    /** Described behaviour or a situation that harms or endangers a member. */
    SAFETY_CONCERN("SafetyConcern", "concerns", Role.ENTRY),
    /** How a concern stood on a day, in the words of a named person or team. */
    CONCERN_STATUS("ConcernStatus", "concernStatuses", Role.ENTRY),
    /** A report of suspected unsafety, a request for advice, or a report of an incident, received by an organisation. */
    NOTIFICATION("Notification", "notifications", Role.ENTRY),
    /** What the receiver of a notification did with it, and when. */
    NOTIFICATION_STEP("NotificationStep", "notificationSteps", Role.ENTRY),
    /** Something that somebody noticed or told and that asks for follow-up. */
    SIGNAL("Signal", "signals", Role.ENTRY),
    /** What was done with a signal, or why nothing was. */
    SIGNAL_FOLLOW_UP("SignalFollowUp", "signalFollowUps", Role.ENTRY),
    /** That an organisation goes through the reporting code on domestic violence and child abuse. */
    MELDCODE_PROCESS("MeldcodeProcess", "meldcodeProcesses", Role.ENTRY),
    /** One step of the reporting code, taken or skipped. */
    MELDCODE_STEP("MeldcodeStep", "meldcodeSteps", Role.ENTRY),
    /** How named people or organisations judged safety on a day. */
    SAFETY_JUDGEMENT("SafetyJudgement", "judgements", Role.ENTRY),
    /** A value on the safety scale that a member, network person or professional gave on a day. */
    SCALE_VALUE("ScaleValue", "scaleValues", Role.ENTRY),
    /** A meeting that reaches, or tries to reach, a joint view and a decision. */
    CASE_DISCUSSION("CaseDiscussion", "discussions", Role.ENTRY),
    /** A far-reaching decision. */
    CORE_DECISION("CoreDecision", "decisions", Role.ENTRY),
    /** That a core decision was carried out, withdrawn or replaced. */
    DECISION_PROGRESS("DecisionProgress", "decisionProgress", Role.ENTRY),
    /** The judgement of an expert, therapist or required adviser. */
    EXPERT_OPINION("ExpertOpinion", "expertOpinions", Role.ENTRY),
    /** A report that an organisation wrote about the family. */
    WRITTEN_REPORT("WrittenReport", "reports", Role.ENTRY),
    /** That a second person read a report, petition, analysis or decision critically. */
    COUNTER_READING("CounterReading", "counterReadings", Role.ENTRY),
    /** One version of the shared, tentative account of how problems arose, why they persist and how they hang together, for the whole family. */
    EXPLANATORY_ANALYSIS("ExplanatoryAnalysis", "analyses", Role.ENTRY),
    /** Earlier or present help, with its result. */
    HELP_EPISODE("HelpEpisode", "helpEpisodes", Role.ENTRY),
    /** That it was asked and there was no earlier help. */
    NO_EARLIER_HELP("NoEarlierHelp", "noEarlierHelp", Role.ENTRY),
    /** One version of the one plan for all members. */
    PLAN("Plan", "plans", Role.ENTRY),
    /** That the family was offered to draw up its own plan first, and what it answered. */
    FAMILY_GROUP_PLAN_OFFER("FamilyGroupPlanOffer", "familyGroupPlanOffers", Role.ENTRY),
    /** That no family group plan will be made, on one of the three legal grounds. */
    FAMILY_GROUP_PLAN_WAIVER("FamilyGroupPlanWaiver", "familyGroupPlanWaivers", Role.ENTRY),
    /** That a plan was discussed with a person, with the view that was given. */
    CONSULTATION("Consultation", "consultations", Role.ENTRY),
    /** That a plan version was adopted. */
    ADOPTION("Adoption", "adoptions", Role.ENTRY),
    /** That a document of this file was sent to somebody. */
    DISPATCH("Dispatch", "dispatches", Role.ENTRY),
    /** Whether somebody agrees with a plan, an agreement or a part of it. */
    ASSENT("Assent", "assents", Role.ENTRY),
    /** How an action stood on a day. */
    ACTION_PROGRESS("ActionProgress", "actionProgress", Role.ENTRY),
    /** That a plan was looked at together. */
    EVALUATION("Evaluation", "evaluations", Role.ENTRY),
    /** That a plan version no longer holds, and why. */
    PLAN_ENDING("PlanEnding", "planEndings", Role.ENTRY),
    /** One version of the frame that makes it safe. */
    SAFETY_PLAN("SafetyPlan", "safetyPlans", Role.ENTRY),
    /** One version of what is planned for a stay elsewhere, and what is needed for a return. */
    PLACEMENT_PLAN("PlacementPlan", "placementPlans", Role.ENTRY),
    /** That somebody watched as planned, and what was seen. */
    MONITORING_CHECK("MonitoringCheck", "monitoringChecks", Role.ENTRY),
    /** Something that people agreed, outside a safety plan. */
    AGREEMENT("Agreement", "agreements", Role.ENTRY),
    /** That for members a next phase begins, or that direct safety was recorded as reached. */
    PHASE_CHANGE("PhaseChange", "phaseChanges", Role.ENTRY),
    /** That an organisation proposes to end, or ends, its work for the family. */
    CLOSING("Closing", "closings", Role.ENTRY),
    /** A conversation, visit, call or message with people of the family, or the attempt to have one. */
    CONTACT("Contact", "contacts", Role.ENTRY),
    /** What a person thinks, wants or explains, in his or her own words. */
    PERSPECTIVE("Perspective", "perspectives", Role.ENTRY),
    /** How a view was weighed, and that the person was told. */
    PERSPECTIVE_WEIGHING("PerspectiveWeighing", "perspectiveWeighings", Role.ENTRY),
    /** That somebody was told something, or why not (yet). */
    INFORMING("Informing", "informings", Role.ENTRY),
    /** That a person withdraws consent, objects or declines. */
    POSITION("Position", "positions", Role.ENTRY),
    /** Whether, and on which ground, the work goes on after a withdrawal, objection or refusal. */
    POSITION_DECISION("PositionDecision", "positionDecisions", Role.ENTRY),
    /** A question or message of a member, carer or network person to the organisation. */
    MESSAGE("Message", "messages", Role.ENTRY),
    /** The answer to a message, or the reason why there is none. */
    MESSAGE_ANSWER("MessageAnswer", "messageAnswers", Role.ENTRY),
    /** How somebody experienced the way of working. */
    PROCESS_EVALUATION("ProcessEvaluation", "processEvaluations", Role.ENTRY),
    /** A safety card that was made for one reader. */
    SAFETY_CARD("SafetyCard", "safetyCards", Role.ENTRY),
    /** A decision of a court about a child. */
    COURT_ORDER("CourtOrder", "orders", Role.ENTRY),
    /** That persons had the opportunity to give the court their view. */
    HEARING("Hearing", "hearings", Role.ENTRY),
    /** A measure over one child or person, with its period and who carries it out. */
    PROTECTION_MEASURE("ProtectionMeasure", "measures", Role.ENTRY),
    /** A request to the court. */
    PETITION("Petition", "petitions", Role.ENTRY),
    /** That the certified institution told the Child Care and Protection Board of a step (BW 1:265j). */
    NOTICE_TO_BOARD("NoticeToBoard", "noticesToBoard", Role.ENTRY),
    /** The authorisation of the court to place a child day and night outside the family. */
    AUTHORISATION("Authorisation", "authorisations", Role.ENTRY),
    /** That a child stays day and night outside the family, where and on which basis. */
    PLACEMENT("Placement", "placements", Role.ENTRY),
    /** An instruction about the care and upbringing of a child, given in writing under supervision. */
    WRITTEN_INSTRUCTION("WrittenInstruction", "writtenInstructions", Role.ENTRY),
    /** That contact of a child with a parent, brother, sister or somebody else is limited, reduced or stopped. */
    CONTACT_LIMIT("ContactLimit", "contactLimits", Role.ENTRY),
    /** What is arranged about contact during a stay elsewhere, or the ground on which there is none. */
    CONTACT_ARRANGEMENT("ContactArrangement", "contactArrangements", Role.ENTRY),
    /** That somebody looked at whether a stay with a carer from the network fits. */
    NETWORK_CARER_CHECK("NetworkCarerCheck", "networkCarerChecks", Role.ENTRY),
    /** That somebody gave permission. */
    CONSENT("Consent", "consents", Role.ENTRY),
    /** That the file of an organisation became part of this one. */
    FILE_ORIGIN("FileOrigin", "origins", Role.ENTRY),
    /** Somebody's word that what stands under several ids is one, or is not. */
    RECORD_LINK("RecordLink", "recordLinks", Role.ENTRY),
    /** What is difficult, for whom, since when. */
    PROBLEM("Problem", "", Role.PART),
    /** What goes well or helps. */
    STRENGTH("Strength", "", Role.PART),
    /** An influence, by its function. */
    FACTOR("Factor", "", Role.PART),
    /** A directed influence of one element on another, or on a concern. */
    CAUSAL_LINK("CausalLink", "", Role.PART),
    /** A testable explanation, with what speaks for and against it. */
    HYPOTHESIS("Hypothesis", "", Role.PART),
    /** What a member needs. */
    NEED("Need", "", Role.PART),
    /** A wanted situation, in positive words, for named members. */
    GOAL("Goal", "", Role.PART),
    /** Something that somebody does for a goal. */
    ACTION("Action", "", Role.PART),
    /** What must be so for it to be safe. */
    SAFETY_CONDITION("SafetyCondition", "", Role.PART),
    /** How a condition is met. */
    SAFETY_AGREEMENT("SafetyAgreement", "", Role.PART),
    /** Who watches what, how often, and which members are seen. */
    MONITORING_ITEM("MonitoringItem", "", Role.PART),
    /** Something that a court ordered an organisation to do. */
    COURT_INSTRUCTION("CourtInstruction", "", Role.PART),
    /** A concrete threat to a child's development, as the order or petition names it. */
    THREAT("Threat", "", Role.PART);

    private final String typeName;
    private final String list;
    private final Role role;

    IdKind(String typeName, String list, Role role) {
        this.typeName = typeName;
        this.list = list;
        this.role = role;
    }

    /** {@return the name of the type, as in {@code Member}} */
    public String typeName() {
        return typeName;
    }

    /** {@return the list of the case file that holds its entries, as in {@code members}} Empty for a part, which stands inside an entry. */
    public String list() {
        return list;
    }

    /** {@return whether things of this kind are entries of their own, with a date of recording; parts are not} */
    public boolean isEntry() {
        return role != Role.PART;
    }

    /** {@return whether things of this kind can act, be informed or be responsible: see {@link Party}} */
    public boolean isParty() {
        return role == Role.PARTY;
    }
}
