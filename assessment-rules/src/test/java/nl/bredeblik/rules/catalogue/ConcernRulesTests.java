package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ConcernFamily.GOAL;
import static nl.bredeblik.rules.family.ConcernFamily.PLAN;
import static nl.bredeblik.rules.family.ConcernFamily.SAFETY_PLAN;
import static nl.bredeblik.rules.family.ConcernFamily.considered;
import static nl.bredeblik.rules.family.ConcernFamily.goal;
import static nl.bredeblik.rules.family.ConcernFamily.involved;
import static nl.bredeblik.rules.family.ConcernFamily.plan;
import static nl.bredeblik.rules.family.ConcernFamily.planOf;
import static nl.bredeblik.rules.family.ConcernFamily.planned;
import static nl.bredeblik.rules.family.ConcernFamily.safetyPlanned;
import static nl.bredeblik.rules.family.ConcernFamily.shared;
import static nl.bredeblik.rules.family.ConcernFamily.sound;
import static nl.bredeblik.rules.family.ConcernFamily.stands;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.Confidence;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.Severity;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ConcernFamily;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done about a concern: CON-01 and CON-07, rows R148 and CON-07. */
class ConcernRulesTests {

    private static final RuleSet CON = Areas.of("CON");
    private static final Text WORDS = Text.of("Invented.");
    private static final String NO_GOAL = "CON-01 ATTENTION concern1+daughter01";
    private static final String NO_GOAL_FIRST = "CON-01 BLOCKING concern1+daughter01";
    private static final String RESTS_ON_REFUTED = "CON-07 ATTENTION plan0001+goal0001+concern1 @addresses";

    @ParameterizedTest
    @MethodSource({"judged", "goals", "conditions", "reasons", "persons", "refuted"})
    void whatIsDoneAboutAConcern(Example example) {
        example.holds();
    }

    static Stream<Example> judged() {
        return Stream.of(
                atPlan("a goal for whom it is about", sound()),
                atPlan("no plan", withoutPlan(), NO_GOAL),
                Example.in(CON, "no plan yet", shared().and(considered(MOTHER, FATHER, SON)))
                        .at(Moment.ANALYSIS),
                atPlan(
                        "acute",
                        withoutPlan().and(stands(ConcernStanding.CONFIRMED, UnsafetyKind.ACUTE)),
                        NO_GOAL_FIRST,
                        "CON-09 ATTENTION concern1"),
                atPlan(
                        "structural",
                        withoutPlan().and(stands(ConcernStanding.SUSPECTED, UnsafetyKind.STRUCTURAL)),
                        NO_GOAL_FIRST),
                atPlan("not judged yet", withoutPlan().and(stands(ConcernStanding.SUSPECTED)), NO_GOAL),
                atPlan("no status yet", withoutPlan().and(with(file -> file.concernStatuses(Array.empty()))), NO_GOAL),
                atPlan(
                        "how serious somebody found it changes nothing",
                        withoutPlan().and(found(Severity.VERY_SERIOUS)),
                        NO_GOAL),
                atPlan("not confirmed", withoutPlan().and(stands(ConcernStanding.NOT_CONFIRMED))),
                atPlan("solved", withoutPlan().and(stands(ConcernStanding.RESOLVED, UnsafetyKind.ACUTE))));
    }

    static Stream<Example> goals() {
        return Stream.of(
                atPlan("a goal for another child", goalWith(goal -> goal.members(Array.of(SON))), NO_GOAL),
                atPlan(
                        "a goal that names nobody is asked about elsewhere",
                        goalWith(goal -> goal.members(Array.empty()))),
                atPlan("a goal for something else", goalWith(goal -> goal.addresses(Array.empty())), NO_GOAL),
                atPlan("a goal by way of a problem", throughAnalysis("problem1")),
                atPlan("a goal by way of what keeps the problem going", throughAnalysis("factor01")),
                atPlan("a goal by way of what hangs on the concern itself", throughAnalysis("factor02")),
                atPlan("a goal by way of a need", throughAnalysis("need0001")),
                atPlan("a goal by way of something apart", throughAnalysis("problem2"), NO_GOAL),
                atPlan("the plan was ended", sound().and(ended()), NO_GOAL),
                atPlan(
                        "an adopted version without the goal replaced it",
                        sound().and(next(Array.empty())).and(adopted("plan0002")),
                        NO_GOAL),
                atPlan(
                        "a draft without the goal replaces nothing yet",
                        sound().and(adopted("plan0001")).and(next(Array.empty()))),
                atPlan(
                        "a draft that adds the goal",
                        withoutPlan()
                                .and(planOf(built -> built))
                                .and(adopted("plan0001"))
                                .and(next(Array.of(goal().build())))));
    }

    static Stream<Example> conditions() {
        return Stream.of(
                atPlan("a safety condition in draft", withoutPlan().and(safetyPlanned(plan -> plan))),
                atPlan(
                        "a safety condition for another child",
                        withoutPlan().and(safetyPlanned(plan -> plan.conditions(Array.of(condition(SON))))),
                        NO_GOAL),
                atPlan(
                        "a safety plan without conditions",
                        withoutPlan().and(safetyPlanned(plan -> plan.conditions(Array.empty()))),
                        NO_GOAL),
                atPlan(
                        "a goal by way of a condition for others",
                        withoutPlan()
                                .and(safetyPlanned(plan -> plan.conditions(Array.of(condition(SON)))))
                                .and(planned(goal -> goal.addresses(Array.of(Id.of("condition")))))),
                atPlan(
                        "left by a safety plan past its end, which is asked about elsewhere",
                        withoutPlan()
                                .and(pastItsEnd())
                                .and(stands(ConcernStanding.CONFIRMED, UnsafetyKind.STRUCTURAL))));
    }

    static Stream<Example> reasons() {
        MemberExemption untilToday = MemberExemption.builder()
                .member(DAUGHTER)
                .reason(WORDS)
                .until(TODAY)
                .build();
        Change exempt = withoutPlan().and(planOf(built -> built.addNotCovered(untilToday)));
        return Stream.of(
                atPlan(
                        "the plan says why not",
                        withoutPlan()
                                .and(planOf(built -> built.addLeftFactors(LeftOut.builder()
                                        .item(CONCERN)
                                        .reason(WORDS)
                                        .build())))),
                atPlan("the plan holds nothing for her, on the last day of the reason", exempt),
                atPlan("the plan holds nothing for her, after the reason", exempt, NO_GOAL)
                        .on(TODAY.plusDays(1)));
    }

    static Stream<Example> persons() {
        Change alsoFather = ConcernFamily.told(built -> built.addEndangered(involved(FATHER, InvolvementRole.HARMED)));
        return Stream.of(
                atPlan("two persons and a goal for one", sound().and(alsoFather), "CON-01 ATTENTION concern1+father01"),
                atPlan(
                        "named twice",
                        withoutPlan()
                                .and(ConcernFamily.told(
                                        built -> built.addEndangered(involved(DAUGHTER, InvolvementRole.HARMED)))),
                        NO_GOAL),
                atPlan(
                        "nobody is named",
                        withoutPlan().and(ConcernFamily.told(built -> built.endangered(Array.empty()))),
                        "CON-01 ATTENTION concern1"),
                atPlan(
                        "nobody is named and there is a goal",
                        sound().and(ConcernFamily.told(built -> built.endangered(Array.empty())))),
                atPlan(
                        "she died",
                        withoutPlan()
                                .and(Change.member(DAUGHTER, member -> member.deathDate(PartialDate.onDay(TODAY))))),
                atPlan(
                        "adults only",
                        withoutPlan()
                                .and(ConcernFamily.told(
                                        built -> built.endangered(Array.of(involved(MOTHER, InvolvementRole.HARMED)))))
                                .and(Change.withoutMember(DAUGHTER))
                                .and(Change.withoutMember(SON)),
                        "CON-01 ATTENTION concern1+mother01"));
    }

    static Stream<Example> refuted() {
        Change isRefuted = sound().and(stands(ConcernStanding.REFUTED));
        return Stream.of(
                atPlan("refuted, and a goal rests on it", isRefuted, RESTS_ON_REFUTED),
                atPlan("not confirmed is not refuted", sound().and(stands(ConcernStanding.NOT_CONFIRMED))),
                atPlan(
                        "refuted from tomorrow",
                        sound().and(ConcernFamily.stoodFrom(TODAY.plusDays(1), ConcernStanding.REFUTED))),
                atPlan(
                        "refuted from today",
                        sound().and(ConcernFamily.stoodFrom(TODAY, ConcernStanding.REFUTED)),
                        RESTS_ON_REFUTED),
                atPlan("the goal was dropped", isRefuted.and(evaluated(GoalStatus.DROPPED))),
                atPlan("the goal is worked on", isRefuted.and(evaluated(GoalStatus.IN_PROGRESS)), RESTS_ON_REFUTED),
                atPlan("the plan was ended", isRefuted.and(ended())),
                atPlan("refuted, and no plan", withoutPlan().and(stands(ConcernStanding.REFUTED))));
    }

    private static Example atPlan(String name, Change change, String... expected) {
        return Example.in(CON, name, change, expected).at(Moment.PLAN);
    }

    private static Change withoutPlan() {
        return shared().and(considered(MOTHER, FATHER, SON));
    }

    private static Change goalWith(UnaryOperator<Goal.Builder> change) {
        return withoutPlan().and(planned(change));
    }

    private static Change found(Severity severity) {
        return with(file -> file.concernStatuses(Array.of(ConcernStatus.builder()
                .id(Id.of("status001"))
                .recordedOn(OPENED)
                .concern(CONCERN)
                .on(OPENED)
                .status(ConcernStanding.CONFIRMED)
                .addUnsafety(UnsafetyKind.NEITHER)
                .severity(severity)
                .build())));
    }

    /** A factor that keeps the problem behind the concern going, one on the concern itself, a need, and a problem apart. */
    private static Change throughAnalysis(String addressed) {
        ExplanatoryAnalysis analysis = ExplanatoryAnalysis.builder()
                .id(Id.of("analysis"))
                .recordedOn(OPENED)
                .version(1)
                .on(OPENED)
                .status(AnalysisStatus.SHARED)
                .sharedDegree(SharedDegree.SHARED_BY_ALL)
                .addProblems(problem("problem1").addConcerns(CONCERN).build())
                .addProblems(problem("problem2").build())
                .addLinks(link("link0001", "factor01", Id.of("problem1")))
                .addLinks(link("link0002", "factor02", CONCERN))
                .addNeeds(Need.builder()
                        .id(Id.of("need0001"))
                        .text(WORDS)
                        .addBasedOn(Id.<Problem>of("problem1"))
                        .build())
                .build();
        return goalWith(goal -> goal.addresses(Array.of(Id.of(addressed))))
                .and(with(file -> file.addAnalyses(analysis)));
    }

    private static Problem.Builder problem(String id) {
        return Problem.builder().id(Id.of(id)).text(WORDS).lifeDomain(LifeDomain.SAFETY);
    }

    private static CausalLink link(String id, String source, Id<? extends Identified> target) {
        return CausalLink.builder()
                .id(Id.of(id))
                .source(Id.<Factor>of(source))
                .target(target)
                .effect(LinkEffect.MAINTAINS)
                .confidence(Confidence.PLAUSIBLE)
                .build();
    }

    private static Change ended() {
        return with(file -> file.addPlanEndings(PlanEnding.builder()
                .id(Id.of("ending01"))
                .recordedOn(TODAY)
                .plan(PLAN)
                .on(TODAY)
                .reason(WORDS)
                .build()));
    }

    private static Change next(Seq<Goal> goals) {
        return with(file -> file.addPlans(plan().id(Id.of("plan0002"))
                .version(2)
                .on(TODAY)
                .replaces(PLAN)
                .goals(goals)
                .build()));
    }

    private static Change adopted(String version) {
        return with(file -> file.addAdoptions(Adoption.builder()
                .id(Id.of("adopted" + version))
                .recordedOn(TODAY)
                .plan(Id.<Plan>of(version))
                .on(TODAY)
                .build()));
    }

    private static SafetyCondition condition(Id<Member> member) {
        return SafetyCondition.builder()
                .id(Id.of("condition"))
                .addMembers(member)
                .build();
    }

    private static Change pastItsEnd() {
        return safetyPlanned(plan -> plan.endsOn(TODAY.minusDays(1)))
                .and(with(file -> file.addAdoptions(Adoption.builder()
                        .id(Id.of("adoption"))
                        .recordedOn(OPENED)
                        .plan(SAFETY_PLAN)
                        .on(OPENED)
                        .build())));
    }

    private static Change evaluated(GoalStatus status) {
        return with(file -> file.addEvaluations(Evaluation.builder()
                .id(Id.of("evaluation"))
                .recordedOn(TODAY)
                .plan(PLAN)
                .on(TODAY)
                .addGoalResults(GoalResult.builder().goal(GOAL).status(status).build())
                .build()));
    }
}
