package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;

/** Mistakes about what Veilig Thuis does with a notification, by when, and who is told of it. */
final class NotificationMutators {

    private static final Term FIVE_WORKING_DAYS = Term.workingDays(5);
    private static final Term TEN_WORKING_DAYS = Term.workingDays(10);
    private static final Term FOUR_WEEKS = Term.weeks(4).statutory();
    private static final Term TEN_WEEKS = Term.weeks(10).statutory();

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "TERM-07",
                    "whether somebody is in direct danger is looked at on the day after receipt",
                    Changed.onDayOf(
                            CaseFile::notificationSteps,
                            is(NotificationStepKind.SAFETY_ASSESSMENT),
                            Changed.step(
                                    is(NotificationStepKind.ACUTE_CHECK),
                                    step -> on(step, step.build().on().plusDays(1))))),
            mutator(
                    "TERM-08",
                    "the assessment is finished on the day after the term",
                    scene -> report(scene)
                            .map(report -> after(FIVE_WORKING_DAYS, report.receivedOn()))
                            .flatMap(day -> Changed.step(
                                            is(NotificationStepKind.SAFETY_ASSESSMENT), step -> on(step, day))
                                    .in(scene.on(day)))),
            mutator(
                    "TERM-09",
                    "the reasons of an assessment are left out",
                    Changed.step(is(NotificationStepKind.SAFETY_ASSESSMENT), step -> step.reasons(Option.none()))),
            mutator(
                    "TERM-10",
                    "the investigation is concluded on the day after the term",
                    scene -> step(scene, NotificationStepKind.INVESTIGATION_DECIDED)
                            .map(decided -> after(TEN_WEEKS, decided.on()))
                            .flatMap(day -> step(scene, NotificationStepKind.INVESTIGATION_CONCLUDED)
                                    .filter(concluded -> !day.isAfter(scene.last())
                                            && scene.current().incidents().isEmpty())
                                    .map(concluded -> concludedOn(scene.on(day), concluded, day)))),
            mutator(
                    "TERM-11",
                    "one of the parents is told on the day after the term",
                    scene -> report(scene)
                            .flatMap(report -> adult(scene, report).map(person -> toldLate(scene, report, person)))),
            mutator(
                    "TERM-12",
                    "what the reporter heard is dated before the investigation was concluded",
                    scene -> step(scene, NotificationStepKind.INVESTIGATION_CONCLUDED)
                            .filter(concluded -> !scene.last().isBefore(after(TEN_WORKING_DAYS, concluded.on())))
                            .flatMap(concluded -> Changed.step(
                                            step -> step.kind() == NotificationStepKind.FEEDBACK_TO_REPORTER
                                                    && step.on().equals(concluded.on()),
                                            step -> step.on(concluded.on().minusDays(1)))
                                    .in(scene))));

    private NotificationMutators() {}

    private static Predicate<NotificationStep> is(NotificationStepKind kind) {
        return step -> step.kind() == kind;
    }

    private static Option<NotificationStep> step(Scene scene, NotificationStepKind kind) {
        return scene.one(CaseFile::notificationSteps, is(kind));
    }

    private static Option<Notification> report(Scene scene) {
        return scene.one(CaseFile::notifications, each -> each.kind() == NotificationKind.REPORT)
                .filter(report ->
                        step(scene, NotificationStepKind.SAFETY_ASSESSMENT).isDefined());
    }

    private static LocalDate after(Term term, LocalDate from) {
        return term.lastDay(from, DutchCalendar.standard()).plusDays(1);
    }

    private static NotificationStep.Builder on(NotificationStep.Builder step, LocalDate day) {
        return step.on(day).recordedOn(day);
    }

    /** The conclusion, and what followed on it the same day. */
    private static CaseFile concludedOn(Scene scene, NotificationStep concluded, LocalDate day) {
        return Everywhere.in(
                scene.file(),
                CaseFile::notificationSteps,
                step -> step.on().equals(concluded.on()),
                step -> on(NotificationStep.builder().from(step), day).build());
    }

    private static Option<Id<Member>> adult(Scene scene, Notification report) {
        return scene.adults().map(Member::id).findLast(report.about()::contains);
    }

    private static CaseFile toldLate(Scene scene, Notification report, Id<Member> person) {
        LocalDate day = after(FOUR_WEEKS, report.receivedOn());
        CaseFile others = Everywhere.in(
                scene.on(day).file(),
                CaseFile::notificationSteps,
                is(NotificationStepKind.FAMILY_TOLD),
                step -> NotificationStep.builder()
                        .from(step)
                        .members(scene.current().members().map(Member::id).reject(person::equals))
                        .build());
        return Everywhere.in(
                others,
                CaseFile::informings,
                told -> told.to().equals(person)
                        && (told.topics().contains(InformTopic.DATA_RECEIVED)
                                || told.items().contains(report.id())),
                told -> Informing.builder().from(told).on(day).recordedOn(day).build());
    }
}
