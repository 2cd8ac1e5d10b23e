package nl.bredeblik.model.graph;

import static nl.bredeblik.model.drawn.DrawnFamily.analysis;
import static nl.bredeblik.model.drawn.DrawnParts.factor;
import static nl.bredeblik.model.drawn.DrawnParts.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vavr.collection.Seq;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.LinkEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoopsTests {

    /** Links as {@code a>b}, each of elements with seven zeros before the letter. */
    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("graphs")
    void circlesAreFound(String links, String loops) {
        assertThat(told(analysed(links))).isEqualTo(loops);
    }

    static Stream<Arguments> graphs() {
        return Stream.of(
                arguments("", ""),
                arguments("a>b b>c", ""),
                arguments("a>a", "a"),
                arguments("a>b b>a", "a b"),
                arguments("c>a b>c a>b", "a b c"),
                arguments("a>c c>b b>a", "a c b"),
                arguments("a>b b>a b>c c>d d>c", "a b | c d"),
                arguments("a>b b>a a>c c>a", "a b c"),
                arguments("a>b b>c c>b", "b c"),
                arguments("a>b a>b b>a", "a b"));
    }

    @Test
    void aLoopNamesItsLinksAndThePersonsItIsAbout() {
        Loop loop = AnalysisGraph.of(analysis()
                        .addFactors(factor("0000000a", FactorFunction.PERPETUATING, "mother01", "child001")
                                .build())
                        .addFactors(factor("0000000b", FactorFunction.PERPETUATING, "child001")
                                .build())
                        .addFactors(factor("0000000c", FactorFunction.PERPETUATING, "father01")
                                .build())
                        .addLinks(link("linkba01", "0000000b", LinkEffect.WORSENS, "0000000a"))
                        .addLinks(link("linkab01", "0000000a", LinkEffect.MAINTAINS, "0000000b"))
                        .addLinks(link("linkbc01", "0000000b", LinkEffect.CAUSES, "0000000c"))
                        .build())
                .loops()
                .single();

        assertThat(loop.links().mkString(" ")).isEqualTo("linkab01 linkba01");
        assertThat(loop.persons().mkString(" ")).isEqualTo("child001 mother01");
    }

    @ParameterizedTest
    @EnumSource(LinkEffect.class)
    void onlyWhatGoesOnMakesALoop(LinkEffect effect) {
        boolean goesOn = effect == LinkEffect.CAUSES || effect == LinkEffect.WORSENS || effect == LinkEffect.MAINTAINS;
        ExplanatoryAnalysis analysis = analysis()
                .addLinks(link("link0001", "0000000a", effect, "0000000a"))
                .build();

        assertThat(AnalysisGraph.of(analysis).loops().nonEmpty()).isEqualTo(goesOn);
    }

    @Test
    void aRingOfTenThousandLinksIsOneLoopAndAChainNone() {
        assertThat(AnalysisGraph.of(ring(10_000)).loops().single().elements()).hasSize(10_000);
        assertThat(AnalysisGraph.of(
                                analysis().links(ring(10_000).links().init()).build())
                        .loops())
                .isEmpty();
    }

    @Test
    void aHundredTimesTheLinksTakeAHundredTimesTheSteps() {
        int small = Circles.in(ringOf(100)).steps();

        assertThat(Circles.in(ringOf(10_000)).steps()).isEqualTo(100 * small);
    }

    @Property(tries = 200)
    void theOrderOfTheLinksMakesNoDifference(@ForAll Random random) {
        ExplanatoryAnalysis.Builder built = analysis();
        int size = 2 + random.nextInt(8);
        for (int i = 0; i < 2 * size; i++) {
            built.addLinks(link(
                    "link00" + (10 + i),
                    "0000000" + letter(random, size),
                    LinkEffect.CAUSES,
                    "0000000" + letter(random, size)));
        }
        ExplanatoryAnalysis analysis = built.build();
        List<CausalLink> shuffled = analysis.links().toJavaList();
        Collections.shuffle(shuffled, random);

        assertThat(AnalysisGraph.of(analysis()
                                .links(io.vavr.collection.Array.ofAll(shuffled))
                                .build())
                        .loops())
                .isEqualTo(AnalysisGraph.of(analysis).loops());
    }

    private static char letter(Random random, int size) {
        return (char) ('a' + random.nextInt(size));
    }

    private static ExplanatoryAnalysis ring(int size) {
        ExplanatoryAnalysis.Builder built = analysis();
        for (int i = 0; i < size; i++) {
            built.addLinks(link(
                    "l" + (1_000_000 + i),
                    "e" + (1_000_000 + i),
                    LinkEffect.MAINTAINS,
                    "e" + (1_000_000 + (i + 1) % size)));
        }
        return built.build();
    }

    private static int[][] ringOf(int size) {
        return IntStream.range(0, size)
                .mapToObj(node -> new int[] {(node + 1) % size})
                .toArray(int[][]::new);
    }

    private static ExplanatoryAnalysis analysed(String links) {
        ExplanatoryAnalysis.Builder built = analysis();
        int number = 10;
        for (String each : links.isEmpty() ? new String[0] : links.split(" ")) {
            built.addLinks(link(
                    "link00" + number++, "0000000" + each.charAt(0), LinkEffect.MAINTAINS, "0000000" + each.charAt(2)));
        }
        return built.build();
    }

    private static String told(ExplanatoryAnalysis analysis) {
        Seq<Loop> loops = AnalysisGraph.of(analysis).loops();
        return loops.map(loop ->
                        loop.elements().map(id -> id.text().substring(7)).mkString(" "))
                .mkString(" | ");
    }
}
