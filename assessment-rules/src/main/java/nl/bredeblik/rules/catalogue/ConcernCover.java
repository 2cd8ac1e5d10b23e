package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An open concern, and whether a safety plan covers it.
 *
 * @param open the concern
 * @param covered whether a condition of a plan in force covers it
 * @param leftByEnd whether a plan past its last day answered to it: the rule about that plan speaks then
 */
record ConcernCover(OpenConcern open, boolean covered, boolean leftByEnd) {

    static final Subjects<ConcernCover> OPEN_CONCERNS = Subjects.about(
            "open concerns",
            ConcernCover::in,
            cover -> cover.open().concern(),
            cover -> Array.of(cover.open().concern().id()));

    private static Seq<ConcernCover> in(Look look) {
        Set<Id<SafetyConcern>> covered = HashSet.empty();
        Set<Id<SafetyConcern>> left = HashSet.empty();
        for (StandingPlan plan : SafetyPlans.in(look)) {
            covered = plan.isInForce() ? covered.addAll(plan.covered()) : covered;
            left = plan.isPastItsEnd() ? left.addAll(plan.named()) : left;
        }
        Set<Id<SafetyConcern>> inForce = covered;
        Set<Id<SafetyConcern>> pastItsEnd = left;
        return OpenConcern.in(look).map(open -> {
            Id<SafetyConcern> id = open.concern().id();
            return new ConcernCover(open, inForce.contains(id), pastItsEnd.contains(id));
        });
    }

    Verdict isCovered(Look look) {
        if (covered) {
            return Verdict.SATISFIED;
        }
        if (leftByEnd) {
            return Verdict.EXEMPT;
        }
        if (open.isUnsafe()) {
            boolean staysElsewhere = StayElsewhere.endsExposure(open.concern(), look);
            return staysElsewhere ? Verdict.VIOLATED.as(Severity.ATTENTION) : Verdict.VIOLATED;
        }
        return open.isNotYetJudged() ? Verdict.VIOLATED.as(Severity.ATTENTION) : Verdict.EXEMPT;
    }
}
