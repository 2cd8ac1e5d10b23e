package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkRole;
import nl.bredeblik.model.measure.NetworkCarerCheck;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A stay with a relative or another carer from the network, who is no parent of the child.
 *
 * @param stay the stay
 * @param checks when it was looked at whether it fits, the newest last
 */
record NetworkStay(RunningStay stay, Seq<NetworkCarerCheck> checks) {

    static final Subjects<NetworkStay> STAYS = Subjects.about(
            "stays with a carer from the network",
            look -> RunningStay.in(look)
                    .filter(stay -> isInNetwork(stay.stay(), look))
                    .map(stay -> new NetworkStay(stay, checksOf(stay.stay(), look))),
            NetworkStay::checkOrStay,
            subject -> Array.<Id<?>>of(subject.stay().stay().id())
                    .appendAll(subject.checks().lastOption().map(NetworkCarerCheck::id)));

    private static boolean isInNetwork(Placement stay, Look look) {
        boolean isWithParent = stay.carer()
                .exists(carer -> Descent.parentsOf(stay.child(), look).exists(carer::equals));
        return !isWithParent
                && switch (stay.kind()) {
                    case NETWORK_FOSTER_CARE -> true;
                    case CRISIS, OTHER -> stay.carer().exists(carer -> isNoFosterCarer(carer, look));
                    default -> false;
                };
    }

    /** Somebody who became a foster carer in another way has an own assessment. */
    private static boolean isNoFosterCarer(Id<? extends Party> carer, Look look) {
        return look.index().member(carer).exists(member -> member.role() != MemberRole.FOSTER_PARENT)
                || look.index()
                        .networkPerson(carer)
                        .exists(person -> !person.roles().contains(NetworkRole.FOSTER_CARER));
    }

    private static Seq<NetworkCarerCheck> checksOf(Placement stay, Look look) {
        return look.file()
                .networkCarerChecks()
                .filter(check -> check.children().contains(stay.child())
                        && stay.carer().forAll(check.carer()::equals)
                        && look.day().reached(check.on()))
                .sortBy(check -> check.id().text())
                .sortBy(NetworkCarerCheck::on);
    }

    private Entry checkOrStay() {
        return checks.lastOption().<Entry>map(check -> check).getOrElse(stay.stay());
    }

    /** Who looked at it, what was found, that the carer agrees, and the support; before the stay, or soon after an urgent one. */
    Verdict isLookedAt(Look look) {
        Placement place = stay.stay();
        boolean leftNoTime = RunningStay.leftNoTime(place, look);
        if (checks.isEmpty()) {
            boolean isDue =
                    !leftNoTime || RunningStay.isSoonAfterOver(place.period().startInclusive(), look);
            return isDue ? Verdict.VIOLATED : Verdict.EXEMPT;
        }
        Option<String> missing = missing(checks.last());
        if (missing.isDefined()) {
            return Verdict.VIOLATED.at(missing.get());
        }
        boolean isLate = checks.head().on().isAfter(place.period().startInclusive());
        return isLate && !leftNoTime ? Verdict.VIOLATED.as(Severity.HINT).at("on") : Verdict.SATISFIED;
    }

    private static Option<String> missing(NetworkCarerCheck check) {
        if (check.by().isEmpty()) {
            return Option.some("by");
        }
        if (check.found().isEmpty()) {
            return Option.some("found");
        }
        if (check.carerAgrees() != YesNoUnknown.YES) {
            return Option.some("carerAgrees");
        }
        return check.support().isEmpty() ? Option.some("support") : Option.none();
    }
}
