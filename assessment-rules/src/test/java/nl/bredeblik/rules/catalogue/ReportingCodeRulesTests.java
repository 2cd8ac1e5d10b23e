package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.FrameworkAnswer;
import nl.bredeblik.model.concern.FrameworkQuestion;
import nl.bredeblik.model.concern.MeldcodeDecision;
import nl.bredeblik.model.concern.MeldcodeProcess;
import nl.bredeblik.model.concern.MeldcodeSkipGround;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.concern.MeldcodeStepKind;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ConcernFamily;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Going through the reporting code: CON-10 to CON-17, rows R116 to R122. */
class ReportingCodeRulesTests {

    private static final RuleSet CON = Areas.of("CON");
    private static final Text WORDS = Text.of("Invented.");
    private static final Id<MeldcodeProcess> PROCESS = Id.of("meldcode1");
    private static final Id<Organisation> VEILIG_THUIS = Id.of("veiligthuis");
    private static final LocalDate LAST_DAY = OPENED.plusWeeks(4);

    private static final Map<MeldcodeStepKind, String> IDS = HashMap.of(
            MeldcodeStepKind.MAP_SIGNALS,
            "mapped01",
            MeldcodeStepKind.CONSULT,
            "consult1",
            MeldcodeStepKind.TALK,
            "talked01",
            MeldcodeStepKind.WEIGH,
            "weighed1",
            MeldcodeStepKind.DECIDE,
            "decided1");

    @ParameterizedTest
    @MethodSource({"steps", "terms", "notes", "answers", "reports", "decisions", "order"})
    void goingThroughTheReportingCode(Example example) {
        example.holds();
    }

    static Stream<Example> steps() {
        return Stream.of(
                example("no organisation goes through it", Change.nothing()),
                example("all five steps", sound()),
                example("no step yet", started(Array.empty())).on(OPENED),
                example("two steps so far", started(steps(MeldcodeStepKind.MAP_SIGNALS, MeldcodeStepKind.CONSULT)))
                        .on(OPENED),
                example("the talk is missing", without(MeldcodeStepKind.TALK), "CON-10 ATTENTION meldcode1"),
                example(
                        "the first step is missing",
                        without(MeldcodeStepKind.MAP_SIGNALS),
                        "CON-10 ATTENTION meldcode1"),
                example(
                        "a step was skipped, with the reason",
                        changed(
                                MeldcodeStepKind.CONSULT,
                                step -> step.skipGround(MeldcodeSkipGround.OTHER)
                                        .consulted(Array.empty())
                                        .text(Option.none()))),
                example(
                        "the steps of another organisation do not count",
                        without(MeldcodeStepKind.TALK)
                                .and(with(file -> file.addMeldcodeSteps(step(MeldcodeStepKind.TALK)
                                        .process(Id.of("meldcode2"))
                                        .build()))),
                        "CON-10 ATTENTION meldcode1"));
    }

    static Stream<Example> terms() {
        Change undecided = without(MeldcodeStepKind.DECIDE);
        return Stream.of(
                example("no decision on the last day of the term", undecided).on(LAST_DAY),
                example("no decision after it", undecided, "CON-11 ATTENTION meldcode1")
                        .on(LAST_DAY.plusDays(1)),
                example(
                                "decided late, and done with",
                                changed(MeldcodeStepKind.DECIDE, step -> step.on(LAST_DAY.plusDays(3))))
                        .on(LAST_DAY.plusDays(4)));
    }

    static Stream<Example> notes() {
        return Stream.of(
                example(
                        "a consultation with nobody",
                        changed(MeldcodeStepKind.CONSULT, step -> step.consulted(Array.empty())),
                        "CON-12 ATTENTION consult1 @consulted"),
                example(
                        "a consultation about nothing",
                        changed(MeldcodeStepKind.CONSULT, step -> step.text(Option.none())),
                        "CON-12 ATTENTION consult1 @text"),
                example("the talk skipped for safety", skipped(MeldcodeSkipGround.SAFETY)),
                example("the talk skipped to keep the contact", skipped(MeldcodeSkipGround.CONTACT_WOULD_BREAK)),
                example(
                        "the talk skipped on another ground",
                        skipped(MeldcodeSkipGround.OTHER),
                        "CON-13 ATTENTION talked01 @skipGround"));
    }

    static Stream<Example> answers() {
        String unanswered = "CON-14 ATTENTION meldcode1";
        return Stream.of(
                example("no answers", answered(Array.empty()), unanswered),
                example("four answers", answered(all().dropRight(1)), unanswered),
                example(
                        "an answer without reason",
                        answered(all().update(
                                        2,
                                        answer(FrameworkQuestion.CAN_HELP, YesNoUnknown.YES)
                                                .reason(Option.none())
                                                .build())),
                        unanswered),
                example(
                        "a question that was not asked",
                        answered(all().update(
                                        4,
                                        answer(FrameworkQuestion.HELP_WORKS, YesNoUnknown.NOT_ASKED)
                                                .build())),
                        unanswered),
                example(
                        "an answer that is not known",
                        answered(all().update(
                                        4,
                                        answer(FrameworkQuestion.HELP_WORKS, YesNoUnknown.UNKNOWN)
                                                .build()))),
                example("the answers in another order", answered(all().reverse())),
                example(
                        "no suspicion left",
                        answered(Array.of(answer(FrameworkQuestion.SUSPICION_LEFT, YesNoUnknown.NO)
                                .build()))),
                example(
                        "no help to offer",
                        answered(all().take(2)
                                .append(answer(FrameworkQuestion.CAN_HELP, YesNoUnknown.NO)
                                        .build()))),
                example("no unsafety, and help not looked at", answered(all().take(2)), unanswered),
                example(
                        "some answers with the decision",
                        answered(all().take(3))
                                .and(edit(MeldcodeStepKind.DECIDE, step -> step.answers(all().drop(3))))),
                example("not weighed yet", started(steps(MeldcodeStepKind.MAP_SIGNALS)))
                        .on(OPENED));
    }

    static Stream<Example> reports() {
        Change helpOnly = changed(MeldcodeStepKind.DECIDE, step -> step.decision(MeldcodeDecision.HELP_ONLY));
        Change unexplained = helpOnly.and(edit(MeldcodeStepKind.DECIDE, step -> step.text(Option.none())));
        Change structural = ConcernFamily.stands(ConcernStanding.CONFIRMED, UnsafetyKind.STRUCTURAL);
        Change acute = ConcernFamily.stands(ConcernStanding.CONFIRMED, UnsafetyKind.ACUTE)
                .and(ConcernFamily.safetyPlanned(plan -> plan));
        Change answeredYes = edit(
                MeldcodeStepKind.WEIGH,
                step -> step.answers(all().update(
                                1,
                                answer(FrameworkQuestion.ACUTE_OR_STRUCTURAL, YesNoUnknown.YES)
                                        .build())));
        String neither = "CON-15 ATTENTION meldcode1";
        return Stream.of(
                example("unsafety and a decision to report", sound().and(structural)),
                example("structural, no report and no reason", unexplained.and(structural), neither),
                example("acute, no report and no reason", unexplained.and(acute), neither),
                example("answered yes, no report and no reason", unexplained.and(answeredYes), neither),
                example("neither acute nor structural", unexplained),
                example("structural, and why not", helpOnly.and(structural)),
                example("structural, and reported", unexplained.and(structural).and(reported(NotificationKind.REPORT))),
                example(
                        "structural, and advice asked",
                        unexplained.and(structural).and(reported(NotificationKind.REQUEST_FOR_ADVICE)),
                        neither),
                example(
                                "acute, before any weighing",
                                started(steps(MeldcodeStepKind.MAP_SIGNALS)).and(acute),
                                neither)
                        .on(OPENED),
                example(
                                "structural, before the decision",
                                started(steps(MeldcodeStepKind.MAP_SIGNALS)).and(structural))
                        .on(OPENED),
                example(
                        "Veilig Thuis does not report to itself",
                        unexplained
                                .and(structural)
                                .and(with(file -> file.organisations(Array.of(organisation(INSTITUTION)))))));
    }

    static Stream<Example> decisions() {
        return Stream.of(
                example(
                        "no decision",
                        changed(MeldcodeStepKind.DECIDE, step -> step.decision(Option.none())),
                        "CON-16 ATTENTION decided1 @decision"),
                example(
                        "by nobody",
                        changed(MeldcodeStepKind.DECIDE, step -> step.decidedBy(Option.none())),
                        "CON-16 ATTENTION decided1 @decidedBy"),
                example(
                        "by another",
                        changed(MeldcodeStepKind.DECIDE, step -> step.finallyResponsible(YesNoUnknown.NO)),
                        "CON-16 ATTENTION decided1 @finallyResponsible"),
                example(
                        "not recorded whether by another",
                        changed(MeldcodeStepKind.DECIDE, step -> step.finallyResponsible(YesNoUnknown.NOT_RECORDED)),
                        "CON-16 ATTENTION decided1 @finallyResponsible"));
    }

    static Stream<Example> order() {
        LocalDate dayBefore = OPENED.minusDays(1);
        Change weighedFirst = changed(MeldcodeStepKind.WEIGH, step -> step.on(dayBefore));
        Deviation urgent = Deviation.builder()
                .id(Id.of("deviation"))
                .recordedOn(OPENED)
                .rule(RuleCode.of("CON-17"))
                .addAbout(PROCESS)
                .decidedOn(OPENED)
                .reason(WORDS)
                .build();
        return Stream.of(
                example("weighed before the talk", weighedFirst, "CON-17 HINT meldcode1"),
                example("all on one day", sound()),
                example(
                        "a second talk after the decision, told first",
                        started(Array.of(step(MeldcodeStepKind.TALK)
                                        .id(Id.of("talked02"))
                                        .on(OPENED.plusDays(5))
                                        .build())
                                .appendAll(steps(MeldcodeStepKind.values())))),
                example(
                        "a skipped step has no day",
                        changed(
                                        MeldcodeStepKind.WEIGH,
                                        step -> step.on(dayBefore)
                                                .skipGround(MeldcodeSkipGround.SAFETY)
                                                .answers(Array.empty()))
                                .and(edit(MeldcodeStepKind.DECIDE, step -> step.answers(all())))),
                example(
                        "urgent, with the reason",
                        weighedFirst.and(with(file -> file.addDeviations(urgent))),
                        "CON-17 HINT meldcode1 EXPLAINED"));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(CON, name, change, expected).at(Moment.DIRECT_SAFETY);
    }

    private static Change sound() {
        return started(steps(MeldcodeStepKind.values()));
    }

    private static Change started(Seq<MeldcodeStep> steps) {
        return with(file -> file.addMeldcodeProcesses(MeldcodeProcess.builder()
                        .id(PROCESS)
                        .recordedOn(OPENED)
                        .organisation(INSTITUTION)
                        .startedOn(OPENED)
                        .addConcerns(CONCERN)
                        .addAbout(DAUGHTER)
                        .build())
                .meldcodeSteps(steps));
    }

    private static Change without(MeldcodeStepKind kind) {
        return started(steps(MeldcodeStepKind.values()).filter(step -> step.step() != kind));
    }

    private static Change changed(MeldcodeStepKind kind, UnaryOperator<MeldcodeStep.Builder> change) {
        return sound().and(edit(kind, change));
    }

    private static Change edit(MeldcodeStepKind kind, UnaryOperator<MeldcodeStep.Builder> change) {
        return file -> with(builder -> builder.meldcodeSteps(file.meldcodeSteps()
                        .map(step -> step.step() == kind
                                ? change.apply(MeldcodeStep.builder().from(step))
                                        .build()
                                : step)))
                .in(file);
    }

    private static Change skipped(MeldcodeSkipGround ground) {
        return changed(MeldcodeStepKind.TALK, step -> step.skipGround(ground));
    }

    private static Change answered(Seq<FrameworkAnswer> answers) {
        return changed(MeldcodeStepKind.WEIGH, step -> step.answers(answers));
    }

    private static Seq<MeldcodeStep> steps(MeldcodeStepKind... kinds) {
        return Array.of(kinds).map(kind -> step(kind).build());
    }

    private static MeldcodeStep.Builder step(MeldcodeStepKind kind) {
        MeldcodeStep.Builder step = MeldcodeStep.builder()
                .id(Id.of(IDS.get(kind).get()))
                .recordedOn(OPENED)
                .process(PROCESS)
                .step(kind)
                .on(OPENED)
                .text(WORDS)
                .finallyResponsible(YesNoUnknown.NOT_RECORDED);
        return switch (kind) {
            case CONSULT -> step.addConsulted(WORKER);
            case WEIGH -> step.answers(all());
            case DECIDE ->
                step.decision(MeldcodeDecision.REPORT).decidedBy(WORKER).finallyResponsible(YesNoUnknown.YES);
            case MAP_SIGNALS, TALK -> step;
        };
    }

    /** A suspicion, no acute or structural unsafety, and help that is offered, accepted and works. */
    private static Seq<FrameworkAnswer> all() {
        return Array.of(FrameworkQuestion.values())
                .map(question -> answer(
                                question,
                                question == FrameworkQuestion.ACUTE_OR_STRUCTURAL ? YesNoUnknown.NO : YesNoUnknown.YES)
                        .build());
    }

    private static FrameworkAnswer.Builder answer(FrameworkQuestion question, YesNoUnknown answer) {
        return FrameworkAnswer.builder().question(question).answer(answer).reason(WORDS);
    }

    private static Change reported(NotificationKind kind) {
        return with(file -> file.addOrganisations(organisation(VEILIG_THUIS))
                .addNotifications(Notification.builder()
                        .id(Id.of("notification"))
                        .recordedOn(OPENED)
                        .kind(kind)
                        .receivedOn(OPENED)
                        .receiver(VEILIG_THUIS)
                        .reporter(INSTITUTION)
                        .reporterKind(ReporterKind.PROFESSIONAL)
                        .anonymousToFamily(false)
                        .during(PriorInvolvement.NONE)
                        .addConcerns(CONCERN)
                        .build()));
    }

    private static Organisation organisation(Id<Organisation> id) {
        return Organisation.builder()
                .id(id)
                .recordedOn(OPENED)
                .kind(OrganisationKind.VEILIG_THUIS)
                .build();
    }
}
