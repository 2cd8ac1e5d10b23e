package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A child about whom a placement is decided or asked.
 *
 * @param step the decision, or the petition
 * @param child the child
 * @param on the day of the step
 * @param current from which day on a talk counts as a talk before this step
 * @param talks the contacts with children
 * @param weigh what a shortcoming means, as far as the step has come
 */
record ChildBeforePlacement(
        Entry step, Member child, LocalDate on, LocalDate current, ChildTalks talks, UnaryOperator<Verdict> weigh) {

    static final Subjects<ChildBeforePlacement> CHILDREN = Subjects.about(
            "children about whom a placement is decided or asked",
            ChildBeforePlacement::in,
            ChildBeforePlacement::step,
            subject -> Array.of(subject.step().id(), subject.child().id()));

    Verdict wasSpokenWithApart(Look look) {
        boolean isOldEnough = child.birthDate()
                .exists(birth ->
                        look.setting(ParticipationSettings.SPOKEN_WITH_FROM).isCertainlyReached(birth, on));
        boolean isHeard = talks.wasSpokenApartOrTried(child.id(), current, on)
                || (!isOldEnough && talks.wasSeen(child, current, on));
        return isHeard ? Verdict.SATISFIED : weigh.apply(Verdict.VIOLATED);
    }

    private static Seq<ChildBeforePlacement> in(Look look) {
        List<ChildBeforePlacement> subjects = new ArrayList<>();
        Seq<PetitionStanding> asked = PetitionStanding.in(look);
        Seq<PetitionStanding> petitions = asked.filter(ChildBeforePlacement::asksToPlace);
        Seq<DecisionStanding> decisions = DecisionStanding.in(asked, look).filter(ChildBeforePlacement::places);
        if (decisions.isEmpty() && petitions.isEmpty()) {
            return Array.empty();
        }
        ChildTalks talks = ChildTalks.in(look);
        Map<Id<?>, LocalDate> current = new HashMap<>();
        Steps.in(look).forEach(step -> current.put(step.entry().id(), step.current()));
        for (PetitionStanding standing : petitions) {
            var petition = standing.petition();
            children(petition.children(), look)
                    .forEach(child -> subjects.add(new ChildBeforePlacement(
                            petition,
                            child,
                            petition.on(),
                            current.getOrDefault(petition.id(), LocalDate.MIN),
                            talks,
                            verdict -> standing.weighed(verdict, look))));
        }
        for (DecisionStanding standing : decisions) {
            var decision = standing.decision();
            children(decision.members(), look)
                    .forEach(child -> subjects.add(new ChildBeforePlacement(
                            decision,
                            child,
                            decision.on(),
                            current.getOrDefault(decision.id(), LocalDate.MIN),
                            talks,
                            standing::weighed)));
        }
        return Array.ofAll(subjects);
    }

    /** The decision to ask for a placement is looked at with its petition. */
    private static boolean places(DecisionStanding standing) {
        CoreDecisionKind kind = standing.decision().kind();
        return (kind == CoreDecisionKind.PLACEMENT || kind == CoreDecisionKind.CHANGE_OF_PLACE)
                && !standing.petitions().exists(ChildBeforePlacement::asksToPlace);
    }

    private static boolean asksToPlace(PetitionStanding standing) {
        return standing.asksPlacement() || standing.petition().kind() == PetitionKind.SECURE_CARE;
    }

    private static Seq<Member> children(Seq<Id<Member>> ids, Look look) {
        return ids.distinct()
                .flatMap(id -> look.index().member(id))
                .filter(member -> FamilySubjects.isChild(member, look.day()));
    }
}
