package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.DuoAssignment;

/** What the parts of a story hand on to each other: who is who, and what stands in the file by now. */
final class Story {

    private final Book book;
    private final Traits traits;
    private final Family family;
    private Team team;

    private Seq<Told> concerns = Array.empty();
    private Seq<Statement> statements = Array.empty();
    private Seq<Id<ReceivedDocument>> documents = Array.empty();
    private Seq<Id<Incident>> incidents = Array.empty();
    private Seq<Id<HelpEpisode>> helpEpisodes = Array.empty();
    private Seq<ProtectionMeasure> measures = Array.empty();
    private Seq<Placement> stays = Array.empty();
    private Option<SafetyJudgement> judgement = Option.none();
    private Option<ExplanatoryAnalysis> analysis = Option.none();
    private Option<Plan> plan = Option.none();
    private Option<SafetyPlan> safetyPlan = Option.none();
    private Seq<Assignment> assignments = Array.empty();
    private Option<DuoAssignment> duo = Option.none();
    private Option<Id<NetworkPerson>> fosterCarer = Option.none();
    private boolean acute;
    private boolean closed;

    Story(Book book, Traits traits, Family family, Team team) {
        this.book = book;
        this.traits = traits;
        this.family = family;
        this.team = team;
    }

    /**
     * A concern as it was told.
     *
     * @param concern the concern
     * @param endangered whom it endangers
     * @param named whom it names as causing it
     * @param unsafety what it was recorded as on the first day
     */
    record Told(SafetyConcern concern, Seq<Id<Member>> endangered, Id<Member> named, UnsafetyKind unsafety) {

        boolean isUnsafe() {
            return unsafety != UnsafetyKind.NEITHER;
        }

        boolean isAcute() {
            return unsafety == UnsafetyKind.ACUTE;
        }

        Id<SafetyConcern> id() {
            return concern.id();
        }
    }

    Book book() {
        return book;
    }

    Traits traits() {
        return traits;
    }

    Family family() {
        return family;
    }

    Team team() {
        return team;
    }

    Seq<Told> concerns() {
        return concerns;
    }

    Seq<Id<SafetyConcern>> concernIds() {
        return concerns.map(Told::id);
    }

    Seq<Statement> statements() {
        return statements;
    }

    Seq<Id<Statement>> statementIds() {
        return statements.map(Statement::id);
    }

    Seq<Id<ReceivedDocument>> documents() {
        return documents;
    }

    Seq<Id<Incident>> incidents() {
        return incidents;
    }

    Seq<Id<HelpEpisode>> helpEpisodes() {
        return helpEpisodes;
    }

    /** The measures that run, one for each child that has one. */
    Seq<ProtectionMeasure> measures() {
        return measures;
    }

    /** The stays elsewhere that run. */
    Seq<Placement> stays() {
        return stays;
    }

    void stayElsewhere(Seq<Placement> running) {
        stays = running;
    }

    /** The joint judgement that was given last. */
    Option<SafetyJudgement> judgement() {
        return judgement;
    }

    /** The newest analysis. */
    Option<ExplanatoryAnalysis> analysis() {
        return analysis;
    }

    /** The plan that was adopted last. */
    Option<Plan> plan() {
        return plan;
    }

    /** The safety plan in force. */
    Option<SafetyPlan> safetyPlan() {
        return safetyPlan;
    }

    boolean isClosed() {
        return closed;
    }

    void add(Told told) {
        concerns = concerns.append(told);
    }

    void add(Statement statement) {
        book.file().addStatements(statement);
        statements = statements.append(statement);
    }

    void add(ReceivedDocument document) {
        book.file().addDocuments(document);
        documents = documents.append(document.id());
    }

    void add(Incident incident) {
        book.file().addIncidents(incident);
        incidents = incidents.append(incident.id());
    }

    void add(HelpEpisode episode) {
        book.file().addHelpEpisodes(episode);
        helpEpisodes = helpEpisodes.append(episode.id());
    }

    /** The assignments that run. */
    Seq<Assignment> assignments() {
        return assignments;
    }

    Option<DuoAssignment> duo() {
        return duo;
    }

    void assigned(Seq<Assignment> running, Option<DuoAssignment> runningDuo) {
        assignments = running;
        duo = runningDuo;
    }

    void handTo(Team other) {
        team = other;
    }

    void run(Seq<ProtectionMeasure> running) {
        measures = running;
    }

    void judged(SafetyJudgement joint) {
        judgement = Option.some(joint);
    }

    void analysed(ExplanatoryAnalysis made) {
        analysis = Option.some(made);
    }

    void planned(Plan adopted) {
        plan = Option.some(adopted);
    }

    void madeSafe(SafetyPlan inForce) {
        safetyPlan = Option.some(inForce);
    }

    void safetyPlanEnded() {
        safetyPlan = Option.none();
    }

    /** Who cares for the children elsewhere, and is no member of the family. */
    Option<Id<NetworkPerson>> fosterCarer() {
        return fosterCarer;
    }

    void caredForBy(Option<Id<NetworkPerson>> carer) {
        fosterCarer = carer;
    }

    /** Whether a concern is still recorded as acute. */
    boolean isAcute() {
        return acute;
    }

    void setAcute(boolean isAcute) {
        acute = isAcute;
    }

    void close() {
        closed = true;
    }

    /** What reports, petitions and decisions of today rest on: all statements, and all documents. */
    Seq<Id<? extends Identified>> everythingTold() {
        return Array.<Id<? extends Identified>>ofAll(statementIds()).appendAll(documents);
    }
}
