package nl.bredeblik.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("InlineFormatString") // A document as it is written, with its holes, stands better on its own.
class CorpusCommandTests {

    private static final String MUST = """
            {"code": "F06", "weight": "%s", "text": "t", "subjects": [%s], "rules": [%s]}""";
    private static final String MUST_NOT = """
            {"code": %s, "text": "t", "subjects": [%s], "rules": [%s], "atBlockingOnly": %s}""";

    /** An expectation that no rule covers, so that the case is not one in which nothing may block. */
    private static final String NOT_MINE = MUST.formatted("B", "", "");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B | ''           | ''                 | 0 | must F06 B: not yet covered by a rule
            B | ''           | "FAM-02"           | 0 | must F06 B: met by FAM-02:child001
            B | "child001"   | "FAM-02"           | 0 | must F06 B: met by FAM-02:child001
            B | "child001"   | "FAM-08", "FAM-02" | 0 | must F06 B: met by FAM-02:child001
            B | "mother01"   | "FAM-02"           | 1 | must F06 B: NOT MET by FAM-02
            B | ''           | "FAM-08"           | 1 | must F06 B: NOT MET by FAM-08
            W | ''           | "FAM-02"           | 1 | found with another weight: FAM-02:child001
            """)
    void whatMustBeFoundIsMetOrNotOrNotYetCovered(String weight, String subjects, String rules, int code, String line)
            throws IOException {
        Run run = compare(MUST.formatted(weight, subjects, rules), "");

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "F06" | ''         | ''       | false | 1 | must not F06: APPEARED: FAM-02:child001
            "F07" | ''         | ''       | false | 0 | must not F07: not yet covered by a rule: t
            null  | ''         | ''       | false | 0 | must not -: for people to look at: t
            null  | ''         | "FAM-02" | true  | 1 | must not -: APPEARED
            null  | "mother01" | "FAM-02" | false | 0 | must not -: did not appear
            """)
    void whatMustNotBeFoundAppearsOrDoesNot(
            String code, String subjects, String rules, boolean blocking, int exit, String line) throws IOException {
        Run run = compare(MUST.formatted("B", "", "\"FAM-02\""), MUST_NOT.formatted(code, subjects, rules, blocking));

        assertThat(run.code()).as(run.err()).isEqualTo(exit);
        assertThat(run.out()).contains(line);
    }

    @Test
    void nothingMayBlockACaseThatIsInOrder() throws IOException {
        assertThat(compare("", "").out()).contains("nothing blocks: NOT MET: FAM-02:child001", "also found: FAM-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B | "child001" | "FAM-02" | 0 | nothing beyond what is allowed: met
            B | ''         | "FAM-02" | 0 | nothing beyond what is allowed: met
            W | "child001" | "FAM-02" | 1 | nothing beyond what is allowed: NOT MET: FAM-02:child001
            B | "mother01" | "FAM-02" | 1 | nothing beyond what is allowed: NOT MET: FAM-02:child001
            B | "child001" | "FAM-08" | 1 | nothing beyond what is allowed: NOT MET: FAM-02:child001
            """)
    void whereTheRestWasLookedAtNothingElseMayBeFound(
            String weight, String subjects, String rules, int code, String line) throws IOException {
        write("case.json", Documents.BLOCKING);
        write("case.expected.json", """
                {"asOf": "2026-02-01", "profile": "national", "mode": "as-it-was", "must": [%s], "mustNot": [],
                 "allowed": [{"weight": "%s", "text": "t", "subjects": [%s], "rules": [%s]}]}""".formatted(NOT_MINE, weight, subjects, rules));

        Run run = Run.of("corpus", directory.toString());

        assertThat(run.out()).contains(line);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
    }

    @Test
    void whatMustBeFoundNeedNotBeAllowed() throws IOException {
        write("case.json", Documents.BLOCKING);
        write("case.expected.json", """
                {"asOf": "2026-02-01", "profile": "national", "mode": "as-it-was", "must": [%s], "mustNot": [],
                 "allowed": []}""".formatted(MUST.formatted("B", "", "\"FAM-02\"")));

        assertThat(Run.of("corpus", directory.toString()).out()).contains("nothing beyond what is allowed: met");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            #{#                                                   | line 1: JSON is expected
            []                                                    | expected an object
            {"other": 1}                                          | expected no other fields than
            {"profile": "national", "mode": "now", "asOf": "x"}   | /asOf: expected a day as YYYY-MM-DD
            {"profile": "national", "mode": "now", "asOf": "2026-02-01"} | /mode: expected one of as-it-was
            {"must": [{"weight": "C"}]}                           | /must/0/weight: expected B or W
            {"must": {}}                                          | /must: expected a list
            {"must": [], "mustNot": [], "profile": "national", "mode": "as-it-was", "asOf": "2026-02-01", "allowed": [{"weight": "H"}]} | /allowed/0/weight: expected B or W
            {"must": [], "mustNot": [], "profile": "national", "mode": "as-it-was", "asOf": "2026-02-01", "allowed": {}} | /allowed: expected a list
            """)
    void expectationsOfAnotherFormAreTold(String text, String message) throws IOException {
        write("case.json", Documents.SOUND);
        write("case.expected.json", text);

        Run run = Run.of("corpus", directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void aCaseThatIsAbsentOrBrokenStopsNoOther() throws IOException {
        write("a.expected.json", expected("", ""));
        write("b.json", Documents.BROKEN);
        write("b.expected.json", expected("", ""));
        write("c.json", Documents.SOUND);
        write("c.expected.json", expected("", ""));

        Run run = Run.of("corpus", directory.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.json: there is no such file", "b.json: line 4");
        assertThat(run.out()).contains("soundfile1", "nothing blocks: met");
    }

    @Test
    void aDirectoryWithoutExpectationsIsTold() {
        assertThat(Run.of("corpus", directory.toString()).err())
                .contains("there is no file that ends in .expected.json");
        assertThat(Run.of("corpus", "absent").err()).isEqualTo("absent: a directory is expected\n");
    }

    @Test
    void theBundledCasesContradictNothing() {
        Run run = Run.of(
                "corpus",
                Path.of(System.getProperty("module.directory"), "cases").toString());

        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }

    /** What must be found is found, what must not is looked for, and nothing is found at which nobody looked. */
    @Test
    void theBundledCasesLeaveNoExpectationOpen() {
        String cases = Path.of(System.getProperty("module.directory"), "cases").toString();
        List<String> lines = Run.of("corpus", cases).out().lines().toList();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("  must F"))
                .hasSize(30)
                .allMatch(line -> line.contains(": met by "));
        assertThat(lines)
                .filteredOn(line -> line.contains("not yet covered"))
                .containsExactly("  must not F23: not yet covered by a rule:"
                        + " That the parent of one boy should consent for the other boy.");
        assertThat(lines)
                .filteredOn("  nothing beyond what is allowed: met"::equals)
                .hasSize(12);
        assertThat(lines).filteredOn("  nothing blocks: met"::equals).hasSize(4);
    }

    private Run compare(String must, String mustNot) throws IOException {
        write("case.json", Documents.BLOCKING);
        write("case.expected.json", expected(must, mustNot));
        return Run.of("corpus", directory.toString());
    }

    private static String expected(String must, String mustNot) {
        return """
                {"asOf": "2026-02-01", "profile": "national", "mode": "as-it-was", "must": [%s], "mustNot": [%s]}""".formatted(must, mustNot);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
