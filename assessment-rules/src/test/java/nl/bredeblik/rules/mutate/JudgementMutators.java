package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.ConsensusKind;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.judgement.ScaleScore;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes in judgements of safety, of each organisation and together. */
final class JudgementMutators {

    private static final Term WORKING_DAYS_TO_JUDGEMENT = Term.workingDays(10);
    private static final Id<Signal> DISCLOSURE = Id.of("disclosed");
    private static final Id<SafetyJudgement> ANEW = Id.of("judgedanew");

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "JDG-01",
                    "one organisation gave the joint judgement",
                    whenJudged(
                            JudgementMutators::isOnly,
                            then -> today(
                                    then,
                                    JudgementKind.JOINT,
                                    (held, joint) -> joint.by(held.by().take(1))))),
            mutator(
                    "JDG-02",
                    "two organisations did not agree, and it was left at that",
                    whenJudged(
                            then -> isOnly(then) && !isFirst(then) && hasOpenConcern(then),
                            then -> today(
                                            then,
                                            JudgementKind.JOINT,
                                            (held, joint) -> joint.reachedBy(ConsensusKind.NONE)
                                                    .dissents(Array.empty()))
                                    .flatMap(file -> today(
                                            new Scene(file, 0),
                                            JudgementKind.OWN,
                                            (held, own) -> own.safetyNow(SafetyLevel.UNSAFE))))),
            mutator(
                    "JDG-04",
                    "what is expected later is left out",
                    whenJudged(
                            JudgementMutators::isOnly,
                            then -> today(then, JudgementKind.JOINT, (held, joint) -> joint.later(Option.none())))),
            mutator(
                    "JDG-05",
                    "a value on the scale stands without the reason of who gave it",
                    whenJudged(
                            then -> true,
                            then -> today(
                                    then,
                                    JudgementKind.OWN,
                                    (held, own) -> own.scale(held.scale().map(JudgementMutators::bare))))),
            mutator(
                    "JDG-06",
                    "both own judgements bear the name of the same organisation",
                    whenJudged(
                            JudgementMutators::isFirst,
                            then -> today(then, JudgementKind.OWN, (held, own) -> own.by(otherJudges(then, held))))),
            mutator(
                    "JDG-07",
                    "a concern was left out of the joint judgement, and the partner was not at the table",
                    whenJudged(
                            then -> isFirst(then)
                                    && then.current()
                                            .concerns()
                                            .exists(each -> SafetyMutators.isUnsafe(then, each.id())),
                            then -> today(
                                            then,
                                            JudgementKind.JOINT,
                                            (held, joint) -> joint.concerns(
                                                    held.concerns().reject(id -> SafetyMutators.isUnsafe(then, id))))
                                    .flatMap(file -> discussedAlone(new Scene(file, 0))))),
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

    /** A mistake in the file of a day on which it was judged together. */
    private static Mistake whenJudged(Predicate<Scene> which, Mistake mistake) {
        return scene -> scene.oneOf(scene.file()
                        .judgements()
                        .filter(JudgementMutators::isJoint)
                        .map(joint -> scene.on(joint.recordedOn()))
                        .filter(which))
                .flatMap(mistake::in);
    }

    private static boolean isJoint(SafetyJudgement judgement) {
        return judgement.kind() == JudgementKind.JOINT;
    }

    private static boolean isToday(Scene then, SafetyJudgement judgement) {
        return judgement.recordedOn().equals(then.last());
    }

    private static boolean isFirst(Scene then) {
        return then.current().judgements().forAll(judgement -> isToday(then, judgement));
    }

    /** Whether it was judged together once that day. */
    private static boolean isOnly(Scene then) {
        return then.current().judgements().count(judgement -> isToday(then, judgement) && isJoint(judgement)) == 1;
    }

    private static boolean hasOpenConcern(Scene then) {
        return then.current()
                .concerns()
                .exists(concern -> then.current()
                        .concernStatuses()
                        .filter(status -> status.concern().equals(concern.id()))
                        .lastOption()
                        .exists(status -> status.status() != ConcernStanding.RESOLVED));
    }

    private static Option<CaseFile> today(
            Scene then,
            JudgementKind kind,
            BiFunction<SafetyJudgement, SafetyJudgement.Builder, SafetyJudgement.Builder> how) {
        return then.change(
                CaseFile::judgements,
                judgement -> isToday(then, judgement) && judgement.kind() == kind,
                held -> how.apply(held, SafetyJudgement.builder().from(held)).build());
    }

    private static ScaleScore bare(ScaleScore score) {
        return ScaleScore.builder().from(score).reason(Option.none()).build();
    }

    /** Who gave the other own judgement of the day. */
    private static Seq<Id<? extends Party>> otherJudges(Scene then, SafetyJudgement own) {
        return then.current()
                .judgements()
                .find(judgement -> isToday(then, judgement)
                        && !isJoint(judgement)
                        && !judgement.id().equals(own.id()))
                .get()
                .by();
    }

    /** Of the professionals at the table of that day only the first was there. */
    private static Option<CaseFile> discussedAlone(Scene then) {
        return then.change(
                CaseFile::discussions,
                discussion -> discussion.recordedOn().equals(then.last()),
                discussion -> CaseDiscussion.builder()
                        .from(discussion)
                        .participants(discussion
                                .participants()
                                .map(each -> then.index().member(each.person()).isDefined()
                                                || each.equals(discussion
                                                        .participants()
                                                        .head())
                                        ? each
                                        : Participant.builder()
                                                .from(each)
                                                .mode(ParticipationMode.INVITED_ABSENT)
                                                .build()))
                        .build());
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
                .from(scene.current()
                        .judgements()
                        .filter(JudgementMutators::isJoint)
                        .last())
                .id(ANEW)
                .recordedOn(scene.last())
                .on(scene.last())
                .build();
    }
}
