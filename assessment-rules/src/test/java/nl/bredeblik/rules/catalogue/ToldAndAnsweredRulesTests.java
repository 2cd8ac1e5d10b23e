package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.CLOSING;
import static nl.bredeblik.rules.family.HeardFamily.DECISION;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.closed;
import static nl.bredeblik.rules.family.HeardFamily.contact;
import static nl.bredeblik.rules.family.HeardFamily.decided;
import static nl.bredeblik.rules.family.HeardFamily.heard;
import static nl.bredeblik.rules.family.HeardFamily.informed;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.AUTHORISATION;
import static nl.bredeblik.rules.family.Titles.ORDER;
import static nl.bredeblik.rules.family.Titles.STAY;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.authorised;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.placed;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Message;
import nl.bredeblik.model.participation.MessageAnswer;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.participation.Position;
import nl.bredeblik.model.participation.PositionDecision;
import nl.bredeblik.model.participation.PositionKind;
import nl.bredeblik.model.plan.Agreement;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people were told beforehand, and what became of what they said, asked and agreed. */
class ToldAndAnsweredRulesTests {

    private static final LocalDate DECIDED = TODAY.minusWeeks(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final String FATHER_UNTOLD = "PART-06 BLOCKING " + DECISION + "+father01";
    private static final String FATHER_UNTOLD_BEFORE = "PART-06 ATTENTION " + DECISION + "+father01";
    private static final Id<Agreement> AGREEMENT = Id.of("agreement");
    private static final Id<WrittenReport> REPORT = Id.of("report01");

    @ParameterizedTest(name = "{0}")
    @MethodSource({"decisions", "otherSteps", "agreements"})
    void theRecordOfWhatWasToldAndAgreed(String name, Change change, Seq<String> expected) {
        assertThat(found(change, TODAY)).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> decisions() {
        Change toCome = decision(built -> built.effectOn(TOMORROW)).and(told(MOTHER, DECIDED));
        Change since = decision(built -> built.effectOn(YESTERDAY)).and(told(MOTHER, DECIDED));
        return Stream.of(
                example("father was not told, and it has still to take effect", toCome, FATHER_UNTOLD),
                example("father was told", toCome.and(told(FATHER, DECIDED))),
                example("father was told on the day it takes effect", since.and(told(FATHER, YESTERDAY))),
                example("father was told a day later", since.and(told(FATHER, TODAY)), FATHER_UNTOLD_BEFORE),
                example("father was not told, and the work goes on", since, FATHER_UNTOLD),
                example("why father was not told", toCome.and(untold(built -> built))),
                example("the reason holds until today", toCome.and(untold(built -> built.notToldUntil(TODAY)))),
                example(
                        "the reason held until yesterday",
                        toCome.and(untold(built -> built.notToldUntil(YESTERDAY))),
                        FATHER_UNTOLD),
                example("it was withdrawn", since.and(progressed(DecisionState.WITHDRAWN))),
                example("it was carried out", since.and(progressed(DecisionState.CARRIED_OUT)), FATHER_UNTOLD_BEFORE),
                example(
                        "the stay it is about runs",
                        stay().and(progressed(DecisionState.CARRIED_OUT)).and(told(MOTHER, DECIDED)),
                        FATHER_UNTOLD),
                example(
                        "father was told of the stay",
                        stay().and(told(MOTHER, DECIDED))
                                .and(informed(
                                        "inform02",
                                        FATHER,
                                        built -> built.on(DECIDED).addItems(STAY)))),
                example(
                        "father was told of the stay before it was decided",
                        stay().and(told(MOTHER, DECIDED))
                                .and(informed(
                                        "inform02",
                                        FATHER,
                                        built -> built.on(DECIDED.minusDays(1)).addItems(STAY))),
                        FATHER_UNTOLD),
                example(
                        "it was done at once, for safety",
                        stay().and(told(MOTHER, DECIDED))
                                .and(authorised(OPENED, TODAY.plusMonths(3), built -> built.order(ORDER)))
                                .and(ordered(OPENED, true, built -> built)),
                        FATHER_UNTOLD_BEFORE),
                example(
                        "a youth of twelve",
                        toCome.and(told(FATHER, DECIDED)).and(bornOn(DECIDED.minusYears(12))),
                        "PART-06 BLOCKING " + DECISION + "+daughter01"),
                example(
                        "a child of eleven",
                        toCome.and(told(FATHER, DECIDED))
                                .and(bornOn(DECIDED.minusYears(12).plusDays(1)))));
    }

    static Stream<Arguments> otherSteps() {
        return Stream.of(
                example(
                        "a petition, of which other rules ask",
                        decision(built -> built)
                                .and(asked(PetitionKind.SUPERVISION, DECIDED, built -> built.decision(DECISION)))),
                example(
                        "a closing that is proposed",
                        closed(ClosingStage.PROPOSED, DECIDED, built -> built.addMembers(DAUGHTER)),
                        "PART-06 BLOCKING " + CLOSING + "+father01",
                        "PART-06 BLOCKING " + CLOSING + "+mother01"),
                example(
                        "a notification by a professional never blocks",
                        notified(WORKER),
                        "PART-06 ATTENTION notified+father01",
                        "PART-06 ATTENTION notified+mother01"),
                example("a notification by somebody else", notified(FATHER)));
    }

    static Stream<Arguments> agreements() {
        return Stream.of(
                example("named nowhere", agreed(built -> built.agreedOn(OPENED).addParties(MOTHER))),
                example(
                        "named in a letter, without date",
                        agreed(built -> built.addParties(MOTHER).addNamedIn(REPORT))
                                .and(assented(MOTHER)),
                        "PART-09 ATTENTION agreement @agreedOn"),
                example(
                        "without parties",
                        agreed(built -> built.agreedOn(OPENED).addNamedIn(REPORT)),
                        "PART-09 ATTENTION agreement @parties"),
                example(
                        "of mother is not recorded whether she agrees",
                        agreed(built -> built.agreedOn(OPENED)
                                .addParties(MOTHER)
                                .addParties(WORKER)
                                .addNamedIn(REPORT)),
                        "PART-09 ATTENTION agreement"),
                example(
                        "in a final report that is used",
                        agreed(built -> built.agreedOn(OPENED)
                                        .addParties(MOTHER)
                                        .addNamedIn(REPORT))
                                .and(reported()),
                        "PART-09 BLOCKING agreement"),
                example(
                        "in order",
                        agreed(built -> built.agreedOn(OPENED)
                                        .addParties(MOTHER)
                                        .addParties(WORKER)
                                        .addNamedIn(REPORT))
                                .and(assented(MOTHER))
                                .and(reported())));
    }

    @Test
    void aRefusalIsFollowedUpWithinTenWorkingDays() {
        LocalDate taken = LocalDate.of(2026, 3, 27);
        LocalDate lastDay = LocalDate.of(2026, 4, 14);
        Change refused = refused(taken);
        String open = "PART-07 ATTENTION position";
        assertThat(found(refused, lastDay))
                .as("Good Friday and Easter Monday do not count")
                .isEmpty();
        assertThat(found(refused, lastDay.plusDays(1))).containsExactly(open);
        assertThat(found(refused.and(settled(taken.plusDays(3))), lastDay.plusDays(1)))
                .as("a decision without a talk")
                .containsExactly(open);
        assertThat(found(refused.and(settled(taken.plusDays(3))).and(tried(taken)), lastDay.plusDays(1)))
                .as("an attempt is a contact too")
                .isEmpty();
        assertThat(found(refused.and(settled(taken.plusDays(3))).and(tried(taken.minusDays(1))), lastDay.plusDays(1)))
                .as("a contact before it is none")
                .containsExactly(open);
    }

    @Test
    void aMessageIsAnsweredWithinTenWorkingDays() {
        LocalDate lastDay = OPENED.plusWeeks(2);
        Change first = messaged("message1", OPENED, FATHER);
        Change twice = first.and(messaged("message2", OPENED.plusDays(2), FATHER));
        assertThat(found(twice, lastDay)).isEmpty();
        assertThat(found(twice, lastDay.plusDays(30))).containsExactly("PART-08 ATTENTION message1");
        assertThat(found(twice.and(answered("message1", lastDay)), lastDay.plusDays(30)))
                .containsExactly("PART-08 ATTENTION message2");
        assertThat(found(first.and(answered("message1", lastDay.plusDays(9))), lastDay.plusDays(30)))
                .as("answered late, and answered")
                .isEmpty();
        assertThat(found(messaged("message1", OPENED, WORKER), lastDay.plusDays(30)))
                .isEmpty();
    }

    private static Seq<String> found(Change change, LocalDate day) {
        var assessment = Areas.of("PART")
                .assess(
                        heard().and(change).in(SoundFamily.file()),
                        Occasion.on(day).at(Moment.PLAN));
        assertThat(assessment.failures()).isEmpty();
        return Example.lines(assessment).filter(line -> line.compareTo("PART-06") > 0);
    }

    private static Change decision(UnaryOperator<CoreDecision.Builder> change) {
        return decided(CoreDecisionKind.CONTACT_LIMIT, DECIDED, change);
    }

    private static Change stay() {
        return decided(CoreDecisionKind.PLACEMENT, DECIDED, built -> built.addSubjects(STAY))
                .and(placed(DayPeriod.startingOn(DECIDED), built -> built.authorisation(AUTHORISATION)));
    }

    private static Change told(Id<Member> person, LocalDate on) {
        return informed("told" + person, person, built -> built.on(on).addItems(DECISION));
    }

    private static Change untold(UnaryOperator<Informing.Builder> change) {
        return informed(
                "untold01",
                FATHER,
                built -> change.apply(
                        built.notTold(NotToldReason.SAFETY_OF_MEMBER).addItems(DECISION)));
    }

    private static Change progressed(DecisionState state) {
        return with(file -> file.addDecisionProgress(DecisionProgress.builder()
                .id(Id.of("progress1"))
                .recordedOn(TODAY)
                .decision(DECISION)
                .on(TODAY)
                .state(state)
                .build()));
    }

    private static Change bornOn(LocalDate day) {
        return member(DAUGHTER, built -> built.birthDate(PartialDate.onDay(day)));
    }

    private static Change notified(Id<? extends Party> reporter) {
        return with(file -> file.addNotifications(Notification.builder()
                .id(Id.of("notified"))
                .recordedOn(DECIDED)
                .kind(NotificationKind.REPORT)
                .receivedOn(DECIDED)
                .receiver(INSTITUTION)
                .reporter(reporter)
                .reporterKind(ReporterKind.PROFESSIONAL)
                .anonymousToFamily(false)
                .addAbout(DAUGHTER)
                .addConcerns(CONCERN)
                .during(PriorInvolvement.NONE)
                .build()));
    }

    private static Change agreed(UnaryOperator<Agreement.Builder> change) {
        return with(file -> file.addAgreements(change.apply(
                        Agreement.builder().id(AGREEMENT).recordedOn(OPENED).text(WORDS))
                .build()));
    }

    private static Change assented(Id<Member> person) {
        return with(file -> file.addAssents(Assent.builder()
                .id(Id.of("assent01"))
                .recordedOn(OPENED)
                .to(AGREEMENT)
                .person(person)
                .on(OPENED)
                .level(AgreementLevel.DISAGREES)
                .build()));
    }

    private static Change reported() {
        return with(file -> file.addReports(WrittenReport.builder()
                .id(REPORT)
                .recordedOn(TODAY)
                .kind(ReportKind.MEASURE_REPORT)
                .stage(ReportStage.FINAL)
                .on(TODAY)
                .organisation(INSTITUTION)
                .build()));
    }

    private static Change refused(LocalDate on) {
        return with(file -> file.addPositions(Position.builder()
                .id(Id.of("position"))
                .recordedOn(on)
                .kind(PositionKind.REFUSAL)
                .person(MOTHER)
                .on(on)
                .build()));
    }

    private static Change settled(LocalDate on) {
        return with(file -> file.addPositionDecisions(PositionDecision.builder()
                .id(Id.of("settled1"))
                .recordedOn(on)
                .position(Id.of("position"))
                .on(on)
                .goesOn(true)
                .ground(WORDS)
                .build()));
    }

    private static Change tried(LocalDate on) {
        return contact(
                "call0001",
                on,
                ContactKind.TELEPHONE,
                built -> built.held(false).addWith(MOTHER));
    }

    private static Change messaged(String id, LocalDate on, Id<? extends Party> sender) {
        return with(file -> file.addMessages(Message.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .sender(sender)
                .receivedOn(on)
                .build()));
    }

    private static Change answered(String message, LocalDate on) {
        return with(file -> file.addMessageAnswers(MessageAnswer.builder()
                .id(Id.of("answer" + message))
                .recordedOn(on)
                .message(Id.of(message))
                .on(on)
                .reasonNone(WORDS)
                .build()));
    }

    private static Arguments example(String name, Change change, String... expected) {
        return Arguments.of(name, change, Array.of(expected));
    }
}
