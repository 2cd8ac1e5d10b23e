package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.Confidence;
import nl.bredeblik.model.analysis.Element;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Narrative;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.NoEarlierHelp;
import nl.bredeblik.model.analysis.Priority;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** An explanatory analysis of the sound family, and a plan that rests on it, in order in every respect. */
public final class AnalysedFamily {

    public static final LocalDate ANALYSED = LocalDate.of(2026, 2, 2);
    public static final LocalDate PLANNED = LocalDate.of(2026, 2, 16);

    public static final Id<ExplanatoryAnalysis> ANALYSIS = Id.of("analysis");
    public static final Id<Problem> QUARREL = Id.of("quarrel1");
    public static final Id<Factor> UPBRINGING = Id.of("upbringing");
    public static final Id<Factor> MOVE = Id.of("move0001");
    public static final Id<Factor> DEBTS = Id.of("debts001");
    public static final Id<Strength> WARMTH = Id.of("warmth01");
    public static final Id<Need> REST = Id.of("rest0001");
    public static final Id<Hypothesis> MONEY = Id.of("money001");
    public static final Id<Hypothesis> FATIGUE = Id.of("fatigue1");
    public static final Id<Plan> PLAN = Id.of("plan0001");
    public static final Id<Goal> GOAL = Id.of("goal0001");
    public static final Id<NoEarlierHelp> NO_HELP = Id.of("nohelp01");

    private AnalysedFamily() {}

    /** An analysis, everybody's own words, and that there was no earlier help. */
    public static Change analysed() {
        return analysed(built -> built);
    }

    public static Change analysed(UnaryOperator<ExplanatoryAnalysis.Builder> change) {
        return with(file -> {
            Array.of(MOTHER, FATHER, DAUGHTER, SON).forEach(member -> file.addPerspectives(view(member)));
            return file.addAnalyses(change.apply(analysis()).build())
                    .addNoEarlierHelp(NoEarlierHelp.builder()
                            .id(NO_HELP)
                            .recordedOn(OPENED)
                            .askedOn(OPENED)
                            .build());
        });
    }

    /** Each analysis of the file, changed. */
    public static Change changed(UnaryOperator<ExplanatoryAnalysis.Builder> change) {
        return file -> with(builder -> builder.analyses(file.analyses()
                        .map(each -> change.apply(ExplanatoryAnalysis.builder().from(each))
                                .build())))
                .in(file);
    }

    /** The analysis and a plan that was adopted. */
    public static Change planned() {
        return planned(built -> built);
    }

    public static Change planned(UnaryOperator<Plan.Builder> change) {
        return analysed()
                .and(with(file -> file.addPlans(change.apply(plan()).build())))
                .and(adopted(PLAN, PLANNED));
    }

    public static Change adopted(Id<Plan> plan, LocalDate on) {
        return with(file -> file.addAdoptions(Adoption.builder()
                .id(Id.of("adopted" + plan.text()))
                .recordedOn(on)
                .plan(plan)
                .on(on)
                .build()));
    }

    public static ExplanatoryAnalysis.Builder analysis() {
        return ExplanatoryAnalysis.builder()
                .id(ANALYSIS)
                .recordedOn(ANALYSED)
                .version(1)
                .on(ANALYSED)
                .status(AnalysisStatus.SHARED)
                .addMadeBy(WORKER)
                .participants(Array.of(MOTHER, FATHER, DAUGHTER, SON)
                        .map(member -> Participant.builder()
                                .person(member)
                                .mode(ParticipationMode.IN_PERSON)
                                .build()))
                .addProblems(Problem.builder()
                        .id(QUARREL)
                        .text(Text.of("x"))
                        .addMembers(MOTHER)
                        .addMembers(FATHER)
                        .lifeDomain(LifeDomain.PARTNER_RELATION)
                        .addConcerns(CONCERN)
                        .build())
                .addStrengths(Strength.builder()
                        .id(WARMTH)
                        .text(Text.of("x"))
                        .addOf(DAUGHTER)
                        .addOf(SON)
                        .lifeDomain(LifeDomain.FAMILY_RELATIONS)
                        .build())
                .addFactors(factor(UPBRINGING, FactorFunction.PREDISPOSING, FactorLevel.ADULT))
                .addFactors(factor(MOVE, FactorFunction.PRECIPITATING, FactorLevel.ENVIRONMENT))
                .addFactors(factor(DEBTS, FactorFunction.PERPETUATING, FactorLevel.ENVIRONMENT))
                .addLinks(link("link0001", UPBRINGING, LinkEffect.WORSENS, QUARREL))
                .addLinks(link("link0002", MOVE, LinkEffect.TRIGGERS, QUARREL))
                .addLinks(link("link0003", DEBTS, LinkEffect.MAINTAINS, QUARREL))
                .addHypotheses(hypothesis(MONEY, HypothesisStatus.SUPPORTED)
                        .addSupportedBy(STATEMENT)
                        .build())
                .addHypotheses(hypothesis(FATIGUE, HypothesisStatus.REJECTED).build())
                .addNeeds(Need.builder()
                        .id(REST)
                        .addMembers(DAUGHTER)
                        .text(Text.of("x"))
                        .addBasedOn(QUARREL)
                        .build())
                .addPriorities(Priority.builder().element(DEBTS).rank(1).build())
                .addNarratives(account(QUARREL, DEBTS, CONCERN))
                .addPositiveExplanations(account(WARMTH))
                .addUses(STATEMENT)
                .addUses(CONCERN)
                .sharedDegree(SharedDegree.SHARED_BY_ALL);
    }

    public static Plan.Builder plan() {
        return Plan.builder()
                .id(PLAN)
                .recordedOn(PLANNED)
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(PLANNED)
                .frame(HelpFrame.VOLUNTARY)
                .written(true)
                .analysis(ANALYSIS)
                .addGoals(goal(DEBTS));
    }

    public static Goal goal(Id<?>... addresses) {
        return Goal.builder()
                .id(GOAL)
                .text(Text.of("x"))
                .addMembers(DAUGHTER)
                .purpose(GoalPurpose.HELP)
                .phase(Phase.RISK_LED)
                .addresses(Array.of(addresses).map(id -> Id.<Identified>of(id.text())))
                .build();
    }

    public static Factor factor(Id<Factor> id, FactorFunction function, FactorLevel level) {
        return Factor.builder()
                .id(id)
                .text(Text.of("x"))
                .addFunctions(function)
                .level(level)
                .addMembers(FATHER)
                .changeable(YesNoUnknown.YES)
                .build();
    }

    public static CausalLink link(
            String id, Id<? extends Element> source, LinkEffect effect, Id<? extends Identified> target) {
        return CausalLink.builder()
                .id(Id.of(id))
                .source(source)
                .target(target)
                .effect(effect)
                .confidence(Confidence.PLAUSIBLE)
                .build();
    }

    public static Hypothesis.Builder hypothesis(Id<Hypothesis> id, HypothesisStatus status) {
        return Hypothesis.builder()
                .id(id)
                .text(Text.of("x"))
                .addExplains(QUARREL)
                .contradictionSought(YesNoUnknown.YES)
                .status(status);
    }

    public static Narrative account(Id<?>... uses) {
        return Narrative.builder()
                .text(Text.of("x"))
                .uses(Array.of(uses).map(id -> Id.<Identified>of(id.text())))
                .build();
    }

    public static Perspective view(Id<Member> holder) {
        return Perspective.builder()
                .id(Id.of("viewof" + holder))
                .recordedOn(OPENED)
                .holder(holder)
                .on(OPENED)
                .means(VoiceMeans.CONVERSATION)
                .words(Text.of("x"))
                .isWish(false)
                .build();
    }
}
