package nl.bredeblik.model.thread;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.Plan;

/** How the goals and actions of one version of a plan hang together with each other and with the analysis it answers to. */
public final class PlanThread {

    private final Plan plan;
    private final Set<Id<?>> elements = new HashSet<>();
    private final Set<Id<?>> answered = new HashSet<>();
    private final Set<Id<?>> withAction = new HashSet<>();
    private final Set<Id<?>> goals = new HashSet<>();

    private PlanThread(Plan plan, Option<ExplanatoryAnalysis> analysis) {
        this.plan = plan;
        analysis.forEach(this::addElements);
        for (Goal goal : plan.goals()) {
            goals.add(goal.id());
            goal.addresses().forEach(answered::add);
        }
        analysis.forEach(version -> version.needs()
                .filter(need -> answered.contains(need.id()))
                .forEach(need -> need.basedOn().forEach(answered::add)));
        plan.leftFactors().forEach(left -> answered.add(left.item()));
        plan.actions().map(Action::goals).forEach(named -> named.forEach(withAction::add));
    }

    private void addElements(ExplanatoryAnalysis analysis) {
        analysis.problems().forEach(problem -> elements.add(problem.id()));
        analysis.strengths().forEach(strength -> elements.add(strength.id()));
        analysis.factors().forEach(factor -> elements.add(factor.id()));
        analysis.links().forEach(link -> elements.add(link.id()));
        analysis.hypotheses().forEach(hypothesis -> elements.add(hypothesis.id()));
        analysis.needs().forEach(need -> elements.add(need.id()));
    }

    /**
     * The thread of a version.
     *
     * @param plan the version
     * @param analysis the analysis it answers to, as {@link #analysisOf} finds it
     * @return the thread
     */
    public static PlanThread of(Plan plan, Option<ExplanatoryAnalysis> analysis) {
        return new PlanThread(plan, analysis);
    }

    /**
     * What a plan can answer to.
     *
     * @param plan the plan
     * @param analyses the analyses of the file
     * @param index the index of the file
     * @return the analysis it rests on, or else the one that is worked with
     */
    public static Option<ExplanatoryAnalysis> analysisOf(Plan plan, FamilyAnalyses analyses, CaseIndex index) {
        return plan.analysis()
                .flatMap(id -> index.find(ExplanatoryAnalysis.class, id))
                .orElse(analyses.worked());
    }

    /**
     * The factors of an analysis that keep something going and of which it is not said that they cannot be changed.
     *
     * @param analysis the analysis
     * @return the factors, in its order
     */
    public static Seq<Factor> maintaining(ExplanatoryAnalysis analysis) {
        return analysis.factors()
                .filter(factor -> factor.functions().contains(FactorFunction.PERPETUATING)
                        && factor.changeable() != YesNoUnknown.NO);
    }

    /**
     * Whether a goal addresses an element, itself or through a need that rests on it, or the plan consciously leaves it.
     *
     * @param element the element
     * @return true if the plan answers to it
     */
    public boolean answersTo(Id<?> element) {
        return answered.contains(element);
    }

    /**
     * Whether a goal says what it is an answer to: an element of the analysis, or, without an analysis too, a concern, a concrete
     * threat or a safety condition.
     *
     * @param goal the goal
     * @param index the index of the file
     * @return true if it addresses at least one
     */
    public boolean hasGround(Goal goal, CaseIndex index) {
        return goal.addresses()
                .exists(id -> elements.contains(id) || index.kindOf(id).exists(PlanThread::isAnsweredAsSuch));
    }

    private static boolean isAnsweredAsSuch(IdKind kind) {
        return kind == IdKind.SAFETY_CONCERN || kind == IdKind.THREAT || kind == IdKind.SAFETY_CONDITION;
    }

    /**
     * Whether an action of the plan is for a goal.
     *
     * @param goal the goal
     * @return true if there is one
     */
    public boolean hasAction(Id<Goal> goal) {
        return withAction.contains(goal);
    }

    /**
     * Whether an action is for a goal of the plan.
     *
     * @param action an action of the plan
     * @return true if it names one
     */
    public boolean hasGoal(Action action) {
        return action.goals().exists(goals::contains);
    }

    /**
     * The goals of which an evaluation tells no result: those that were still open and are for somebody whose part was looked at,
     * or for nobody in particular.
     *
     * @param evaluation the evaluation
     * @param before the evaluation before it
     * @return the goals, in the order of the plan
     */
    public Seq<Goal> withoutResult(Evaluation evaluation, Option<Evaluation> before) {
        Set<Id<?>> told = new HashSet<>();
        evaluation.goalResults().map(GoalResult::goal).forEach(told::add);
        before.forEach(earlier -> earlier.goalResults()
                .filter(result -> GoalOutcomes.isDone(result.status()))
                .map(GoalResult::goal)
                .forEach(told::add));
        Set<Id<?>> about = new HashSet<>(evaluation.members().asJava());
        return plan.goals()
                .reject(goal -> told.contains(goal.id()))
                .filter(goal -> about.isEmpty()
                        || goal.members().isEmpty()
                        || goal.members().exists(about::contains));
    }
}
