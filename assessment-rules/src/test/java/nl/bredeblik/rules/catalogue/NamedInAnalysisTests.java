package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSED;
import static nl.bredeblik.rules.family.AnalysedFamily.MOVE;
import static nl.bredeblik.rules.family.AnalysedFamily.hypothesis;
import static nl.bredeblik.rules.family.AnalysedFamily.link;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.EventfulFamily.incidentOn;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.Hypothesis;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Priority;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where an analysis names what was recorded before it, or says that it leaves it out: ANA-04, place by place. */
class NamedInAnalysisTests {

    private static final RuleSet RULES =
            RuleSet.of("named", "test", Array.of(AnalysisUseRules.ANALYSIS_USES_WHAT_WAS_RECORDED));
    private static final Id<Incident> INCIDENT = Id.of("incident");
    private static final String PASSED_OVER = "ANA-04 ATTENTION analysis+incident @uses";
    private static final String CONCERN_PASSED_OVER = "ANA-04 BLOCKING analysis+concern1 @uses";

    @ParameterizedTest
    @MethodSource({"places", "concerns", "days"})
    void anIncidentOfBefore(Example example) {
        example.at(Moment.ANALYSIS).holds();
    }

    static Stream<Example> places() {
        return Stream.of(
                example("nowhere", built -> built, PASSED_OVER),
                example("among what it uses", built -> built.addUses(INCIDENT)),
                example(
                        "left out, with the reason",
                        built -> built.addLeftOut(
                                LeftOut.builder().item(INCIDENT).reason(WORDS).build())),
                example(
                        "left out is another",
                        built -> built.addLeftOut(
                                LeftOut.builder().item(STATEMENT).reason(WORDS).build()),
                        PASSED_OVER),
                example(
                        "under a problem",
                        built -> built.problems(built.build()
                                .problems()
                                .map(each -> Problem.builder()
                                        .from(each)
                                        .addEvidence(INCIDENT)
                                        .build()))),
                example(
                        "under a strength",
                        built -> built.strengths(built.build()
                                .strengths()
                                .map(each -> Strength.builder()
                                        .from(each)
                                        .addEvidence(INCIDENT)
                                        .build()))),
                example(
                        "under a factor",
                        built -> built.factors(built.build()
                                .factors()
                                .map(each -> Factor.builder()
                                        .from(each)
                                        .addEvidence(INCIDENT)
                                        .build()))),
                example(
                        "under a link",
                        built -> built.links(built.build()
                                .links()
                                .map(each -> CausalLink.builder()
                                        .from(each)
                                        .addEvidence(INCIDENT)
                                        .build()))),
                example(
                        "where a link leads to",
                        built -> built.addLinks(link("link0009", MOVE, LinkEffect.TRIGGERS, INCIDENT))),
                example("explained", supposing(built -> built.addExplains(INCIDENT))),
                example("for a hypothesis", supposing(built -> built.addSupportedBy(INCIDENT))),
                example("against a hypothesis", supposing(built -> built.addContradictedBy(INCIDENT))),
                example(
                        "put first",
                        built -> built.addPriorities(
                                Priority.builder().element(INCIDENT).rank(2).build())));
    }

    static Stream<Example> concerns() {
        UnaryOperator<ExplanatoryAnalysis.Builder> bare = built -> built.uses(Array.of(INCIDENT));
        return Stream.of(
                example("a concern, with its problem", bare),
                example(
                        "a concern of no problem",
                        built -> bare.apply(built)
                                .problems(built.build()
                                        .problems()
                                        .map(each -> Problem.builder()
                                                .from(each)
                                                .concerns(Array.empty())
                                                .build())),
                        CONCERN_PASSED_OVER));
    }

    static Stream<Example> days() {
        Change analysed = AnalysedFamily.analysed();
        return Stream.of(
                Example.in(
                        RULES, "recorded the day before", analysed.and(recorded(ANALYSED.minusDays(1))), PASSED_OVER),
                Example.in(RULES, "recorded on the day of the analysis", analysed.and(recorded(ANALYSED))),
                Example.in(
                        RULES,
                        "a statement about it is used",
                        analysed.and(with(file -> file.addIncidents(incidentOn(OPENED, DAUGHTER)
                                .addStatements(STATEMENT)
                                .build())))));
    }

    private static UnaryOperator<ExplanatoryAnalysis.Builder> supposing(UnaryOperator<Hypothesis.Builder> change) {
        return built -> built.addHypotheses(change.apply(Hypothesis.builder()
                        .from(hypothesis(Id.of("another1"), HypothesisStatus.SUPPORTED)
                                .build()))
                .build());
    }

    private static Change recorded(LocalDate on) {
        return with(file -> file.addIncidents(incidentOn(on, DAUGHTER).build()));
    }

    private static Example example(String name, UnaryOperator<ExplanatoryAnalysis.Builder> change, String... expected) {
        return Example.in(RULES, name, AnalysedFamily.analysed(change).and(recorded(OPENED)), expected);
    }
}
