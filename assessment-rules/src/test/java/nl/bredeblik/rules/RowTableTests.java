package nl.bredeblik.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The row table: of each candidate rule of the norms ({@code R01} and on) and of the working methods ({@code FAM-01} and
 * on) where a case file holds what it looks at, or that its fields are still to come; and the rules that ask it.
 */
class RowTableTests {

    private static final int ROWS = 181;
    private static final int FILES = 100;

    /** How many rows each area of the working methods has. */
    private static final Map<String, Integer> AREAS = new TreeMap<>(Map.of(
            "FAM", 5, "SRC", 4, "CON", 7, "JDG", 5, "ANA", 16, "PLN", 17, "TEAM", 2, "CARD", 2, "EVA", 2, "PRIV", 1));

    private static final String TO_COME = "to come";
    private static final String ONE_WITH = "one with ";

    private static final Seq<Row> TABLE = read();
    private static final Set<String> FILLED = filledPaths();

    private record Row(String id, String heldIn, String stillToCome, Seq<String> rules) {

        Seq<String> paths() {
            boolean holdsPaths = !heldIn.equals(TO_COME) && !heldIn.startsWith(ONE_WITH);
            return holdsPaths ? Array.of(heldIn.split(" ", -1)) : Array.empty();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Row> rows() {
        return TABLE.toJavaStream();
    }

    @Test
    void everyRowStandsInTheTableOnce() {
        Seq<String> norms = Iterator.rangeClosed(1, ROWS)
                .map(number -> (number < 10 ? "R0" : "R") + number)
                .toArray();
        Seq<String> practice = Array.ofAll(AREAS.entrySet())
                .flatMap(area -> Iterator.rangeClosed(1, area.getValue())
                        .map(number -> area.getKey() + (number < 10 ? "-0" : "-") + number));

        assertThat(TABLE.map(Row::id))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(norms.appendAll(practice));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyPathLeadsToAFieldThatHoldsAValueInSomeFile(Row row) {
        for (String path : row.paths()) {
            assertThat(isField(CaseFile.SHAPE, path)).as(path).isTrue();
            assertThat(FILLED.contains(path)).as(path).isTrue();
        }
        assertThat(row.paths()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTwinIsARowThatHoldsPathsItself(Row row) {
        if (row.heldIn().startsWith(ONE_WITH)) {
            Seq<String> twins =
                    Array.of(row.heldIn().substring(ONE_WITH.length()).split(" ", -1));
            assertThat(TABLE.filter(each -> twins.contains(each.id())))
                    .hasSameSizeAs(twins)
                    .noneMatch(twin -> twin.paths().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsCompleteOrSaysWhatIsMissing(Row row) {
        assertThat(row.heldIn()).isNotBlank();
        assertThat(row.heldIn().equals(TO_COME) && !row.stillToCome().isEmpty()).isFalse();
    }

    @Test
    void everyRuleRestsOnARowAndEveryRuleInTheTableIsARule() {
        Seq<String> rules = Profiles.national().rules().map(rule -> rule.code().text());
        assertThat(HashSet.ofAll(TABLE.flatMap(Row::rules))).isEqualTo(HashSet.ofAll(rules));
    }

    @Test
    void theRowsOfTheFirstRulesHaveTheirRules() {
        assertThat(TABLE.filter(row -> !row.rules().isEmpty()).map(Row::id))
                .contains(
                        "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R133", "R134", "R138", "R143", "R144", "R145",
                        "R164", "FAM-01", "FAM-02", "FAM-03", "FAM-04", "FAM-05");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowAndItsTwinHaveTheSameRules(Row row) {
        if (row.heldIn().startsWith(ONE_WITH)) {
            Seq<String> twins = words(row.heldIn().substring(ONE_WITH.length()));
            assertThat(row.rules())
                    .isEqualTo(TABLE.filter(each -> twins.contains(each.id())).flatMap(Row::rules));
        }
    }

    private static String cell(String[] cells, int column) {
        return cells.length > column ? cells[column] : "";
    }

    private static Seq<String> words(String cell) {
        return cell.isEmpty() ? Array.empty() : Array.of(cell.split(" ", -1));
    }

    private static boolean isField(Shape<?> shape, String path) {
        int slash = path.indexOf('/');
        String name = slash < 0 ? path : path.substring(0, slash);
        return shape.field(name)
                .exists(field -> slash < 0
                        || (field.kind() instanceof Shape<?> inner && isField(inner, path.substring(slash + 1))));
    }

    private static Set<String> filledPaths() {
        java.util.Set<String> filled = new java.util.HashSet<>();
        for (long seed = 0; seed < FILES; seed++) {
            addFilled("", CaseFile.SHAPE, CaseFiles.random(seed, Size.USUAL), filled);
        }
        return HashSet.ofAll(filled);
    }

    private static <T> void addFilled(String above, Shape<T> shape, T value, java.util.Set<String> filled) {
        for (Field<T> field : shape.fields()) {
            Seq<?> held = field.values(value);
            if (!held.isEmpty()) {
                filled.add(above + field.name());
            }
            if (field.kind() instanceof Shape<?> inner) {
                held.forEach(each -> addFilledAny(above + field.name() + "/", inner, each, filled));
            }
        }
    }

    @SuppressWarnings("unchecked") // The shape of a field describes what the field holds.
    private static <T> void addFilledAny(String above, Shape<T> shape, Object value, java.util.Set<String> filled) {
        addFilled(above, shape, (T) value, filled);
    }

    private static Seq<Row> read() {
        try (InputStream table = RowTableTests.class.getResourceAsStream("rows.tsv")) {
            return Array.of(new String(table.readAllBytes(), UTF_8).split("\n", -1))
                    .drop(1)
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cell(cells, 2), words(cell(cells, 3))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
