package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSIS;
import static nl.bredeblik.rules.family.AnalysedFamily.analysed;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.discussion;
import static nl.bredeblik.rules.family.JudgedFamily.joint;
import static nl.bredeblik.rules.family.JudgedFamily.judged;
import static nl.bredeblik.rules.family.JudgedFamily.own;
import static nl.bredeblik.rules.family.JudgedFamily.status;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.TeamedFamily.FACE;
import static nl.bredeblik.rules.family.TeamedFamily.OTHER_FACE;
import static nl.bredeblik.rules.family.TeamedFamily.REGIONAL;
import static nl.bredeblik.rules.family.TeamedFamily.duo;
import static nl.bredeblik.rules.family.TeamedFamily.teams;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.HelpResult;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.judgement.ConsensusKind;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.HeardFamily;
import nl.bredeblik.rules.family.PlannedFamily;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that rest on the way of working of one team: when they are content, and when not. */
class TeamPracticeRulesTests {

    private static final LocalDate ADOPTED = AnalysedFamily.PLANNED;
    private static final DayPeriod ON_GOING = DayPeriod.startingOn(OPENED);

    @ParameterizedTest
    @MethodSource({"jointViews", "shared", "faces", "duos", "partakers", "treated", "goals", "help"})
    void theRecordIsAskedAsTheTeamWorks(Example example) {
        example.holds();
    }

    static Stream<Example> jointViews() {
        Rule<?> rule = JudgementRules.PLAN_COMES_AFTER_JOINT_VIEW;
        Change plan = AnalysedFamily.planned();
        Change draft = draft(built -> built);
        String late = "JDG-18 ATTENTION plan0001+concern1";
        return Stream.of(
                at(Moment.PLAN, rule, "no plan", nothing()),
                at(Moment.PLAN, rule, "the day before the adoption", plan.and(jointOn(ADOPTED.minusDays(1)))),
                at(Moment.PLAN, rule, "on that day", plan.and(jointOn(ADOPTED))),
                at(Moment.PLAN, rule, "the day after", plan.and(jointOn(ADOPTED.plusDays(1))), late),
                at(
                        Moment.PLAN,
                        rule,
                        "adopted anew after it",
                        plan.and(jointOn(ADOPTED.plusDays(1))).and(readopted())),
                at(Moment.REVIEW, rule, "in force without any", plan, late),
                at(Moment.DECISION, rule, "a decision is not held up", draft),
                at(Moment.PLAN, rule, "a draft with one", draft.and(jointOn(TODAY))),
                at(
                        Moment.PLAN,
                        rule,
                        "each for itself only",
                        draft.and(judged(own("judgement1", TODAY, WORKER, SafetyLevel.SAFE_ENOUGH))),
                        "JDG-18 BLOCKING plan0001+concern1"),
                at(
                        Moment.PLAN,
                        rule,
                        "no agreement and no other view",
                        draft.and(judged(
                                joint("judgement1", TODAY, WORKER, TEACHER).reachedBy(ConsensusKind.NONE))),
                        "JDG-18 BLOCKING plan0001+concern1"),
                at(
                        Moment.PLAN,
                        rule,
                        "the concern was closed",
                        draft.and(status(TODAY, UnsafetyKind.NEITHER, ConcernStanding.RESOLVED))),
                at(
                        Moment.PLAN,
                        rule,
                        "a plan for direct safety",
                        draft(built -> built.kind(PlanKind.IMMEDIATE_SAFETY))),
                at(Moment.PLAN, rule, "the family's own plan", draft(built -> built.kind(PlanKind.FAMILY_GROUP_PLAN))));
    }

    static Stream<Example> shared() {
        Rule<?> rule = ParticipationRules.JOINT_JUDGEMENT_IS_SHARED;
        Change judged = judged(joint("judgement1", TODAY.minusDays(5), WORKER, TEACHER));
        String father = "PART-10 ATTENTION judgement1+father01";
        Change mother = told(MOTHER, built -> built.on(TODAY));
        return Stream.of(
                at(Moment.ANALYSIS, rule, "nothing was judged together", nothing()),
                at(Moment.JUDGEMENT, rule, "not asked at once", judged),
                at(Moment.ANALYSIS, rule, "one of two was told", judged.and(mother), father),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "before it was judged",
                        judged.and(mother).and(told(FATHER, built -> built.on(TODAY.minusDays(6)))),
                        father),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "both, on the day itself",
                        judged.and(mother).and(told(FATHER, built -> built.on(TODAY.minusDays(5))))),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "it says why not",
                        judged.and(mother).and(told(FATHER, built -> built.notTold(NotToldReason.SAFETY_OF_MEMBER)))),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "that reason is over",
                        judged.and(mother)
                                .and(told(
                                        FATHER,
                                        built -> built.notTold(NotToldReason.NOT_REACHED)
                                                .notToldUntil(TODAY.minusDays(1)))),
                        father),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "one was there and one was not",
                        judged(joint("judgement1", TODAY.minusDays(5), WORKER, TEACHER)
                                        .discussion(Id.of("discussion")))
                                .and(discussion(
                                        TODAY.minusDays(5),
                                        built -> built.addParticipants(there(MOTHER, ParticipationMode.IN_PERSON))
                                                .addParticipants(there(FATHER, ParticipationMode.INVITED_ABSENT)))),
                        father));
    }

    static Stream<Example> faces() {
        Rule<?> duo = TeamRules.FAMILY_HAS_FIXED_DUO;
        Rule<?> face = TeamRules.LOCAL_TEAM_GIVES_ONE_FACE;
        Change ended = HeardFamily.closed(ClosingStage.CLOSED, TODAY, built -> built);
        Change one = teams().and(worker("assigned1", AssignmentRole.WORKER, ON_GOING));
        String none = "TEAM-15 HINT soundfamily";
        return Stream.of(
                at(Moment.JUDGEMENT, duo, "not before the analysis", nothing()),
                at(Moment.PLAN, duo, "a duo", teams().and(duo("duo00001", FACE, ON_GOING))),
                at(
                        Moment.PLAN,
                        duo,
                        "a duo that ended is asked for by another rule",
                        teams().and(duo("duo00001", FACE, DayPeriod.between(OPENED, TODAY.minusDays(1))))),
                at(
                        Moment.PLAN,
                        duo,
                        "a duo that is still to begin",
                        teams().and(duo("duo00001", FACE, DayPeriod.startingOn(TODAY.plusDays(1)))),
                        "TEAM-14 ATTENTION soundfamily"),
                at(Moment.PLAN, duo, "the work is over", ended),
                at(Moment.PLAN, face, "the work is over, too", ended),
                at(Moment.PLAN, face, "one worker", one),
                at(
                        Moment.PLAN,
                        face,
                        "the same in two roles",
                        one.and(worker("coord001", AssignmentRole.COORDINATOR, ON_GOING))),
                at(Moment.PLAN, face, "in the duo", teams().and(duo("duo00001", FACE, REGIONAL, ON_GOING))),
                at(
                        Moment.PLAN,
                        face,
                        "only an expert",
                        teams().and(worker("expert01", AssignmentRole.EXPERT, ON_GOING)),
                        none),
                at(
                        Moment.PLAN,
                        face,
                        "up to today",
                        teams().and(worker("assigned1", AssignmentRole.WORKER, DayPeriod.between(OPENED, TODAY)))),
                at(
                        Moment.PLAN,
                        face,
                        "up to yesterday",
                        teams().and(worker(
                                "assigned1", AssignmentRole.WORKER, DayPeriod.between(OPENED, TODAY.minusDays(1)))),
                        none));
    }

    static Stream<Example> duos() {
        Rule<?> rule = TeamRules.DUO_JOINS_LOCAL_AND_REGIONAL_TEAM;
        return Stream.of(
                at(Moment.PLAN, rule, "no duo", nothing()),
                at(Moment.PLAN, rule, "of both teams", teams().and(duo("duo00001", REGIONAL, FACE, ON_GOING))),
                at(
                        Moment.PLAN,
                        rule,
                        "without the local team",
                        teams().and(duo("duo00001", REGIONAL, ON_GOING)),
                        "TEAM-16 HINT duo00001 @second"),
                at(
                        Moment.PLAN,
                        rule,
                        "one that ended",
                        teams().and(duo("duo00001", OTHER_FACE, DayPeriod.between(OPENED, TODAY.minusDays(1))))));
    }

    static Stream<Example> partakers() {
        Rule<?> rule = AnalysisRules.EACH_MEMBER_TAKES_PART;
        String son = "ANA-29 ATTENTION analysis+son00001 @participants";
        return Stream.of(
                at(Moment.ANALYSIS, rule, "everybody", analysed()),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "one was not invited",
                        son(ParticipationMode.NOT_INVITED, built -> built),
                        son),
                at(Moment.ANALYSIS, rule, "one stayed away", son(ParticipationMode.INVITED_ABSENT, built -> built)),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "it says why not",
                        son(ParticipationMode.NOT_INVITED, built -> built)
                                .and(told(
                                        SON,
                                        built -> built.items(Array.of(ANALYSIS))
                                                .notTold(NotToldReason.CHILD_TOO_YOUNG)))),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "told afterwards only",
                        son(ParticipationMode.NOT_INVITED, built -> built)
                                .and(told(
                                        SON,
                                        built -> built.items(Array.of(ANALYSIS)).on(TODAY))),
                        son),
                at(
                        Moment.ANALYSIS,
                        rule,
                        "a draft",
                        son(
                                ParticipationMode.NOT_INVITED,
                                built -> built.status(AnalysisStatus.DRAFT)
                                        .sharedDegree(SharedDegree.NOT_YET_DISCUSSED))));
    }

    static Stream<Example> treated() {
        Rule<?> rule = AnalysisRules.PLAN_WAITS_FOR_ANALYSIS_OF_ALL;
        Change narrow = analysed(built -> built.strengths(Array.empty()).needs(Array.empty()));
        return Stream.of(
                at(Moment.PLAN, rule, "everybody is treated", draft(built -> built)),
                at(
                        Moment.PLAN,
                        rule,
                        "nobody but the parents",
                        narrow.and(plan(built -> built)),
                        "ANA-30 BLOCKING plan0001+daughter01 @analysis",
                        "ANA-30 BLOCKING plan0001+son00001 @analysis"),
                at(
                        Moment.PLAN,
                        rule,
                        "a plan that was adopted",
                        narrow.and(plan(built -> built)).and(AnalysedFamily.adopted(AnalysedFamily.PLAN, ADOPTED))),
                at(
                        Moment.PLAN,
                        rule,
                        "a plan for direct safety",
                        narrow.and(plan(built -> built.kind(PlanKind.IMMEDIATE_SAFETY)))),
                at(
                        Moment.PLAN,
                        rule,
                        "the family's own plan",
                        narrow.and(plan(built -> built.kind(PlanKind.FAMILY_GROUP_PLAN)))),
                at(Moment.DECISION, rule, "a decision is not held up", narrow.and(plan(built -> built))));
    }

    static Stream<Example> goals() {
        Rule<?> rule = PlanRules.ADULT_HAS_OWN_GOAL;
        String mother = "PLAN-30 ATTENTION plan0001+mother01 @goals";
        return Stream.of(
                at(
                        Moment.PLAN,
                        rule,
                        "a goal for one",
                        PlannedFamily.planned(built -> built.addGoals(PlannedFamily.goal(Id.of("goal0003"))
                                .addMembers(FATHER)
                                .build())),
                        mother),
                at(
                        Moment.PLAN,
                        rule,
                        "a reason for one",
                        PlannedFamily.planned(built -> built.addNotCovered(MemberExemption.builder()
                                .member(FATHER)
                                .reason(Text.of("x"))
                                .build())),
                        mother),
                at(
                        Moment.PLAN,
                        rule,
                        "who has not even a role is asked for by another rule",
                        PlannedFamily.planned(
                                built -> built.goals(Array.empty()).actions(Array.empty()))));
    }

    static Stream<Example> help() {
        Rule<?> rule = PlanRules.ADULT_CAUSE_HAS_HELP;
        String found = "PLAN-31 ATTENTION plan0001+problem1";
        Change goal = caused(built -> built.goals(Array.of(goalOfFather())));
        return Stream.of(
                at(Moment.PLAN, rule, "no cause", PlannedFamily.planned()),
                at(Moment.PLAN, rule, "not even a goal", caused(built -> built)),
                at(Moment.PLAN, rule, "a goal only", goal, found),
                at(Moment.PLAN, rule, "the network helps", acted(PlannedFamily.AUNT), found),
                at(Moment.PLAN, rule, "a professional acts", acted(WORKER)),
                at(Moment.PLAN, rule, "an organisation acts", acted(SoundFamily.INSTITUTION)),
                at(Moment.PLAN, rule, "help that runs", goal.and(help(HelpResult.ONGOING))),
                at(Moment.PLAN, rule, "help that ended", goal.and(help(HelpResult.PARTLY)), found),
                at(
                        Moment.PLAN,
                        rule,
                        "left for now, with a reason",
                        caused(built -> built.goals(Array.of(goalOfFather()))
                                .addLeftFactors(LeftOut.builder()
                                        .item(PlannedFamily.PROBLEM)
                                        .reason(Text.of("x"))
                                        .build()))));
    }

    private static Example at(Moment moment, Rule<?> rule, String name, Change change, String... expected) {
        return Example.in(RuleSet.of("one", "test", Array.of(rule)), rule.code().text() + ", " + name, change, expected)
                .at(moment);
    }

    private static Change jointOn(LocalDate day) {
        return judged(joint("judgement1", day, WORKER, TEACHER));
    }

    private static Change draft(UnaryOperator<Plan.Builder> change) {
        return analysed().and(plan(change));
    }

    private static Change plan(UnaryOperator<Plan.Builder> change) {
        return with(file -> file.addPlans(change.apply(AnalysedFamily.plan()).build()));
    }

    private static Change readopted() {
        return with(file ->
                file.addAdoptions(PlannedFamily.adoption("adoption2", AnalysedFamily.PLAN, ADOPTED.plusDays(2))));
    }

    private static Change told(Id<? extends Party> person, UnaryOperator<Informing.Builder> change) {
        return with(file -> file.addInformings(change.apply(Informing.builder()
                        .id(Id.of("heard" + person.text()))
                        .recordedOn(TODAY)
                        .addItems(Id.of("judgement1"))
                        .to(person))
                .build()));
    }

    private static Participant there(Id<? extends Party> person, ParticipationMode mode) {
        return Participant.builder().person(person).mode(mode).build();
    }

    private static Change worker(String id, AssignmentRole role, DayPeriod period) {
        return assigned(id, role, period, built -> built.professional(FACE));
    }

    private static Change son(ParticipationMode mode, UnaryOperator<ExplanatoryAnalysis.Builder> change) {
        return analysed(built -> change.apply(built.participants(
                AnalysedFamily.analysis().build().participants().dropRight(1).append(there(SON, mode)))));
    }

    private static Goal goalOfFather() {
        return PlannedFamily.goal(PlannedFamily.GOAL).addMembers(FATHER).build();
    }

    private static Change acted(Id<? extends Party> doer) {
        return caused(built -> built.goals(Array.of(goalOfFather()))
                .actions(Array.of(PlannedFamily.action(PlannedFamily.ACTION)
                        .addGoals(PlannedFamily.GOAL)
                        .addDoers(doer)
                        .build())));
    }

    private static Change caused(UnaryOperator<Plan.Builder> change) {
        return PlannedFamily.planned(change)
                .and(PlannedFamily.analysed(analysis -> analysis.addProblems(Problem.builder()
                        .id(PlannedFamily.PROBLEM)
                        .text(Text.of("Invented."))
                        .addMembers(FATHER)
                        .lifeDomain(LifeDomain.MENTAL_HEALTH)
                        .addConcerns(CONCERN)
                        .build())));
    }

    private static Change help(HelpResult result) {
        return with(file -> file.addHelpEpisodes(HelpEpisode.builder()
                .id(Id.of("help0001"))
                .recordedOn(OPENED)
                .kind(Text.of("Invented."))
                .addMembers(FATHER)
                .period(SoundFamily.since(OPENED))
                .frame(HelpFrame.VOLUNTARY)
                .result(result)
                .build()));
    }
}
