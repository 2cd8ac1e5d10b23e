package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.measure.ContactArrangement;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A stay elsewhere, and a recorded parent of the child who does not live there.
 *
 * @param stay the stay
 * @param parent the parent, with or without authority, wherever living
 */
record ContactWithParent(RunningStay stay, Id<? extends Party> parent) {

    static final Subjects<ContactWithParent> PARENTS = Subjects.about(
            "stays elsewhere and each parent",
            look -> RunningStay.in(look)
                    .flatMap(stay -> Descent.parentsOf(stay.child().id(), look)
                            .distinct()
                            .filter(parent -> ToldReturn.isLivingPerson(parent, look)
                                    && !livesWhereChildStays(parent, stay.stay(), look))
                            .map(parent -> new ContactWithParent(stay, parent))),
            subject -> subject.stay().stay(),
            subject -> Array.of(subject.stay().stay().id(), subject.parent()));

    private static boolean livesWhereChildStays(Id<? extends Party> parent, Placement stay, Look look) {
        return stay.carer().exists(parent::equals)
                || look.file()
                        .residences()
                        .exists(home -> home.member().equals(parent)
                                && home.share() != ResidenceShare.VISITING
                                && home.household().isDefined()
                                && home.household().equals(stay.household())
                                && look.day().mayBeIn(home.period()));
    }

    /** What is arranged, or the ground on which there is no contact. With which parent a child stays can be unknown. */
    Verdict isArranged(Look look) {
        Seq<ContactArrangement> arrangements = look.file()
                .contactArrangements()
                .filter(held -> held.child().equals(stay.child().id())
                        && held.with().equals(parent)
                        && look.day().isIn(held.period()));
        if (arrangements.exists(
                held -> held.arranged().isDefined() || held.noneBecause().isDefined())) {
            return Verdict.SATISFIED;
        }
        Placement place = stay.stay();
        boolean isUnknown = place.kind() == PlacementKind.OTHER_PARENT
                && place.carer().isEmpty()
                && place.household().isEmpty();
        return isUnknown ? Verdict.NOT_ASSESSABLE.at("carer") : Verdict.VIOLATED;
    }
}
