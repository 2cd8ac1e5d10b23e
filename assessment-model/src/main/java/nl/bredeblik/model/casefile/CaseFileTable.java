package nl.bredeblik.model.casefile;

import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.analysis.NoEarlierHelp;
import nl.bredeblik.model.casefile.CaseFile.Builder;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.MeldcodeProcess;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalFollowUp;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.PersonNotIncluded;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.ExpertOpinion;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.ScaleValue;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.ContactArrangement;
import nl.bredeblik.model.measure.ContactLimit;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.NetworkCarerCheck;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.WrittenInstruction;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Message;
import nl.bredeblik.model.participation.MessageAnswer;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.participation.PerspectiveWeighing;
import nl.bredeblik.model.participation.Position;
import nl.bredeblik.model.participation.PositionDecision;
import nl.bredeblik.model.participation.ProcessEvaluation;
import nl.bredeblik.model.participation.SafetyCard;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Agreement;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.FamilyGroupPlanOffer;
import nl.bredeblik.model.plan.FamilyGroupPlanWaiver;
import nl.bredeblik.model.plan.MonitoringCheck;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.privacy.Consent;
import nl.bredeblik.model.shape.EntryShapes;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.Approval;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementCheck;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverAcceptance;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;

/** The table of a case file: which entries stand in which list, in the order in which they are written. */
@SuppressWarnings("BadImport") // The builder that is meant stands in the name of the file.
final class CaseFileTable {

    private CaseFileTable() {}

    static Table<CaseFile, Builder> table() {
        return Table.of(Builder::new, Builder::build)
                .one("id", Kinds.id(), CaseFile::id, Builder::id)
                .one("openedOn", Kinds.DAY, CaseFile::openedOn, Builder::openedOn)
                .many("deviations", EntryShapes.DEVIATION, CaseFile::deviations, Builder::deviations)
                .many(
                        "acknowledgements",
                        EntryShapes.ACKNOWLEDGEMENT,
                        CaseFile::acknowledgements,
                        Builder::acknowledgements)
                .many("members", Member.SHAPE, CaseFile::members, Builder::members)
                .many("households", Household.SHAPE, CaseFile::households, Builder::households)
                .many("residences", Residence.SHAPE, CaseFile::residences, Builder::residences)
                .many("relationships", Relationship.SHAPE, CaseFile::relationships, Builder::relationships)
                .many("authorities", Authority.SHAPE, CaseFile::authorities, Builder::authorities)
                .many("networkPersons", NetworkPerson.SHAPE, CaseFile::networkPersons, Builder::networkPersons)
                .many(
                        "personsNotIncluded",
                        PersonNotIncluded.SHAPE,
                        CaseFile::personsNotIncluded,
                        Builder::personsNotIncluded)
                .many("organisations", Organisation.SHAPE, CaseFile::organisations, Builder::organisations)
                .many("professionals", Professional.SHAPE, CaseFile::professionals, Builder::professionals)
                .many("assignments", Assignment.SHAPE, CaseFile::assignments, Builder::assignments)
                .many("duos", DuoAssignment.SHAPE, CaseFile::duos, Builder::duos)
                .many("handOvers", HandOver.SHAPE, CaseFile::handOvers, Builder::handOvers)
                .many(
                        "handOverAcceptances",
                        HandOverAcceptance.SHAPE,
                        CaseFile::handOverAcceptances,
                        Builder::handOverAcceptances)
                .many("sources", Source.SHAPE, CaseFile::sources, Builder::sources)
                .many("statements", Statement.SHAPE, CaseFile::statements, Builder::statements)
                .many("statementChecks", StatementCheck.SHAPE, CaseFile::statementChecks, Builder::statementChecks)
                .many("reactions", Reaction.SHAPE, CaseFile::reactions, Builder::reactions)
                .many("approvals", Approval.SHAPE, CaseFile::approvals, Builder::approvals)
                .many("incidents", Incident.SHAPE, CaseFile::incidents, Builder::incidents)
                .many("documents", ReceivedDocument.SHAPE, CaseFile::documents, Builder::documents)
                .many("concerns", SafetyConcern.SHAPE, CaseFile::concerns, Builder::concerns)
                .many("concernStatuses", ConcernStatus.SHAPE, CaseFile::concernStatuses, Builder::concernStatuses)
                .many("notifications", Notification.SHAPE, CaseFile::notifications, Builder::notifications)
                .many(
                        "notificationSteps",
                        NotificationStep.SHAPE,
                        CaseFile::notificationSteps,
                        Builder::notificationSteps)
                .many("signals", Signal.SHAPE, CaseFile::signals, Builder::signals)
                .many("signalFollowUps", SignalFollowUp.SHAPE, CaseFile::signalFollowUps, Builder::signalFollowUps)
                .many(
                        "meldcodeProcesses",
                        MeldcodeProcess.SHAPE,
                        CaseFile::meldcodeProcesses,
                        Builder::meldcodeProcesses)
                .many("meldcodeSteps", MeldcodeStep.SHAPE, CaseFile::meldcodeSteps, Builder::meldcodeSteps)
                .many("judgements", SafetyJudgement.SHAPE, CaseFile::judgements, Builder::judgements)
                .many("scaleValues", ScaleValue.SHAPE, CaseFile::scaleValues, Builder::scaleValues)
                .many("discussions", CaseDiscussion.SHAPE, CaseFile::discussions, Builder::discussions)
                .many("decisions", CoreDecision.SHAPE, CaseFile::decisions, Builder::decisions)
                .many("decisionProgress", DecisionProgress.SHAPE, CaseFile::decisionProgress, Builder::decisionProgress)
                .many("expertOpinions", ExpertOpinion.SHAPE, CaseFile::expertOpinions, Builder::expertOpinions)
                .many("reports", WrittenReport.SHAPE, CaseFile::reports, Builder::reports)
                .many("counterReadings", CounterReading.SHAPE, CaseFile::counterReadings, Builder::counterReadings)
                .many("analyses", ExplanatoryAnalysis.SHAPE, CaseFile::analyses, Builder::analyses)
                .many("helpEpisodes", HelpEpisode.SHAPE, CaseFile::helpEpisodes, Builder::helpEpisodes)
                .many("noEarlierHelp", NoEarlierHelp.SHAPE, CaseFile::noEarlierHelp, Builder::noEarlierHelp)
                .many("plans", Plan.SHAPE, CaseFile::plans, Builder::plans)
                .many(
                        "familyGroupPlanOffers",
                        FamilyGroupPlanOffer.SHAPE,
                        CaseFile::familyGroupPlanOffers,
                        Builder::familyGroupPlanOffers)
                .many(
                        "familyGroupPlanWaivers",
                        FamilyGroupPlanWaiver.SHAPE,
                        CaseFile::familyGroupPlanWaivers,
                        Builder::familyGroupPlanWaivers)
                .many("consultations", Consultation.SHAPE, CaseFile::consultations, Builder::consultations)
                .many("adoptions", Adoption.SHAPE, CaseFile::adoptions, Builder::adoptions)
                .many("dispatches", Dispatch.SHAPE, CaseFile::dispatches, Builder::dispatches)
                .many("assents", Assent.SHAPE, CaseFile::assents, Builder::assents)
                .many("actionProgress", ActionProgress.SHAPE, CaseFile::actionProgress, Builder::actionProgress)
                .many("evaluations", Evaluation.SHAPE, CaseFile::evaluations, Builder::evaluations)
                .many("planEndings", PlanEnding.SHAPE, CaseFile::planEndings, Builder::planEndings)
                .many("safetyPlans", SafetyPlan.SHAPE, CaseFile::safetyPlans, Builder::safetyPlans)
                .many("placementPlans", PlacementPlan.SHAPE, CaseFile::placementPlans, Builder::placementPlans)
                .many("monitoringChecks", MonitoringCheck.SHAPE, CaseFile::monitoringChecks, Builder::monitoringChecks)
                .many("agreements", Agreement.SHAPE, CaseFile::agreements, Builder::agreements)
                .many("phaseChanges", PhaseChange.SHAPE, CaseFile::phaseChanges, Builder::phaseChanges)
                .many("closings", Closing.SHAPE, CaseFile::closings, Builder::closings)
                .many("contacts", Contact.SHAPE, CaseFile::contacts, Builder::contacts)
                .many("perspectives", Perspective.SHAPE, CaseFile::perspectives, Builder::perspectives)
                .many(
                        "perspectiveWeighings",
                        PerspectiveWeighing.SHAPE,
                        CaseFile::perspectiveWeighings,
                        Builder::perspectiveWeighings)
                .many("informings", Informing.SHAPE, CaseFile::informings, Builder::informings)
                .many("positions", Position.SHAPE, CaseFile::positions, Builder::positions)
                .many(
                        "positionDecisions",
                        PositionDecision.SHAPE,
                        CaseFile::positionDecisions,
                        Builder::positionDecisions)
                .many("messages", Message.SHAPE, CaseFile::messages, Builder::messages)
                .many("messageAnswers", MessageAnswer.SHAPE, CaseFile::messageAnswers, Builder::messageAnswers)
                .many(
                        "processEvaluations",
                        ProcessEvaluation.SHAPE,
                        CaseFile::processEvaluations,
                        Builder::processEvaluations)
                .many("safetyCards", SafetyCard.SHAPE, CaseFile::safetyCards, Builder::safetyCards)
                .many("orders", CourtOrder.SHAPE, CaseFile::orders, Builder::orders)
                .many("hearings", Hearing.SHAPE, CaseFile::hearings, Builder::hearings)
                .many("measures", ProtectionMeasure.SHAPE, CaseFile::measures, Builder::measures)
                .many("petitions", Petition.SHAPE, CaseFile::petitions, Builder::petitions)
                .many("noticesToBoard", NoticeToBoard.SHAPE, CaseFile::noticesToBoard, Builder::noticesToBoard)
                .many("authorisations", Authorisation.SHAPE, CaseFile::authorisations, Builder::authorisations)
                .many("placements", Placement.SHAPE, CaseFile::placements, Builder::placements)
                .many(
                        "writtenInstructions",
                        WrittenInstruction.SHAPE,
                        CaseFile::writtenInstructions,
                        Builder::writtenInstructions)
                .many("contactLimits", ContactLimit.SHAPE, CaseFile::contactLimits, Builder::contactLimits)
                .many(
                        "contactArrangements",
                        ContactArrangement.SHAPE,
                        CaseFile::contactArrangements,
                        Builder::contactArrangements)
                .many(
                        "networkCarerChecks",
                        NetworkCarerCheck.SHAPE,
                        CaseFile::networkCarerChecks,
                        Builder::networkCarerChecks)
                .many("consents", Consent.SHAPE, CaseFile::consents, Builder::consents)
                .many("origins", FileOrigin.SHAPE, CaseFile::origins, Builder::origins)
                .many("recordLinks", RecordLink.SHAPE, CaseFile::recordLinks, Builder::recordLinks);
    }
}
