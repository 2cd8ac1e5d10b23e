package nl.bredeblik.model.thread;

import static nl.bredeblik.model.drawn.DrawnFamily.OPENED;
import static nl.bredeblik.model.drawn.DrawnFamily.PLAN;
import static nl.bredeblik.model.drawn.DrawnFamily.TODAY;
import static nl.bredeblik.model.drawn.DrawnFamily.analysis;
import static nl.bredeblik.model.drawn.DrawnFamily.concern;
import static nl.bredeblik.model.drawn.DrawnFamily.drawn;
import static nl.bredeblik.model.drawn.DrawnFamily.plan;
import static nl.bredeblik.model.drawn.DrawnParts.action;
import static nl.bredeblik.model.drawn.DrawnParts.factor;
import static nl.bredeblik.model.drawn.DrawnParts.goal;
import static nl.bredeblik.model.drawn.DrawnParts.link;
import static nl.bredeblik.model.drawn.DrawnParts.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.drawn.DrawnFamily;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.LeftOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BreaksTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theThreadBreaks(String name, DrawnFamily family, String... breaks) {
        assertThat(RedThread.of(family.file(), TODAY)
                        .breaks()
                        .map(each -> each.kind() + " " + each.records().mkString(" ")))
                .containsExactly(breaks);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("nothing recorded", drawn()),
                file(
                        "a whole thread",
                        drawn().concern(concern("concern1"))
                                .analysis(explained())
                                .plan(answering())),
                file(
                        "a concern and no analysis",
                        drawn().concern(concern("concern1")),
                        "CONCERN_WITHOUT_EXPLANATION concern1"),
                file(
                        "a concern that the analysis does not explain",
                        drawn().concern(concern("concern1"))
                                .concern(concern("concern2"))
                                .analysis(explained())
                                .plan(answering()),
                        "CONCERN_WITHOUT_EXPLANATION concern2 analysis1"),
                file(
                        "a concern that the analysis leaves out",
                        drawn().concern(concern("concern2")).analysis(analysis().addLeftOut(leftOut("concern2")))),
                file(
                        "a concern that was refuted",
                        drawn().concern(concern("concern1")).with(file -> file.addConcernStatuses(refuted(TODAY)))),
                file(
                        "a concern that will be refuted tomorrow",
                        drawn().concern(concern("concern1"))
                                .with(file -> file.addConcernStatuses(refuted(TODAY.plusDays(1)))),
                        "CONCERN_WITHOUT_EXPLANATION concern1"),
                file("a factor and no plan", drawn().analysis(explained()), "FACTOR_WITHOUT_GOAL factor01"),
                file(
                        "a factor without a goal, and a goal without a ground",
                        drawn().analysis(explained())
                                .plan(plan().addGoals(goal("goal0001").build())
                                        .addActions(
                                                action("action01", "goal0001").build())),
                        "FACTOR_WITHOUT_GOAL factor01 plan0001",
                        "GOAL_WITHOUT_GROUND goal0001 plan0001"),
                file(
                        "a factor that is consciously left",
                        drawn().analysis(explained()).plan(plan().addLeftFactors(leftOut("factor01")))),
                file(
                        "a factor that cannot be changed",
                        drawn().analysis(analysis()
                                        .addFactors(factor("factor01", FactorFunction.PERPETUATING)
                                                .changeable(YesNoUnknown.NO)
                                                .build()))
                                .plan(plan())),
                file(
                        "a plan for direct safety answers to no factor",
                        drawn().analysis(explained()).plan(plan().kind(PlanKind.IMMEDIATE_SAFETY)),
                        "FACTOR_WITHOUT_GOAL factor01"),
                file(
                        "a goal without an action",
                        drawn().analysis(explained()).plan(answering().actions(Array.empty())),
                        "GOAL_WITHOUT_ACTION goal0001 plan0001"),
                file(
                        "a goal that was reached needs none",
                        drawn().analysis(explained())
                                .plan(answering().actions(Array.empty()))
                                .with(file -> file.addEvaluations(evaluation("evaluate1", OPENED, "goal0001")))),
                file(
                        "an action for no goal, and one for a goal of another plan",
                        drawn().analysis(explained())
                                .plan(answering()
                                        .addActions(action("action02", "goal0001")
                                                .goals(Array.empty())
                                                .build())
                                        .addActions(
                                                action("action03", "goal9999").build())),
                        "ACTION_WITHOUT_GOAL action02 plan0001",
                        "ACTION_WITHOUT_GOAL action03 plan0001"),
                file(
                        "an evaluation that tells one goal of two, before it one that tells both",
                        drawn().analysis(explained())
                                .plan(twoGoals())
                                .with(file -> file.addEvaluations(open("evaluate2", TODAY, "goal0001"))
                                        .addEvaluations(open("evaluate1", OPENED, "goal0001", "goal0002"))),
                        "EVALUATION_WITHOUT_GOAL_RESULT evaluate2 goal0002"),
                file(
                        "an evaluation of tomorrow is none",
                        drawn().analysis(explained())
                                .plan(twoGoals())
                                .with(file -> file.addEvaluations(open("evaluate2", TODAY.plusDays(1), "goal0001")))));
    }

    private static Arguments file(String name, DrawnFamily family, String... breaks) {
        return arguments(name, family, breaks);
    }

    private static ExplanatoryAnalysis.Builder explained() {
        return analysis()
                .addProblems(problem("problem1").addConcerns(Id.of("concern1")).build())
                .addFactors(factor("factor01", FactorFunction.PERPETUATING).build())
                .addLinks(link("link0001", "factor01", LinkEffect.MAINTAINS, "problem1"));
    }

    private static Plan.Builder answering() {
        return plan().addGoals(goal("goal0001").addAddresses(Id.of("factor01")).build())
                .addActions(action("action01", "goal0001").build());
    }

    private static Plan.Builder twoGoals() {
        return answering()
                .addGoals(goal("goal0002").addAddresses(Id.of("problem1")).build())
                .addActions(action("action02", "goal0002").build());
    }

    private static LeftOut leftOut(String item) {
        return LeftOut.builder().item(Id.of(item)).reason(Text.of("Invented.")).build();
    }

    private static ConcernStatus refuted(LocalDate on) {
        return ConcernStatus.builder()
                .id(Id.of("status01"))
                .recordedOn(OPENED)
                .concern(Id.of("concern1"))
                .on(on)
                .status(ConcernStanding.REFUTED)
                .build();
    }

    private static Evaluation evaluation(String id, LocalDate on, String reached) {
        return evaluated(id, on, GoalStatus.REACHED, reached);
    }

    private static Evaluation open(String id, LocalDate on, String... goals) {
        return evaluated(id, on, GoalStatus.IN_PROGRESS, goals);
    }

    private static Evaluation evaluated(String id, LocalDate on, GoalStatus status, String... goals) {
        return Evaluation.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .plan(PLAN)
                .on(on)
                .goalResults(Array.of(goals)
                        .map(goal -> GoalResult.builder()
                                .goal(Id.of(goal))
                                .status(status)
                                .build()))
                .build();
    }
}
