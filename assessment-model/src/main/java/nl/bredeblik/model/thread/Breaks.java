package nl.bredeblik.model.thread;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.casefile.OpenConcerns;
import nl.bredeblik.model.casefile.PlanVersions;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.graph.AnalysisGraph;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;

/** Where the thread breaks, in the analysis and the plans that are worked with. */
final class Breaks {

    private static final Comparator<ThreadBreak> ORDER = Comparator.comparing(ThreadBreak::kind)
            .thenComparing(found -> found.records().map(Id::text).mkString(" "));

    private final CaseIndex index;
    private final CaseFile file;
    private final LocalDate day;
    private final FamilyAnalyses analyses;
    private final List<ThreadBreak> found = new ArrayList<>();

    private Breaks(CaseIndex index, LocalDate day) {
        this.index = index;
        this.file = index.current();
        this.day = day;
        this.analyses = FamilyAnalyses.in(index, this::reached);
    }

    static Seq<ThreadBreak> on(CaseIndex index, LocalDate day) {
        Breaks breaks = new Breaks(index, day);
        breaks.ofConcerns();
        breaks.ofPlansAtHand();
        PlanVersions.askedOn(index, day).forEach(breaks::ofAskedPlan);
        return Array.ofAll(breaks.found).distinct().sorted(ORDER);
    }

    private boolean reached(LocalDate date) {
        return !date.isAfter(day);
    }

    private void ofConcerns() {
        Seq<SafetyConcern> open = OpenConcerns.in(file, this::reached);
        Option<ExplanatoryAnalysis> worked = analyses.worked();
        Seq<Id<SafetyConcern>> unexplained = worked.map(
                        version -> AnalysisGraph.of(version).unexplainedAmong(open))
                .getOrElse(() -> open.map(SafetyConcern::id));
        unexplained.forEach(
                concern -> add(BreakKind.CONCERN_WITHOUT_EXPLANATION, concern, worked.map(ExplanatoryAnalysis::id)));
    }

    private void ofPlansAtHand() {
        Seq<Plan> plans = PlanVersions.in(file, index.planInForceOn(day), this::reached);
        Seq<Plan> ofHelp = plans.filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY);
        if (ofHelp.isEmpty()) {
            analyses.worked()
                    .forEach(version -> PlanThread.maintaining(version)
                            .map(Factor::id)
                            .forEach(factor -> add(BreakKind.FACTOR_WITHOUT_GOAL, factor, Option.none())));
        }
        for (Plan plan : plans) {
            Option<ExplanatoryAnalysis> analysis = PlanThread.analysisOf(plan, analyses, index);
            PlanThread thread = PlanThread.of(plan, analysis);
            Option<Id<?>> version = Option.some(plan.id());
            plan.goals()
                    .reject(goal -> thread.hasGround(goal, index))
                    .forEach(goal -> add(BreakKind.GOAL_WITHOUT_GROUND, goal.id(), version));
            if (ofHelp.contains(plan)) {
                analysis.toArray()
                        .flatMap(PlanThread::maintaining)
                        .map(Factor::id)
                        .reject(thread::answersTo)
                        .forEach(factor -> add(BreakKind.FACTOR_WITHOUT_GOAL, factor, version));
            }
        }
    }

    private void ofAskedPlan(Plan plan) {
        PlanThread thread = PlanThread.of(plan, Option.none());
        Option<Id<?>> version = Option.some(plan.id());
        Set<Id<Goal>> done = GoalOutcomes.in(file, this::reached);
        plan.goals()
                .map(Goal::id)
                .reject(goal -> done.contains(goal) || thread.hasAction(goal))
                .forEach(goal -> add(BreakKind.GOAL_WITHOUT_ACTION, goal, version));
        plan.actions()
                .reject(thread::hasGoal)
                .map(Action::id)
                .forEach(action -> add(BreakKind.ACTION_WITHOUT_GOAL, action, version));
        if (plan.kind() != PlanKind.IMMEDIATE_SAFETY) {
            ofLastEvaluation(plan, thread);
        }
    }

    private void ofLastEvaluation(Plan plan, PlanThread thread) {
        Seq<Evaluation> held = file.evaluations()
                .filter(evaluation -> evaluation.plan().equals(plan.id()) && reached(evaluation.on()))
                .sorted(GoalOutcomes.BY_DAY);
        held.lastOption()
                .forEach(last -> thread.withoutResult(last, held.init().lastOption())
                        .forEach(goal ->
                                add(BreakKind.EVALUATION_WITHOUT_GOAL_RESULT, last.id(), Option.some(goal.id()))));
    }

    private void add(BreakKind kind, Id<?> record, Option<? extends Id<?>> beside) {
        found.add(new ThreadBreak(kind, Array.<Id<?>>of(record).appendAll(beside)));
    }
}
