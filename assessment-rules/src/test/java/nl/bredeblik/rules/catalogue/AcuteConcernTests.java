package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ConcernFamily.considered;
import static nl.bredeblik.rules.family.ConcernFamily.goal;
import static nl.bredeblik.rules.family.ConcernFamily.planOf;
import static nl.bredeblik.rules.family.ConcernFamily.safetyPlanned;
import static nl.bredeblik.rules.family.ConcernFamily.shared;
import static nl.bredeblik.rules.family.ConcernFamily.stands;
import static nl.bredeblik.rules.family.ConcernFamily.stoodFrom;
import static nl.bredeblik.rules.family.ConcernFamily.told;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalFollowUp;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.DiscussionDecision;
import nl.bredeblik.model.judgement.DiscussionDecisionKind;
import nl.bredeblik.model.judgement.FamilyPresence;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Obligation;
import nl.bredeblik.rules.ObligationState;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ConcernFamily;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.family.Titles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done at once on what is recorded as acute: CON-04 and CON-09, row CON-04, the acute half of R96. */
class AcuteConcernTests {

    private static final RuleSet CON = Areas.of("CON");
    private static final Text WORDS = Text.of("Invented.");
    private static final LocalDate NEXT_DAY = OPENED.plusDays(1);
    private static final LocalDate TOO_LATE = OPENED.plusDays(2);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 16);
    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

    private static final String FIRST = "CON-04 BLOCKING concern1";
    private static final String LATE = "CON-04 HINT concern1";

    private static final Change ACUTE = stands(ConcernStanding.SUSPECTED, UnsafetyKind.ACUTE);

    @ParameterizedTest
    @MethodSource({"days", "stretches", "acts", "owners", "later"})
    void whatIsDoneAtOnce(Example example) {
        example.holds();
    }

    static Stream<Example> days() {
        return Stream.of(
                atOnce("recorded today", ACUTE).on(OPENED),
                atOnce("recorded yesterday", ACUTE).on(NEXT_DAY),
                atOnce("recorded two days ago", ACUTE, FIRST).on(TOO_LATE),
                atOnce("over a weekend, on Saturday", acuteFrom(FRIDAY)).on(FRIDAY.plusDays(1)),
                atOnce("over a weekend, on Sunday", acuteFrom(FRIDAY), FIRST).on(FRIDAY.plusDays(2)),
                atOnce("over a holiday, on the day itself", acuteFrom(CHRISTMAS_EVE))
                        .on(CHRISTMAS_EVE.plusDays(1)),
                atOnce("over a holiday, on the next", acuteFrom(CHRISTMAS_EVE), FIRST)
                        .on(CHRISTMAS_EVE.plusDays(2)),
                atOnce("done on the day", ACUTE.and(planned(OPENED))),
                atOnce("done on the next day", ACUTE.and(planned(NEXT_DAY))),
                atOnce("done later", ACUTE.and(planned(TOO_LATE)), LATE),
                atOnce("done before it was acute", acuteFrom(FRIDAY).and(planned(FRIDAY.minusDays(1))), FIRST),
                atOnce("to be done tomorrow", ACUTE.and(planned(TODAY.plusDays(1))), FIRST),
                atOnce("structural", stands(ConcernStanding.SUSPECTED, UnsafetyKind.STRUCTURAL)),
                atOnce(
                        "acute and structural",
                        stands(ConcernStanding.SUSPECTED, UnsafetyKind.ACUTE, UnsafetyKind.STRUCTURAL),
                        FIRST),
                atOnce("solved", stands(ConcernStanding.RESOLVED, UnsafetyKind.ACUTE)));
    }

    static Stream<Example> stretches() {
        return Stream.of(
                atOnce(
                        "acute still, counted from the first day",
                        ACUTE.and(stoodFrom(FRIDAY, ConcernStanding.CONFIRMED, UnsafetyKind.ACUTE))
                                .and(planned(NEXT_DAY))),
                atOnce(
                        "acute anew, counted from then",
                        ACUTE.and(planned(NEXT_DAY))
                                .and(stoodFrom(FRIDAY, ConcernStanding.CONFIRMED, UnsafetyKind.NEITHER))
                                .and(stoodFrom(FRIDAY.plusDays(7), ConcernStanding.CONFIRMED, UnsafetyKind.ACUTE)),
                        FIRST),
                atOnce(
                        "not acute any more",
                        ACUTE.and(stoodFrom(FRIDAY, ConcernStanding.CONFIRMED, UnsafetyKind.NEITHER))));
    }

    static Stream<Example> acts() {
        return Stream.of(
                atOnce(
                        "a look at acute unsafety after a notification",
                        ACUTE.and(step(NotificationStepKind.ACUTE_CHECK, step -> step))),
                atOnce(
                        "conditions after a notification",
                        ACUTE.and(step(NotificationStepKind.CONDITIONS_AND_FOLLOW_UP, step -> step))),
                atOnce(
                        "an investigation is no action for today",
                        ACUTE.and(step(NotificationStepKind.INVESTIGATION_STARTED, step -> step)),
                        FIRST),
                atOnce(
                        "an intervention decided on",
                        ACUTE.and(decided(DiscussionDecisionKind.DIRECT_INTERVENTION, Option.some(WORKER)))),
                atOnce(
                        "waiting decided on",
                        ACUTE.and(decided(DiscussionDecisionKind.WAIT, Option.some(WORKER))),
                        FIRST),
                atOnce("the child is placed", ACUTE.and(Titles.placed(DayPeriod.startingOn(OPENED)))),
                atOnce("provisional supervision", ACUTE.and(measured(MeasureKind.PROVISIONAL_SUPERVISION, DAUGHTER))),
                atOnce("probation", ACUTE.and(measured(MeasureKind.YOUTH_PROBATION, DAUGHTER)), FIRST),
                atOnce(
                        "a restraining order for whom the concern names",
                        ACUTE.and(told(built -> built.addNamed(
                                        ConcernFamily.involved(FATHER, InvolvementRole.NAMED_AS_CAUSING))))
                                .and(measured(MeasureKind.TEMPORARY_HOME_BAN, FATHER))),
                atOnce("about another child", ACUTE.and(measured(MeasureKind.PROVISIONAL_SUPERVISION, SON)), FIRST),
                atOnce("an action for direct safety", ACUTE.and(acted(Phase.DIRECT_SAFETY, Array.of(MOTHER)))),
                atOnce("an action for recovery", ACUTE.and(acted(Phase.RECOVERY, Array.of(MOTHER))), FIRST),
                atOnce(
                        "a signal followed up",
                        ACUTE.and(told(built -> built.addEvidence(STATEMENT))).and(followedUp())));
    }

    static Stream<Example> owners() {
        return Stream.of(
                atOnce(
                        "an agreement that nobody does",
                        ACUTE.and(safetyPlanned(plan -> plan.agreements(Array.of(SafetyAgreement.builder()
                                .id(Id.of("agreement"))
                                .text(WORDS)
                                .build())))),
                        FIRST),
                atOnce(
                        "a look by nobody",
                        ACUTE.and(step(NotificationStepKind.ACUTE_CHECK, step -> step.by(Option.none()))),
                        FIRST),
                atOnce(
                        "a decision that nobody carries out",
                        ACUTE.and(decided(DiscussionDecisionKind.DIRECT_INTERVENTION, Option.none())),
                        FIRST),
                atOnce("an action that nobody does", ACUTE.and(acted(Phase.DIRECT_SAFETY, Array.empty())), FIRST));
    }

    static Stream<Example> later() {
        Change known = ACUTE.and(shared()).and(considered(MOTHER, FATHER, SON));
        return Stream.of(
                Example.in(CON, "in a later phase", known, "CON-09 ATTENTION concern1")
                        .at(Moment.ANALYSIS),
                Example.in(CON, "in a later phase, done", known.and(planned(NEXT_DAY)))
                        .at(Moment.ANALYSIS),
                Example.in(CON, "in a later phase, done late", known.and(planned(TOO_LATE)), "CON-09 HINT concern1")
                        .at(Moment.ANALYSIS));
    }

    @Test
    void whatIsDueStandsOnTheAgenda() {
        var assessment = CON.assess(
                ACUTE.in(SoundFamily.file()), new Occasion(OPENED, Option.some(Moment.DIRECT_SAFETY), Mode.AS_IT_WAS));
        assertThat(assessment.obligations().map(Obligation::state)).containsExactly(ObligationState.OPEN);
    }

    private static Example atOnce(String name, Change change, String... expected) {
        return Example.in(CON, name, change, expected).at(Moment.DIRECT_SAFETY);
    }

    private static Change acuteFrom(LocalDate day) {
        return with(file -> file.concernStatuses(Array.empty()))
                .and(stoodFrom(day, ConcernStanding.SUSPECTED, UnsafetyKind.ACUTE));
    }

    private static Change planned(LocalDate on) {
        return safetyPlanned(plan -> plan.on(on));
    }

    private static Change step(NotificationStepKind kind, UnaryOperator<NotificationStep.Builder> change) {
        Notification notification = Notification.builder()
                .id(Id.of("notification"))
                .recordedOn(OPENED)
                .kind(NotificationKind.REPORT)
                .receivedOn(OPENED)
                .receiver(INSTITUTION)
                .reporterKind(ReporterKind.PROFESSIONAL)
                .anonymousToFamily(false)
                .during(PriorInvolvement.NONE)
                .addConcerns(CONCERN)
                .build();
        return with(file -> file.addNotifications(notification)
                .addNotificationSteps(change.apply(NotificationStep.builder()
                                .id(Id.of("step0001"))
                                .recordedOn(OPENED)
                                .notification(notification.id())
                                .kind(kind)
                                .on(OPENED)
                                .by(WORKER))
                        .build()));
    }

    private static Change decided(DiscussionDecisionKind kind, Option<Id<Professional>> responsible) {
        DiscussionDecision.Builder decision = DiscussionDecision.builder().kind(kind);
        responsible.forEach(decision::responsible);
        return with(file -> file.addDiscussions(CaseDiscussion.builder()
                .id(Id.of("discussion"))
                .recordedOn(OPENED)
                .on(OPENED)
                .family(FamilyPresence.PRESENT)
                .addDecisions(decision.build())
                .build()));
    }

    private static Change measured(MeasureKind kind, Id<Member> subject) {
        return with(file -> file.addMeasures(ProtectionMeasure.builder()
                .id(Id.of("measure1"))
                .recordedOn(OPENED)
                .kind(kind)
                .subject(subject)
                .period(DayPeriod.startingOn(OPENED))
                .build()));
    }

    private static Change acted(Phase phase, Array<Id<Member>> doers) {
        return planOf(plan -> plan.addGoals(goal().phase(phase).build())
                .addActions(Action.builder()
                        .id(Id.of("action01"))
                        .text(WORDS)
                        .addGoals(ConcernFamily.GOAL)
                        .doers(doers)
                        .origin(AlternativeOrigin.FAMILY)
                        .build()));
    }

    private static Change followedUp() {
        Signal signal = Signal.builder()
                .id(Id.of("signal01"))
                .recordedOn(OPENED)
                .kind(SignalKind.DISCLOSURE)
                .noticedOn(OPENED)
                .text(WORDS)
                .addStatements(STATEMENT)
                .build();
        return with(file -> file.addSignals(signal)
                .addSignalFollowUps(SignalFollowUp.builder()
                        .id(Id.of("followup"))
                        .recordedOn(OPENED)
                        .signal(signal.id())
                        .on(OPENED)
                        .done(WORDS)
                        .by(WORKER)
                        .build()));
    }
}
