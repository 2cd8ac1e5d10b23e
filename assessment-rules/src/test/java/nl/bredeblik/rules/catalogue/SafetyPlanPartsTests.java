package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.catalogue.SafetyFamily.DAUGHTER;
import static nl.bredeblik.rules.catalogue.SafetyFamily.EVALUATION;
import static nl.bredeblik.rules.catalogue.SafetyFamily.FATHER;
import static nl.bredeblik.rules.catalogue.SafetyFamily.NEIGHBOUR;
import static nl.bredeblik.rules.catalogue.SafetyFamily.PLAN;
import static nl.bredeblik.rules.catalogue.SafetyFamily.START;
import static nl.bredeblik.rules.catalogue.SafetyFamily.TODAY;
import static nl.bredeblik.rules.catalogue.SafetyFamily.change;
import static nl.bredeblik.rules.catalogue.SafetyFamily.file;
import static nl.bredeblik.rules.catalogue.SafetyFamily.found;
import static nl.bredeblik.rules.catalogue.SafetyFamily.withPlan;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Fallback;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.LeftOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a safety plan for one home asks and no more: monitoring, the fallback, its evaluations, and what a child says: SAFE-03, 13, 14, 16. */
class SafetyPlanPartsTests {

    private static final String NO_MONITORING = "SAFE-14 ATTENTION safetyplan1 @monitoring";
    private static final String NO_FALLBACK = "SAFE-13 ATTENTION safetyplan1 @fallback";
    private static final String NOT_EVALUATED = "SAFE-16 ATTENTION safetyplan1 @evaluationsOn";
    private static final String NAMED = "SAFE-03 ATTENTION safetyplan1+perspective1+daughter01 @safetyPersons";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"monitoring", "fallback", "evaluations", "views"})
    void aPlanInForce(String name, LocalDate day, CaseFile file, Seq<String> expected) {
        assertThat(found(file, day)).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> monitoring() {
        UnaryOperator<CaseFile.Builder> brother =
                file -> file.addMembers(SafetyFamily.member("son00001", MemberRole.CHILD, LocalDate.of(2018, 1, 1)));
        return Stream.of(
                example("it says how often only", watched(item -> item.first(Option.none()))),
                example("it says from when only", watched(item -> item.recurrence(Option.none()))),
                example(
                        "it says neither",
                        watched(item -> item.recurrence(Option.none()).first(Option.none())),
                        NO_MONITORING),
                example("nobody is seen", watched(item -> item.members(Array.empty())), NO_MONITORING),
                example("the father is seen", watched(item -> item.members(Array.of(FATHER))), NO_MONITORING),
                example("a brother for whom the plan is not", change(file(), brother)),
                example(
                        "a brother for whom it is",
                        change(withPlan(plan -> plan.addMembers(Id.<Member>of("son00001"))), brother),
                        NO_MONITORING));
    }

    static Stream<Arguments> fallback() {
        return Stream.of(
                example("no triggers", fallingBack(part -> part.triggers(Array.empty())), NO_FALLBACK),
                example("no first action", fallingBack(part -> part.firstActions(Array.empty())), NO_FALLBACK),
                example("nobody to call", fallingBack(part -> part.contacts(Array.empty())), NO_FALLBACK));
    }

    /** Without monitoring, so that only the evaluations of the plan count. */
    static Stream<Arguments> evaluations() {
        LocalDate second = EVALUATION.plusDays(30);
        CaseFile twice = withPlan(plan -> plan.monitoring(Array.empty()).addEvaluationsOn(second));
        CaseFile held = change(
                twice,
                file -> file.addEvaluations(
                        evaluation("evaluation1", PLAN, EVALUATION).build()));
        LocalDate agreed = second.plusDays(7);
        CaseFile agreedAnew = change(
                held,
                file -> file.addEvaluations(evaluation("evaluation2", PLAN, EVALUATION.plusDays(1))
                        .nextOn(agreed)
                        .build()));
        CaseFile agreedBefore = change(
                twice,
                file -> file.addEvaluations(evaluation("evaluation1", PLAN, EVALUATION)
                                .nextOn(agreed)
                                .build())
                        .addEvaluations(evaluation("evaluation0", PLAN, EVALUATION.minusDays(1))
                                .nextOn(EVALUATION)
                                .build()));
        return Stream.of(
                example("on the first day", EVALUATION, twice, NO_MONITORING),
                example("a day later", EVALUATION.plusDays(1), twice, NO_MONITORING, NOT_EVALUATED),
                example("held on the first day, on the second", second, held, NO_MONITORING),
                example(
                        "held on the first day, a day after the second",
                        second.plusDays(1),
                        held,
                        NO_MONITORING,
                        NOT_EVALUATED),
                example("another day was agreed", agreed, agreedAnew, NO_MONITORING),
                example("a day after that", agreed.plusDays(1), agreedAnew, NO_MONITORING, NOT_EVALUATED),
                example("the last evaluation counts, in whatever order", agreed, agreedBefore, NO_MONITORING),
                example(
                        "an evaluation of another plan",
                        EVALUATION.plusDays(1),
                        change(
                                twice,
                                file -> file.addEvaluations(evaluation("evaluation1", Id.of("safetyplan9"), EVALUATION)
                                        .build())),
                        NO_MONITORING,
                        NOT_EVALUATED));
    }

    static Stream<Arguments> views() {
        UnaryOperator<SafetyPlan.Builder> reason = plan -> plan.addNotIncluded(LeftOut.builder()
                .item(Id.<Perspective>of("perspective1"))
                .reason(Text.of("x"))
                .build());
        return Stream.of(
                example(
                        "the child names a neighbour",
                        viewing(plan -> plan, view -> view.addSafetyPersons(NEIGHBOUR)),
                        NAMED),
                example(
                        "names her, and it is no wish",
                        viewing(
                                plan -> plan,
                                view -> view.addSafetyPersons(NEIGHBOUR).isWish(false)),
                        NAMED),
                example(
                        "the plan says why the wish is not in it",
                        viewing(reason, view -> view.addSafetyPersons(NEIGHBOUR))),
                example("a wish that names nobody", viewing(plan -> plan, view -> view)),
                example(
                        "the father names her",
                        viewing(
                                plan -> plan,
                                view -> view.addSafetyPersons(NEIGHBOUR).holder(FATHER))),
                example(
                        "a plan for the father only",
                        viewing(plan -> plan.members(Array.of(FATHER)), view -> view.addSafetyPersons(NEIGHBOUR))),
                example(
                        "a plan for nobody in particular",
                        viewing(plan -> plan.members(Array.empty()), view -> view.addSafetyPersons(NEIGHBOUR)),
                        NAMED));
    }

    private static CaseFile watched(UnaryOperator<MonitoringItem.Builder> change) {
        return withPlan(plan -> plan.monitoring(plan.build()
                .monitoring()
                .map(item -> change.apply(MonitoringItem.builder().from(item)).build())));
    }

    private static CaseFile fallingBack(UnaryOperator<Fallback.Builder> change) {
        return withPlan(plan -> plan.fallback(plan.build()
                .fallback()
                .map(part -> change.apply(Fallback.builder().from(part)).build())));
    }

    private static CaseFile viewing(UnaryOperator<SafetyPlan.Builder> plan, UnaryOperator<Perspective.Builder> view) {
        return change(
                withPlan(plan),
                file -> file.addPerspectives(view.apply(Perspective.builder()
                                .id(Id.of("perspective1"))
                                .recordedOn(START)
                                .holder(DAUGHTER)
                                .on(START)
                                .means(VoiceMeans.CONVERSATION)
                                .words(Text.of("x"))
                                .isWish(true))
                        .build()));
    }

    private static Evaluation.Builder evaluation(String id, Id<SafetyPlan> plan, LocalDate on) {
        return Evaluation.builder().id(Id.of(id)).recordedOn(on).plan(plan).on(on);
    }

    private static Arguments example(String name, CaseFile file, String... expected) {
        return example(name, TODAY, file, expected);
    }

    private static Arguments example(String name, LocalDate day, CaseFile file, String... expected) {
        return Arguments.of(name, day, file, Array.of(expected));
    }
}
