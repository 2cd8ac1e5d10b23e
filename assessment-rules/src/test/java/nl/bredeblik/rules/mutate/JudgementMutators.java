package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.ScaleScore;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;

/** Mistakes in judgements of safety: what one leaves out, and when it comes. */
final class JudgementMutators {

    private static final Term WORKING_DAYS_TO_JUDGEMENT = Term.workingDays(10);
    private static final Id<Signal> DISCLOSURE = Id.of("disclosed");
    private static final Id<SafetyJudgement> ANEW = Id.of("judgedanew");

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "JDG-04",
                    "what is expected later is left out",
                    Judged.whenJudged(
                            Judged::isOnly,
                            then -> Judged.today(
                                    then, JudgementKind.JOINT, (held, joint) -> joint.later(Option.none())))),
            mutator(
                    "JDG-05",
                    "a value on the scale stands without the reason of who gave it",
                    Judged.whenJudged(
                            then -> true,
                            then -> Judged.today(
                                    then,
                                    JudgementKind.OWN,
                                    (held, own) -> own.scale(held.scale().map(JudgementMutators::bare))))),
            mutator(
                    "JDG-08",
                    "after a placement safety is judged on the day after the term",
                    scene -> scene.one(CaseFile::placements, stay -> isOfThisFile(scene, stay))
                            .flatMap(stay -> judgedLate(scene, stay.period().startInclusive()))),
            mutator(
                            "JDG-09",
                            "a child disclosed something on the day before the closing",
                            scene -> scene.one(CaseFile::closings, closing -> closing.stage() == ClosingStage.CLOSED)
                                    .filter(closing -> !scene.children().isEmpty())
                                    .flatMap(closing -> scene.add(file -> file.addSignals(disclosure(scene)))))
                    .putRightBy(scene -> new Scene(
                            scene.add(file -> file.addJudgements(anew(scene))).get(), 0)));

    private JudgementMutators() {}

    private static ScaleScore bare(ScaleScore score) {
        return ScaleScore.builder().from(score).reason(Option.none()).build();
    }

    private static boolean isOfThisFile(Scene scene, Placement stay) {
        LocalDate start = stay.period().startInclusive();
        return !start.isBefore(scene.file().openedOn())
                && scene.current()
                        .judgements()
                        .exists(judgement -> judgement.on().isAfter(start));
    }

    /** The file on the day after the term, on which all was judged that in truth was judged since an event. */
    private static Option<CaseFile> judgedLate(Scene scene, LocalDate event) {
        LocalDate day = WORKING_DAYS_TO_JUDGEMENT
                .lastDay(event, DutchCalendar.standard())
                .plusDays(1);
        Scene then = scene.on(day);
        CaseFile file = CaseFile.builder()
                .from(then.file())
                .judgements(then.file()
                        .judgements()
                        .map(judgement -> judgement.on().isBefore(event)
                                ? judgement
                                : SafetyJudgement.builder()
                                        .from(judgement)
                                        .on(day)
                                        .recordedOn(day)
                                        .build()))
                .build();
        return Option.some(file).filter(made -> !made.equals(then.file()));
    }

    private static Signal disclosure(Scene scene) {
        return Signal.builder()
                .id(DISCLOSURE)
                .recordedOn(scene.last())
                .kind(SignalKind.DISCLOSURE)
                .noticedOn(scene.last().minusDays(1))
                .text(Text.of("wat een kind vertelde"))
                .about(Array.of(scene.children().map(Member::id).head()))
                .build();
    }

    /** The last joint judgement, given anew today. */
    private static SafetyJudgement anew(Scene scene) {
        return SafetyJudgement.builder()
                .from(scene.current().judgements().filter(Judged::isJoint).last())
                .id(ANEW)
                .recordedOn(scene.last())
                .on(scene.last())
                .build();
    }
}
