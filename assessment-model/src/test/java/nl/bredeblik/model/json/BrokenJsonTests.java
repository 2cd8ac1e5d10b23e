package nl.bredeblik.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenJsonTests {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    @ParameterizedTest
    @EnumSource
    void withoutAFaultTheDocumentIsRead(Holder holder) {
        assertThat(JSON.read(holder.sound()).isValid()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void oneFaultIsToldOnceWithItsPlaceAndWhatWasExpected(Broken broken) {
        Marked document = Marked.of(broken.marked());
        assertThat(problems(document.text())).containsExactly(broken.problem(document, 1));
    }

    static List<Broken> broken() {
        return Broken.table();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            «{"start": "2026", "endInclusive": "2025-12-31"}    | /residences/0/period              | CONTRADICTION | an end that can be on or after the start
            {"start": «"2026-13"}                               | /residences/0/period/start        | NOT_A_VALUE   | a day (YYYY-MM-DD), month (YYYY-MM), year (YYYY), "unknown" or "unknown; being checked since YYYY-MM-DD"
            {"start": «20}                                      | /residences/0/period/start        | WRONG_TYPE    | a day (YYYY-MM-DD), month (YYYY-MM), year (YYYY), "unknown" or "unknown; being checked since YYYY-MM-DD"
            {"start": "2026", «"end": "2027"}                   | /residences/0/period              | UNKNOWN_FIELD | a field of PartialPeriod: start, endInclusive
            «[]                                                 | /residences/0/period              | WRONG_TYPE    | an object: PartialPeriod
            """)
    void aPeriodIsCheckedAsAWhole(String period, String pointer, ProblemKind kind, String expected) {
        Marked document = Marked.of("""
                {"format": "1", "id": "casefile1", "openedOn": "2026-01-05", "residences": [{"id": "residence1",
                 "recordedOn": "2026-01-05", "member": "member01", "share": "FULL", "period": %s}]}""".replace("%s", period));
        assertThat(problems(document.text()))
                .containsExactly(
                        new JsonProblem(document.line(), document.column(), pointer, Option.none(), kind, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "1E2", "\"1\"", "true", "[1]"})
    void onlyAPlainWholeNumberIsAWholeNumber(String number) {
        assertThat(problems(Holder.AN_ENTRY_IN_A_LIST.plus("\"revision\": " + number)))
                .extracting(JsonProblem::kind, JsonProblem::pointer, JsonProblem::expected)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        ProblemKind.WRONG_TYPE, "/members/1/revision", "a whole number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "123456789012345678901234567890"})
    void aNumberThatNoOneCanMeanIsNoValue(String number) {
        assertThat(problems(Holder.AN_ENTRY_IN_A_LIST.plus("\"revision\": " + number)))
                .extracting(JsonProblem::kind)
                .containsExactly(ProblemKind.NOT_A_VALUE);
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheListAndItsCodes() {
        assertThat(problems(Holder.AN_ENTRY_IN_A_LIST.plus("\"gender\": \"Piet\"")))
                .extracting(JsonProblem::text)
                .containsExactly("line 3, column 78, /members/1/gender: a value is not possible;"
                        + " expected a code of Gender: MALE, FEMALE, UNDIFFERENTIATED, UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            ##                                  | 1 | 1 | EMPTY
            #  #                                | 1 | 3 | EMPTY
            [1, {}]                             | 1 | 1 | WRONG_TYPE
            null                                | 1 | 1 | NULL
            {"format": "2", "nieuw": [1]}       | 1 | 12 | WRONG_FORMAT_VERSION
            {"nieuw": [1], "format": "0"}       | 1 | 26 | WRONG_FORMAT_VERSION
            {"format": "1"                      | 1 | 15 | NOT_JSON
            {"format                            | 1 | 9 | NOT_JSON
            {"format": "1",}                    | 1 | 16 | NOT_JSON
            {'format': "1"}                     | 1 | 2 | NOT_JSON
            """)
    void aDocumentAsAWholeCanBeWrong(String document, long line, long column, ProblemKind kind) {
        assertThat(problems(document))
                .extracting(JsonProblem::line, JsonProblem::column, JsonProblem::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(line, column, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "]", "x", "\"", "1", "// Piet"})
    void nothingMayComeAfterTheEnd(String more) {
        Marked document = Marked.of(Holder.AN_ENTRY_IN_A_LIST.sound() + "\n «" + more);
        JsonProblem problem = problems(document.text()).single();
        assertThat(problem.kind()).isEqualTo(ProblemKind.TRAILING_TEXT);
        assertThat(problem.line()).isEqualTo(5);
    }

    @Test
    void allProblemsOfADocumentAreToldInItsOrder() {
        String document = """
                {
                  "format": "1",
                  "openedOn": "2026-02-30",
                  "zomaar": {"Piet": [1, 2]},
                  "members": [
                    {"id": "x1", "recordedOn": 3, "role": "KIND", "birthDate": null, "revision": 1.0, "revision": 2},
                    5,
                    null,
                    {"role": "CHILD", "fittingMeans": [null, "X"], "name": {"display": " "}}
                  ],
                  "members": [],
                  "residences": {}
                } x
                """;
        assertThat(problems(document)
                        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.kind() + " "
                                + problem.pointer()))
                .containsExactly(
                        "1:1 MISSING_FIELD ",
                        "3:15 NOT_A_VALUE /openedOn",
                        "4:3 UNKNOWN_FIELD ",
                        "6:12 NOT_A_VALUE /members/0/id",
                        "6:32 WRONG_TYPE /members/0/recordedOn",
                        "6:43 NOT_A_VALUE /members/0/role",
                        "6:64 NULL /members/0/birthDate",
                        "6:82 WRONG_TYPE /members/0/revision",
                        "6:87 DUPLICATE_FIELD /members/0",
                        "7:5 WRONG_TYPE /members/1",
                        "8:5 NULL /members/2",
                        "9:5 MISSING_FIELD /members/3",
                        "9:5 MISSING_FIELD /members/3",
                        "9:40 NULL /members/3/fittingMeans/0",
                        "9:46 NOT_A_VALUE /members/3/fittingMeans/1",
                        "9:72 NOT_A_VALUE /members/3/name/display",
                        "11:3 DUPLICATE_FIELD ",
                        "12:17 WRONG_TYPE /residences",
                        "13:3 TRAILING_TEXT ");
    }

    @Test
    void aProblemIsOneLineOfText() {
        assertThat(problems("{\"format\": \"1\", \"id\": \"casefile1\"}").map(JsonProblem::text))
                .containsExactly(
                        "line 1, column 1: a field is missing; expected the field openedOn, a day as YYYY-MM-DD");
    }

    private static Seq<JsonProblem> problems(String document) {
        return JSON.read(document == null ? "" : document).getError();
    }
}
