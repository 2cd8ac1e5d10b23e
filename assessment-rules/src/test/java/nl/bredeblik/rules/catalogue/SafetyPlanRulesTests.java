package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.catalogue.SafetyFamily.AUNT;
import static nl.bredeblik.rules.catalogue.SafetyFamily.DAUGHTER;
import static nl.bredeblik.rules.catalogue.SafetyFamily.END;
import static nl.bredeblik.rules.catalogue.SafetyFamily.EVALUATION;
import static nl.bredeblik.rules.catalogue.SafetyFamily.FATHER;
import static nl.bredeblik.rules.catalogue.SafetyFamily.FIRST_CHECK;
import static nl.bredeblik.rules.catalogue.SafetyFamily.NEIGHBOUR;
import static nl.bredeblik.rules.catalogue.SafetyFamily.PLAN;
import static nl.bredeblik.rules.catalogue.SafetyFamily.START;
import static nl.bredeblik.rules.catalogue.SafetyFamily.TODAY;
import static nl.bredeblik.rules.catalogue.SafetyFamily.change;
import static nl.bredeblik.rules.catalogue.SafetyFamily.file;
import static nl.bredeblik.rules.catalogue.SafetyFamily.found;
import static nl.bredeblik.rules.catalogue.SafetyFamily.status;
import static nl.bredeblik.rules.catalogue.SafetyFamily.withAgreement;
import static nl.bredeblik.rules.catalogue.SafetyFamily.withCondition;
import static nl.bredeblik.rules.catalogue.SafetyFamily.withPlan;
import static nl.bredeblik.rules.catalogue.SafetyFamily.withoutPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.MonitoringCheck;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.time.DayPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyPlanRulesTests {

    private static final String NOT_COVERED = "SAFE-01 BLOCKING concern1";
    private static final String PAST_ITS_END = "SAFE-02 BLOCKING safetyplan1 @endsOn";
    private static final String NOT_EVALUATED = "SAFE-16 ATTENTION safetyplan1 @evaluationsOn";
    private static final String NOT_WATCHED = "SAFE-15 ATTENTION safetyplan1+monitoring1";

    @Test
    void aSafetyPlanInOrderGivesNothing() {
        assertThat(found(file(), TODAY)).isEmpty();
    }

    @Test
    void anEmptyFileGivesNothing() {
        CaseFile empty =
                CaseFile.builder().id(Id.of("emptyfile")).openedOn(START).build();
        assertThat(found(empty, TODAY)).isEmpty();
    }

    static Stream<Arguments> concerns() {
        return Stream.of(
                arguments("acute without a plan", withoutPlan(), NOT_COVERED),
                arguments("structural", judged(ConcernStanding.CONFIRMED, UnsafetyKind.STRUCTURAL), NOT_COVERED),
                arguments("not judged yet", judged(ConcernStanding.SUSPECTED), "SAFE-01 ATTENTION concern1"),
                arguments(
                        "judged, not known",
                        judged(ConcernStanding.SUSPECTED, UnsafetyKind.UNKNOWN),
                        "SAFE-01 ATTENTION concern1"),
                arguments("neither", judged(ConcernStanding.CONFIRMED, UnsafetyKind.NEITHER), ""),
                arguments("solved", judged(ConcernStanding.RESOLVED, UnsafetyKind.ACUTE), ""),
                arguments("closed", judged(ConcernStanding.CLOSED_WITH_REASONS), ""),
                arguments("the child stays elsewhere", staysElsewhere("aunt0001"), "SAFE-01 ATTENTION concern1"),
                arguments("it stays with whom the concern names", staysElsewhere("father01"), NOT_COVERED),
                arguments(
                        "no condition covers it",
                        withPlan(plan -> plan.conditions(Array.empty()).agreements(Array.empty())),
                        NOT_COVERED + ", SAFE-08 ATTENTION safetyplan1 @conditions"),
                arguments(
                        "a condition that names no concern covers those of the plan",
                        withCondition(condition -> condition.concerns(Array.empty())),
                        ""),
                arguments(
                        "a draft that reached nobody",
                        change(
                                file(),
                                builder -> builder.adoptions(Array.empty()).dispatches(Array.empty())),
                        NOT_COVERED),
                arguments(
                        "not adopted, and it reached everybody bound",
                        change(file(), builder -> builder.adoptions(Array.empty())),
                        ""),
                arguments(
                        "not adopted, and it reached one of two bound",
                        change(
                                file(),
                                builder -> builder.adoptions(Array.empty())
                                        .dispatches(Array.of(SafetyFamily.sent("sent0001", FATHER)))),
                        NOT_COVERED),
                arguments(
                        "ended with reasons",
                        change(
                                file(),
                                builder -> builder.addPlanEndings(PlanEnding.builder()
                                        .id(Id.of("ending01"))
                                        .recordedOn(TODAY)
                                        .plan(PLAN)
                                        .on(TODAY)
                                        .reason(Text.of("x"))
                                        .build())),
                        NOT_COVERED),
                arguments(
                        "a next version in draft replaces nothing",
                        change(file(), builder -> builder.addSafetyPlans(nextVersion())),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("concerns")
    void anOpenUnsafetyIsCoveredByAPlanInForce(String name, CaseFile file, String expected) {
        assertThat(found(file, TODAY).mkString(", ")).isEqualTo(expected);
    }

    @Test
    void aPlanHoldsOnItsLastDayAndIsPastItOnTheNext() {
        CaseFile kept = withPlan(plan -> plan.monitoring(Array.empty()).evaluationsOn(Array.of(END.plusYears(1))));
        String noMonitoring = "SAFE-14 ATTENTION safetyplan1 @monitoring";
        assertThat(found(kept, END)).containsExactly(noMonitoring);
        assertThat(found(kept, END.plusDays(1))).containsExactly(PAST_ITS_END);
    }

    @Test
    void aPlanPastItsEndIsNoMatterOnceItsConcernIsClosedOrItWasEnded() {
        CaseFile solved = change(
                file(), builder -> builder.addConcernStatuses(status("status02", TODAY, ConcernStanding.RESOLVED)));
        CaseFile nothingNamed = withPlan(plan -> plan.concerns(Array.empty()).conditions(Array.empty()));
        assertThat(found(solved, END.plusDays(1))).isEmpty();
        assertThat(found(nothingNamed, END.plusDays(1)))
                .containsExactly(NOT_COVERED, "SAFE-02 ATTENTION safetyplan1 @endsOn");
    }

    static Stream<Arguments> plans() {
        Option<Text> noText = Option.none();
        return Stream.of(
                arguments(
                        withCondition(part -> part.actors(Array.empty())),
                        "SAFE-04 ATTENTION safetyplan1+condition1 @actors"),
                arguments(
                        withCondition(part -> part.behaviour(noText)),
                        "SAFE-04 ATTENTION safetyplan1+condition1 @behaviour"),
                arguments(
                        withCondition(part -> part.seenBy(noText)), "SAFE-04 ATTENTION safetyplan1+condition1 @seenBy"),
                arguments(withCondition(part -> part.why(noText)), "SAFE-04 ATTENTION safetyplan1+condition1 @why"),
                arguments(
                        withAgreement(part -> part.conditions(Array.empty())),
                        "SAFE-05 ATTENTION safetyplan1+condition1, SAFE-06 ATTENTION safetyplan1+agreement1 @conditions"),
                arguments(
                        withAgreement(part -> part.doers(Array.empty())),
                        "SAFE-07 ATTENTION safetyplan1+agreement1 @doers"),
                arguments(
                        withAgreement(part -> part.recurrence(Option.none())),
                        "SAFE-07 ATTENTION safetyplan1+agreement1 @due"),
                arguments(withAgreement(part -> part.recurrence(Option.none()).due(TODAY)), ""),
                arguments(
                        withAgreement(part -> part.checkers(Array.empty())),
                        "SAFE-07 ATTENTION safetyplan1+agreement1 @checkers"),
                arguments(withPlan(plan -> plan.why(noText)), "SAFE-08 ATTENTION safetyplan1 @why"),
                arguments(withPlan(plan -> plan.endsOn(Option.none())), "SAFE-08 ATTENTION safetyplan1 @endsOn"),
                arguments(withPlan(plan -> plan.consequences(noText)), "SAFE-08 ATTENTION safetyplan1 @consequences"),
                arguments(withPlan(plan -> plan.watcher(Option.none())), "SAFE-08 ATTENTION safetyplan1 @watcher"),
                arguments(
                        withPlan(plan -> plan.evaluationsOn(Array.empty())),
                        "SAFE-08 ATTENTION safetyplan1 @evaluationsOn"),
                arguments(
                        withAgreement(part -> part.checkers(Array.of(FATHER))),
                        "SAFE-09 ATTENTION safetyplan1+agreement1 @checkers"),
                arguments(withAgreement(part -> part.checkers(Array.of(FATHER, AUNT))), ""),
                arguments(
                        withAgreement(part -> part.doers(Array.of(AUNT)).checkers(Array.of(FATHER))),
                        "SAFE-09 ATTENTION safetyplan1+agreement1 @checkers"),
                arguments(withAgreement(part -> part.doers(Array.of(FATHER, AUNT))), ""),
                arguments(
                        withPlan(plan -> plan.addBound(NEIGHBOUR)), "SAFE-10 ATTENTION safetyplan1+neighbour1 @bound"),
                arguments(withPlan(plan -> plan.addBound(NEIGHBOUR).addMadeBy(NEIGHBOUR)), ""),
                arguments(
                        withAgreement(part -> part.addCheckers(NEIGHBOUR)), "SAFE-11 ATTENTION safetyplan1+neighbour1"),
                arguments(withNeighbour(YesNoUnknown.NO, YesNoUnknown.NO), "SAFE-11 BLOCKING safetyplan1+neighbour1"),
                arguments(withNeighbour(YesNoUnknown.YES, YesNoUnknown.NO), ""),
                arguments(
                        withNeighbour(YesNoUnknown.YES, YesNoUnknown.YES),
                        "SAFE-12 BLOCKING safetyplan1+neighbour1 @safetyPersons"),
                arguments(withPlan(plan -> plan.fallback(Option.none())), "SAFE-13 ATTENTION safetyplan1 @fallback"),
                arguments(
                        withPlan(plan -> plan.monitoring(Array.empty())), "SAFE-14 ATTENTION safetyplan1 @monitoring"),
                arguments(
                        change(
                                withPlan(plan -> plan.members(Array.empty())),
                                builder -> builder.addMembers(
                                        SafetyFamily.member("son00001", MemberRole.CHILD, LocalDate.of(2018, 1, 1)))),
                        "SAFE-14 ATTENTION safetyplan1 @monitoring"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aSafetyPlanIsWhole(CaseFile file, String expected) {
        assertThat(found(file, TODAY).mkString(", ")).isEqualTo(expected);
    }

    @Test
    void monitoringIsDueOnTheDayThatWasPlannedAndOneIntervalAfterEachTime() {
        CaseFile checked = change(
                file(),
                builder -> builder.addMonitoringChecks(MonitoringCheck.builder()
                        .id(Id.of("check001"))
                        .recordedOn(FIRST_CHECK)
                        .plan(PLAN)
                        .item(SafetyFamily.MONITORING)
                        .on(FIRST_CHECK)
                        .by(AUNT)
                        .build()));
        assertThat(found(file(), FIRST_CHECK)).isEmpty();
        assertThat(found(file(), FIRST_CHECK.plusDays(1))).containsExactly(NOT_WATCHED);
        assertThat(found(checked, FIRST_CHECK.plusDays(7))).isEmpty();
        assertThat(found(checked, FIRST_CHECK.plusDays(8))).containsExactly(NOT_WATCHED);
    }

    @Test
    void aPlanIsEvaluatedOnThePlannedDayAndThenOnTheNextThatIsAgreed() {
        CaseFile unwatched = withPlan(plan -> plan.monitoring(Array.empty()));
        LocalDate next = EVALUATION.plusDays(30);
        CaseFile evaluated = change(
                unwatched,
                builder -> builder.addEvaluations(Evaluation.builder()
                        .id(Id.of("evaluation1"))
                        .recordedOn(EVALUATION)
                        .plan(PLAN)
                        .on(EVALUATION)
                        .nextOn(next)
                        .build()));
        assertThat(found(unwatched, EVALUATION)).doesNotContain(NOT_EVALUATED);
        assertThat(found(unwatched, EVALUATION.plusDays(1))).contains(NOT_EVALUATED);
        assertThat(found(evaluated, next)).doesNotContain(NOT_EVALUATED);
        assertThat(found(evaluated, next.plusDays(1))).contains(NOT_EVALUATED);
    }

    @Test
    void whomAChildNamesForItsSafetyIsInThePlanOrItSaysWhyNot() {
        CaseFile named = change(file(), builder -> builder.addPerspectives(view(NEIGHBOUR)));
        CaseFile inPlan = change(file(), builder -> builder.addPerspectives(view(AUNT)));
        CaseFile reason = change(
                named,
                builder -> builder.safetyPlans(Array.of(SafetyPlan.builder()
                        .from(SafetyFamily.plan())
                        .addNotIncluded(LeftOut.builder()
                                .item(NEIGHBOUR)
                                .reason(Text.of("x"))
                                .build())
                        .build())));
        LocalDate dayBeforeTwelve = LocalDate.of(2027, 7, 31);
        String line = " safetyplan1+perspective1+daughter01 @safetyPersons";
        assertThat(found(inPlan, TODAY)).isEmpty();
        assertThat(found(reason, TODAY)).isEmpty();
        assertThat(found(named, TODAY)).containsExactly("SAFE-03 ATTENTION" + line);
        assertThat(found(named, dayBeforeTwelve)).contains("SAFE-03 ATTENTION" + line);
        assertThat(found(named, dayBeforeTwelve.plusDays(1))).contains("SAFE-03 BLOCKING" + line);
    }

    private static Perspective view(Id<NetworkPerson> person) {
        return Perspective.builder()
                .id(Id.of("perspective1"))
                .recordedOn(START)
                .holder(DAUGHTER)
                .on(START)
                .means(VoiceMeans.CONVERSATION)
                .words(Text.of("x"))
                .addSafetyPersons(person)
                .isWish(true)
                .build();
    }

    private static CaseFile judged(ConcernStanding standing, UnsafetyKind... unsafety) {
        return change(
                withoutPlan(), builder -> builder.addConcernStatuses(status("status02", START, standing, unsafety)));
    }

    private static CaseFile staysElsewhere(String carer) {
        return change(
                withoutPlan(),
                builder -> builder.addPlacements(Placement.builder()
                        .id(Id.of("placement1"))
                        .recordedOn(START)
                        .child(DAUGHTER)
                        .period(DayPeriod.startingOn(START))
                        .kind(PlacementKind.NETWORK_FOSTER_CARE)
                        .basis(PlacementBasis.VOLUNTARY)
                        .carer(Id.<NetworkPerson>of(carer))
                        .build()));
    }

    private static CaseFile withNeighbour(YesNoUnknown agreed, YesNoUnknown part) {
        return change(
                withPlan(plan -> plan.addSafetyPersons(NEIGHBOUR)),
                builder -> builder.networkPersons(Array.of(
                        SafetyFamily.network("aunt0001", YesNoUnknown.YES),
                        NetworkPerson.builder()
                                .from(SafetyFamily.network("neighbour1", agreed))
                                .partOfConcern(part)
                                .build())));
    }

    private static SafetyPlan nextVersion() {
        return SafetyPlan.builder()
                .from(SafetyFamily.plan())
                .id(Id.of("safetyplan2"))
                .version(2)
                .replaces(PLAN)
                .build();
    }
}
