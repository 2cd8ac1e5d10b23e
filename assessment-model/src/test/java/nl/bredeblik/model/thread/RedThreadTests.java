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
import static nl.bredeblik.model.drawn.DrawnParts.hypothesis;
import static nl.bredeblik.model.drawn.DrawnParts.link;
import static nl.bredeblik.model.drawn.DrawnParts.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.statement.Verification;
import nl.bredeblik.model.thread.Strand.Knot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedThreadTests {

    /** Two concerns; the second has a thread of its own that ends at its factor. */
    private static final CaseFile FILE = drawn().with(
                    file -> file.addStatements(statement("statement1")).addStatements(statement("statement2")))
            .concern(concern("concern1").addEvidence(Id.of("statement1")))
            .concern(concern("concern2").addEvidence(Id.of("statement2")).addEvidence(Id.of("absent01")))
            .analysis(analysis()
                    .addProblems(
                            problem("problem1").addConcerns(Id.of("concern1")).build())
                    .addFactors(factor("factor01", FactorFunction.PERPETUATING).build())
                    .addFactors(factor("factor02", FactorFunction.PERPETUATING).build())
                    .addLinks(link("link0001", "factor01", LinkEffect.MAINTAINS, "problem1"))
                    .addLinks(link("link0002", "factor02", LinkEffect.CAUSES, "concern2"))
                    .addHypotheses(hypothesis("hypothesis", "concern2")
                            .addSupportedBy(Id.of("statement2"))
                            .build())
                    .addNeeds(Need.builder()
                            .id(Id.of("need0001"))
                            .text(Text.of("Invented."))
                            .addBasedOn(Id.of("factor01"))
                            .build()))
            .plan(plan().addGoals(
                            goal("goal0001").addAddresses(Id.of("need0001")).build())
                    .addActions(action("action01", "goal0001").build()))
            .with(file -> file.addEvaluations(Evaluation.builder()
                    .id(Id.of("evaluate1"))
                    .recordedOn(OPENED)
                    .plan(PLAN)
                    .on(OPENED)
                    .addGoalResults(GoalResult.builder()
                            .goal(Id.of("goal0001"))
                            .status(GoalStatus.IN_PROGRESS)
                            .build())
                    .build()))
            .file();

    @ParameterizedTest
    @CsvSource({
        "statement1, STATEMENT, '', concern1 factor01 need0001 problem1 goal0001 action01 evaluate1",
        "concern1, CONCERN, statement1, factor01 need0001 problem1 goal0001 action01 evaluate1",
        "factor01, EXPLANATION, statement1 concern1 problem1, need0001 goal0001 action01 evaluate1",
        "goal0001, GOAL, statement1 concern1 factor01 need0001 problem1, action01 evaluate1",
        "action01, ACTION, statement1 concern1 factor01 need0001 problem1 goal0001, evaluate1",
        "evaluate1, EVALUATION, statement1 concern1 factor01 need0001 problem1 goal0001 action01, ''",
        "concern2, CONCERN, statement2, factor02 hypothesis",
        "factor02, EXPLANATION, statement2 concern2, ''"
    })
    void aThreadIsFollowedBackAndOn(String id, Stage stage, String before, String after) {
        Strand strand = RedThread.of(FILE, TODAY).through(Id.of(id)).get();

        assertThat(strand.stage()).isEqualTo(stage);
        assertThat(told(strand.before())).isEqualTo(before);
        assertThat(told(strand.after())).isEqualTo(after);
    }

    private static String told(Seq<Knot> knots) {
        return knots.map(Knot::record).mkString(" ");
    }

    @Test
    void aStageCanBeAskedAlone() {
        assertThat(RedThread.of(FILE, TODAY)
                        .through(Id.of("need0001"))
                        .get()
                        .at(Stage.EXPLANATION)
                        .mkString(" "))
                .isEqualTo("factor01 problem1");
    }

    @Test
    void whatTheFileDoesNotHoldHasNoThread() {
        assertThat(RedThread.of(FILE, TODAY).through(Id.of("absent01"))).isEmpty();
        assertThat(RedThread.of(FILE, OPENED.minusDays(1)).through(Id.of("concern1")))
                .isEmpty();
    }

    private static Statement statement(String id) {
        return Statement.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .kind(StatementKind.FACT)
                .text(Text.of("Invented."))
                .verification(Verification.CORROBORATED)
                .build();
    }
}
