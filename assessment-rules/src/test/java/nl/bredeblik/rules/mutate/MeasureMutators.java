package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.DayPeriod;

/** Mistakes about measures over a child. */
final class MeasureMutators {

    private static final Id<ProtectionMeasure> OLD = Id.of("oldguardianship");

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                            "MEAS-01",
                            "the end of an old guardianship is left out",
                            scene -> scene.one(CaseFile::measures, measure -> isSupervision(scene, measure))
                                    .flatMap(measure ->
                                            scene.add(file -> file.addMeasures(oldGuardianship(scene, measure)))))
                    .putRightBy(scene -> scene.revise(
                            CaseFile::measures, measure -> measure.id().equals(OLD), MeasureMutators::ended)),
            mutator(
                    "MEAS-02",
                    "a guardianship ends on the day after majority",
                    scene -> Changed.measure(
                                    measure -> measure.kind() == MeasureKind.GUARDIANSHIP,
                                    measure -> until(
                                            measure,
                                            majority(scene, measure.build().subject())
                                                    .plusDays(1)))
                            .in(scene)),
            mutator(
                    "MEAS-03",
                    "supervision lasts a year and a day",
                    scene -> Changed.measure(
                                    measure -> isSupervision(scene, measure),
                                    measure -> until(measure, start(measure).plusYears(1)))
                            .in(scene)),
            mutator(
                    "MEAS-04",
                    "provisional supervision lasts three months and a day",
                    Changed.measure(
                            measure -> measure.kind() == MeasureKind.PROVISIONAL_SUPERVISION,
                            measure -> until(measure, start(measure).plusMonths(3)))),
            mutator(
                    "MEAS-05",
                    "the threats that supervision names are about a brother",
                    scene -> Changed.measure(
                                    measure -> isSupervision(scene, measure)
                                            && scene.children().size() > 1,
                                    measure -> aboutBrother(scene, measure))
                            .in(scene)),
            mutator(
                    "MEAS-06",
                    "the goals are linked to a concern, and not to the threat",
                    scene -> goals(
                            scene,
                            goal -> goal.addresses(goal.build()
                                    .addresses()
                                    .filter(id ->
                                            scene.index().find(Threat.class, id).isEmpty())))),
            mutator(
                    "MEAS-07",
                    "a goal is due on the day after supervision ends",
                    scene -> goals(scene, goal -> goal.due(lastDay(scene).plusDays(1)))),
            mutator(
                    "MEAS-08",
                    "the Board is told on the day after the term",
                    scene -> scene.one(
                                    CaseFile::noticesToBoard, notice -> notice.kind() == BoardNoticeKind.NOT_EXTENDING)
                            .flatMap(notice -> late(
                                    scene, notice, lastDay(scene).minusMonths(2).plusDays(1)))));

    private MeasureMutators() {}

    static boolean isSupervision(Scene scene, ProtectionMeasure measure) {
        return measure.kind() == MeasureKind.SUPERVISION && measure.period().contains(scene.last());
    }

    private static ProtectionMeasure oldGuardianship(Scene scene, ProtectionMeasure measure) {
        return ProtectionMeasure.builder()
                .id(OLD)
                .recordedOn(scene.last())
                .kind(MeasureKind.GUARDIANSHIP)
                .subject(measure.subject())
                .period(DayPeriod.startingOn(scene.file().openedOn().minusYears(4)))
                .build();
    }

    private static ProtectionMeasure ended(ProtectionMeasure measure) {
        LocalDate start = measure.period().startInclusive();
        return ProtectionMeasure.builder()
                .from(measure)
                .period(DayPeriod.between(start, start.plusMonths(6)))
                .build();
    }

    private static LocalDate start(ProtectionMeasure.Builder measure) {
        return measure.build().period().startInclusive();
    }

    private static ProtectionMeasure.Builder until(ProtectionMeasure.Builder measure, LocalDate end) {
        return measure.period(DayPeriod.between(start(measure), end));
    }

    private static LocalDate majority(Scene scene, Id<Member> child) {
        return scene.index().member(child).get().birthDate().get().day().get().plusYears(18);
    }

    private static ProtectionMeasure.Builder aboutBrother(Scene scene, ProtectionMeasure.Builder measure) {
        ProtectionMeasure held = measure.build();
        Id<Member> brother = scene.children()
                .map(Member::id)
                .find(each -> !each.equals(held.subject()))
                .get();
        return measure.threats(held.threats()
                .map(threat -> Threat.builder().from(threat).child(brother).build()));
    }

    private static LocalDate lastDay(Scene scene) {
        return scene.current()
                .measures()
                .map(measure -> measure.period().lastDay())
                .max()
                .get();
    }

    /** The file with other goals in the plan in force, where supervision runs. */
    private static Option<CaseFile> goals(Scene scene, UnaryOperator<Goal.Builder> how) {
        return scene.planInForce()
                .filter(plan -> scene.current().measures().exists(measure -> isSupervision(scene, measure)))
                .map(plan -> scene.replace(
                        plan,
                        Plan.builder()
                                .from(plan)
                                .goals(plan.goals()
                                        .map(goal -> how.apply(Goal.builder().from(goal))
                                                .build()))
                                .build()));
    }

    /** The file on the day on which a notice was given too late. */
    static Option<CaseFile> late(Scene scene, NoticeToBoard notice, LocalDate day) {
        return scene.on(day)
                .change(
                        CaseFile::noticesToBoard,
                        notice::equals,
                        held -> NoticeToBoard.builder()
                                .from(held)
                                .on(day)
                                .recordedOn(day)
                                .build());
    }
}
