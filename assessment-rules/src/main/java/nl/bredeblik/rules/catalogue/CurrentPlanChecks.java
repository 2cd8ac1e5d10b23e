package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Agreement;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.ReviewOutcome;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/** What is asked of the plan as a whole. */
final class CurrentPlanChecks {

    /** At most this many goals for help at one time, says the guideline. */
    static final int MOST_HELP_GOALS = 5;

    /** How soon a plan under a measure is first looked at. Our own choice: no source gives a figure. */
    static final Setting<Term> FIRST_LOOK_WITHIN = Setting.of("plan.first-look-within", Term.weeks(6));

    private static final Set<IdKind> FAMILY_AND_NETWORK = HashSet.of(IdKind.MEMBER, IdKind.NETWORK_PERSON);

    private CurrentPlanChecks() {}

    static Verdict holdsAtMostFiveHelpGoals(CurrentPlan current, Look look) {
        java.util.Set<Id<?>> done = DoneGoals.in(look);
        int active = current.plan()
                .goals()
                .filter(goal -> goal.purpose() == GoalPurpose.HELP)
                .map(Goal::id)
                .reject(done::contains)
                .size();
        Verdict violated = Verdict.VIOLATED.at("goals").with(new Argument.OfFigure("most", MOST_HELP_GOALS));
        return active <= MOST_HELP_GOALS ? Verdict.SATISFIED : violated;
    }

    /** Neither strengths nor anybody of the network: attention. Without strengths a hint, and without anybody who agreed to help. */
    static Verdict buildsOnStrengthsAndNetwork(CurrentPlan current, Look look) {
        boolean hasStrengths = !current.plan().strengths().isEmpty();
        boolean hasNetwork = hasNetwork(current.plan(), look);
        if (!hasStrengths && !hasNetwork) {
            return current.onItsForm(Verdict.VIOLATED.at("strengths"));
        }
        if (!hasStrengths) {
            return Verdict.VIOLATED.at("strengths").as(Severity.HINT);
        }
        boolean isLeftOut =
                !hasNetwork && look.file().networkPersons().exists(person -> person.agreedToHelp() == YesNoUnknown.YES);
        return isLeftOut ? Verdict.VIOLATED.at("agreements").as(Severity.HINT) : Verdict.SATISFIED;
    }

    private static boolean hasNetwork(Plan plan, Look look) {
        return plan.agreements()
                        .flatMap(id -> look.index().find(Agreement.class, id))
                        .exists(agreed -> agreed.parties().exists(person -> isOfNetwork(person, look)))
                || plan.actions()
                        .exists(action -> action.doers()
                                .appendAll(action.support())
                                .appendAll(action.backUp())
                                .exists(person -> isOfNetwork(person, look)));
    }

    private static boolean isOfNetwork(Id<? extends Party> person, Look look) {
        return look.index().networkPerson(person).isDefined();
    }

    /** In the plan, in the analysis it rests on, or recorded as asked and not there. */
    static Verdict listsEarlierHelp(CurrentPlan current, Look look) {
        boolean isListed = !current.plan().earlierHelp().isEmpty()
                || !look.file().noEarlierHelp().isEmpty()
                || current.plan()
                        .analysis()
                        .flatMap(id -> look.index().find(ExplanatoryAnalysis.class, id))
                        .exists(analysis -> !analysis.helpHistory().isEmpty());
        return isListed ? Verdict.SATISFIED : current.onItsForm(Verdict.VIOLATED.at("earlierHelp"));
    }

    /** Somebody of the family or network does something, and where there are more parents not one of them does all. */
    static Verdict isCarriedByMorePeople(CurrentPlan current, Look look) {
        Seq<Action> actions = current.plan().actions();
        if (actions.isEmpty()) {
            return Verdict.EXEMPT;
        }
        Set<Id<? extends Party>> doers = HashSet.ofAll(actions.flatMap(Action::doers));
        Set<Id<? extends Party>> own =
                doers.filter(doer -> look.index().kindOf(doer).exists(FAMILY_AND_NETWORK::contains));
        Seq<Id<? extends Party>> parents = PlanPeople.parents(current, look);
        boolean isAllWithOneParent =
                actions.size() > 1 && doers.size() == 1 && parents.size() > 1 && parents.exists(doers::contains);
        return Verdict.satisfiedIf(!(own.isEmpty() && !doers.isEmpty()) && !isAllWithOneParent)
                .at("actions");
    }

    /**
     * How and with whom it is changed between evaluations, and when it is first looked at. When no day is recorded for that at
     * all, the rule about the next evaluation speaks. A first look later than our own figure is a hint.
     */
    static Verdict saysHowItChanges(CurrentPlan current, Look look) {
        Plan plan = current.plan();
        if (plan.changeRule().isEmpty()) {
            return Verdict.VIOLATED.at("changeRule");
        }
        if (plan.changeDecidedBy().isEmpty()) {
            return Verdict.VIOLATED.at("changeDecidedBy");
        }
        Option<LocalDate> first =
                plan.firstReviewOn().orElse(() -> plan.evaluationsOn().min());
        boolean isLate = Stretches.isCivil(current.since())
                && first.exists(day ->
                        day.isAfter(look.setting(FIRST_LOOK_WITHIN).lastDay(current.since(), DutchCalendar.standard())))
                && !PlanMeasures.running(look).isEmpty();
        return isLate ? Verdict.VIOLATED.at("firstReviewOn").as(Severity.HINT) : Verdict.SATISFIED;
    }

    /** The plan says when it is evaluated; one in force is not past that day without an evaluation. */
    static Verdict isEvaluatedAsPlanned(CurrentPlan current, Look look) {
        Option<LocalDate> next = PlanEvaluations.nextOn(current, look);
        if (next.isEmpty()) {
            boolean leadsToClosing = PlanEvaluations.of(current, look)
                    .lastOption()
                    .exists(last -> last.outcome().contains(ReviewOutcome.CLOSE));
            return leadsToClosing ? Verdict.SATISFIED : Verdict.VIOLATED.at("evaluationsOn");
        }
        return current.isInForce() && look.day().past(next.get())
                ? Verdict.VIOLATED.at("evaluationsOn").with(new Argument.OfDate("due", next.get()))
                : Verdict.SATISFIED;
    }
}
