package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.PlannedFamily.ADOPTED;
import static nl.bredeblik.rules.family.PlannedFamily.AUNT;
import static nl.bredeblik.rules.family.PlannedFamily.FIRST_LOOK;
import static nl.bredeblik.rules.family.PlannedFamily.GOAL;
import static nl.bredeblik.rules.family.PlannedFamily.OTHER_GOAL;
import static nl.bredeblik.rules.family.PlannedFamily.PLAN;
import static nl.bredeblik.rules.family.PlannedFamily.PLANNED;
import static nl.bredeblik.rules.family.PlannedFamily.drafted;
import static nl.bredeblik.rules.family.PlannedFamily.evaluated;
import static nl.bredeblik.rules.family.PlannedFamily.evaluation;
import static nl.bredeblik.rules.family.PlannedFamily.planned;
import static nl.bredeblik.rules.family.PlannedFamily.present;
import static nl.bredeblik.rules.family.PlannedFamily.result;
import static nl.bredeblik.rules.family.PlannedFamily.sent;
import static nl.bredeblik.rules.family.PlannedFamily.sentTo;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.supervised;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.GoalChoice;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.model.plan.ReviewOutcome;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looking at the plan together: PLAN-22 to PLAN-29, rows R47 to R50, R157, R158 and PLN-12. */
class EvaluationRulesTests {

    private static final RuleSet RULES = RuleSet.of("evaluation", "test", EvaluationRules.ALL);
    private static final RuleSet YEARLY = RuleSet.of(
            "yearly",
            "test",
            Array.of(EvaluationRules.PLAN_IS_REVIEWED_YEARLY, EvaluationRules.EXTENSION_RESTS_ON_REVIEWED_PLAN));
    private static final LocalDate A_YEAR_ON = LocalDate.of(2027, 1, 26);
    private static final LocalDate MEASURE_END = LocalDate.of(2028, 1, 4);

    @ParameterizedTest
    @MethodSource({"yearly", "asPlanned", "goals", "members", "choices", "intervals", "versions"})
    void aPlan(Example example) {
        example.holds();
    }

    static Stream<Example> yearly() {
        Change measured = planned().and(supervised(OPENED, MEASURE_END));
        Change late = measured.and(evaluated(A_YEAR_ON.plusDays(1), held -> held));
        String found = "PLAN-22 ATTENTION plan0001";
        return Stream.of(
                yearly("a year after the adoption", measured).on(A_YEAR_ON),
                yearly("a day later", measured, found).on(A_YEAR_ON.plusDays(1)),
                yearly("a day later, evaluated since", measured.and(evaluated(TODAY, held -> held)))
                        .on(A_YEAR_ON.plusDays(1)),
                yearly("a year and a day after the evaluation", measured.and(evaluated(TODAY, held -> held)), found)
                        .on(TODAY.plusYears(1).plusDays(1)),
                yearly("evaluated on the last day", measured.and(evaluated(A_YEAR_ON, held -> held)))
                        .on(A_YEAR_ON.plusDays(1)),
                yearly("evaluated a day later", late, "PLAN-22 ATTENTION plan0001+evaluation1")
                        .on(A_YEAR_ON.plusDays(1)),
                yearly(
                                "evaluated a day later, on the last day of the measure",
                                late,
                                "PLAN-22 ATTENTION plan0001+evaluation1")
                        .on(MEASURE_END),
                yearly("evaluated a day later, once the measure ended", late).on(MEASURE_END.plusDays(1)),
                yearly(
                                "evaluated a day later, before there was a measure",
                                planned()
                                        .and(evaluated(A_YEAR_ON.plusDays(1), held -> held))
                                        .and(supervised(A_YEAR_ON.plusDays(2), MEASURE_END)))
                        .on(A_YEAR_ON.plusDays(2)),
                yearly("without a measure", planned()).on(A_YEAR_ON.plusDays(1)),
                yearly("a measure that ended before", planned().and(supervised(OPENED, A_YEAR_ON.minusDays(1))))
                        .on(A_YEAR_ON.plusDays(1)),
                yearly("of a draft", drafted(plan -> plan).and(supervised(OPENED, MEASURE_END)))
                        .on(A_YEAR_ON.plusDays(1)),
                yearly(
                                "a petition to extend that rests on it, a year after",
                                measured.and(petition(PetitionKind.EXTEND_SUPERVISION)))
                        .on(A_YEAR_ON),
                yearly(
                                "a petition to extend that rests on it, a day later",
                                measured.and(petition(PetitionKind.EXTEND_SUPERVISION)),
                                "PLAN-23 BLOCKING plan0001+petition")
                        .on(A_YEAR_ON.plusDays(1)),
                yearly("another petition", measured.and(petition(PetitionKind.PLACEMENT)), found)
                        .on(A_YEAR_ON.plusDays(1)));
    }

    static Stream<Example> asPlanned() {
        Change undated = planned(plan -> plan.firstReviewOn(Option.none()).interval(Option.none()));
        Change byInterval = planned(plan -> plan.firstReviewOn(Option.none()));
        String found = "PLAN-24 ATTENTION plan0001 @evaluationsOn";
        return Stream.of(
                of("everything in order", planned()),
                of("no day at all", undated, found),
                of(
                        "no day at all, in a draft",
                        drafted(plan -> plan.firstReviewOn(Option.none()).interval(Option.none())),
                        found),
                of(
                        "no day after an evaluation",
                        undated.and(evaluated(TODAY, held -> held.nextOn(Option.none()))),
                        found),
                of(
                        "no day after an evaluation that leads to closing",
                        undated.and(evaluated(
                                TODAY, held -> held.nextOn(Option.none()).outcome(ReviewOutcome.CLOSE)))),
                of("on the day that was planned", planned()).on(FIRST_LOOK),
                late("a day later", planned()).on(FIRST_LOOK.plusDays(1)),
                late("a day after one interval", byInterval)
                        .on(ADOPTED.plusWeeks(6).plusDays(1)),
                of("a day later, evaluated", planned().and(evaluated(FIRST_LOOK, held -> held)))
                        .on(FIRST_LOOK.plusDays(1)),
                of("a day later, of a draft", drafted(plan -> plan)).on(FIRST_LOOK.plusDays(1)));
    }

    static Stream<Example> goals() {
        Change half = planned()
                .and(evaluated(
                        TODAY,
                        held -> held.goalResults(
                                Array.of(result(GOAL, GoalStatus.IN_PROGRESS).build()))));
        Change reached = planned()
                .and(with(file -> file.addEvaluations(evaluation(ADOPTED.plusDays(7))
                        .id(Id.of("evaluation0"))
                        .goalResults(
                                Array.of(result(OTHER_GOAL, GoalStatus.REACHED).build()))
                        .build())))
                .and(evaluated(
                        TODAY,
                        held -> held.goalResults(
                                Array.of(result(GOAL, GoalStatus.IN_PROGRESS).build()))));
        Change ofDaughter = planned()
                .and(evaluated(
                        TODAY,
                        held -> held.addMembers(DAUGHTER)
                                .goalResults(Array.of(
                                        result(GOAL, GoalStatus.IN_PROGRESS).build()))));
        return Stream.of(
                of("a goal without a result", half, "PLAN-25 ATTENTION evaluation1 @goalResults"),
                of("a goal that was reached before", reached),
                of("the goal of a child that it was not about", ofDaughter));
    }

    static Stream<Example> members() {
        Change without = planned()
                .and(evaluated(
                        TODAY,
                        held -> held.participants(
                                Array.of(MOTHER, FATHER, DAUGHTER).map(p -> present(p)))));
        String found = "PLAN-26 ATTENTION evaluation1+son00001 @participants";
        return Stream.of(
                of("a child that did not take part", without, found),
                of(
                        "a child that was not invited",
                        planned()
                                .and(evaluated(
                                        TODAY,
                                        held -> held.participants(Array.of(MOTHER, FATHER, DAUGHTER)
                                                .map(p -> present(p))
                                                .append(mode(SON, ParticipationMode.NOT_INVITED))))),
                        found),
                of(
                        "a child that was invited and did not come",
                        planned()
                                .and(evaluated(
                                        TODAY,
                                        held -> held.participants(Array.of(MOTHER, FATHER, DAUGHTER)
                                                .map(p -> present(p))
                                                .append(mode(SON, ParticipationMode.INVITED_ABSENT)))))),
                of("a child whose view was recorded", without.and(view(SON, TODAY))),
                of("a child whose view is from before", without.and(view(SON, ADOPTED.minusDays(1))), found),
                of(
                        "a very young child",
                        without.and(member(SON, son -> son.birthDate(PartialDate.onDay(LocalDate.of(2024, 1, 10)))))),
                of("a child that died", without.and(member(SON, son -> son.deathDate(PartialDate.onDay(ADOPTED))))),
                of(
                        "an evaluation about the others",
                        planned()
                                .and(evaluated(
                                        TODAY,
                                        held -> held.members(Array.of(MOTHER, FATHER, DAUGHTER))
                                                .participants(Array.of(MOTHER, FATHER, DAUGHTER)
                                                        .map(p -> present(p)))))));
    }

    static Stream<Example> choices() {
        String found = "PLAN-27 ATTENTION evaluation1+goal0001 @goalResults";
        LocalDate due = LocalDate.of(2026, 7, 1);
        return Stream.of(
                of("not reached, without a choice", standing(TODAY, GoalStatus.NOT_REACHED, Option.none()), found),
                of(
                        "reached in part, without a choice",
                        standing(TODAY, GoalStatus.PARTLY_REACHED, Option.none()),
                        found),
                of("not reached, with a choice", standing(TODAY, GoalStatus.NOT_REACHED, Option.some(GoalChoice.STOP))),
                of("reached", standing(TODAY, GoalStatus.REACHED, Option.none())),
                chosen(
                                "in progress, a day before its term",
                                standing(due.minusDays(1), GoalStatus.IN_PROGRESS, Option.none()))
                        .on(due),
                chosen("in progress, on its term", standing(due, GoalStatus.IN_PROGRESS, Option.none()), found)
                        .on(due));
    }

    static Stream<Example> intervals() {
        LocalDate interval = ADOPTED.plusWeeks(6);
        LocalDate twice = ADOPTED.plusWeeks(12);
        Change seenBut =
                planned().and(contact(MOTHER, true)).and(contact(FATHER, true)).and(contact(DAUGHTER, true));
        Change unnamed = planned(plan -> plan.interval(Option.none()));
        return Stream.of(
                entry("one interval after the adoption", planned()).on(interval),
                entry(
                                "a day later",
                                planned(),
                                "PLAN-28 ATTENTION plan0001+daughter01 @interval",
                                "PLAN-28 ATTENTION plan0001+father01 @interval",
                                "PLAN-28 ATTENTION plan0001+mother01 @interval",
                                "PLAN-28 ATTENTION plan0001+son00001 @interval")
                        .on(interval.plusDays(1)),
                entry("one child left out", seenBut, "PLAN-28 ATTENTION plan0001+son00001 @interval")
                        .on(interval.plusDays(1)),
                entry(
                                "one child left out, and why",
                                planned(plan -> plan.addNotCovered(MemberExemption.builder()
                                                .member(SON)
                                                .reason(Text.of("Invented."))
                                                .build()))
                                        .and(contact(MOTHER, true))
                                        .and(contact(FATHER, true))
                                        .and(contact(DAUGHTER, true)))
                        .on(interval.plusDays(1)),
                entry("an attempt to see the child", seenBut.and(contact(SON, false)))
                        .on(interval.plusDays(1)),
                entry("an evaluation of everybody", planned().and(evaluated(TODAY, held -> held)))
                        .on(interval.plusDays(1)),
                entry(
                                "an evaluation of the others",
                                planned()
                                        .and(evaluated(
                                                TODAY, held -> held.members(Array.of(MOTHER, FATHER, DAUGHTER)))),
                                "PLAN-28 ATTENTION plan0001+son00001 @interval")
                        .on(interval.plusDays(1)),
                entry(
                                "twice the interval",
                                seenBut,
                                "PLAN-28 ATTENTION plan0001+daughter01 @interval",
                                "PLAN-28 ATTENTION plan0001+father01 @interval",
                                "PLAN-28 ATTENTION plan0001+mother01 @interval",
                                "PLAN-28 ATTENTION plan0001+son00001 @interval")
                        .on(TODAY.plusWeeks(6).plusDays(1)),
                entry(
                                "a child, a day after twice the interval",
                                planned()
                                        .and(evaluated(
                                                TODAY,
                                                held -> held.members(Array.of(MOTHER, FATHER, DAUGHTER))
                                                        .nextOn(twice.plusDays(7)))),
                                "PLAN-28 ATTENTION plan0001+daughter01 @interval",
                                "PLAN-28 ATTENTION plan0001+father01 @interval",
                                "PLAN-28 ATTENTION plan0001+mother01 @interval",
                                "PLAN-28 BLOCKING plan0001+son00001 @interval")
                        .on(twice.plusDays(1)),
                entry("no interval of its own, a year after", unnamed).on(ADOPTED.plusYears(1)),
                entry(
                                "no interval of its own, a year and a day",
                                unnamed,
                                "PLAN-28 ATTENTION plan0001+daughter01 @interval",
                                "PLAN-28 ATTENTION plan0001+father01 @interval",
                                "PLAN-28 ATTENTION plan0001+mother01 @interval",
                                "PLAN-28 ATTENTION plan0001+son00001 @interval")
                        .on(ADOPTED.plusYears(1).plusDays(1)),
                entry("when it has to be made safe", planned())
                        .on(twice.plusDays(1))
                        .at(Moment.DIRECT_SAFETY));
    }

    static Stream<Example> versions() {
        Change unknown = drafted(plan -> plan).and(evaluated(TODAY, held -> held));
        Change toParents = unknown.and(
                with(file -> file.addDispatches(sent(MOTHER, PLANNED)).addDispatches(sent(FATHER, PLANNED))));
        String found = "PLAN-29 ATTENTION evaluation1 @plan";
        return Stream.of(
                of("a draft that nobody had", unknown, found),
                of("a draft that the parents had, and not who does something", toParents, found),
                of("a draft that all had", toParents.and(with(file -> file.addDispatches(sent(AUNT, PLANNED))))),
                of(
                                "sent after the evaluation",
                                toParents.and(with(file -> file.addDispatches(sent(AUNT, TODAY.plusDays(1))))),
                                found)
                        .on(TODAY.plusDays(1)),
                of(
                        "of the version in force, that somebody of the network did not have",
                        planned().and(sentTo(MOTHER, FATHER)).and(evaluated(TODAY, held -> held)),
                        found),
                of("that everybody had", planned().and(evaluated(TODAY, held -> held))));
    }

    private static Example of(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }

    private static Example yearly(String name, Change change, String... expected) {
        return Example.in(YEARLY, name, change, expected);
    }

    private static Example entry(String name, Change change, String... expected) {
        return Example.in(
                RuleSet.of("entries", "test", Array.of(EvaluationRules.MEMBER_HAS_ENTRY_WITHIN_INTERVAL)),
                name,
                change,
                expected);
    }

    private static Example chosen(String name, Change change, String... expected) {
        return Example.in(
                RuleSet.of("choices", "test", Array.of(EvaluationRules.GOAL_NOT_REACHED_HAS_CHOICE)),
                name,
                change,
                expected);
    }

    private static Example late(String name, Change change) {
        return Example.in(
                RuleSet.of("planned", "test", Array.of(EvaluationRules.PLAN_IS_EVALUATED_AS_PLANNED)),
                name,
                change,
                "PLAN-24 ATTENTION plan0001 @evaluationsOn");
    }

    private static Change standing(LocalDate on, GoalStatus status, Option<GoalChoice> choice) {
        return planned()
                .and(with(file -> file.addDispatches(sent(AUNT, ADOPTED))))
                .and(evaluated(
                        on,
                        held -> held.goalResults(Array.of(
                                result(GOAL, status).choice(choice).build(),
                                result(OTHER_GOAL, GoalStatus.REACHED).build()))));
    }

    private static Change petition(PetitionKind kind) {
        return asked(kind, ADOPTED.plusMonths(11), petition -> petition.addAttachments(PLAN));
    }

    private static Participant mode(Id<? extends Party> person, ParticipationMode mode) {
        return Participant.builder().person(person).mode(mode).build();
    }

    private static Change view(Id<Member> holder, LocalDate on) {
        return with(file -> file.addPerspectives(Perspective.builder()
                .id(Id.of("view0001"))
                .recordedOn(on)
                .holder(holder)
                .on(on)
                .means(VoiceMeans.DRAWING)
                .words(Text.of("Invented."))
                .isWish(false)
                .build()));
    }

    private static Change contact(Id<Member> with, boolean held) {
        return with(file -> file.addContacts(Contact.builder()
                .id(Id.of("contactwith" + with.text()))
                .recordedOn(TODAY)
                .kind(ContactKind.HOME_VISIT)
                .on(TODAY)
                .held(held)
                .addWith(with)
                .addBy(WORKER)
                .build()));
    }
}
