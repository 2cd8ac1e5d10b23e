package nl.bredeblik.casecheck;

import static nl.bredeblik.casecheck.Documents.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed in a file since a day. */
class ChangesCommandTests {

    @ParameterizedTest
    @CsvSource({
        "2026-01-04, nl, gezinslid child001",
        "2026-01-04, en, member child001",
        "2026-01-05, nl, 'Er is niets nieuw, veranderd, beëindigd of afgesloten.'",
        "2026-01-05, nl-b1, Er is niets veranderd."
    })
    void itTellsWhatWasRecordedAfterTheDay(String since, String language, String told) {
        Run run = Run.on(SOUND, "changes", "-", "--since", since, "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(told).doesNotContain("999990019", "2018-04-05");
    }

    @Test
    void programsReadItAsJson() {
        Run run = Run.on(SOUND, "changes", "-", "--since", "2026-01-04", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"since\": \"2026-01-04\"", "\"kind\": \"Member\"", "\"change\": \"NEW\"")
                .doesNotContain("999990019");
        assertThat(Schemas.problemsOf(run.out())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "- --since",
                "- --since 2026-02-30",
                "absent.json --since 2026-01-01",
                ". --since 2026-01-01"
            })
    void whatCannotBeUsedIsSaidWithoutAValue(String arguments) {
        Run run = Run.on(SOUND, ("changes " + arguments).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "999990019");
    }

    @Test
    void aBrokenFileIsToldByPlace() {
        assertThat(Run.on(Documents.BROKEN, "changes", "-", "--since", "2026-01-01")
                        .err())
                .contains("/openedOn")
                .doesNotContain("CANARY");
    }
}
