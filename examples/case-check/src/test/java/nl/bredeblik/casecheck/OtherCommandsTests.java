package nl.bredeblik.casecheck;

import static nl.bredeblik.casecheck.Documents.BLOCKING;
import static nl.bredeblik.casecheck.Documents.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTests {

    @Test
    void explainTellsWhatIsAskedWhyAndWhatBecameOfEachSubject() {
        assertThat(Run.on(BLOCKING, "explain", "-", "FAM-02", "--as-of", "2026-02-01", "--lang", "en"))
                .satisfies(run -> assertThat(run.code()).isZero())
                .satisfies(run -> assertThat(run.out())
                        .contains("FAM-02  Needed first", "Why ", "law: Burgerlijk Wetboek Boek 1, article 1:245")
                        .contains("member child001", "The record does not show this", "/members/2"));
        assertThat(Run.on(SOUND, "explain", "-", "FAM-02", "--as-of", "2026-02-01")
                        .out())
                .contains("Het dossier laat zien wat wordt gevraagd.");
        assertThat(Run.on(SOUND, "explain", "-", "FAM-02", "--as-of", "2025-02-01")
                        .out())
                .contains("nog niets vastgelegd");
    }

    @Test
    void explainCanTellOfOneRecord() {
        String[] command = {"explain", "-", "FAM-02", "child001", "--as-of", "2026-02-01", "--lang", "en"};

        assertThat(Run.on(BLOCKING, command).out()).contains("member child001");
        command[3] = "mother01";
        assertThat(Run.on(BLOCKING, command).out()).contains("does not look at this part");
        command[3] = "X";
        assertThat(Run.on(BLOCKING, command)).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("The id of a record is expected").doesNotContain("X:");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"- FAM-99", "- fam", "absent.json FAM-02", ". FAM-02", "-", "x.ndjson FAM-02"})
    void explainRefusesWhatIsNoFileOrNoRule(String arguments) {
        Run run = Run.on(SOUND, ("explain " + arguments).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void explainTellsWhatIsWrongWithAFile() {
        assertThat(Run.on(Documents.BROKEN, "explain", "-", "FAM-02").err())
                .contains("/openedOn")
                .doesNotContain("CANARY");
    }

    @Test
    void rulesShowsEveryRuleInEveryLanguage() {
        for (String language : new String[] {"nl", "en", "nl-b1"}) {
            Run run = Run.of("rules", "--lang", language);
            assertThat(run.code()).isZero();
            Profiles.national()
                    .rules()
                    .forEach(rule -> assertThat(run.out()).contains(rule.code().text() + "  "));
            assertThat(run.out()).doesNotContain("    \n");
        }
    }

    @Test
    void rulesAsJsonIsAnArrayOfTheRules() throws IOException {
        Run run = Run.of("rules", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("[\n  {\n    \"id\": \"FAM-01\",\n    \"area\": \"FAM\",\n    \"severity\": \"BLOCKING\"");
        assertThat(run.out().split("\"id\": ", -1))
                .hasSize(Profiles.national().rules().size() + 1);
        assertThat(run.out()).contains("\"nl-b1\": {\n        \"asked\": ");
        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            parser.nextToken();
            parser.skipChildren();
            assertThat(parser.nextToken()).isNull();
        }
    }

    @Test
    void theTemplateAndTheExampleFitTheSchemaAndCanBeChecked() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema").out(), InputFormat.JSON);
        for (String command : new String[] {"template", "example"}) {
            String document = Run.of(command).out();
            assertThat(schema.validate(document, InputFormat.JSON)).as(command).isEmpty();
            assertThat(Run.on(document, "check", "-").code()).as(command).isLessThan(2);
        }
        assertThat(Run.of("template").out()).contains("\"openedOn\": \"2026-07-02\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "check --help",
                "agenda -h",
                "compare -h",
                "explain -h",
                "rules -h",
                "corpus -h",
                "schema -h",
                "template -h",
                "example -h"
            })
    void helpIsGivenWhereItIsAsked(String arguments) {
        Run run = arguments.isEmpty() ? Run.of() : Run.of(arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: case-check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chek", "--version", "@file", "rules extra", "schema --lang nl"})
    void whatIsNotKnownIsRefused(String arguments) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Try: case-check");
    }

    @Test
    void aClosedOutputIsTold() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        int code = new CaseCheck(new Surroundings(
                        InputStream.nullInputStream(),
                        closed,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.systemUTC(),
                        false))
                .run("schema");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("The output was closed before everything was written.\n");
    }

    @Test
    void anInputThatBreaksOffIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("secret");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        Run run = Run.on(broken, false, "check", "-", "--as-of", "2026-02-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("-: this file cannot be read\n");
    }

    @Test
    void aBarShowsOnATerminalOnlyAndNeverInTheOutput() {
        String lines = Documents.oneLine(SOUND).repeat(3);
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        String[] command = {"check", "-", "--ndjson", "--as-of", "2026-02-01"};

        Run onTerminal = Run.on(new ByteArrayInputStream(bytes), true, command);
        Run elsewhere = Run.on(new ByteArrayInputStream(bytes), false, command);

        assertThat(onTerminal.err()).contains("Checking");
        assertThat(elsewhere.err()).isEmpty();
        assertThat(onTerminal.out()).isEqualTo(elsewhere.out()).doesNotContain("Checking");
    }
}
