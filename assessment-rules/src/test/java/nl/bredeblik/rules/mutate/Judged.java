package nl.bredeblik.rules.mutate;

import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes in what was judged on a day, found on that day. */
final class Judged {

    private Judged() {}

    /** A mistake in the file of a day on which it was judged together. */
    static Mistake whenJudged(Predicate<Scene> which, Mistake mistake) {
        return scene -> scene.oneOf(scene.file()
                        .judgements()
                        .filter(Judged::isJoint)
                        .map(joint -> scene.on(joint.recordedOn()))
                        .filter(which))
                .flatMap(mistake::in);
    }

    static boolean isJoint(SafetyJudgement judgement) {
        return judgement.kind() == JudgementKind.JOINT;
    }

    static boolean isToday(Scene then, SafetyJudgement judgement) {
        return judgement.on().equals(then.last()) && judgement.recordedOn().equals(then.last());
    }

    static boolean isFirst(Scene then) {
        return then.current().judgements().forAll(judgement -> isToday(then, judgement));
    }

    /** Whether it was judged together once that day. */
    static boolean isOnly(Scene then) {
        return then.current().judgements().count(judgement -> isToday(then, judgement) && isJoint(judgement)) == 1;
    }

    static Option<CaseFile> today(
            Scene then,
            JudgementKind kind,
            BiFunction<SafetyJudgement, SafetyJudgement.Builder, SafetyJudgement.Builder> how) {
        return then.change(
                CaseFile::judgements,
                judgement -> isToday(then, judgement) && judgement.kind() == kind,
                held -> how.apply(held, SafetyJudgement.builder().from(held)).build());
    }
}
