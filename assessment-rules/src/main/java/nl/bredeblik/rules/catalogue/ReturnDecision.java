package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A decision on return home (<i>terugplaatsing</i>), and whether the analysis was renewed for it.
 *
 * @param decision the decision
 * @param awaySince since when the children it is about stay elsewhere without a break, the latest of them
 * @param renewed whether one was made since then and by the decision
 * @param isNamed whether the decision rests on an analysis
 * @param restsOnRenewed whether it rests on one that was made since then
 */
record ReturnDecision(
        CoreDecision decision, LocalDate awaySince, boolean renewed, boolean isNamed, boolean restsOnRenewed) {

    static final Subjects<ReturnDecision> DECISIONS = Subjects.about(
            "decisions on return home",
            ReturnDecision::in,
            ReturnDecision::decision,
            subject -> Array.of(subject.decision().id()));

    private static Seq<ReturnDecision> in(Look look) {
        Set<Id<?>> off = DecisionOnAnalysis.withdrawn(look);
        Seq<CoreDecision> returns = look.file()
                .decisions()
                .filter(decision -> decision.kind() == CoreDecisionKind.RETURN && !off.contains(decision.id()));
        if (returns.isEmpty()) {
            return Array.empty();
        }
        Seq<ExplanatoryAnalysis> analyses =
                FamilyAnalyses.in(look.index(), look.day()::reached).shared();
        if (analyses.isEmpty()) {
            return Array.empty();
        }
        Set<Id<?>> carried = CarriedByAnalysis.on(analyses, look);
        Map<Id<Member>, Seq<Placement>> stays = new HashMap<>();
        look.file()
                .placements()
                .groupBy(Placement::child)
                .forEach((child, placed) -> stays.put(child, Array.ofAll(placed)));
        return returns.flatMap(decision -> decision.members()
                .flatMap(child -> awaySince(stays.getOrDefault(child, Array.empty()), decision.on()))
                .max()
                .map(since -> of(decision, since, analyses, carried, look)));
    }

    private static ReturnDecision of(
            CoreDecision decision, LocalDate since, Seq<ExplanatoryAnalysis> analyses, Set<Id<?>> carried, Look look) {
        Seq<ExplanatoryAnalysis> renewed = analyses.filter(
                analysis -> analysis.on().isAfter(since) && !analysis.on().isAfter(decision.on()));
        return new ReturnDecision(
                decision,
                since,
                !renewed.isEmpty(),
                decision.basedOn().exists(carried::contains),
                decision.basedOn().exists(CarriedByAnalysis.on(renewed, look)::contains));
    }

    /** The first day of the stays that follow each other without a day between, up to a day on which the child is away. */
    private static Option<LocalDate> awaySince(Seq<Placement> stays, LocalDate on) {
        Option<LocalDate> since = Option.none();
        LocalDate awayUntil = LocalDate.MIN;
        Seq<Placement> begun =
                stays.filter(stay -> !stay.period().startInclusive().isAfter(on));
        for (Placement stay : begun.sortBy(stay -> stay.period().startInclusive())) {
            LocalDate start = stay.period().startInclusive();
            if (awayUntil.isBefore(start) && !awayUntil.plusDays(1).equals(start)) {
                since = Option.some(start);
            }
            awayUntil = Stretches.later(awayUntil, stay.period().lastDay());
        }
        return since;
    }

    /** That a decision names no analysis at all is for the rule about decisions; one that names an older one passes the new by. */
    Verdict restsOnRenewedAnalysis(Look look) {
        return Verdict.satisfiedIf(renewed && (restsOnRenewed || !isNamed)).at("basedOn");
    }
}
