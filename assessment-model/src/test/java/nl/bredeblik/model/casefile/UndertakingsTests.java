package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.DiscussionDecision;
import nl.bredeblik.model.judgement.DiscussionDecisionKind;
import nl.bredeblik.model.judgement.FamilyPresence;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.ActionStatus;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UndertakingsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Id<Professional> WORKER = Id.of("worker01");
    private static final Id<Professional> COLLEAGUE = Id.of("worker02");
    private static final Id<Plan> PLAN = Id.of("plan0001");
    private static final Id<SafetyPlan> SAFETY_PLAN = Id.of("safetyplan1");
    private static final Id<Action> ACTION = Id.of("action01");

    @Test
    void whatIsOpenStandsInTheOrderOfItsDays() {
        CaseFile.Builder file =
                planned().addSafetyPlans(safetyPlan(Option.none())).addDiscussions(discussion(DAY.plusDays(5)));

        assertThat(open(file, DAY))
                .containsExactly(
                        "DECISION discussion [worker01] 2026-03-07",
                        "ACTION action01 [worker01, worker02] 2026-04-01",
                        "EVALUATION plan0001 [worker02] 2026-05-01",
                        "SAFETY_AGREEMENT agreement1 [worker01] none");
    }

    @Test
    void aPlanThatIsNotAdoptedYetHoldsNobodyToAnything() {
        assertThat(open(file().addPlans(plan()), DAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActionStatus.class)
    void anActionIsOpenUntilItIsDoneNotDoneOrCancelled(ActionStatus status) {
        boolean isOpen = switch (status) {
            case PLANNED, WAITING_LIST, RUNNING -> true;
            case DONE, NOT_DONE, CANCELLED -> false;
        };
        CaseFile.Builder file =
                planned().addActionProgress(progress(DAY, status).build());

        assertThat(open(file, DAY.minusDays(1))).anyMatch(line -> line.startsWith("ACTION"));
        assertThat(open(file, DAY).exists(line -> line.startsWith("ACTION"))).isEqualTo(isOpen);
    }

    @Test
    void aNewDayTakesThePlaceOfTheOldOne() {
        CaseFile.Builder file = planned()
                .addActionProgress(progress(DAY, ActionStatus.WAITING_LIST)
                        .newDue(LocalDate.of(2026, 6, 1))
                        .build());

        assertThat(open(file, DAY)).contains("ACTION action01 [worker01, worker02] 2026-06-01");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, true", "2026-05-01, false", "2026-05-02, false"})
    void anEvaluationIsOpenUntilOneIsHeldOnThatDayOrLater(LocalDate held, boolean isOpen) {
        CaseFile.Builder file = planned()
                .addEvaluations(Evaluation.builder()
                        .id(Id.of("evaluation"))
                        .recordedOn(held)
                        .plan(PLAN)
                        .on(held)
                        .build());

        assertThat(open(file, DAY.plusMonths(6)).exists(line -> line.startsWith("EVALUATION")))
                .isEqualTo(isOpen);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true"})
    void aSafetyPlanHoldsUpToItsLastDay(LocalDate last, boolean isOpen) {
        CaseFile.Builder file = file().addSafetyPlans(safetyPlan(Option.some(last)));

        assertThat(open(file, DAY).nonEmpty()).isEqualTo(isOpen);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true"})
    void ofADecisionWhoseDayHasGoneByTheFileCannotTellWhetherItWasDone(LocalDate due, boolean isOpen) {
        assertThat(open(file().addDiscussions(discussion(due)), DAY).nonEmpty()).isEqualTo(isOpen);
    }

    @Test
    void theCoordinatorIsWhoIsAssignedOnTheDayElseWhomThePlanNames() {
        CaseFile.Builder file = planned()
                .addAssignments(Assignment.builder()
                        .id(Id.of("assignment"))
                        .recordedOn(DAY)
                        .professional(WORKER)
                        .role(AssignmentRole.COORDINATOR)
                        .period(DayPeriod.between(DAY, DAY.plusDays(9)))
                        .build());

        assertThat(coordinators(file, DAY)).containsExactly(WORKER);
        assertThat(coordinators(file, DAY.plusDays(9))).containsExactly(WORKER);
        assertThat(coordinators(file, DAY.plusDays(10))).containsExactly(COLLEAGUE);
        assertThat(coordinators(file(), DAY)).isEmpty();
    }

    private static Seq<String> open(CaseFile.Builder file, LocalDate day) {
        return Undertakings.openOn(CaseIndex.of(file.build()), day)
                .map(each -> each
                        + each.who().map(Id::text).mkString(" [", ", ", "] ")
                        + each.by().map(LocalDate::toString).getOrElse("none"));
    }

    private static Seq<Id<? extends Party>> coordinators(CaseFile.Builder file, LocalDate day) {
        return Undertakings.coordinatorsOn(CaseIndex.of(file.build()), day);
    }

    private static CaseFile.Builder file() {
        return CaseFile.builder().id(Id.of("casefile1")).openedOn(LocalDate.of(2026, 1, 5));
    }

    private static CaseFile.Builder planned() {
        return file().addPlans(plan())
                .addAdoptions(Adoption.builder()
                        .id(Id.of("adoption"))
                        .recordedOn(LocalDate.of(2026, 2, 2))
                        .plan(PLAN)
                        .on(LocalDate.of(2026, 2, 2))
                        .build());
    }

    private static Plan plan() {
        return Plan.builder()
                .id(PLAN)
                .recordedOn(LocalDate.of(2026, 2, 2))
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(LocalDate.of(2026, 2, 2))
                .frame(HelpFrame.VOLUNTARY)
                .written(true)
                .coordinator(COLLEAGUE)
                .addActions(Action.builder()
                        .id(ACTION)
                        .text(Text.of("Invented."))
                        .addDoers(WORKER)
                        .addDoers(COLLEAGUE)
                        .due(LocalDate.of(2026, 4, 1))
                        .origin(AlternativeOrigin.FAMILY)
                        .build())
                .addEvaluationsOn(LocalDate.of(2026, 5, 1))
                .build();
    }

    private static ActionProgress.Builder progress(LocalDate on, ActionStatus status) {
        return ActionProgress.builder()
                .id(Id.of("progress"))
                .recordedOn(on)
                .plan(PLAN)
                .action(ACTION)
                .on(on)
                .status(status);
    }

    private static SafetyPlan safetyPlan(Option<LocalDate> last) {
        return SafetyPlan.builder()
                .id(SAFETY_PLAN)
                .recordedOn(LocalDate.of(2026, 2, 2))
                .version(1)
                .on(LocalDate.of(2026, 2, 2))
                .addAgreements(SafetyAgreement.builder()
                        .id(Id.of("agreement1"))
                        .addDoers(WORKER)
                        .text(Text.of("Invented."))
                        .build())
                .endsOn(last)
                .build();
    }

    private static CaseDiscussion discussion(LocalDate due) {
        return CaseDiscussion.builder()
                .id(Id.of("discussion"))
                .recordedOn(LocalDate.of(2026, 2, 2))
                .on(LocalDate.of(2026, 2, 2))
                .family(FamilyPresence.PARTLY_PRESENT)
                .addDecisions(DiscussionDecision.builder()
                        .kind(DiscussionDecisionKind.WAIT)
                        .responsible(WORKER)
                        .due(due)
                        .build())
                .build();
    }
}
