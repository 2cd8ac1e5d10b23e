package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A core decision with the petitions that carry it out, or a petition without a decision of its own. Of a petition for
 * placement the rules of petitions speak.
 *
 * @param entry the decision or petition
 * @param isReasoned whether reasons are recorded, with the one or the other
 * @param alternatives what else was weighed, with the one or the other
 * @param weigh what a shortcoming means, as far as the step has come
 */
record CoreStep(Entry entry, boolean isReasoned, Seq<Alternative> alternatives, UnaryOperator<Verdict> weigh) {

    static final Subjects<CoreStep> STEPS = Subjects.about(
            "core decisions and petitions, but for placement",
            CoreStep::in,
            CoreStep::entry,
            step -> Array.of(step.entry().id()));

    private static Seq<CoreStep> in(Look look) {
        Seq<PetitionStanding> petitions = PetitionStanding.in(look);
        Seq<CoreStep> decisions = DecisionStanding.in(petitions, look)
                .reject(DecisionStanding::asksPlacement)
                .map(CoreStep::of);
        return decisions.appendAll(petitions
                .filter(standing -> standing.decisions().isEmpty() && !standing.asksPlacement())
                .map(standing -> new CoreStep(
                        standing.petition(),
                        standing.petition().reasons().isDefined(),
                        standing.petition().alternatives(),
                        verdict -> standing.weighed(verdict, look))));
    }

    private static CoreStep of(DecisionStanding standing) {
        return new CoreStep(
                standing.decision(),
                standing.decision().reasons().isDefined()
                        || standing.petitions()
                                .exists(asked -> asked.petition().reasons().isDefined()),
                standing.decision()
                        .alternatives()
                        .appendAll(standing.petitions()
                                .flatMap(asked -> asked.petition().alternatives())),
                standing::weighed);
    }

    Verdict hasReasons(Look look) {
        return isReasoned ? Verdict.SATISFIED : weigh.apply(Verdict.VIOLATED.at("reasons"));
    }

    /**
     * At least one alternative was weighed. Where a court ordered a lighter one or the plan agreed on one, what came of it is
     * recorded: without that the step cannot go on.
     */
    Verdict weighsAlternative(Look look) {
        if (alternatives.exists(CoreStep::isLeftOpen)) {
            return weigh.apply(Verdict.VIOLATED.at("alternatives").as(Severity.BLOCKING));
        }
        return alternatives.exists(alternative -> alternative.weighing().isDefined())
                ? Verdict.SATISFIED
                : weigh.apply(Verdict.VIOLATED.at("alternatives"));
    }

    private static boolean isLeftOpen(Alternative alternative) {
        return alternative.lighter() == YesNoUnknown.YES
                && (alternative.origin() == AlternativeOrigin.COURT || alternative.origin() == AlternativeOrigin.PLAN)
                && alternative.result().isEmpty();
    }
}
