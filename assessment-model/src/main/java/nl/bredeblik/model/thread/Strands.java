package nl.bredeblik.model.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyAgreement;
import nl.bredeblik.model.plan.SafetyCondition;
import nl.bredeblik.model.plan.SafetyPlan;

/**
 * What rests on what, in every version that was recorded: an edge leads from the earlier stage to the later one. Where many
 * records hang together with many others through one thing, that thing is a node of its own, so that the edges stay as many as
 * the references in the file.
 */
final class Strands {

    private final Map<Object, List<Object>> onwards = new HashMap<>();
    private final Map<Object, List<Object>> backwards = new HashMap<>();
    private final CaseIndex index;

    /** How a goal or condition turned out: it stands between those who work for it and the evaluations that tell it. */
    private record ResultOf(Id<?> goal) {}

    /** What a safety plan as a whole answers to, for the conditions that name no concern of their own. */
    private record AnswerOf(Id<?> plan) {}

    Strands(CaseIndex index) {
        this.index = index;
        CaseFile file = index.current();
        addRecords(file);
        file.analyses().forEach(this::add);
        file.plans().forEach(this::add);
        file.safetyPlans().forEach(this::add);
        file.actionProgress().forEach(progress -> join(progress.action(), progress.id()));
        file.evaluations().forEach(this::add);
    }

    /** Everything that can be reached from a record, without the record itself. */
    Set<Id<?>> after(Id<?> record) {
        return reached(record, onwards);
    }

    /** Everything from which a record can be reached, without the record itself. */
    Set<Id<?>> before(Id<?> record) {
        return reached(record, backwards);
    }

    private void addRecords(CaseFile file) {
        file.sources().forEach(source -> source.document().forEach(document -> join(document, source.id())));
        file.statements().forEach(statement -> {
            statement.sources().forEach(source -> join(source, statement.id()));
            statement.basedOn().forEach(under -> join(under, statement.id()));
        });
        file.incidents().forEach(incident -> incident.statements().forEach(told -> join(told, incident.id())));
        file.signals().forEach(signal -> signal.statements().forEach(told -> join(told, signal.id())));
        file.notifications().forEach(notification -> {
            notification.incident().forEach(incident -> join(incident, notification.id()));
            notification.concerns().forEach(concern -> join(notification.id(), concern));
        });
        file.concerns().forEach(concern -> {
            concern.evidence().forEach(under -> join(under, concern.id()));
            concern.sources().forEach(source -> join(source, concern.id()));
        });
    }

    private void add(ExplanatoryAnalysis analysis) {
        analysis.problems().forEach(problem -> {
            problem.concerns().forEach(concern -> join(concern, problem.id()));
            problem.evidence().forEach(under -> join(under, problem.id()));
        });
        analysis.strengths().forEach(strength -> strength.evidence().forEach(under -> join(under, strength.id())));
        analysis.factors().forEach(factor -> factor.evidence().forEach(under -> join(under, factor.id())));
        for (CausalLink link : analysis.links()) {
            join(link.target(), link.source());
            link.evidence().forEach(under -> join(under, link.source()));
        }
        for (Hypothesis hypothesis : analysis.hypotheses()) {
            hypothesis.explains().forEach(explained -> join(explained, hypothesis.id()));
            hypothesis.supportedBy().forEach(under -> {
                if (index.kindOf(under).exists(kind -> Stage.of(kind) == Stage.EXPLANATION)) {
                    join(hypothesis.id(), under);
                } else {
                    join(under, hypothesis.id());
                }
            });
        }
        analysis.needs().forEach(need -> need.basedOn().forEach(element -> join(element, need.id())));
    }

    private void add(Plan plan) {
        for (Goal goal : plan.goals()) {
            goal.addresses().forEach(addressed -> join(addressed, goal.id()));
            join(goal.id(), new ResultOf(goal.id()));
        }
        for (Action action : plan.actions()) {
            for (Id<Goal> goal : action.goals()) {
                join(goal, action.id());
                join(action.id(), new ResultOf(goal));
            }
        }
    }

    private void add(SafetyPlan plan) {
        plan.concerns().forEach(concern -> join(concern, new AnswerOf(plan.id())));
        for (SafetyCondition condition : plan.conditions()) {
            if (condition.concerns().isEmpty()) {
                join(new AnswerOf(plan.id()), condition.id());
            }
            condition.concerns().forEach(concern -> join(concern, condition.id()));
            join(condition.id(), new ResultOf(condition.id()));
        }
        for (SafetyAgreement agreement : plan.agreements()) {
            for (Id<SafetyCondition> condition : agreement.conditions()) {
                join(condition, agreement.id());
                join(agreement.id(), new ResultOf(condition));
            }
        }
    }

    private void add(Evaluation evaluation) {
        evaluation.goalResults().forEach(result -> join(new ResultOf(result.goal()), evaluation.id()));
        evaluation.conditionResults().forEach(result -> join(new ResultOf(result.condition()), evaluation.id()));
    }

    private void join(Object earlier, Object later) {
        onwards.computeIfAbsent(earlier, none -> new ArrayList<>()).add(later);
        backwards.computeIfAbsent(later, none -> new ArrayList<>()).add(earlier);
    }

    private static Set<Id<?>> reached(Id<?> record, Map<Object, List<Object>> edges) {
        Set<Object> met = new LinkedHashSet<>();
        Deque<Object> ahead = new ArrayDeque<>();
        met.add(record);
        ahead.add(record);
        Set<Id<?>> found = new LinkedHashSet<>();
        while (!ahead.isEmpty()) {
            for (Object next : edges.getOrDefault(ahead.remove(), List.of())) {
                if (met.add(next)) {
                    ahead.add(next);
                    if (next instanceof Id<?> id) {
                        found.add(id);
                    }
                }
            }
        }
        return found;
    }
}
