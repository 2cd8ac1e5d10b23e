package nl.bredeblik.model.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.view.FileView;
import org.junit.jupiter.api.Test;

/** Numbers that tell an order begin at 1 in every view and skip nothing. */
class CountedAnewTests {

    @Test
    void noRevisionVersionOrRankIsSkipped() {
        Set<String> met = new TreeSet<>();
        for (long seed = 70_000; seed < 70_200; seed++) {
            CaseFile file = Staged.file(seed);
            for (Reader reader : Readers.of(file)) {
                List<Tree> entries =
                        Tree.entriesOf(FileView.of(file, reader, Staged.DAY).file());
                Map<String, Set<Integer>> versions = new TreeMap<>();
                entries.forEach(entry -> {
                    assertThat(entry.revision()).isEqualTo(1);
                    note(entry, "version", versions);
                    Map<String, Set<Integer>> ranks = new TreeMap<>();
                    entry.each(inner -> note(inner, "rank", ranks));
                    assertCounted(ranks, met);
                });
                assertCounted(versions, met);
            }
        }
        assertThat(met).contains("Plan", "SafetyPlan", "ExplanatoryAnalysis", "Goal", "Priority");
    }

    private static void note(Tree tree, String field, Map<String, Set<Integer>> numbers) {
        tree.texts(field)
                .forEach(text -> numbers.computeIfAbsent(tree.type, none -> new TreeSet<>())
                        .add(Integer.parseInt(text)));
    }

    private static void assertCounted(Map<String, Set<Integer>> numbers, Set<String> met) {
        numbers.forEach((type, counted) -> {
            met.add(type);
            for (int place = 1; place <= counted.size(); place++) {
                assertThat(counted).as(type).contains(place);
            }
        });
    }
}
