package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.spoke;
import static nl.bredeblik.rules.family.ChargedFamily.told;
import static nl.bredeblik.rules.family.ReportedFamily.ASSESSOR;
import static nl.bredeblik.rules.family.ReportedFamily.REPORT;
import static nl.bredeblik.rules.family.ReportedFamily.reported;
import static nl.bredeblik.rules.family.ReportedFamily.step;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.AssessmentOutcome;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.Rights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told of what is recorded, and of his or her rights. */
class InformationRulesTests {

    private static final RuleSet TERM = Areas.of("TERM");

    /** Five working days after Monday 5 January 2026. */
    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 12);

    /** Four weeks after it. */
    private static final LocalDate FOUR_WEEKS = LocalDate.of(2026, 2, 2);

    private static final Change REPORTED = reported(OPENED, built -> built);

    private static final Change CHECKED = step("step0001", NotificationStepKind.ACUTE_CHECK, OPENED);

    private static final Change TOLD = step("step0003", NotificationStepKind.FAMILY_TOLD, FIFTH);

    private static final Change FEEDBACK = step("step0004", NotificationStepKind.FEEDBACK_TO_REPORTER, FIFTH);

    private static final Change SOUND =
            REPORTED.and(CHECKED).and(assessed(FIFTH)).and(TOLD).and(FEEDBACK);

    @ParameterizedTest
    @MethodSource({"data", "information"})
    void theRecordOfTelling(Example example) {
        example.holds();
    }

    static Stream<Example> data() {
        Change silent = REPORTED.and(CHECKED).and(assessed(FIFTH)).and(FEEDBACK);
        String mother = "TERM-11 ATTENTION report01+mother01";
        String father = "TERM-11 ATTENTION report01+father01";
        return Stream.of(
                example("nobody was told, on the last day", silent).on(FOUR_WEEKS),
                example("nobody was told, a day later: for the daughter of eleven both parents", silent, father, mother)
                        .on(FOUR_WEEKS.plusDays(1)),
                example(
                        "both on the last day",
                        silent.and(received(MOTHER, FOUR_WEEKS)).and(received(FATHER, FOUR_WEEKS))),
                example(
                        "the father a day later",
                        silent.and(received(MOTHER, FOUR_WEEKS)).and(received(FATHER, FOUR_WEEKS.plusDays(1))),
                        father),
                example(
                        "a daughter of twelve is told herself",
                        silent.and(member(DAUGHTER, built -> built.birthDate(PartialDate.onDay(OPENED.minusYears(12)))))
                                .and(received(MOTHER, FOUR_WEEKS)),
                        "TERM-11 ATTENTION report01+daughter01"),
                example(
                        "who reported it is not told of it",
                        reported(OPENED, built -> built.reporter(MOTHER))
                                .and(CHECKED)
                                .and(assessed(FIFTH))
                                .and(FEEDBACK)
                                .and(received(FATHER, FIFTH))),
                example(
                                "extended for an investigation",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(MOTHER, FOUR_WEEKS, NotToldReason.ONGOING_INVESTIGATION)))
                        .on(FOUR_WEEKS.plusWeeks(2)),
                example(
                                "the extension is over",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(MOTHER, FOUR_WEEKS, NotToldReason.ONGOING_INVESTIGATION)),
                                mother)
                        .on(FOUR_WEEKS.plusWeeks(2).plusDays(1)),
                example(
                                "extended when the term was over",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(
                                                MOTHER, FOUR_WEEKS.plusDays(1), NotToldReason.ONGOING_INVESTIGATION)),
                                mother)
                        .on(FOUR_WEEKS.plusDays(1)),
                example(
                                "extended for a reason that is none",
                                silent.and(received(FATHER, FIFTH))
                                        .and(delayed(MOTHER, FOUR_WEEKS, NotToldReason.OTHER)),
                                mother)
                        .on(FOUR_WEEKS.plusDays(1)));
    }

    static Stream<Example> information() {
        Change withoutRights = with(file -> file.informings(Array.empty()));
        Change visit = spoke(
                "visit001",
                FIFTH,
                built -> built.by(Array.of(ASSESSOR)).addWith(FATHER).addWith(DAUGHTER));
        return Stream.of(
                example("who was told", SOUND.and(visit)).at(Moment.PLAN),
                example(
                                "who was told nothing",
                                withoutRights.and(SOUND).and(visit),
                                "TERM-13 ATTENTION father01",
                                "TERM-14 ATTENTION mother01")
                        .at(Moment.PLAN),
                example("not at direct safety", withoutRights.and(SOUND).and(visit))
                        .at(Moment.DIRECT_SAFETY),
                example(
                                "with the reason why not",
                                withoutRights
                                        .and(SOUND)
                                        .and(visit)
                                        .and(notTold("reason01", MOTHER))
                                        .and(notTold("reason02", FATHER)))
                        .at(Moment.PLAN),
                example(
                                "a daughter of twelve",
                                SOUND.and(with(file -> file.informings(Array.of(
                                                Rights.told("told0001", MOTHER, OPENED),
                                                Rights.told("told0002", FATHER, OPENED)))))
                                        .and(visit)
                                        .and(member(
                                                DAUGHTER,
                                                built -> built.birthDate(PartialDate.onDay(FIFTH.minusYears(12))))),
                                "TERM-13 ATTENTION daughter01")
                        .at(Moment.PLAN),
                example("nobody was spoken with", withoutRights.and(with(file -> file.contacts(Array.empty()))))
                        .at(Moment.PLAN),
                example(
                                "an attempt is no contact",
                                withoutRights
                                        .and(with(file -> file.contacts(Array.empty())))
                                        .and(spoke(
                                                "visit001",
                                                FIFTH,
                                                built -> built.held(false).addWith(FATHER))))
                        .at(Moment.PLAN));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TERM, name, change, expected);
    }

    private static Change assessed(LocalDate on) {
        return assessed(on, built -> built);
    }

    private static Change assessed(LocalDate on, UnaryOperator<NotificationStep.Builder> change) {
        return step(
                "step0002",
                NotificationStepKind.SAFETY_ASSESSMENT,
                on,
                built -> change.apply(built.outcome(AssessmentOutcome.CONDITIONS_AND_FOLLOW_UP)
                        .reasons(Text.of("redenen"))));
    }

    private static Change received(Id<Member> person, LocalDate on) {
        return told("data" + person, person, on, InformTopic.DATA_RECEIVED);
    }

    private static Change delayed(Id<Member> person, LocalDate on, NotToldReason reason) {
        return with(file -> file.addInformings(Informing.builder()
                .id(Id.of("delayed1"))
                .recordedOn(on)
                .to(person)
                .addItems(REPORT)
                .notTold(reason)
                .build()));
    }

    private static Change notTold(String id, Id<Member> person) {
        return with(file -> file.addInformings(Informing.builder()
                .from(Rights.told(id, person, OPENED))
                .id(Id.of(id))
                .on(Option.none())
                .notTold(NotToldReason.NOT_REACHED)
                .build()));
    }
}
