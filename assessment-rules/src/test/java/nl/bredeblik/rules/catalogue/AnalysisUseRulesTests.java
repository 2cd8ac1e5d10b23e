package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSED;
import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSIS;
import static nl.bredeblik.rules.family.AnalysedFamily.DEBTS;
import static nl.bredeblik.rules.family.AnalysedFamily.PLAN;
import static nl.bredeblik.rules.family.AnalysedFamily.PLANNED;
import static nl.bredeblik.rules.family.AnalysedFamily.QUARREL;
import static nl.bredeblik.rules.family.AnalysedFamily.REST;
import static nl.bredeblik.rules.family.AnalysedFamily.adopted;
import static nl.bredeblik.rules.family.AnalysedFamily.analysed;
import static nl.bredeblik.rules.family.AnalysedFamily.analysis;
import static nl.bredeblik.rules.family.AnalysedFamily.changed;
import static nl.bredeblik.rules.family.AnalysedFamily.factor;
import static nl.bredeblik.rules.family.AnalysedFamily.goal;
import static nl.bredeblik.rules.family.AnalysedFamily.plan;
import static nl.bredeblik.rules.family.AnalysedFamily.planned;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.PETITION;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.threat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans, decisions, goals and evaluations beside the analysis: ANA-01 to ANA-08, rows R62, R66, R67, R150, R151, R159. */
class AnalysisUseRulesTests {

    private static final RuleSet ANA = Areas.of("ANA");
    private static final Id<CoreDecision> DECISION = Id.of("decision");
    private static final Id<Incident> INCIDENT = Id.of("incident1");
    private static final Id<Organisation> SCHOOL = Id.of("school01");
    private static final Id<ExplanatoryAnalysis> RENEWED = Id.of("analysis2");

    private static final String NO_ANALYSIS = "ANA-01 BLOCKING plan0001 @analysis";
    private static final String NOT_NAMED = "ANA-01 ATTENTION plan0001 @analysis";

    @ParameterizedTest
    @MethodSource({
        "plans",
        "analysesOfOrganisations",
        "order",
        "decisions",
        "petitions",
        "earlierRecords",
        "returns",
        "goals",
        "factors"
    })
    void whatRestsOnTheAnalysis(Example example) {
        example.holds();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void anAnalysedAndPlannedFamilyIsInOrder(Moment moment) {
        at(moment, "sound", planned()).holds();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void aNewFileIsAskedNothing(Moment moment) {
        at(moment, "without analysis", Change.nothing()).holds();
    }

    static Stream<Example> plans() {
        Change draft =
                with(file -> file.addPlans(plan().goals(Array.of(goal(CONCERN))).build()));
        Change without = draft.and(adopted(PLAN, PLANNED));
        return Stream.of(
                at(Moment.REVIEW, "no analysis at all", without, NO_ANALYSIS),
                at(Moment.PLAN, "no analysis at all", without, NO_ANALYSIS),
                at(Moment.ANALYSIS, "the analysis is still being made", without),
                at(Moment.DIRECT_SAFETY, "safety first", without),
                at(Moment.CLOSING, "the plan has done its work", without),
                at(Moment.PLAN, "a draft", draft, NO_ANALYSIS),
                at(
                        Moment.PLAN,
                        "a plan for direct safety",
                        with(file -> file.addPlans(plan().kind(PlanKind.IMMEDIATE_SAFETY)
                                .goals(Array.of(goal(CONCERN)))
                                .build()))),
                at(
                        Moment.PLAN,
                        "a plan of the family's own",
                        with(file -> file.addPlans(
                                plan().kind(PlanKind.FAMILY_GROUP_PLAN).build())),
                        NOT_NAMED,
                        "ANA-07 HINT plan0001+goal0001 @addresses"),
                at(
                        Moment.PLAN,
                        "an analysis that the plan does not name",
                        planned(built -> built.analysis(Option.none())),
                        NOT_NAMED),
                at(
                        Moment.PLAN,
                        "a draft beside a plan in force",
                        planned()
                                .and(with(file -> file.addPlans(plan().id(Id.of("plan0002"))
                                        .version(2)
                                        .replaces(PLAN)
                                        .analysis(Option.none())
                                        .build()))),
                        "ANA-01 ATTENTION plan0002 @analysis"));
    }

    static Stream<Example> analysesOfOrganisations() {
        Change school = with(file -> file.addOrganisations(Organisation.builder()
                .id(SCHOOL)
                .recordedOn(OPENED)
                .kind(OrganisationKind.SCHOOL)
                .build()));
        Change ofSchool = school.and(with(file -> file.addAnalyses(
                bare(analysis()).id(Id.of("ofschool")).madeBy(Array.of(SCHOOL)).build())));
        Change ofInstitution = with(file ->
                file.addAnalyses(bare(analysis()).on(ANALYSED.plusDays(1)).build()));
        Change both = ofSchool.and(ofInstitution).and(with(file -> file.addPlans(plan().build())));
        Change joint = with(file -> file.addAnalyses(analysis()
                .id(Id.of("together"))
                .on(ANALYSED.plusDays(2))
                .madeBy(Array.of(SCHOOL, WORKER))
                .build()));
        return Stream.of(
                Example.in(only("ANA-01"), "one, shared", plannedOn(ofInstitution)),
                Example.in(only("ANA-01"), "two side by side", both, NO_ANALYSIS),
                Example.in(
                        only("ANA-01"),
                        "two drafts side by side",
                        both.and(changed(AnalysisUseRulesTests::draft)),
                        NO_ANALYSIS),
                Example.in(only("ANA-01"), "two, and one together", both.and(joint), NOT_NAMED),
                Example.in(
                        only("ANA-01"),
                        "the second with somebody of the first",
                        ofSchool.and(with(file -> file.addAnalyses(bare(analysis())
                                        .on(ANALYSED.plusDays(1))
                                        .addParticipants(took(SCHOOL, ParticipationMode.VIEW_GIVEN_BEFORE))
                                        .build())
                                .addPlans(plan().build())))),
                Example.in(
                        only("ANA-01"),
                        "somebody of the first was invited and not there",
                        ofSchool.and(with(file -> file.addAnalyses(bare(analysis())
                                        .on(ANALYSED.plusDays(1))
                                        .addParticipants(took(SCHOOL, ParticipationMode.INVITED_ABSENT))
                                        .build())
                                .addPlans(plan().build()))),
                        NO_ANALYSIS),
                Example.in(
                        only("ANA-01"),
                        "the second takes over from the first",
                        ofSchool.and(with(file -> file.addAnalyses(bare(analysis())
                                        .on(ANALYSED.plusDays(1))
                                        .replaces(Id.of("ofschool"))
                                        .build())
                                .addPlans(plan().build())))),
                Example.in(
                        only("ANA-01"),
                        "the second treats everybody",
                        ofSchool.and(analysed(built -> built.on(ANALYSED.plusDays(1))))
                                .and(with(file -> file.addPlans(plan().build())))),
                Example.in(
                        only("ANA-01"),
                        "a draft that was not discussed",
                        plannedOn(
                                with(file -> file.addAnalyses(draft(analysis()).build()))),
                        NO_ANALYSIS),
                Example.in(
                        only("ANA-01"),
                        "a draft that was discussed and seen otherwise",
                        plannedOn(with(file -> file.addAnalyses(draft(analysis())
                                .sharedDegree(SharedDegree.NOT_SHARED)
                                .build())))),
                Example.in(
                        only("ANA-01"),
                        "an analysis of a day still to come",
                        plannedOn(with(file -> file.addAnalyses(
                                analysis().on(TODAY.plusDays(1)).build()))),
                        NO_ANALYSIS));
    }

    static Stream<Example> order() {
        String late = "ANA-03 ATTENTION plan0001 @analysis";
        return Stream.of(
                Example.in(only("ANA-03"), "the day before", madeOn(PLANNED.minusDays(1))),
                Example.in(only("ANA-03"), "on the day", madeOn(PLANNED)),
                Example.in(only("ANA-03"), "the day after", madeOn(PLANNED.plusDays(1)), late),
                Example.in(
                        only("ANA-03"),
                        "renewed after it",
                        planned()
                                .and(with(file -> file.addAnalyses(analysis()
                                        .id(Id.of("renewed1"))
                                        .version(2)
                                        .replaces(ANALYSIS)
                                        .on(PLANNED.plusDays(1))
                                        .build())))),
                Example.in(
                        only("ANA-03"),
                        "not adopted yet",
                        analysed(built -> built.on(TODAY)).and(with(file -> file.addPlans(plan().build())))));
    }

    static Stream<Example> decisions() {
        String none = "ANA-02 BLOCKING decision @basedOn";
        String notNamed = "ANA-02 ATTENTION decision @basedOn";
        Change report = with(file -> file.addReports(WrittenReport.builder()
                .id(Id.of("report01"))
                .recordedOn(TODAY)
                .kind(ReportKind.MEASURE_REPORT)
                .stage(ReportStage.FINAL)
                .on(TODAY)
                .organisation(INSTITUTION)
                .addBasedOn(PLAN)
                .build()));
        return Stream.of(
                at(Moment.DECISION, "no analysis", decided(CoreDecisionKind.PLACEMENT), none),
                at(Moment.CLOSING, "no analysis", decided(CoreDecisionKind.CLOSING), none),
                at(Moment.DIRECT_SAFETY, "safety first", decided(CoreDecisionKind.PLACEMENT)),
                at(Moment.DECISION, "no core decision", decided(CoreDecisionKind.OTHER)),
                at(Moment.DECISION, "not named", analysed().and(decided(CoreDecisionKind.PLACEMENT)), notNamed),
                at(Moment.DECISION, "named", analysed().and(decided(CoreDecisionKind.PLACEMENT, ANALYSIS))),
                at(Moment.DECISION, "through the plan", planned().and(decided(CoreDecisionKind.PLACEMENT, PLAN))),
                at(
                        Moment.DECISION,
                        "through a report on the plan",
                        planned().and(report).and(decided(CoreDecisionKind.PLACEMENT, Id.of("report01")))),
                at(
                        Moment.DECISION,
                        "carried out without",
                        decided(CoreDecisionKind.PLACEMENT).and(progress(DecisionState.CARRIED_OUT)),
                        notNamed),
                at(
                        Moment.DECISION,
                        "withdrawn",
                        decided(CoreDecisionKind.PLACEMENT).and(progress(DecisionState.WITHDRAWN))));
    }

    static Stream<Example> petitions() {
        Change bare = asked(PetitionKind.SUPERVISION, TODAY, built -> built);
        String none = "ANA-02 BLOCKING petition @basedOn";
        return Stream.of(
                at(Moment.DECISION, "no analysis", bare, none),
                at(
                        Moment.DECISION,
                        "of a parent",
                        asked(PetitionKind.SUPERVISION, TODAY, built -> built.petitioner(MOTHER))),
                at(
                        Moment.DECISION,
                        "decided by the court",
                        bare.and(ordered(TODAY, false, built -> built.petition(PETITION)))),
                at(
                        Moment.DECISION,
                        "names it",
                        analysed().and(asked(PetitionKind.SUPERVISION, TODAY, built -> built.addBasedOn(ANALYSIS)))),
                at(
                        Moment.DECISION,
                        "one step with its decision",
                        decided(CoreDecisionKind.PETITION)
                                .and(asked(PetitionKind.SUPERVISION, TODAY, built -> built.decision(DECISION))),
                        "ANA-02 BLOCKING decision @basedOn"),
                at(
                        Moment.DECISION,
                        "the petition of a decision names it",
                        analysed()
                                .and(decided(CoreDecisionKind.PETITION))
                                .and(asked(
                                        PetitionKind.SUPERVISION,
                                        TODAY,
                                        built -> built.decision(DECISION).addBasedOn(ANALYSIS)))));
    }

    static Stream<Example> earlierRecords() {
        Change unused = analysed(built -> built.uses(Array.of(STATEMENT))
                .problems(built.build()
                        .problems()
                        .map(problem -> Problem.builder()
                                .from(problem)
                                .concerns(Array.empty())
                                .build()))
                .narratives(Array.empty()));
        Change leftOut = analysed(built -> built.addLeftOut(
                LeftOut.builder().item(INCIDENT).reason(Text.of("x")).build()));
        String concern = "ANA-04 BLOCKING analysis+concern1 @uses";
        String incident = "ANA-04 ATTENTION analysis+incident1 @uses";
        return Stream.of(
                Example.in(only("ANA-04"), "an open concern", unused, concern),
                Example.in(only("ANA-04"), "an open concern", unused, concern).at(Moment.DIRECT_SAFETY),
                Example.in(
                        only("ANA-04"),
                        "a concern that was solved",
                        unused.and(solved(ANALYSED)),
                        "ANA-04 ATTENTION analysis+concern1 @uses"),
                Example.in(
                        only("ANA-04"),
                        "in a draft",
                        unused.and(changed(AnalysisUseRulesTests::draft)),
                        "ANA-04 ATTENTION analysis+concern1 @uses"),
                Example.in(only("ANA-04"), "the day before", analysed().and(happened(ANALYSED.minusDays(1))), incident),
                Example.in(only("ANA-04"), "on the day", analysed().and(happened(ANALYSED))),
                Example.in(only("ANA-04"), "left out", leftOut.and(happened(OPENED))),
                Example.in(
                        only("ANA-04"),
                        "used",
                        analysed(built -> built.addUses(INCIDENT)).and(happened(OPENED))),
                Example.in(
                        only("ANA-04"),
                        "what was told about it is used",
                        analysed().and(happened(OPENED, built -> built.addStatements(STATEMENT)))),
                Example.in(
                        only("ANA-04"),
                        "under an open concern that is used",
                        analysed()
                                .and(happened(OPENED))
                                .and(file -> with(builder -> builder.concerns(file.concerns()
                                                .map(each -> SafetyConcern.builder()
                                                        .from(each)
                                                        .addEvidence(INCIDENT)
                                                        .build())))
                                        .in(file)),
                        "ANA-04 BLOCKING analysis+incident1 @uses"));
    }

    static Stream<Example> returns() {
        String old = "ANA-05 ATTENTION decision @basedOn";
        Change decided = decided(CoreDecisionKind.RETURN, ANALYSIS);
        Change away = placed("stay0001", ANALYSED.minusDays(10), ANALYSED.minusDays(1));
        Change stay = placed("stay0002", ANALYSED.minusDays(1), TODAY);
        Change renewed = with(file -> file.addAnalyses(AnalysedFamily.analysis()
                .id(RENEWED)
                .version(2)
                .on(ANALYSED)
                .replaces(ANALYSIS)
                .build()));
        return Stream.of(
                Example.in(only("ANA-05"), "no stay is recorded", analysed().and(decided)),
                Example.in(
                        only("ANA-05"),
                        "away since the day before",
                        analysed()
                                .and(placed("stay0002", ANALYSED.minusDays(1), TODAY))
                                .and(decided)),
                Example.in(
                        only("ANA-05"),
                        "away since the day of the analysis",
                        analysed().and(placed("stay0002", ANALYSED, TODAY)).and(decided),
                        old),
                Example.in(
                        only("ANA-05"),
                        "moved to another place since",
                        analysed()
                                .and(away)
                                .and(placed("stay0002", ANALYSED, TODAY))
                                .and(decided)),
                Example.in(
                        only("ANA-05"),
                        "home for a day in between",
                        analysed()
                                .and(away)
                                .and(placed("stay0002", ANALYSED.plusDays(1), TODAY))
                                .and(decided),
                        old),
                Example.in(
                        only("ANA-05"),
                        "the decision names the version of before the stay",
                        analysed(built -> built.on(OPENED))
                                .and(renewed)
                                .and(stay)
                                .and(decided),
                        old),
                Example.in(
                        only("ANA-05"),
                        "the decision names the version since the stay",
                        analysed(built -> built.on(OPENED))
                                .and(renewed)
                                .and(stay)
                                .and(decided(CoreDecisionKind.RETURN, RENEWED))),
                Example.in(
                        only("ANA-05"),
                        "the decision names no analysis, which another rule asks",
                        analysed(built -> built.on(OPENED))
                                .and(renewed)
                                .and(stay)
                                .and(decided(CoreDecisionKind.RETURN, STATEMENT))),
                Example.in(
                        only("ANA-05"),
                        "an analysis of after the decision",
                        analysed(built -> built.on(TODAY))
                                .and(placed("stay0002", OPENED, TODAY))
                                .and(decided)
                                .and(file -> with(builder -> builder.decisions(file.decisions()
                                                .map(each -> CoreDecision.builder()
                                                        .from(each)
                                                        .on(TODAY.minusDays(1))
                                                        .build())))
                                        .in(file)),
                        old),
                Example.in(
                        only("ANA-05"),
                        "withdrawn",
                        analysed()
                                .and(placed("stay0002", ANALYSED, TODAY))
                                .and(decided)
                                .and(progress(DecisionState.WITHDRAWN))));
    }

    static Stream<Example> goals() {
        String open = "ANA-07 ATTENTION plan0001+goal0001 @addresses";
        return Stream.of(
                answering("nothing", open),
                answering("a problem", QUARREL),
                answering("a need", REST),
                answering("a concern", CONCERN),
                answering("something that the file does not hold", open, Id.of("nothing1")),
                answering("a member", open, MOTHER),
                Example.in(
                        only("ANA-07"),
                        "a concrete threat",
                        planned(built -> built.goals(Array.of(goal(Id.of("threat01")))))
                                .and(asked(
                                        PetitionKind.SUPERVISION,
                                        TODAY,
                                        built -> built.addThreats(threat("threat01"))))),
                Example.in(
                        only("ANA-07"),
                        "an element of an analysis that the plan does not rest on",
                        planned(built -> built.goals(Array.of(goal(Id.of("other001")))))
                                .and(with(file -> file.addAnalyses(analysis()
                                        .id(Id.of("earlier1"))
                                        .on(OPENED)
                                        .factors(Array.of(factor(
                                                Id.of("other001"), FactorFunction.PERPETUATING, FactorLevel.ADULT)))
                                        .build()))),
                        open));
    }

    private static Example answering(String name, Id<?>... addresses) {
        return Example.in(only("ANA-07"), name, planned(built -> built.goals(Array.of(goal(addresses)))));
    }

    private static Example answering(String name, String expected, Id<?>... addresses) {
        return Example.in(only("ANA-07"), name, planned(built -> built.goals(Array.of(goal(addresses)))), expected);
    }

    static Stream<Example> factors() {
        String open = "ANA-08 ATTENTION plan0001+debts001";
        String tip = "ANA-08 HINT plan0001+debts001";
        UnaryOperator<Plan.Builder> elsewhere = built -> built.goals(Array.of(goal(QUARREL)));
        return Stream.of(
                Example.in(only("ANA-08"), "no goal and no reason", planned(elsewhere), open),
                Example.in(
                        only("ANA-08"),
                        "consciously left",
                        planned(built -> elsewhere
                                .apply(built)
                                .addLeftFactors(LeftOut.builder()
                                        .item(DEBTS)
                                        .reason(Text.of("x"))
                                        .build()))),
                Example.in(
                        only("ANA-08"),
                        "through a need",
                        planned(built -> built.goals(Array.of(goal(REST))))
                                .and(changed(built -> built.needs(Array.of(Need.builder()
                                        .id(REST)
                                        .text(Text.of("x"))
                                        .addBasedOn(DEBTS)
                                        .build()))))),
                Example.in(
                        only("ANA-08"),
                        "not put first",
                        planned(elsewhere).and(changed(built -> built.priorities(Array.empty()))),
                        tip),
                Example.in(
                        only("ANA-08"),
                        "a plan of the family's own",
                        planned(built -> elsewhere.apply(built).kind(PlanKind.FAMILY_GROUP_PLAN)),
                        tip),
                Example.in(
                        only("ANA-08"),
                        "cannot be changed",
                        planned(elsewhere)
                                .and(changed(built -> built.factors(built.build()
                                        .factors()
                                        .map(each -> Factor.builder()
                                                .from(each)
                                                .changeable(YesNoUnknown.NO)
                                                .build()))))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // evaluated on Monday 5 January 2026 or later; six weeks; as of; read again; found
                "2026-02-03, 2026-03-17, -, -",
                "2026-02-03, 2026-03-18, -, ANA-06 ATTENTION analysis+evaluation1 OVERDUE",
                "2026-02-03, 2026-03-18, 2026-03-17, -",
                "2026-02-03, 2026-03-18, 2026-03-18, ANA-06 HINT analysis+evaluation1 MET_LATE",
                "2026-02-03, 2026-03-18, 2026-02-02, ANA-06 ATTENTION analysis+evaluation1 OVERDUE",
                "2026-02-03, 2026-03-18, 2026-02-03, -",
                "2026-02-02, 2026-03-18, -, -",
            })
    void goalsThatWereNotReachedAskForANewLook(LocalDate evaluated, LocalDate asOf, LocalDate read, String expected) {
        Change change = planned().and(evaluated("evaluation1", evaluated, GoalStatus.NOT_REACHED));
        if (read != null) {
            change = change.and(with(file -> file.addCounterReadings(CounterReading.builder()
                    .id(Id.of("reading1"))
                    .recordedOn(read)
                    .addOf(ANALYSIS)
                    .by(WORKER)
                    .on(read)
                    .build())));
        }
        Seq<String> found = ANA.assess(
                        change.in(SoundFamily.file()), Occasion.on(asOf).at(Moment.REVIEW))
                .findings()
                .filter(finding -> finding.code().text().equals("ANA-06"))
                .map(finding -> finding.code() + " " + finding.severity() + " "
                        + finding.subjects().mkString("+") + " "
                        + finding.state().map(Object::toString).getOrElse(""));
        assertThat(found).containsExactlyElementsOf(Option.of(expected));
    }

    @Test
    void theFirstEvaluationCountsAndOneThatReachedItsGoalsDoesNot() {
        Change twice = planned()
                .and(evaluated("evaluation2", ANALYSED.plusDays(9), GoalStatus.NOT_REACHED))
                .and(evaluated("evaluation1", ANALYSED.plusDays(2), GoalStatus.NOT_REACHED));
        Change partly = planned().and(evaluated("evaluation1", ANALYSED.plusDays(2), GoalStatus.PARTLY_REACHED));

        assertThat(subjects(twice)).containsExactly("analysis+evaluation1");
        assertThat(subjects(partly)).isEmpty();
    }

    private static Seq<String> subjects(Change change) {
        return only("ANA-06")
                .assess(
                        change.in(SoundFamily.file()),
                        Occasion.on(TODAY.plusMonths(3)).at(Moment.CLOSING))
                .findings()
                .map(finding -> finding.subjects().mkString("+"));
    }

    private static RuleSet only(String code) {
        return RuleSet.of(
                "one", "test", ANA.rules().filter(rule -> rule.code().text().equals(code)));
    }

    private static Example at(Moment moment, String name, Change change, String... expected) {
        return Example.in(ANA, name, change, expected).at(moment);
    }

    private static Change plannedOn(Change analysis) {
        return analysis.and(with(file -> file.addPlans(plan().build())));
    }

    private static Change madeOn(LocalDate on) {
        return planned().and(changed(built -> built.on(on)));
    }

    private static ExplanatoryAnalysis.Builder draft(ExplanatoryAnalysis.Builder built) {
        return built.status(AnalysisStatus.DRAFT).sharedDegree(SharedDegree.NOT_YET_DISCUSSED);
    }

    /** Treats the mother only. */
    private static ExplanatoryAnalysis.Builder bare(ExplanatoryAnalysis.Builder built) {
        return built.strengths(Array.empty())
                .factors(Array.empty())
                .needs(Array.empty())
                .participants(Array.empty())
                .problems(Array.of(Problem.builder()
                        .id(QUARREL)
                        .text(Text.of("x"))
                        .addMembers(MOTHER)
                        .lifeDomain(LifeDomain.HOUSING)
                        .build()));
    }

    private static Participant took(Id<Organisation> organisation, ParticipationMode mode) {
        return Participant.builder().person(organisation).mode(mode).build();
    }

    private static Change decided(CoreDecisionKind kind, Id<?>... basis) {
        return with(file -> file.addDecisions(CoreDecision.builder()
                .id(DECISION)
                .recordedOn(TODAY)
                .kind(kind)
                .on(TODAY)
                .addMembers(DAUGHTER)
                .basedOn(Array.of(basis).map(id -> Id.<Identified>of(id.text())))
                .build()));
    }

    private static Change progress(DecisionState state) {
        return with(file -> file.addDecisionProgress(DecisionProgress.builder()
                .id(Id.of("progress1"))
                .recordedOn(TODAY)
                .decision(DECISION)
                .on(TODAY)
                .state(state)
                .build()));
    }

    private static Change solved(LocalDate on) {
        return with(file -> file.addConcernStatuses(ConcernStatus.builder()
                .id(Id.of("status002"))
                .recordedOn(on)
                .concern(CONCERN)
                .on(on)
                .status(ConcernStanding.RESOLVED)
                .build()));
    }

    private static Change happened(LocalDate on) {
        return happened(on, built -> built);
    }

    private static Change happened(LocalDate on, UnaryOperator<Incident.Builder> change) {
        return with(file -> file.addIncidents(change.apply(Incident.builder()
                        .id(INCIDENT)
                        .recordedOn(on)
                        .kind(IncidentKind.INCIDENT)
                        .happened(PartialDate.onDay(on))
                        .description(Text.of("x"))
                        .police(YesNoUnknown.NO))
                .build()));
    }

    private static Change placed(String id, LocalDate start, LocalDate end) {
        return with(file -> file.addPlacements(Placement.builder()
                .id(Id.of(id))
                .recordedOn(start)
                .child(DAUGHTER)
                .period(DayPeriod.between(start, end))
                .kind(PlacementKind.FOSTER_CARE)
                .basis(PlacementBasis.AUTHORISATION)
                .build()));
    }

    private static Change evaluated(String id, LocalDate on, GoalStatus status) {
        return with(file -> file.addEvaluations(Evaluation.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .plan(PLAN)
                .on(on)
                .addGoalResults(GoalResult.builder()
                        .goal(AnalysedFamily.GOAL)
                        .status(status)
                        .build())
                .build()));
    }
}
