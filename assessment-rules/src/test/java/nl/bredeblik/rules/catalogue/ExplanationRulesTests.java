package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSED;
import static nl.bredeblik.rules.family.AnalysedFamily.DEBTS;
import static nl.bredeblik.rules.family.AnalysedFamily.FATIGUE;
import static nl.bredeblik.rules.family.AnalysedFamily.MONEY;
import static nl.bredeblik.rules.family.AnalysedFamily.MOVE;
import static nl.bredeblik.rules.family.AnalysedFamily.QUARREL;
import static nl.bredeblik.rules.family.AnalysedFamily.REST;
import static nl.bredeblik.rules.family.AnalysedFamily.UPBRINGING;
import static nl.bredeblik.rules.family.AnalysedFamily.WARMTH;
import static nl.bredeblik.rules.family.AnalysedFamily.account;
import static nl.bredeblik.rules.family.AnalysedFamily.analysed;
import static nl.bredeblik.rules.family.AnalysedFamily.analysis;
import static nl.bredeblik.rules.family.AnalysedFamily.changed;
import static nl.bredeblik.rules.family.AnalysedFamily.factor;
import static nl.bredeblik.rules.family.AnalysedFamily.hypothesis;
import static nl.bredeblik.rules.family.AnalysedFamily.link;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.graph.AnalysisGraph;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How an analysis explains: ANA-19 to ANA-26, rows ANA-02 to ANA-04, ANA-07 to ANA-09, ANA-11 and ANA-16. */
class ExplanationRulesTests {

    @ParameterizedTest
    @MethodSource({"explained", "keptGoing", "connected", "origins", "tested", "alternatives", "accounts", "positive"})
    void howAnAnalysisExplains(Example example) {
        example.holds();
    }

    static Stream<Example> explained() {
        String unexplained = "ANA-19 ATTENTION analysis+concern1";
        Change later = with(file -> file.addConcerns(
                SoundFamily.concern().id(Id.of("concern2")).recordedOn(ANALYSED).build()));
        return Stream.of(
                of("ANA-19", "through a problem behind it", analysed()),
                of("ANA-19", "no link", analysed(built -> built.links(Array.empty())), unexplained),
                of(
                        "ANA-19",
                        "only what makes it smaller",
                        linked(link("link0001", WARMTH, LinkEffect.REDUCES, QUARREL)),
                        unexplained),
                of("ANA-19", "by a link to itself", linked(link("link0001", QUARREL, LinkEffect.CAUSES, CONCERN))),
                of(
                        "ANA-19",
                        "a link the other way",
                        linked(link("link0001", QUARREL, LinkEffect.CAUSES, DEBTS)),
                        unexplained),
                of(
                        "ANA-19",
                        "left out with a reason",
                        linked().and(changed(built -> built.addLeftOut(LeftOut.builder()
                                .item(CONCERN)
                                .reason(Text.of("x"))
                                .build())))),
                of("ANA-19", "passed over: another rule speaks", passedOver()),
                of("ANA-19", "of a later day", analysed().and(later), "ANA-19 HINT analysis+concern2"),
                of(
                        "ANA-19",
                        "no longer open",
                        linked().and(with(file -> file.addConcernStatuses(ConcernStatus.builder()
                                .id(Id.of("status002"))
                                .recordedOn(TODAY)
                                .concern(CONCERN)
                                .on(TODAY)
                                .status(ConcernStanding.REFUTED)
                                .build())))));
    }

    static Stream<Example> keptGoing() {
        String none = "ANA-20 ATTENTION analysis+concern1";
        return Stream.of(
                of("ANA-20", "a factor that maintains", analysed()),
                of(
                        "ANA-20",
                        "only what set it off",
                        linked(link("link0001", MOVE, LinkEffect.TRIGGERS, QUARREL)),
                        none),
                of("ANA-20", "any link that maintains", linked(link("link0001", MOVE, LinkEffect.MAINTAINS, QUARREL))),
                of(
                        "ANA-20",
                        "over other elements, in a circle",
                        linked(
                                link("link0001", DEBTS, LinkEffect.CAUSES, MOVE),
                                link("link0002", MOVE, LinkEffect.CAUSES, UPBRINGING),
                                link("link0003", UPBRINGING, LinkEffect.WORSENS, MOVE),
                                link("link0004", UPBRINGING, LinkEffect.CAUSES, CONCERN))),
                of(
                        "ANA-20",
                        "it only makes something smaller on the way",
                        linked(
                                link("link0001", DEBTS, LinkEffect.REDUCES, WARMTH),
                                link("link0002", WARMTH, LinkEffect.CAUSES, QUARREL)),
                        none),
                of("ANA-20", "not explained: another rule speaks", linked()));
    }

    static Stream<Example> connected() {
        Change alone = analysed(
                built -> built.addFactors(factor(Id.of("factor04"), FactorFunction.PERPETUATING, FactorLevel.ADULT)));
        String loose = "ANA-21 ATTENTION analysis+factor04";
        return Stream.of(
                of("ANA-21", "all connected", analysed()),
                of("ANA-21", "one factor apart", alone, loose),
                of("ANA-21", "named by an explanation", alone.and(supporting(HypothesisStatus.OPEN))),
                of(
                        "ANA-21",
                        "named by a rejected explanation",
                        alone.and(supporting(HypothesisStatus.REJECTED)),
                        loose),
                of("ANA-21", "named in the account with others", alone.and(told(QUARREL, Id.of("factor04")))),
                of(
                        "ANA-21",
                        "named alone in the account",
                        alone.and(told(Id.of("factor04"), Id.of("factor04"))),
                        loose),
                of(
                        "ANA-21",
                        "what changing it can bring",
                        alone.and(
                                changed(built -> built.addPositiveExplanations(account(QUARREL, Id.of("factor04")))))),
                of(
                        "ANA-21",
                        "no thread at all: another rule speaks",
                        analysed(built -> built.links(Array.empty()).hypotheses(Array.empty()))));
    }

    static Stream<Example> origins() {
        String one = "ANA-22 HINT analysis @factors";
        return Stream.of(
                of("ANA-22", "both", analysed()),
                of("ANA-22", "only what was there for longer", without(MOVE), one),
                of("ANA-22", "only what set it off", without(UPBRINGING), one),
                of("ANA-22", "neither: another rule speaks", without(MOVE, UPBRINGING)));
    }

    static Stream<Example> tested() {
        String unsupported = "ANA-23 ATTENTION analysis+money001 @supportedBy";
        String untested = "ANA-23 ATTENTION analysis+money001 @contradictionSought";
        return Stream.of(
                of("ANA-23", "sound", analysed()),
                of("ANA-23", "supported by nothing", hypotheses(money(HypothesisStatus.SUPPORTED)), unsupported),
                of(
                        "ANA-23",
                        "contradiction was not looked for",
                        hypotheses(money(HypothesisStatus.SUPPORTED)
                                .addSupportedBy(STATEMENT)
                                .contradictionSought(YesNoUnknown.NO)),
                        untested),
                of(
                        "ANA-23",
                        "contradiction is there",
                        hypotheses(money(HypothesisStatus.SUPPORTED)
                                .addSupportedBy(STATEMENT)
                                .addContradictedBy(STATEMENT)
                                .contradictionSought(YesNoUnknown.NOT_RECORDED))),
                of(
                        "ANA-23",
                        "open, without a test",
                        hypotheses(money(HypothesisStatus.OPEN).contradictionSought(YesNoUnknown.UNKNOWN)),
                        untested),
                of(
                        "ANA-23",
                        "open, to be tested",
                        hypotheses(money(HypothesisStatus.OPEN)
                                .contradictionSought(YesNoUnknown.UNKNOWN)
                                .test(Text.of("x")))),
                of(
                        "ANA-23",
                        "weakened",
                        hypotheses(money(HypothesisStatus.WEAKENED).contradictionSought(YesNoUnknown.NO))));
    }

    static Stream<Example> alternatives() {
        return Stream.of(
                of("ANA-24", "two, one rejected", analysed()),
                of("ANA-24", "one", hypotheses(money(HypothesisStatus.OPEN)), "ANA-24 HINT analysis+concern1"),
                of("ANA-24", "none", hypotheses()),
                of(
                        "ANA-24",
                        "one for the concern and one for the problem",
                        hypotheses(
                                money(HypothesisStatus.OPEN),
                                hypothesis(FATIGUE, HypothesisStatus.OPEN).explains(Array.of(CONCERN)))),
                of(
                        "ANA-24",
                        "one for the concern and the problem",
                        hypotheses(money(HypothesisStatus.OPEN).addExplains(CONCERN)),
                        "ANA-24 HINT analysis+concern1"));
    }

    static Stream<Example> accounts() {
        String story = "ANA-25 ATTENTION analysis @narratives";
        return Stream.of(
                of("ANA-25", "what the analysis holds", analysed()),
                of("ANA-25", "a need and an explanation", telling(REST, MONEY)),
                of("ANA-25", "an element of nowhere", telling(Id.of("nothing1")), story),
                of(
                        "ANA-25",
                        "a concern that the analysis does not name",
                        passedOver().and(changed(built -> built.addNarratives(account(CONCERN)))),
                        story),
                of(
                        "ANA-25",
                        "a positive explanation with something new",
                        analysed(built -> built.addPositiveExplanations(account(Id.of("nothing1")))),
                        "ANA-25 ATTENTION analysis @positiveExplanations"));
    }

    static Stream<Example> positive() {
        return Stream.of(
                of("ANA-26", "there", analysed()),
                of(
                        "ANA-26",
                        "not there",
                        analysed(built -> built.positiveExplanations(Array.empty())),
                        "ANA-26 HINT analysis @positiveExplanations"));
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        int length = 20_000;
        ExplanatoryAnalysis.Builder built = analysis().links(Array.empty());
        Id<Factor> before = DEBTS;
        for (int step = 0; step < length; step++) {
            Id<Factor> next = Id.of("step" + (100_000 + step));
            built.addLinks(link("chain" + (100_000 + step), before, LinkEffect.CAUSES, next));
            before = next;
        }
        AnalysisGraph graph = AnalysisGraph.of(built.addLinks(link("chainend", before, LinkEffect.CAUSES, CONCERN))
                .build());

        assertThat(graph.keepsGoing(CONCERN)).isTrue();
        assertThat(graph.keepsGoing(DEBTS)).isFalse();
    }

    private static Example of(String code, String name, Change change, String... expected) {
        RuleSet one = RuleSet.of(
                "one",
                "test",
                ExplanationRules.ALL.filter(rule -> rule.code().text().equals(code)));
        return Example.in(one, name, change, expected).at(Moment.ANALYSIS);
    }

    private static Change linked(CausalLink... links) {
        return analysed(built -> built.links(Array.of(links)));
    }

    private static Change hypotheses(Hypothesis.Builder... hypotheses) {
        return analysed(built -> built.hypotheses(Array.of(hypotheses).map(Hypothesis.Builder::build)));
    }

    private static Hypothesis.Builder money(HypothesisStatus status) {
        return hypothesis(MONEY, status);
    }

    private static Change supporting(HypothesisStatus status) {
        return changed(built -> built.addHypotheses(hypothesis(Id.of("support1"), status)
                .addSupportedBy(Id.<Factor>of("factor04"))
                .build()));
    }

    private static Change told(Id<?>... uses) {
        return changed(built -> built.addNarratives(account(uses)));
    }

    private static Change telling(Id<?>... uses) {
        return analysed(built -> built.addNarratives(account(uses)));
    }

    private static Change without(Id<?>... factors) {
        return analysed(built -> built.factors(
                built.build().factors().reject(each -> Array.of(factors).contains(each.id()))));
    }

    /** Nothing in the analysis names the concern. */
    private static Change passedOver() {
        return analysed(built -> built.uses(Array.of(STATEMENT))
                .narratives(Array.empty())
                .problems(built.build()
                        .problems()
                        .map(each -> Problem.builder()
                                .from(each)
                                .concerns(Array.empty())
                                .build())));
    }
}
