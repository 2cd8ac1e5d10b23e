package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * What a child said for its own safety, beside a safety plan for that child.
 *
 * @param plan the plan, in force, past its last day or in draft
 * @param view the persons or the wish, in the child's own words
 * @param child the child
 */
record ChildsSafetyPerson(SafetyPlan plan, Perspective view, Member child) {

    static final Subjects<ChildsSafetyPerson> NAMED = Subjects.about(
            "views in which a child names a person or wish for its own safety",
            ChildsSafetyPerson::in,
            ChildsSafetyPerson::plan,
            named ->
                    Array.of(named.plan().id(), named.view().id(), named.child().id()));

    /** From this age a child is heard in its own right. */
    private static final AgeLine HEARING_AGE = new AgeLine(12);

    private static Seq<ChildsSafetyPerson> in(Look look) {
        Seq<SafetyPlan> plans =
                SafetyPlans.in(look).filter(StandingPlan::stands).map(StandingPlan::plan);
        List<ChildsSafetyPerson> named = new ArrayList<>();
        for (Perspective view : look.file().perspectives()) {
            if (!view.safetyPersons().isEmpty() || view.isWish()) {
                look.index()
                        .member(view.holder())
                        .filter(member -> FamilySubjects.isBornMinor(member, look.day()))
                        .forEach(child -> plans.filter(plan -> isFor(plan, child))
                                .forEach(plan -> named.add(new ChildsSafetyPerson(plan, view, child))));
            }
        }
        return Array.ofAll(named);
    }

    private static boolean isFor(SafetyPlan plan, Member child) {
        return plan.members().isEmpty() || plan.members().contains(child.id());
    }

    /** Of a wish without a person a plan cannot show that it holds it, only why it does not. */
    Verdict isInThePlan(Look look) {
        boolean hasReason = plan.notIncluded().exists(left -> left.item().equals(view.id()));
        if (hasReason) {
            return Verdict.SATISFIED;
        }
        if (view.safetyPersons().isEmpty()) {
            return Verdict.NOT_ASSESSABLE.at("notIncluded");
        }
        var reliedOn = PersonInPlan.reliedOn(plan);
        boolean allIn = view.safetyPersons()
                .forAll(person -> reliedOn.contains(person)
                        || plan.notIncluded().exists(left -> left.item().equals(person)));
        Verdict verdict = Verdict.satisfiedIf(allIn).at("safetyPersons");
        return isOfHearingAge(look) ? verdict.as(Severity.BLOCKING) : verdict;
    }

    private boolean isOfHearingAge(Look look) {
        return child.birthDate()
                .flatMap(HEARING_AGE::reachedWithin)
                .exists(window -> look.day().reached(window.lastDay()));
    }
}
