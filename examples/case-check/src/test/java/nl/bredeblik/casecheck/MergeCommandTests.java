package nl.bredeblik.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a local team, Veilig Thuis and a certified institution become one. */
class MergeCommandTests {

    private static final Path CASES = Path.of(System.getProperty("module.directory"), "cases", "merge");
    private static final String TEAM = CASES.resolve("local-team.json").toString();
    private static final String VEILIG_THUIS =
            CASES.resolve("veilig-thuis.json").toString();
    private static final String INSTITUTION =
            CASES.resolve("certified-institution.json").toString();
    private static final String OTHER_FAMILY = CASES.resolveSibling("P18.json").toString();
    private static final String[] TOLD = {"--ground", "law", "--explained", "CANARY", "--on", "2026-08-10"};

    @ParameterizedTest
    @ValueSource(strings = {"local-team.json", "veilig-thuis.json", "certified-institution.json"})
    void anExampleIsReadAndWrittenBackByteForByte(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(CASES.resolve(name));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        CaseFileJson.standard().write(read(bytes), written);

        assertThat(written.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void threeFilesBecomeOneThatTellsWhatMustBeDecided() throws IOException {
        Run run = merge(
                TEAM,
                VEILIG_THUIS,
                INSTITUTION,
                "--of",
                "mglocalteam",
                "--of",
                "mgveiligthuis",
                "--of",
                "mginstitution");
        CaseFile merged = read(run.out().getBytes(StandardCharsets.UTF_8));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(merged.id()).isEqualTo(Id.of("mgfilelocal"));
        assertThat(merged.origins()).hasSize(3);
        assertThat(Profiles.national()
                        .assess(merged, LocalDate.of(2026, 8, 10))
                        .findings()
                        .map(finding -> finding.key())
                        .filter(key -> key.matches("(FAM-13|FAM-4\\d|STM-40).*")))
                .containsExactlyInAnyOrder(
                        "FAM-13:mgchild01",
                        "FAM-41:mgauthority",
                        "FAM-41:mgauthoritygi",
                        "STM-40:mgnoticelocal",
                        "STM-40:mgnoticeveilig");
    }

    @Test
    void theOrderOfTheFilesMakesNoDifference() {
        assertThat(merge(TEAM, VEILIG_THUIS, INSTITUTION).out())
                .isEqualTo(merge(INSTITUTION, TEAM, VEILIG_THUIS).out())
                .isNotEmpty();
    }

    @Test
    void withoutADayItTakesTodayAndSaysSo() {
        assertThat(Run.of("merge", TEAM, VEILIG_THUIS, "--ground", "law")).satisfies(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.err()).contains("No --on given", "2026-07-02");
            assertThat(run.out()).contains("\"on\": \"2026-07-02\"");
        });
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(List.of(TEAM, OTHER_FAMILY), "p18", "no member of this file is in the other files"),
                Arguments.of(List.of(TEAM, TEAM), "mgfilelocal", "given twice"),
                Arguments.of(List.of(TEAM, VEILIG_THUIS, "--of", "mglocalteam"), "--of", "one organisation for each"),
                Arguments.of(
                        List.of(TEAM, VEILIG_THUIS, "--of", "mglocalteam", "--of", "stranger1"),
                        "stranger1",
                        "no file holds this organisation"),
                Arguments.of(List.of(TEAM, VEILIG_THUIS, "--consent", "nothing01"), "nothing01", "this consent"),
                Arguments.of(List.of(TEAM, VEILIG_THUIS, "--consent", "1"), "id", "is expected"),
                Arguments.of(List.of("-", "-"), "Standard input", "not more"),
                Arguments.of(List.of(TEAM, "absent.json"), "absent.json", "no such file"),
                Arguments.of(List.of(TEAM, "-"), "-", "/openedOn"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatCannotBecomeOneIsNamedById(List<String> arguments, String what, String why) {
        Run run = merge(arguments.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(what, why).doesNotContain("CANARY", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--ground", "--ground because", "--ground law --on 2026-02-30"})
    void aGroundAndADayAreAskedInTheirForm(String options) {
        List<String> all = new ArrayList<>(List.of("merge", TEAM, VEILIG_THUIS));
        Stream.of(options.split(" ")).filter(each -> !each.isEmpty()).forEach(all::add);

        assertThat(Run.of(all.toArray(String[]::new)).code()).isEqualTo(2);
    }

    private static Run merge(String... files) {
        List<String> all = new ArrayList<>(List.of("merge"));
        all.addAll(List.of(files));
        all.addAll(List.of(TOLD));
        return Run.on(Documents.BROKEN, all.toArray(String[]::new));
    }

    private static CaseFile read(byte[] bytes) throws IOException {
        return CaseFileJson.standard().read(new ByteArrayInputStream(bytes)).get();
    }
}
