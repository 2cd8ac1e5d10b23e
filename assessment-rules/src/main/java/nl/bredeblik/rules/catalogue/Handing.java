package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A hand-over (<i>overdracht</i>) that has taken place.
 *
 * @param handOver the hand-over
 * @param accepted whether the receiver accepted it
 * @param concernIsOpen whether a concern is open, so that somebody watches over safety
 */
record Handing(HandOver handOver, boolean accepted, boolean concernIsOpen) {

    static final Subjects<Handing> DONE = Subjects.about(
            "hand-overs",
            Handing::in,
            Handing::handOver,
            handing -> Array.of(handing.handOver().id()));

    private static Seq<Handing> in(Look look) {
        Set<Id<?>> accepted = new HashSet<>();
        look.file()
                .handOverAcceptances()
                .filter(acceptance -> look.day().reached(acceptance.acceptedOn()))
                .forEach(acceptance -> accepted.add(acceptance.handOver()));
        boolean concernIsOpen = !OpenConcern.in(look).isEmpty();
        return look.file()
                .handOvers()
                .filter(handOver -> look.day().reached(handOver.handedOn()))
                .map(handOver -> new Handing(handOver, accepted.contains(handOver.id()), concernIsOpen));
    }

    /** On the day of the hand-over itself it may still be accepted; until then the giver is responsible. */
    Verdict leavesNoGap(Look look) {
        if (handOver.receiver().isEmpty()) {
            return Verdict.VIOLATED.at("receiver");
        }
        if (handsOverSafety() && handOver.safetyWatcher().isEmpty()) {
            return Verdict.VIOLATED.at("safetyWatcher");
        }
        return Verdict.satisfiedIf(accepted || !look.day().past(handOver.handedOn()));
    }

    private boolean handsOverSafety() {
        return handOver.of() == HandOverOf.SIGHT_ON_SAFETY || (handOver.of() == HandOverOf.WHOLE_CASE && concernIsOpen);
    }
}
