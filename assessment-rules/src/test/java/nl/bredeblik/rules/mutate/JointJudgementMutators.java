package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.ConsensusKind;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** Mistakes where several organisations judge: apart, together, and without one of them. */
final class JointJudgementMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "JDG-01",
                    "one organisation gave the joint judgement",
                    Judged.whenJudged(
                            Judged::isOnly,
                            then -> Judged.today(
                                    then,
                                    JudgementKind.JOINT,
                                    (held, joint) -> joint.by(held.by().take(1))))),
            mutator(
                    "JDG-02",
                    "two organisations did not agree, and it was left at that",
                    Judged.whenJudged(
                            then -> Judged.isOnly(then) && !Judged.isFirst(then) && hasOpenConcern(then),
                            then -> Judged.today(
                                            then,
                                            JudgementKind.JOINT,
                                            (held, joint) -> joint.reachedBy(ConsensusKind.NONE)
                                                    .dissents(Array.empty()))
                                    .flatMap(file -> Judged.today(
                                            new Scene(file, 0),
                                            JudgementKind.OWN,
                                            (held, own) -> own.safetyNow(SafetyLevel.UNSAFE))))),
            mutator(
                    "JDG-06",
                    "both own judgements bear the name of the same organisation",
                    Judged.whenJudged(
                            Judged::isFirst,
                            then -> Judged.today(
                                    then, JudgementKind.OWN, (held, own) -> own.by(otherJudges(then, held))))),
            mutator(
                    "JDG-07",
                    "a concern was left out of the joint judgement, and the partner was not at the table",
                    Judged.whenJudged(
                            then -> Judged.isFirst(then)
                                    && isOfOneMind(then)
                                    && then.current()
                                            .concerns()
                                            .exists(each -> SafetyMutators.isUnsafe(then, each.id())),
                            then -> Judged.today(
                                            then,
                                            JudgementKind.JOINT,
                                            (held, joint) -> joint.concerns(
                                                    held.concerns().reject(id -> SafetyMutators.isUnsafe(then, id))))
                                    .flatMap(file -> discussedAlone(new Scene(file, 0))))));

    private JointJudgementMutators() {}

    private static boolean hasOpenConcern(Scene then) {
        return then.current()
                .concerns()
                .exists(concern -> then.current()
                        .concernStatuses()
                        .filter(status -> status.concern().equals(concern.id()))
                        .lastOption()
                        .exists(status -> status.status() != ConcernStanding.RESOLVED));
    }

    /** Who gave the other own judgement of the day. */
    private static Seq<Id<? extends Party>> otherJudges(Scene then, SafetyJudgement own) {
        return then.current()
                .judgements()
                .find(judgement -> Judged.isToday(then, judgement)
                        && !Judged.isJoint(judgement)
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

    /** Where they judge alike, nothing is left to settle but to say so together. */
    private static boolean isOfOneMind(Scene then) {
        return then.current()
                        .judgements()
                        .reject(Judged::isJoint)
                        .map(SafetyJudgement::severity)
                        .distinct()
                        .size()
                == 1;
    }
}
