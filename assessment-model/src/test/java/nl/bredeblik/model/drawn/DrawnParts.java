package nl.bredeblik.model.drawn;

import io.vavr.collection.Array;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.Confidence;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;

/** Parts of an analysis and a plan, with what they must have. */
public final class DrawnParts {

    private static final Text INVENTED = Text.of("Invented.");

    private DrawnParts() {}

    public static Problem.Builder problem(String id, String... members) {
        return Problem.builder()
                .id(Id.of(id))
                .text(INVENTED)
                .lifeDomain(LifeDomain.SAFETY)
                .members(DrawnFamily.persons(members));
    }

    public static Strength.Builder strength(String id, String... of) {
        return Strength.builder()
                .id(Id.of(id))
                .text(INVENTED)
                .lifeDomain(LifeDomain.SAFETY)
                .of(DrawnFamily.persons(of));
    }

    public static Factor.Builder factor(String id, FactorFunction function, String... members) {
        return Factor.builder()
                .id(Id.of(id))
                .text(INVENTED)
                .functions(Array.of(function))
                .level(FactorLevel.FAMILY_SYSTEM)
                .changeable(YesNoUnknown.YES)
                .members(DrawnFamily.persons(members));
    }

    public static CausalLink link(String id, String source, LinkEffect effect, String target) {
        return CausalLink.builder()
                .id(Id.of(id))
                .source(Id.of(source))
                .target(Id.of(target))
                .effect(effect)
                .confidence(Confidence.PLAUSIBLE)
                .build();
    }

    public static Hypothesis.Builder hypothesis(String id, String... explains) {
        return Hypothesis.builder()
                .id(Id.of(id))
                .text(INVENTED)
                .explains(DrawnFamily.ids(explains))
                .contradictionSought(YesNoUnknown.YES)
                .status(HypothesisStatus.OPEN);
    }

    public static Goal.Builder goal(String id, String... members) {
        return Goal.builder()
                .id(Id.of(id))
                .text(INVENTED)
                .members(Array.of(members).map(Id::of))
                .purpose(GoalPurpose.HELP)
                .phase(Phase.RISK_LED);
    }

    public static Action.Builder action(String id, String goal, String... doers) {
        return Action.builder()
                .id(Id.of(id))
                .text(INVENTED)
                .goals(Array.of(Id.of(goal)))
                .doers(DrawnFamily.persons(doers))
                .origin(AlternativeOrigin.FAMILY);
    }
}
