package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.decided;
import static nl.bredeblik.rules.family.PlannedFamily.ACTION;
import static nl.bredeblik.rules.family.PlannedFamily.PLAN;
import static nl.bredeblik.rules.family.PlannedFamily.drafted;
import static nl.bredeblik.rules.family.PlannedFamily.evaluated;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.asked;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.ActionStatus;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By what a draft counts as worked with, so that the parents must have it: PLAN-19, kind of record by kind of record. */
class PlanInUseTests {

    private static final RuleSet RULES = RuleSet.of(
            "receivers",
            "test",
            ConsultationRules.ALL.filter(rule -> rule.code().text().equals("PLAN-19")));
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Id<Plan> ANOTHER = Id.of("plan0009");

    @ParameterizedTest
    @MethodSource("used")
    void aPlan(Example example) {
        example.holds();
    }

    /** A draft that was sent to nobody. */
    static Stream<Example> used() {
        return Stream.of(
                unsent("nobody works with it", false, Change.nothing()),
                unsent("it was evaluated", true, evaluated(TODAY, held -> held)),
                unsent("it is evaluated tomorrow", false, evaluated(TOMORROW, held -> held.recordedOn(TODAY))),
                unsent("another was evaluated", false, evaluated(TODAY, held -> held.plan(ANOTHER))),
                unsent("an action runs", true, progress(PLAN, TODAY, ActionStatus.RUNNING)),
                unsent("an action is done", true, progress(PLAN, TODAY, ActionStatus.DONE)),
                unsent("an action waits", false, progress(PLAN, TODAY, ActionStatus.WAITING_LIST)),
                unsent("an action is not done", false, progress(PLAN, TODAY, ActionStatus.NOT_DONE)),
                unsent("an action was cancelled", false, progress(PLAN, TODAY, ActionStatus.CANCELLED)),
                unsent("an action runs from tomorrow", false, progress(PLAN, TOMORROW, ActionStatus.RUNNING)),
                unsent("an action of another runs", false, progress(ANOTHER, TODAY, ActionStatus.RUNNING)),
                unsent("a decision rests on it", true, deciding(built -> built.addBasedOn(PLAN))),
                unsent("a decision is about it", true, deciding(built -> built.addSubjects(PLAN))),
                unsent("a decision rests on something else", false, deciding(built -> built.addBasedOn(STATEMENT))),
                unsent("a petition rests on it", true, asking(built -> built.addBasedOn(PLAN))),
                unsent("it goes with a petition", true, asking(built -> built.addAttachments(PLAN))),
                unsent("a petition rests on something else", false, asking(built -> built.addBasedOn(STATEMENT))));
    }

    private static Example unsent(String name, boolean isAsked, Change change) {
        String[] both = {"PLAN-19 BLOCKING plan0001+father01", "PLAN-19 BLOCKING plan0001+mother01"};
        String[] expected = isAsked ? both : new String[] {};
        return Example.in(RULES, name, drafted(plan -> plan).and(change), expected);
    }

    private static Change progress(Id<Plan> plan, LocalDate on, ActionStatus status) {
        return with(file -> file.addActionProgress(ActionProgress.builder()
                .id(Id.of("progress"))
                .recordedOn(TODAY)
                .plan(plan)
                .action(ACTION)
                .on(on)
                .status(status)
                .build()));
    }

    private static Change deciding(UnaryOperator<CoreDecision.Builder> change) {
        return decided(CoreDecisionKind.OTHER, TODAY, change);
    }

    private static Change asking(UnaryOperator<Petition.Builder> change) {
        return asked(PetitionKind.SUPERVISION, TODAY, change);
    }
}
