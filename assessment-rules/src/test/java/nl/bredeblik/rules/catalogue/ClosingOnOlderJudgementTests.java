package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.judgement.SafetyLevel.SAFE_ENOUGH;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.EventfulFamily.EVENT;
import static nl.bredeblik.rules.family.EventfulFamily.INCIDENT;
import static nl.bredeblik.rules.family.JudgedFamily.add;
import static nl.bredeblik.rules.family.JudgedFamily.own;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-09, row R176: a closing rests on a judgement of after the last event. */
class ClosingOnOlderJudgementTests {

    private static final RuleSet JDG = Areas.of("JDG");

    private static final String DUE = "JDG-08 ATTENTION incident";

    @ParameterizedTest
    @MethodSource("closings")
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> closings() {
        LocalDate closing = EVENT.plusDays(6);
        String blocked = "JDG-09 BLOCKING closing1+incident";
        return Stream.of(
                example(
                                "proposed on the older judgement",
                                INCIDENT.and(closing(closing, ClosingStage.PROPOSED)),
                                blocked)
                        .on(closing),
                example("done on the older judgement", INCIDENT.and(closing(closing, ClosingStage.CLOSED)), blocked),
                example(
                        "judged before",
                        INCIDENT.and(judged("judgement1", closing)).and(closing(closing, ClosingStage.PROPOSED))),
                example(
                        "judged after",
                        INCIDENT.and(judged("judgement1", closing.plusDays(1)))
                                .and(closing(closing, ClosingStage.PROPOSED))),
                example(
                        "closed before it happened, so that nothing more is asked",
                        INCIDENT.and(closing(EVENT.minusDays(1), ClosingStage.CLOSED))),
                example(
                        "closed for another child",
                        INCIDENT.and(with(file -> file.addClosings(closingOf(closing, ClosingStage.PROPOSED)
                                .addMembers(SON)
                                .build()))),
                        DUE),
                example(
                        "an investigation is concluded",
                        INCIDENT.and(step(NotificationStepKind.INVESTIGATION_CONCLUDED)),
                        "JDG-09 BLOCKING step0001+incident"),
                example("another step", INCIDENT.and(step(NotificationStepKind.FAMILY_TOLD)), DUE));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(JDG, name, change, expected);
    }

    private static Change judged(String id, LocalDate on) {
        return add(judgement(id, on));
    }

    private static Change closing(LocalDate on, ClosingStage stage) {
        return with(file -> file.addClosings(closingOf(on, stage).build()));
    }

    private static Closing.Builder closingOf(LocalDate on, ClosingStage stage) {
        return Closing.builder()
                .id(Id.of("closing1"))
                .recordedOn(on)
                .stage(stage)
                .organisation(INSTITUTION)
                .on(on);
    }

    private static Change step(NotificationStepKind kind) {
        LocalDate on = EVENT.plusDays(2);
        return with(file -> file.addNotifications(Notification.builder()
                        .id(Id.of("notification"))
                        .recordedOn(EVENT)
                        .kind(NotificationKind.REPORT)
                        .receivedOn(EVENT)
                        .receiver(INSTITUTION)
                        .reporterKind(ReporterKind.PROFESSIONAL)
                        .anonymousToFamily(false)
                        .addAbout(DAUGHTER)
                        .addConcerns(CONCERN)
                        .during(PriorInvolvement.NONE)
                        .build())
                .addNotificationSteps(NotificationStep.builder()
                        .id(Id.of("step0001"))
                        .recordedOn(on)
                        .notification(Id.of("notification"))
                        .kind(kind)
                        .on(on)
                        .build()));
    }

    private static SafetyJudgement.Builder judgement(String id, LocalDate on) {
        return own(id, on, WORKER, SAFE_ENOUGH);
    }
}
