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
import nl.bredeblik.rules.catalogue.Catalogue;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The row table: of each candidate rule of the norms ({@code R01} and on) and of the working methods ({@code FAM-01} and
 * on) where a case file holds what it looks at, or that its fields are still to come; the rules that ask it; and a note where
 * the row is no rule of its own: one with another, a condition of others, opt-in, or left out with the reason.
 */
class RowTableTests {

    private static final int ROWS = 181;
    private static final int FILES = 100;

    /** How many rows each area of the working methods has. */
    private static final Map<String, Integer> AREAS = new TreeMap<>(Map.of(
            "FAM", 5, "SRC", 4, "CON", 7, "JDG", 5, "ANA", 16, "PLN", 17, "TEAM", 2, "CARD", 2, "EVA", 2, "PRIV", 1));

    /** The rows of the core catalogue, as ranges of their numbers. */
    private static final Seq<Range> CORE = Array.of(
            new Range(1, 24),
            new Range(34, 77),
            new Range(80, 82),
            new Range(84, 87),
            new Range(89, 93),
            new Range(96, 122),
            new Range(133, 134),
            new Range(136, 136),
            new Range(138, 139),
            new Range(141, 166),
            new Range(169, 171),
            new Range(173, 173),
            new Range(176, 181));

    private static final String TO_COME = "to come";
    private static final String ONE_WITH = "one with ";
    private static final String OPT_IN = "opt-in: ";

    private static final Seq<Row> TABLE = read();
    private static final Set<String> FILLED = filledPaths();

    private record Range(int first, int last) {

        boolean contains(int number) {
            return first <= number && number <= last;
        }
    }

    record Row(String id, String heldIn, String stillToCome, Seq<String> rules, String note) {

        Seq<String> paths() {
            boolean holdsPaths = !heldIn.equals(TO_COME) && !heldIn.startsWith(ONE_WITH);
            return holdsPaths ? Array.of(heldIn.split(" ", -1)) : Array.empty();
        }

        /** A row whose rules are opt-in says so; one that has national rules too names those that are. */
        Seq<String> optIn() {
            if (note.equals("opt-in")) {
                return rules;
            }
            return note.startsWith(OPT_IN) ? words(note.substring(OPT_IN.length())) : Array.empty();
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
        assertThat(HashSet.ofAll(TABLE.flatMap(Row::rules)))
                .isEqualTo(codes(Catalogue.NATIONAL).addAll(codes(Catalogue.OPT_IN)));
    }

    @Test
    void whatIsOptInIsMarkedSoAndStandsOutsideTheNationalSet() {
        Set<String> marked = HashSet.ofAll(TABLE.flatMap(Row::optIn));

        assertThat(marked).isEqualTo(codes(Catalogue.OPT_IN));
        assertThat(marked.intersect(codes(Profiles.national().rules()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowOfTheCoreHasItsRulesOrSaysWhyNot(Row row) {
        if (isOfTheCore(row.id())) {
            assertThat(row.rules().nonEmpty() || row.note().startsWith("left out: "))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowNamesAsOptInOnlyRulesThatItHas(Row row) {
        assertThat(row.rules()).containsAll(row.optIn());
    }

    private static Set<String> codes(Seq<Rule<?>> rules) {
        return HashSet.ofAll(rules.map(rule -> rule.code().text()));
    }

    /** The legal course beyond what the cases need, privacy and the safety card come later. */
    private static boolean isOfTheCore(String id) {
        if (!id.startsWith("R")) {
            return !id.startsWith("CARD") && !id.startsWith("PRIV");
        }
        int number = Integer.parseInt(id.substring(1));
        return CORE.exists(rows -> rows.contains(number));
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
                    .map(cells -> new Row(cells[0], cells[1], cell(cells, 2), words(cell(cells, 3)), cell(cells, 4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
