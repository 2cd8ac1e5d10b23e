package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A petition to extend a placement, or a limit of contact that rests on one, and a child who stays elsewhere.
 *
 * @param step the petition or the decision
 * @param stay the stay of the child
 * @param weigh what a shortcoming means, as far as the step has come
 */
record StepOnDirection(Entry step, RunningStay stay, UnaryOperator<Verdict> weigh) {

    static final Subjects<StepOnDirection> STEPS = Subjects.about(
            "petitions to extend a placement, and limits of contact that rest on one",
            StepOnDirection::in,
            StepOnDirection::step,
            subject -> Array.of(subject.step().id(), subject.stay().child().id()));

    private static Seq<StepOnDirection> in(Look look) {
        Seq<RunningStay> stays = RunningStay.in(look).distinctBy(RunningStay::child);
        if (stays.isEmpty()) {
            return Array.empty();
        }
        Seq<PetitionStanding> asked = PetitionStanding.in(look);
        Seq<StepOnDirection> petitions = asked.filter(
                        standing -> standing.petition().kind() == PetitionKind.EXTEND_PLACEMENT)
                .flatMap(standing -> stays.filter(stay -> standing.petition()
                                .children()
                                .contains(stay.child().id()))
                        .map(stay -> new StepOnDirection(
                                standing.petition(), stay, verdict -> standing.weighed(verdict, look))));
        return petitions.appendAll(DecisionStanding.in(asked, look)
                .filter(standing -> standing.decision().kind() == CoreDecisionKind.CONTACT_LIMIT)
                .flatMap(standing -> stays.filter(stay -> restsOn(standing, stay))
                        .map(stay -> new StepOnDirection(standing.decision(), stay, standing::weighed))));
    }

    private static boolean restsOn(DecisionStanding standing, RunningStay stay) {
        return stay.away().stays().exists(each -> standing.decision().subjects().contains(each.id()));
    }

    Verdict hasDirection(Look look) {
        return stay.plans().exists(plan -> plan.towards().isDefined())
                ? Verdict.SATISFIED
                : weigh.apply(Verdict.VIOLATED);
    }
}
