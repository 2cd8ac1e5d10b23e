package nl.bredeblik.rules.mutate;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.entry.RuleCode;

/** All realistic mistakes, area by area. */
public final class Mutators {

    /**
     * Rules whose mistake is found, but in some sound file brings along what no rule declares, or finds no file in which it can
     * be made. They are tried on examples alone.
     */
    static final Set<RuleCode> UNSETTLED = HashSet.of(
                    "SAFE-21",
                    "TERM-08",
                    "TERM-11",
                    "PLAN-22",
                    "PLAN-28",
                    "PLAN-29",
                    "PART-06",
                    "CLOSE-04",
                    "CLOSE-06",
                    "JDG-07",
                    "ANA-06",
                    "ANA-10",
                    "ANA-19",
                    "ANA-20",
                    "ANA-21",
                    "ANA-24")
            .map(RuleCode::of);

    /** Each of them that is settled; every other rule of the national set has at least one. */
    public static final Seq<Mutator> ALL = Array.of(
                    FamilyMutators.ALL,
                    StatementMutators.ALL,
                    ReportMutators.ALL,
                    MeasureMutators.ALL,
                    PlacementMutators.ALL,
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
                    JudgementMutators.ALL,
                    DecisionMutators.ALL,
                    AnalysisUseMutators.ALL,
                    AnalysisMutators.ALL,
                    ExplanationMutators.ALL)
            .flatMap(area -> area)
            .reject(mutator -> UNSETTLED.contains(mutator.rule()));

    private Mutators() {}
}
