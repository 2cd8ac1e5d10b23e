package nl.bredeblik.model.view;

import static nl.bredeblik.model.view.CourtLine.FILED;
import static nl.bredeblik.model.view.CourtLine.NAMED;
import static nl.bredeblik.model.view.CourtLine.PROCEEDINGS;
import static nl.bredeblik.model.view.Opening.AS_SET;
import static nl.bredeblik.model.view.Opening.HOME;
import static nl.bredeblik.model.view.Opening.IN_ENTRY;
import static nl.bredeblik.model.view.Opening.OF_PERSONS;
import static nl.bredeblik.model.view.Opening.OWN_WORDS;
import static nl.bredeblik.model.view.Opening.PERSON;

import nl.bredeblik.model.entry.IdKind;

/**
 * The line of each kind. A new kind does not compile until somebody decides who sees it; the grounds stand in {@code
 * PRIVACY.md} and, cell by cell, in the table against which the tests hold every view.
 */
final class ViewTable {

    private ViewTable() {}

    static ViewLine of(IdKind kind) {
        return switch (kind) {
            case DEVIATION, ACKNOWLEDGEMENT -> ViewLine.of(AS_SET).about("about");

            case MEMBER, NETWORK_PERSON -> ViewLine.of(PERSON).court(NAMED);
            case HOUSEHOLD -> ViewLine.of(HOME);
            case RESIDENCE -> ViewLine.of(OF_PERSONS).about("household");
            case RELATIONSHIP -> ViewLine.of(OF_PERSONS);
            case AUTHORITY -> ViewLine.of(OF_PERSONS).about("minor").court(NAMED);
            case PERSON_NOT_INCLUDED -> ViewLine.of(AS_SET).about("near");

            case ORGANISATION, PROFESSIONAL -> ViewLine.of(AS_SET).court(NAMED);
            case ASSIGNMENT -> ViewLine.of(OF_PERSONS).about("members");
            case DUO_ASSIGNMENT -> ViewLine.of(AS_SET);
            case HAND_OVER -> ViewLine.of(OF_PERSONS).about("members");
            case HAND_OVER_ACCEPTANCE -> ViewLine.of(OF_PERSONS);

            case SOURCE -> ViewLine.of(AS_SET);
            case STATEMENT ->
                ViewLine.of(OWN_WORDS)
                        .about("about")
                        .wordsOf("author", "sources")
                        .court(FILED);
            case STATEMENT_CHECK -> ViewLine.of(OF_PERSONS);
            case REACTION -> ViewLine.of(OWN_WORDS).wordsOf("person");
            case APPROVAL -> ViewLine.of(OWN_WORDS).wordsOf("informant");
            case INCIDENT -> ViewLine.of(OF_PERSONS).court(FILED);
            case RECEIVED_DOCUMENT ->
                ViewLine.of(OWN_WORDS).about("about").wordsOf("author").court(FILED);

            case SAFETY_CONCERN ->
                ViewLine.of(OF_PERSONS).wordsOf("author", "sources").court(FILED);
            case CONCERN_STATUS -> ViewLine.of(OF_PERSONS).wordsOf("by");
            case NOTIFICATION, NOTIFICATION_STEP, SIGNAL, SIGNAL_FOLLOW_UP, MELDCODE_PROCESS, MELDCODE_STEP ->
                ViewLine.of(AS_SET);

            case SAFETY_JUDGEMENT -> ViewLine.of(OF_PERSONS).court(FILED);
            case SCALE_VALUE -> ViewLine.of(OWN_WORDS);
            case CASE_DISCUSSION, COUNTER_READING -> ViewLine.of(AS_SET);
            case CORE_DECISION -> ViewLine.of(OF_PERSONS).about("members").court(FILED);
            case DECISION_PROGRESS -> ViewLine.of(OF_PERSONS);
            case EXPERT_OPINION -> ViewLine.of(OF_PERSONS).about("about").court(FILED);
            case WRITTEN_REPORT -> ViewLine.of(OF_PERSONS).about("members").court(FILED);

            case EXPLANATORY_ANALYSIS -> ViewLine.of(OF_PERSONS).court(FILED);
            case HELP_EPISODE, NO_EARLIER_HELP -> ViewLine.of(OF_PERSONS).about("members");

            case PLAN, SAFETY_PLAN -> ViewLine.of(OF_PERSONS).court(FILED);
            case FAMILY_GROUP_PLAN_OFFER, FAMILY_GROUP_PLAN_WAIVER, ADOPTION, DISPATCH, ACTION_PROGRESS, PLAN_ENDING ->
                ViewLine.of(OF_PERSONS);
            case CONSULTATION, ASSENT -> ViewLine.of(OWN_WORDS).wordsOf("person");
            case EVALUATION, MONITORING_CHECK -> ViewLine.of(OF_PERSONS);
            case AGREEMENT, PHASE_CHANGE, CLOSING -> ViewLine.of(OF_PERSONS).about("members");

            case CONTACT -> ViewLine.of(OF_PERSONS);
            case PERSPECTIVE -> ViewLine.of(OWN_WORDS).wordsOf("holder");
            case POSITION -> ViewLine.of(OWN_WORDS).wordsOf("person");
            case PERSPECTIVE_WEIGHING, POSITION_DECISION, MESSAGE_ANSWER -> ViewLine.of(OF_PERSONS);
            case INFORMING -> ViewLine.of(OF_PERSONS).wordsOf("to");
            case MESSAGE -> ViewLine.of(OWN_WORDS).wordsOf("sender");
            case PROCESS_EVALUATION -> ViewLine.of(OWN_WORDS).wordsOf("respondent");

            case COURT_ORDER, HEARING, PETITION, PROTECTION_MEASURE, AUTHORISATION ->
                ViewLine.of(OF_PERSONS).court(PROCEEDINGS);
            case NOTICE_TO_BOARD -> ViewLine.of(AS_SET);
            case PLACEMENT, PLACEMENT_PLAN, CONTACT_ARRANGEMENT, CONTACT_LIMIT, WRITTEN_INSTRUCTION ->
                ViewLine.of(OF_PERSONS).court(FILED);
            case NETWORK_CARER_CHECK, SAFETY_CARD -> ViewLine.of(OF_PERSONS);

            case FILE_ORIGIN, RECORD_LINK -> ViewLine.of(AS_SET);

            case CONSENT -> ViewLine.of(OWN_WORDS).about("about").wordsOf("giver");

            case PROBLEM, FACTOR, NEED, GOAL, ACTION, SAFETY_CONDITION, MONITORING_ITEM ->
                ViewLine.of(IN_ENTRY).about("members");
            case STRENGTH -> ViewLine.of(IN_ENTRY).about("of");
            case HYPOTHESIS -> ViewLine.of(IN_ENTRY).about("explains");
            case SAFETY_AGREEMENT -> ViewLine.of(IN_ENTRY).about("conditions");
            case CAUSAL_LINK, COURT_INSTRUCTION, THREAT -> ViewLine.of(IN_ENTRY);
        };
    }

    /** The line of a value without an id, which stands inside an entry. */
    static ViewLine ofValue(String typeName) {
        return switch (typeName) {
            case "Dissent", "InstructionView", "PetitionTalk", "ScaleScore" ->
                ViewLine.of(IN_ENTRY).wordsOf("person");
            case "SharedQuestion" -> ViewLine.of(IN_ENTRY).wordsOf("askedBy");
            case "Mention" -> ViewLine.of(IN_ENTRY).about("person");
            case "Narrative" -> ViewLine.of(IN_ENTRY).about("members");
            default -> ViewLine.of(IN_ENTRY);
        };
    }
}
