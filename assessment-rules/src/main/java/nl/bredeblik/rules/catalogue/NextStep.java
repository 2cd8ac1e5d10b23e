package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A step to a next phase or to closing, and a member for whom it is taken. Of several changes of phase only the last for the
 * member counts: on an earlier one nothing rests any more.
 *
 * @param step the change of phase or the closing
 * @param member the member
 * @param isJudged whether a dated judgement with its basis names the member, since the phase before and no later than the step
 */
record NextStep(Entry step, Id<Member> member, boolean isJudged) {

    static final Subjects<NextStep> STEPS = Subjects.about(
            "steps to a next phase or to closing",
            NextStep::in,
            NextStep::step,
            next -> Array.of(next.step().id(), next.member()));

    private static Seq<NextStep> in(Look look) {
        Phases phases = Phases.in(look);
        Map<Id<?>, List<LocalDate>> judged = judgementDays(look);
        List<NextStep> steps = new ArrayList<>();
        for (PhaseChange change : look.file().phaseChanges()) {
            if (Phases.isPastDirectSafety(change)) {
                Phases.membersOf(change.members(), look)
                        .filter(member -> phases.last(member).contains(change))
                        .forEach(member -> {
                            Option<LocalDate> before =
                                    phases.of(member).init().lastOption().map(PhaseChange::on);
                            steps.add(of(change, change.on(), before, member, judged));
                        });
            }
        }
        for (Closing closing : look.file().closings()) {
            Phases.membersOf(closing.members(), look).forEach(member -> {
                Option<LocalDate> before =
                        phases.lastUntil(member, closing.on()).map(PhaseChange::on);
                steps.add(of(closing, closing.on(), before, member, judged));
            });
        }
        return Array.ofAll(steps);
    }

    private static NextStep of(
            Entry step, LocalDate on, Option<LocalDate> before, Id<Member> member, Map<Id<?>, List<LocalDate>> judged) {
        boolean isJudged = judged.getOrDefault(member, List.of()).stream()
                .anyMatch(day -> !day.isAfter(on) && before.forAll(start -> !day.isBefore(start)));
        return new NextStep(step, member, isJudged);
    }

    private static Map<Id<?>, List<LocalDate>> judgementDays(Look look) {
        Map<Id<?>, List<LocalDate>> days = new HashMap<>();
        look.file()
                .judgements()
                .filter(NextStep::hasBasis)
                .forEach(judgement -> judgement
                        .members()
                        .forEach(line -> days.computeIfAbsent(line.person(), none -> new ArrayList<>())
                                .add(judgement.on())));
        return days;
    }

    private static boolean hasBasis(SafetyJudgement judgement) {
        return !judgement.basedOn().isEmpty() || judgement.reasons().isDefined();
    }

    Verdict restsOnJudgement(Look look) {
        return Verdict.satisfiedIf(isJudged);
    }
}
