package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.Confidence;
import nl.bredeblik.model.analysis.Element;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorDimension;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.concern.Trend;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.statement.Consideration;

/**
 * What an analysis is made of: for each concern the problem behind it, what made it arise, set it off and keeps it going, and
 * what protects; strengths of everybody; and how it all hangs together, with an explanation and its rival.
 */
final class SoundElements {

    private final Story story;
    private final Book book;
    private final Seq<Problem> problems;
    private final Seq<Strength> strengths;
    private final Seq<Factor> factors;
    private Seq<CausalLink> links = Array.empty();

    SoundElements(Story story) {
        this.story = story;
        this.book = story.book();
        this.problems = story.concerns().map(this::problem).append(debts());
        this.strengths = strengthsOf();
        this.factors = story.concerns().flatMap(this::factorsBehind).append(parenting());
        connect();
    }

    Seq<Problem> problems() {
        return problems;
    }

    Seq<Strength> strengths() {
        return strengths;
    }

    Seq<Factor> factors() {
        return factors;
    }

    Seq<CausalLink> links() {
        return links;
    }

    Seq<Hypothesis> hypotheses() {
        return story.concerns().flatMap(told -> {
            Hypothesis main = hypothesis(told, HypothesisStatus.SUPPORTED, Array.empty());
            return Array.of(main, hypothesis(told, HypothesisStatus.WEAKENED, Array.of(main.id())));
        });
    }

    Seq<Need> needs() {
        return story.family()
                .all()
                .map(member -> Need.builder()
                        .id(book.id("need"))
                        .addMembers(member)
                        .text(Text.of("wat dit gezinslid nodig heeft"))
                        .addBasedOn(problems.head().id())
                        .build());
    }

    /** A line for each member of whom nothing particular came up. */
    Seq<Consideration> nothingParticular() {
        return story.family()
                .unborn()
                .map(member -> Consideration.builder()
                        .person(member)
                        .note(Text.of("wat de komst van het kind vraagt"))
                        .nothingParticularOn(book.today())
                        .build());
    }

    private Problem problem(Story.Told told) {
        return Problem.builder()
                .id(book.id("problem"))
                .text(Text.of("wat er moeilijk is"))
                .addAllMembers(told.endangered())
                .lifeDomain(LifeDomain.UPBRINGING_AND_CARE)
                .since(told.concern().since())
                .course(Trend.STABLE)
                .addConcerns(told.id())
                .addAllEvidence(told.concern().evidence())
                .build();
    }

    /** What weighs on the adults themselves. */
    private Problem debts() {
        return Problem.builder()
                .id(book.id("problem"))
                .text(Text.of("zorgen over geld"))
                .addAllMembers(story.family().carers())
                .lifeDomain(LifeDomain.MONEY_AND_DEBT)
                .course(Trend.STABLE)
                .addEvidence(evidence())
                .build();
    }

    /** One strength for each member, so that each child has its own; of an unborn child what waits for it. */
    private Seq<Strength> strengthsOf() {
        return story.family()
                .all()
                .map(member -> Strength.builder()
                        .id(book.id("strength"))
                        .text(Text.of("wat goed gaat"))
                        .addOf(member)
                        .lifeDomain(LifeDomain.SOCIAL_NETWORK)
                        .addEvidence(evidence())
                        .build());
    }

    private Seq<Factor> factorsBehind(Story.Told told) {
        return Array.of(
                factor(
                        FactorFunction.PREDISPOSING,
                        FactorLevel.FAMILY_SYSTEM,
                        story.family().all()),
                factor(
                        FactorFunction.PRECIPITATING,
                        FactorLevel.ENVIRONMENT,
                        story.family().all()),
                factor(FactorFunction.PERPETUATING, FactorLevel.RELATION, Array.of(told.named())),
                factor(FactorFunction.PROTECTIVE, FactorLevel.SOCIAL_NETWORK, told.endangered()));
    }

    /** What the adults can and need as carers, and the needs of the children beside it. */
    private Factor parenting() {
        return factor(
                FactorFunction.PROTECTIVE, FactorLevel.ADULT, story.family().carers());
    }

    private Factor factor(FactorFunction function, FactorLevel level, Seq<Id<Member>> members) {
        return Factor.builder()
                .id(book.id("factor"))
                .text(Text.of("wat meespeelt"))
                .addFunctions(function)
                .level(level)
                .dimension(FactorDimension.SOCIAL)
                .addAllMembers(members)
                .changeable(YesNoUnknown.YES)
                .addEvidence(evidence())
                .build();
    }

    private void connect() {
        int perConcern = 4;
        for (int i = 0; i < story.concerns().size(); i++) {
            Problem problem = problems.get(i);
            Id<? extends Identified> concern = story.concerns().get(i).id();
            link(factors.get(i * perConcern).id(), problem.id(), LinkEffect.CAUSES);
            link(factors.get(i * perConcern + 1).id(), problem.id(), LinkEffect.TRIGGERS);
            link(factors.get(i * perConcern + 2).id(), concern, LinkEffect.MAINTAINS);
            link(factors.get(i * perConcern + 3).id(), concern, LinkEffect.PROTECTS_AGAINST);
            link(problem.id(), concern, LinkEffect.CAUSES);
        }
        link(problems.last().id(), problems.head().id(), LinkEffect.WORSENS);
        link(factors.last().id(), problems.head().id(), LinkEffect.REDUCES);
        strengths.forEach(strength -> link(strength.id(), problems.head().id(), LinkEffect.REDUCES));
    }

    private void link(Id<? extends Element> source, Id<? extends Identified> target, LinkEffect effect) {
        links = links.append(CausalLink.builder()
                .id(book.id("causallink"))
                .source(source)
                .target(target)
                .effect(effect)
                .confidence(Confidence.PLAUSIBLE)
                .explanation(Text.of("hoe het werkt"))
                .addEvidence(evidence())
                .build());
    }

    private Hypothesis hypothesis(Story.Told told, HypothesisStatus status, Seq<Id<Hypothesis>> rivals) {
        return Hypothesis.builder()
                .id(book.id("hypothesis"))
                .text(Text.of("een verklaring"))
                .addExplains(told.id())
                .addAllSupportedBy(told.concern().evidence())
                .addAllContradictedBy(story.statements()
                        .filter(said -> said.contradicts().exists(told.concern().evidence()::contains))
                        .map(said -> said.id()))
                .contradictionSought(YesNoUnknown.YES)
                .status(status)
                .test(Text.of("waaraan men het merkt"))
                .addAllAlternativeTo(rivals)
                .build();
    }

    private Id<? extends Identified> evidence() {
        return story.statements().last().id();
    }
}
