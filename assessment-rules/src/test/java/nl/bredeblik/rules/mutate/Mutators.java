package nl.bredeblik.rules.mutate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/** All realistic mistakes, area by area. */
public final class Mutators {

    /** Each of them; every rule of the national set has at least one. */
    public static final Seq<Mutator> ALL = Array.of(
                    FamilyMutators.ALL,
                    StatementMutators.ALL,
                    ReportMutators.ALL,
                    MeasureMutators.ALL,
                    PlacementMutators.ALL,
                    StayMutators.ALL,
                    PetitionMutators.ALL,
                    InstructionMutators.ALL,
                    SafetyMutators.ALL,
                    PhaseMutators.ALL,
                    TeamMutators.ALL,
                    FirstContactMutators.ALL,
                    TermMutators.ALL,
                    NotificationMutators.ALL,
                    InformationMutators.ALL,
                    ConcernMutators.ALL,
                    InPictureMutators.ALL,
                    ReportingCodeMutators.ALL,
                    GoalMutators.ALL,
                    PlanMutators.ALL,
                    ConsultationMutators.ALL,
                    EvaluationMutators.ALL,
                    ParticipationMutators.ALL,
                    ClosingMutators.ALL,
                    RecordingMutators.ALL,
                    OriginMutators.ALL,
                    JudgementMutators.ALL,
                    JointJudgementMutators.ALL,
                    DecisionMutators.ALL,
                    AnalysisUseMutators.ALL,
                    AnalysisMutators.ALL,
                    ExplanationMutators.ALL)
            .flatMap(area -> area);

    private Mutators() {}
}
