package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.Rule;

/** All rules that come with the library, area by area. */
public final class Catalogue {

    /** The rules that hold in the whole country. */
    public static final Seq<Rule<?>> NATIONAL = Array.<Rule<?>>ofAll(FamilyRules.ALL)
            .appendAll(RecordingRules.ALL)
            .appendAll(OriginRules.ALL)
            .appendAll(TeamRules.ALL)
            .appendAll(StatementRules.ALL)
            .appendAll(AccountRules.ALL)
            .appendAll(ReportRules.ALL)
            .appendAll(ConcernRules.ALL)
            .appendAll(ReportingCodeRules.ALL)
            .appendAll(JudgementRules.ALL)
            .appendAll(DecisionRules.ALL)
            .appendAll(AnalysisUseRules.ALL)
            .appendAll(AnalysisRules.ALL)
            .appendAll(ExplanationRules.ALL)
            .appendAll(GoalRules.ALL)
            .appendAll(PlanRules.ALL)
            .appendAll(ConsultationRules.ALL)
            .appendAll(EvaluationRules.ALL)
            .appendAll(SafetyRules.ALL)
            .appendAll(ParticipationRules.ALL)
            .appendAll(MeasureRules.ALL)
            .appendAll(PlacementRules.ALL)
            .appendAll(PlacementContentRules.ALL)
            .appendAll(PetitionRules.ALL)
            .appendAll(InstructionRules.ALL)
            .appendAll(PlanTermRules.ALL)
            .appendAll(NotificationRules.ALL)
            .appendAll(ClosingRules.ALL);

    /** Rules for who chooses them: they rest on a way of working or an instrument that not everybody uses. */
    public static final Seq<Rule<?>> OPT_IN = Array.<Rule<?>>ofAll(TeamRules.OPT_IN)
            .appendAll(WordingRules.OPT_IN)
            .appendAll(ConcernRules.OPT_IN)
            .appendAll(JudgementRules.OPT_IN)
            .appendAll(AnalysisRules.OPT_IN)
            .appendAll(PlanRules.OPT_IN)
            .appendAll(ParticipationRules.OPT_IN);

    /** The register of the norms on which all these rules rest, each once, in the order of their keys. */
    public static final Seq<Norm> NORMS = Array.ofAll(NATIONAL.appendAll(OPT_IN)
            .flatMap(Rule::norms)
            .distinctBy(Norm::key)
            .sortBy(Norm::key));

    private Catalogue() {}
}
