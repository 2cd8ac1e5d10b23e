package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.PlacedFamily.PLAN;
import static nl.bredeblik.rules.family.PlacedFamily.START;
import static nl.bredeblik.rules.family.PlacedFamily.STAY_PLAN;
import static nl.bredeblik.rules.family.PlacedFamily.familyPlan;
import static nl.bredeblik.rules.family.PlacedFamily.inOrder;
import static nl.bredeblik.rules.family.PlacedFamily.only;
import static nl.bredeblik.rules.family.PlacedFamily.planned;
import static nl.bredeblik.rules.family.PlacedFamily.stays;
import static nl.bredeblik.rules.family.PlacedFamily.told;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.ORDER;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.authorised;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.placed;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.PlacementDirection;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.model.plan.PlacementQuestion;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is planned for a stay elsewhere, with whom it is shared, and that it is looked at: MEAS-61 to MEAS-64, 66 and 68. */
class PlacementContentRulesTests {

    /** Six weeks from Monday 2 February 2026. */
    private static final LocalDate SOON = LocalDate.of(2026, 3, 16);

    @ParameterizedTest
    @MethodSource({"inTime", "urgent", "whole", "aboutReturn", "direction", "shared", "evaluated", "around"})
    void whatIsPlannedForAStay(Example example) {
        example.holds();
    }

    private static Example one(String rule, String name, Change change, String... expected) {
        return Example.in(only(rule), name, change, expected);
    }

    private static Example every(String name, Change change, String... expected) {
        return Example.in(only(), name, change, expected);
    }

    static Stream<Example> inTime() {
        Change late = stays().and(planned(built -> built.on(START.plusDays(1))));
        return Stream.of(
                every("all in order", inOrder()),
                one("MEAS-61", "none, on the day itself", stays()).on(START),
                one("MEAS-61", "none, a day later", stays(), "MEAS-61 ATTENTION stay0001")
                        .on(START.plusDays(1)),
                one("MEAS-61", "a day late", late, "MEAS-61 HINT stay0001").on(TODAY),
                one("MEAS-61", "before it", stays().and(planned(built -> built.on(START.minusDays(20))))),
                one(
                        "MEAS-61",
                        "a move: planned before the first stay",
                        moved(START.plusDays(10)).and(planned(built -> built.on(START)))),
                one(
                        "MEAS-61",
                        "home for a day: the plan of before no longer holds",
                        moved(START.plusDays(11)).and(planned(built -> built.on(START))),
                        "MEAS-61 ATTENTION stay0002"));
    }

    /** A second stay, after a first that ended on the ninth day after its start. */
    private static Change moved(LocalDate start) {
        return placed(DayPeriod.between(START, START.plusDays(9)))
                .and(placed(DayPeriod.startingOn(start), stay -> stay.id(Id.of("stay0002"))));
    }

    static Stream<Example> urgent() {
        Change crisis = placed(DayPeriod.startingOn(START), stay -> stay.kind(PlacementKind.CRISIS));
        Change order = stays().and(ordered(START, true, built -> built))
                .and(authorised(START, YEAR_END, held -> held.order(ORDER)));
        Change plain = stays().and(ordered(START, false, built -> built))
                .and(authorised(START, YEAR_END, held -> held.order(ORDER)));
        String found = "MEAS-61 ATTENTION stay0001";
        return Stream.of(
                one("MEAS-61", "a crisis place, on the last day", crisis).on(SOON),
                one("MEAS-61", "a crisis place, a day later", crisis, found).on(SOON.plusDays(1)),
                one("MEAS-61", "an order given at once, on the last day", order).on(SOON),
                one("MEAS-61", "an order given at once, a day later", order, found)
                        .on(SOON.plusDays(1)),
                one("MEAS-61", "an order that was not", plain, found).on(START.plusDays(1)),
                one("MEAS-61", "on the day of opening", placed(DayPeriod.startingOn(OPENED)))
                        .on(OPENED.plusWeeks(6)),
                one("MEAS-61", "the same, a day later", placed(DayPeriod.startingOn(OPENED)), found)
                        .on(OPENED.plusWeeks(6).plusDays(1)),
                one("MEAS-61", "before the file was opened", placed(DayPeriod.startingOn(OPENED.minusDays(1))))
                        .on(OPENED.plusYears(1)));
    }

    static Stream<Example> whole() {
        String noPlan = "MEAS-62 ATTENTION stay0001+stayplan1 @plan";
        String noSchool = "MEAS-62 ATTENTION stay0001+stayplan1 @education";
        return Stream.of(
                one("MEAS-62", "whole", inOrder()),
                one("MEAS-62", "no plan for the family", stays().and(planned(built -> built)), noPlan),
                one("MEAS-62", "no goal for the child", with(plan -> plan.goals(Array.empty())), noPlan),
                one("MEAS-62", "no help", with(plan -> plan.actions(Array.empty())), noPlan),
                one("MEAS-62", "no evaluation", with(plan -> plan.firstReviewOn(Option.none())), noPlan),
                one("MEAS-62", "nothing about school", schoolless(), noSchool),
                one(
                        "MEAS-62",
                        "nothing about school, on the fourth birthday",
                        schoolless().and(aged(4)),
                        noSchool),
                one(
                        "MEAS-62",
                        "the day before it",
                        schoolless().and(born(TODAY.plusDays(1).minusYears(4)))),
                one("MEAS-62", "no plan for the stay: another rule speaks", stays()));
    }

    private static Change with(UnaryOperator<Plan.Builder> change) {
        return stays().and(familyPlan(change)).and(planned(built -> built));
    }

    private static Change schoolless() {
        return stays().and(familyPlan()).and(planned(built -> built.education(Option.none())));
    }

    private static Change aged(int years) {
        return born(TODAY.minusYears(years));
    }

    private static Change born(LocalDate day) {
        return member(DAUGHTER, child -> child.birthDate(PartialDate.onDay(day)));
    }

    static Stream<Example> aboutReturn() {
        return Stream.of(
                one(
                        "MEAS-63",
                        "no conditions",
                        like(p -> p.returnConditions(Array.empty())),
                        at("63", "returnConditions")),
                one(
                        "MEAS-63",
                        "no way towards it",
                        like(p -> p.returnProcess(Option.none())),
                        at("63", "returnProcess")),
                one(
                        "MEAS-63",
                        "no moments of decision",
                        like(p -> p.decisionMoments(Option.none())),
                        at("63", "decisionMoments")),
                one("MEAS-63", "another place, and why", elsewhere()),
                one(
                        "MEAS-63",
                        "another place, and nothing about return",
                        like(p -> p.towards(PlacementDirection.OTHER_PLACE).returnConditions(Array.empty())),
                        at("63", "returnConditions")),
                one(
                        "MEAS-63",
                        "a newer version says it",
                        like(p -> p.returnConditions(Array.empty()))
                                .and(planned(p -> p.id(Id.of("stayplan2")).on(START.plusDays(9))))));
    }

    private static Change elsewhere() {
        return like(p -> p.towards(PlacementDirection.LIVING_ALONE)
                .aboutReturn(Text.of("invented"))
                .returnConditions(Array.empty()));
    }

    private static Change like(UnaryOperator<PlacementPlan.Builder> change) {
        return stays().and(planned(change));
    }

    private static String at(String number, String field) {
        return "MEAS-" + number + " ATTENTION stay0001+stayplan1 @" + field;
    }

    static Stream<Example> direction() {
        PlacementQuestion.Builder question = PlacementQuestion.builder().question(Text.of("invented"));
        Change before = placed(DayPeriod.startingOn(OPENED.minusYears(1)));
        return Stream.of(
                one("MEAS-68", "none", like(p -> p.towards(Option.none())), at("68", "towards")),
                one("MEAS-68", "living alone, and what of a return", elsewhere()),
                one(
                        "MEAS-68",
                        "another place, and nothing about return",
                        like(p -> p.towards(PlacementDirection.OTHER_PLACE).returnConditions(Array.empty())),
                        at("68", "aboutReturn")),
                one(
                        "MEAS-68",
                        "still examined, and no question",
                        like(p -> p.towards(PlacementDirection.STILL_EXAMINED)),
                        at("68", "questions")),
                one(
                        "MEAS-68",
                        "a question without a day",
                        like(p -> p.addQuestions(question.by(WORKER).build())),
                        at("68", "questions")),
                one(
                        "MEAS-68",
                        "a question of nobody",
                        like(p -> p.addQuestions(PlacementQuestion.builder()
                                .question(Text.of("invented"))
                                .due(TODAY)
                                .build())),
                        at("68", "questions")),
                one(
                        "MEAS-68",
                        "a question with both",
                        like(p -> p.towards(PlacementDirection.STILL_EXAMINED)
                                .addQuestions(PlacementQuestion.builder()
                                        .question(Text.of("invented"))
                                        .by(WORKER)
                                        .due(TODAY)
                                        .build()))),
                one("MEAS-68", "a stay from before, soon after opening", before).on(OPENED.plusWeeks(6)),
                one("MEAS-68", "the same, a day later", before, "MEAS-68 ATTENTION stay0001")
                        .on(OPENED.plusWeeks(6).plusDays(1)),
                one("MEAS-68", "begun in the file without a plan: another rule speaks", stays())
                        .on(TODAY.plusYears(1)));
    }

    static Stream<Example> shared() {
        Change plan = stays().and(planned(built -> built));
        String mother = "MEAS-64 ATTENTION stayplan1+mother01";
        String father = "MEAS-64 ATTENTION stayplan1+father01";
        String daughter = "MEAS-64 ATTENTION stayplan1+daughter01";
        Change parents = told(MOTHER, START).and(told(FATHER, START));
        LocalDate lastDay = LocalDate.of(2026, 2, 9);
        return Stream.of(
                one("MEAS-64", "with nobody, on the fifth working day", plan).on(lastDay),
                one("MEAS-64", "a day later", plan, daughter, father, mother).on(lastDay.plusDays(1)),
                one("MEAS-64", "with the parents", plan.and(parents), daughter),
                one(
                        "MEAS-64",
                        "before it was planned",
                        plan.and(parents).and(told(DAUGHTER, START.minusDays(1))),
                        daughter),
                one(
                        "MEAS-64",
                        "with a child of three it is not",
                        plan.and(parents).and(aged(3))),
                one("MEAS-64", "not yet, and why", plan.and(parents).and(notTold())),
                one("MEAS-64", "there is nothing to share", like(p -> p.returnConditions(Array.empty()))),
                one(
                        "MEAS-64",
                        "a parent without authority is not asked for",
                        plan.and(told(MOTHER, START)).and(told(DAUGHTER, START)).and(onlyMother())));
    }

    private static Change notTold() {
        return Change.with(file -> file.addInformings(Informing.builder()
                .id(Id.of("nottold1"))
                .recordedOn(START)
                .to(DAUGHTER)
                .notTold(NotToldReason.ONGOING_INVESTIGATION)
                .addItems(STAY_PLAN)
                .build()));
    }

    private static Change onlyMother() {
        return Change.authority(Id.<Authority>of("overdaughter"), held -> held.holders(Array.of(MOTHER)));
    }

    static Stream<Example> evaluated() {
        LocalDate lastDay = LocalDate.of(2026, 8, 2);
        String due = "MEAS-66 ATTENTION stay0001";
        return Stream.of(
                one("MEAS-66", "six months after the start", stays()).on(lastDay),
                one("MEAS-66", "a day later", stays(), due).on(lastDay.plusDays(1)),
                one("MEAS-66", "looked at since", stays().and(looked("stay0001", e -> e)))
                        .on(TODAY.plusMonths(6)),
                one("MEAS-66", "six months and a day ago", stays().and(looked("stay0001", e -> e)), due)
                        .on(TODAY.plusMonths(6).plusDays(1)),
                one(
                                "MEAS-66",
                                "without a conclusion",
                                stays().and(looked("stay0001", e -> e.conclusion(Option.none()))),
                                due)
                        .on(lastDay.plusDays(1)),
                one("MEAS-66", "about another stay", stays().and(looked("stay0009", e -> e)), due)
                        .on(lastDay.plusDays(1)),
                one(
                                "MEAS-66",
                                "a stay from before: counted from the opening",
                                placed(DayPeriod.startingOn(OPENED.minusYears(2))))
                        .on(LocalDate.of(2026, 7, 5)),
                one("MEAS-66", "the same, a day later", placed(DayPeriod.startingOn(OPENED.minusYears(2))), due)
                        .on(LocalDate.of(2026, 7, 6)),
                one("MEAS-66", "after a return nothing is owed", placed(DayPeriod.between(START, START.plusDays(9))))
                        .on(TODAY.plusYears(1)));
    }

    private static Change looked(String stay, UnaryOperator<Evaluation.Builder> change) {
        return Change.with(file -> file.addEvaluations(change.apply(Evaluation.builder()
                        .id(Id.of("evaluation"))
                        .recordedOn(TODAY)
                        .plan(PLAN)
                        .on(TODAY)
                        .addPlacements(Id.of(stay))
                        .conclusion(Text.of("invented")))
                .build()));
    }

    static Stream<Example> around() {
        Change withFather = placed(
                DayPeriod.startingOn(START),
                stay -> stay.kind(PlacementKind.OTHER_PARENT).basis(PlacementBasis.VOLUNTARY));
        return Stream.of(
                every("with the other parent, between the parents", withFather).on(TODAY.plusYears(1)),
                every("after eighteen nothing is asked", stays().and(aged(18))),
                every("no placement at all", Change.nothing()),
                one("MEAS-66", "a file that was closed while the term ran", stays().and(closed()))
                        .on(TODAY.plusYears(1)),
                every("a return: the stay ended yesterday", placed(DayPeriod.between(START, TODAY.minusDays(1)))),
                every("a stay that is still to come", placed(DayPeriod.startingOn(TODAY.plusDays(1)))),
                every(
                        "seventeen, works towards living alone",
                        inOrder()
                                .and(aged(17))
                                .and(planned(p -> p.id(Id.of("stayplan2"))
                                        .on(START.plusDays(1))
                                        .towards(PlacementDirection.LIVING_ALONE)))
                                .and(toldAgain())));
    }

    private static Change closed() {
        return Change.with(file -> file.addClosings(Closing.builder()
                .id(Id.of("closing1"))
                .recordedOn(TODAY)
                .organisation(INSTITUTION)
                .stage(ClosingStage.CLOSED)
                .on(TODAY)
                .build()));
    }

    private static Change toldAgain() {
        return Change.with(file ->
                file.addInformings(again(MOTHER)).addInformings(again(FATHER)).addInformings(again(DAUGHTER)));
    }

    private static Informing again(Id<Member> person) {
        return Informing.builder()
                .id(Id.of("again" + person.text()))
                .recordedOn(TODAY)
                .to(person)
                .on(TODAY)
                .addItems(Id.of("stayplan2"))
                .build();
    }
}
