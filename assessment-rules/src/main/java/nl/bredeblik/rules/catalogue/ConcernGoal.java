package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An open concern and a living member it is about, and whether a goal, a safety condition or a reason why not stands beside it.
 * A concern that names nobody is looked at as it is.
 *
 * @param open the concern
 * @param person the member
 * @param isAnswered whether there is a goal, a condition or a reason
 * @param leftByEnd whether a safety plan past its last day answered to it: the rule about that plan speaks then
 */
record ConcernGoal(OpenConcern open, Option<Id<? extends Party>> person, boolean isAnswered, boolean leftByEnd) {

    static final Subjects<ConcernGoal> OPEN_CONCERNS = Subjects.about(
            "open concerns and the members they are about",
            ConcernGoal::in,
            goal -> goal.open().concern(),
            goal -> Array.<Id<?>>of(goal.open().concern().id()).appendAll(goal.person()));

    /** How serious somebody found the concern is that person's datum, and is not looked at. */
    Verdict hasGoalOrCondition(Look look) {
        if (isAnswered) {
            return Verdict.SATISFIED;
        }
        if (leftByEnd) {
            return Verdict.EXEMPT;
        }
        Verdict violated = person.map(id -> Verdict.VIOLATED.with(new Argument.OfId("person", id)))
                .getOrElse(Verdict.VIOLATED);
        return open.isUnsafe() ? violated : violated.as(Severity.ATTENTION);
    }

    private static Seq<ConcernGoal> in(Look look) {
        AnsweredConcerns answered = AnsweredConcerns.in(look);
        Set<Id<SafetyConcern>> left = HashSet.ofAll(
                SafetyPlans.in(look).filter(StandingPlan::isPastItsEnd).flatMap(StandingPlan::named));
        List<ConcernGoal> subjects = new ArrayList<>();
        for (OpenConcern open : OpenConcern.in(look)) {
            Id<SafetyConcern> id = open.concern().id();
            Seq<Id<? extends Party>> members = open.concern()
                    .endangered()
                    .<Id<? extends Party>>map(Involvement::person)
                    .distinct()
                    .filter(person -> look.index().member(person).isDefined());
            if (members.isEmpty()) {
                subjects.add(new ConcernGoal(open, Option.none(), answered.hold(id), left.contains(id)));
            }
            for (Id<? extends Party> person : members) {
                if (look.index().member(person).exists(member -> FamilySubjects.isAlive(member, look.day()))) {
                    subjects.add(
                            new ConcernGoal(open, Option.some(person), answered.hold(id, person), left.contains(id)));
                }
            }
        }
        return Array.ofAll(subjects);
    }
}
