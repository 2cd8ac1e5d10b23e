package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A core decision or a petition, and whether it rests on an analysis. A petition that carries out a recorded decision is one
 * step with it.
 *
 * @param step the decision or petition
 * @param isCarried whether it names an analysis that can carry it, or a record that rests on one
 * @param isThere whether the file holds such an analysis
 */
record DecisionOnAnalysis(Step step, boolean isCarried, boolean isThere) {

    static final Subjects<DecisionOnAnalysis> DECISIONS = Subjects.about(
            "core decisions and petitions",
            DecisionOnAnalysis::in,
            subject -> subject.step().entry(),
            subject -> Array.of(subject.step().entry().id()));

    private static Seq<DecisionOnAnalysis> in(Look look) {
        Seq<Step> steps = Steps.in(look).filter(step -> step.kind() != Step.Kind.FINAL_REPORT);
        Seq<ExplanatoryAnalysis> analyses =
                FamilyAnalyses.in(look.index(), look.day()::reached).shared();
        Set<Id<?>> carried = CarriedByAnalysis.on(analyses, look);
        Set<Id<?>> decisions = new HashSet<>();
        steps.forEach(step -> decisions.add(step.entry().id()));
        Set<Id<?>> off = withdrawn(look);
        Set<Id<?>> carriedByPetition = new HashSet<>();
        List<Step> asked = new ArrayList<>();
        for (Step step : steps) {
            if (step.entry() instanceof Petition petition && petition.decision().exists(decisions::contains)) {
                if (step.basis().exists(carried::contains)) {
                    petition.decision().forEach(carriedByPetition::add);
                }
            } else if (isAsked(step, off)) {
                asked.add(step);
            }
        }
        return Array.ofAll(asked)
                .map(step -> new DecisionOnAnalysis(
                        step,
                        step.basis().exists(carried::contains)
                                || carriedByPetition.contains(step.entry().id()),
                        !analyses.isEmpty()));
    }

    /** A petition on which a court decided rests on that order since; nothing rests on a decision that was withdrawn. */
    private static boolean isAsked(Step step, Set<Id<?>> off) {
        return step.open()
                || (step.kind() == Step.Kind.CORE_DECISION
                        && !off.contains(step.entry().id()));
    }

    /** The decisions that were withdrawn, replaced or refused. */
    static Set<Id<?>> withdrawn(Look look) {
        Set<Id<?>> off = new HashSet<>();
        look.file()
                .decisionProgress()
                .filter(progress -> progress.state() != DecisionState.CARRIED_OUT)
                .forEach(progress -> off.add(progress.decision()));
        return off;
    }

    Verdict restsOnSharedAnalysis(Look look) {
        if (isCarried) {
            return Verdict.SATISFIED;
        }
        Verdict missing = Verdict.VIOLATED.at("basedOn");
        return isThere || !step.open() ? missing.as(Severity.ATTENTION) : missing;
    }
}
