package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalFollowUp;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A signal or disclosure, with what was done and what was recorded of the concerns that it became.
 *
 * @param signal the signal
 * @param isFollowedUp whether it is recorded what was done, or why nothing was
 * @param statuses how the concerns that rest on its statements were last recorded: acute, structural or neither
 */
record SignalTold(Signal signal, boolean isFollowedUp, Seq<ConcernStatus> statuses) {

    static final Subjects<SignalTold> SIGNALS = Subjects.about(
            "signals and disclosures",
            SignalTold::in,
            SignalTold::signal,
            told -> Array.of(told.signal().id()));

    private static final Set<SignalKind> ACUTE_UNTIL_JUDGED = HashSet.of(SignalKind.INJURY, SignalKind.SEXUAL_HARM);

    Verdict hasFollowUp(Look look) {
        Verdict verdict = Verdict.satisfiedIf(isFollowedUp);
        return countsAsAcute(look) ? verdict.as(Severity.BLOCKING) : verdict;
    }

    /** What was recorded as acute; and an injury, sexual harm or a child's own disclosure until it is recorded otherwise. */
    private boolean countsAsAcute(Look look) {
        if (signal.kind() == SignalKind.ARRANGEMENT_NO_LONGER_HOLDS
                || statuses.exists(status -> status.unsafety().contains(UnsafetyKind.ACUTE))) {
            return true;
        }
        boolean untilJudged = ACUTE_UNTIL_JUDGED.contains(signal.kind()) || isChildsOwnDisclosure(look);
        boolean judgedOtherwise = statuses.exists(status ->
                !status.on().isBefore(signal.noticedOn()) && !status.unsafety().contains(UnsafetyKind.UNKNOWN));
        return untilJudged && !judgedOtherwise;
    }

    private boolean isChildsOwnDisclosure(Look look) {
        return signal.kind() == SignalKind.DISCLOSURE
                && signal.toldBy()
                        .flatMap(teller -> look.index().member(teller))
                        .exists(member -> FamilySubjects.wasMinorOn(member, signal.noticedOn()));
    }

    private static Seq<SignalTold> in(Look look) {
        Set<Id<Signal>> followed = HashSet.ofAll(look.file()
                .signalFollowUps()
                .filter(followUp ->
                        followUp.done().isDefined() || followUp.reasonNone().isDefined())
                .map(SignalFollowUp::signal));
        Map<Id<SafetyConcern>, ConcernStatus> newest = ConcernTold.newestStatus(look);
        Map<Id<?>, List<ConcernStatus>> byStatement = new HashMap<>();
        for (SafetyConcern concern : look.file().concerns()) {
            ConcernStatus status = newest.get(concern.id());
            if (status != null) {
                for (Id<?> evidence : concern.evidence()) {
                    byStatement
                            .computeIfAbsent(evidence, id -> new ArrayList<>())
                            .add(status);
                }
            }
        }
        return look.file()
                .signals()
                .map(signal -> new SignalTold(
                        signal,
                        followed.contains(signal.id()),
                        signal.statements().flatMap(id -> byStatement.getOrDefault(id, List.of()))));
    }
}
