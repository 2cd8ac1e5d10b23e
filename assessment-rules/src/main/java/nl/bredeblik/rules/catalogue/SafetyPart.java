package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.function.Function;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A condition or an agreement of a safety plan in force or in draft.
 *
 * @param plan the plan
 * @param part the condition or agreement
 * @param <P> which of the two
 */
record SafetyPart<P extends Part>(SafetyPlan plan, P part) {

    static final Subjects<SafetyPart<SafetyCondition>> CONDITIONS =
            subjects("safety conditions", SafetyPlan::conditions);

    static final Subjects<SafetyPart<SafetyAgreement>> AGREEMENTS =
            subjects("safety agreements", SafetyPlan::agreements);

    private static <P extends Part> Subjects<SafetyPart<P>> subjects(String name, Function<SafetyPlan, Seq<P>> parts) {
        return Subjects.about(
                name,
                look -> SafetyPlans.in(look)
                        .filter(StandingPlan::isUsable)
                        .map(StandingPlan::plan)
                        .flatMap(plan -> parts.apply(plan).map(part -> new SafetyPart<>(plan, part))),
                SafetyPart::part,
                subject -> Array.of(subject.plan().id(), subject.part().id()));
    }

    static Verdict canBeSeen(SafetyPart<SafetyCondition> subject, Look look) {
        SafetyCondition condition = subject.part();
        if (condition.actors().isEmpty()) {
            return Verdict.VIOLATED.at("actors");
        }
        if (condition.behaviour().isEmpty()) {
            return Verdict.VIOLATED.at("behaviour");
        }
        if (condition.seenBy().isEmpty()) {
            return Verdict.VIOLATED.at("seenBy");
        }
        return Verdict.satisfiedIf(condition.why().isDefined()).at("why");
    }

    static Verdict hasAgreement(SafetyPart<SafetyCondition> subject, Look look) {
        return Verdict.satisfiedIf(subject.plan()
                .agreements()
                .exists(agreement ->
                        agreement.conditions().contains(subject.part().id())));
    }

    static Verdict servesCondition(SafetyPart<SafetyAgreement> subject, Look look) {
        return Verdict.satisfiedIf(!served(subject).isEmpty()).at("conditions");
    }

    static Verdict hasDoerTermAndChecker(SafetyPart<SafetyAgreement> subject, Look look) {
        SafetyAgreement agreement = subject.part();
        if (agreement.doers().isEmpty()) {
            return Verdict.VIOLATED.at("doers");
        }
        if (agreement.due().isEmpty() && agreement.recurrence().isEmpty()) {
            return Verdict.VIOLATED.at("due");
        }
        return Verdict.satisfiedIf(!agreement.checkers().isEmpty()).at("checkers");
    }

    /**
     * Somebody checks who is not merely checking himself or herself. That is so when all who check are asked to behave so by
     * the condition, and they also do it themselves, or are all of whom it is asked. Where no condition tells whose behaviour
     * it is, those who do it count.
     */
    static Verdict isCheckedByAnother(SafetyPart<SafetyAgreement> subject, Look look) {
        SafetyAgreement agreement = subject.part();
        if (agreement.checkers().isEmpty()) {
            return Verdict.EXEMPT;
        }
        Set<Id<? extends Party>> checkers = HashSet.ofAll(agreement.checkers());
        Set<Id<? extends Party>> doers = HashSet.ofAll(agreement.doers());
        Set<Id<? extends Party>> asked = HashSet.ofAll(served(subject).flatMap(SafetyCondition::actors));
        boolean checkThemselves = asked.isEmpty()
                ? checkers.diff(doers).isEmpty()
                : checkers.diff(asked).isEmpty()
                        && (checkers.diff(doers).isEmpty()
                                || asked.diff(checkers).isEmpty());
        return Verdict.satisfiedIf(!checkThemselves).at("checkers");
    }

    private static Seq<SafetyCondition> served(SafetyPart<SafetyAgreement> subject) {
        return subject.plan()
                .conditions()
                .filter(condition -> subject.part().conditions().contains(condition.id()));
    }
}
