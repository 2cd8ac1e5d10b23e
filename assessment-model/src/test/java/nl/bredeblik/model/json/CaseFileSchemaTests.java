package nl.bredeblik.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Shapes;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseFileSchemaTests {

    private static final String FILE = "case-file-1.schema.json";
    private static final String RENEW = "bredeblik.write";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseFileSchema.text(), InputFormat.JSON);

    @Test
    void theSchemaThatIsCheckedInIsTheSchemaOfTheTables() throws IOException {
        Path checkedIn =
                Path.of(System.getProperty("module.directory"), "src/main/resources/nl/bredeblik/model/json", FILE);
        if (Boolean.getBoolean(RENEW)) {
            Files.createDirectories(checkedIn.getParent());
            Files.writeString(checkedIn, CaseFileSchema.text(), UTF_8);
        }
        assertThat(Files.readString(checkedIn, UTF_8))
                .as("the field tables have changed: run this test with -D" + RENEW + "=true and commit " + FILE)
                .isEqualTo(CaseFileSchema.text());
    }

    @ParameterizedTest
    @EnumSource
    void soundDocumentsAreAccepted(Holder holder) {
        assertThat(accepts(holder.sound())).isTrue();
    }

    @Test
    void generatedFilesAreAccepted() {
        for (long seed = 0; seed < 100; seed++) {
            String document = CaseFileJson.standard().write(CaseFiles.random(seed, Size.USUAL));
            assertThat(SCHEMA.validate(document, InputFormat.JSON))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("nl.bredeblik.model.json.Broken#table")
    void brokenDocumentsAreRefusedUnlessASchemaCannotSeeIt(Broken broken) {
        boolean invisible = broken.kind() == ProblemKind.DUPLICATE_FIELD
                || broken.kind() == ProblemKind.NOT_JSON
                || broken.name().startsWith("day that is not there");
        if (!invisible) {
            assertThat(accepts(Marked.of(broken.marked()).text())).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            members    | "birthDate": "1800"                                       | true
            members    | "birthDate": "1799"                                       | false
            members    | "birthDate": "2199-12-31"                                 | true
            members    | "birthDate": "2200-01"                                    | false
            members    | "birthDate": "2026-00"                                    | false
            members    | "birthDate": "2026-1-1"                                   | false
            members    | "birthDate": "unknown"                                    | true
            members    | "birthDate": "Unknown"                                    | false
            members    | "birthDate": "unknown; being checked since 2026-01-05"    | true
            members    | "birthDate": "unknown; being checked since 2026"          | false
            members    | "birthDate": " 2026"                                      | false
            members    | "bsn": "123456782"                                        | true
            members    | "bsn": "12345678"                                         | false
            members    | "bsn": 123456782                                          | false
            members    | "bsn": "١٢٣٤٥٦٧٨٢"                                        | false
            members    | "bsnGround": "\\u00a0"                                     | true
            members    | "bsnGround": "\\u2007"                                     | true
            members    | "bsnGround": "\\u2003\\u001c\\t "                            | false
            members    | "bsnGround": "\\u0000"                                     | true
            members    | "bsnGround": ""                                           | false
            members    | "revision": 0                                             | true
            members    | "revision": -2147483648                                   | true
            members    | "revision": 2147483648                                    | false
            members    | "revision": 1.5                                           | false
            members    | "recordedBy": "abcdefgh"                                  | true
            members    | "recordedBy": "abcdefg"                                   | false
            members    | "recordedBy": "abcdefghijklmnopqrstuvwxyz"                | true
            members    | "recordedBy": "abcdefghijklmnopqrstuvwxyz0"               | false
            members    | "recordedBy": "12345678"                                  | false
            members    | "recordedBy": "Abcdefgh"                                  | false
            members    | "needs": []                                               | true
            members    | "fittingMeans": ["DRAWING", "DRAWING"]                    | true
            members    | "fittingMeans": "DRAWING"                                 | false
            members    | "name": {}                                                | true
            members    | "name": "x"                                               | false
            households | "addressSecret": false                                    | true
            households | "addressSecret": "false"                                  | false
            incidents  | "happenedAt": "2026-01-05T23:59:59Z"                      | true
            incidents  | "happenedAt": "2026-01-05T23:59:59.123456789Z"            | true
            incidents  | "happenedAt": "2026-01-05T23:59:59.1234567891Z"           | false
            incidents  | "happenedAt": "2026-01-05T23:59:59.Z"                     | false
            incidents  | "happenedAt": "2026-01-05T23:59:60Z"                      | false
            incidents  | "happenedAt": "2026-01-05T24:00:00Z"                      | false
            incidents  | "happenedAt": "2026-01-05T12:60:00Z"                      | false
            incidents  | "happenedAt": "2026-01-05T12:00Z"                         | false
            incidents  | "happenedAt": "2026-01-05T12:00:00z"                      | false
            incidents  | "happenedAt": "2026-01-05T12:00:00+01:00"                 | false
            incidents  | "happenedAt": "2026-01-05 12:00:00Z"                      | false
            deviations | "rule": "PLAN-07"                                         | true
            deviations | "rule": "P-07"                                            | false
            deviations | "rule": "PLAN-7"                                          | false
            deviations | "rule": "PLAN-0007"                                       | false
            """)
    void schemaAndReaderAgree(String list, String field, boolean good) {
        String document = "{\"format\": \"1\", \"id\": \"casefile1\", \"openedOn\": \"2026-01-05\", \"" + list + "\": ["
                + entry(list, field) + "]}";
        assertThat(accepts(document)).as("schema").isEqualTo(good);
        assertThat(CaseFileJson.standard().read(document).isValid())
                .as("reader")
                .isEqualTo(good);
    }

    @Test
    void everyDefinitionHasANameOfItsOwn() {
        Map<String, Object> byName = new HashMap<>();
        for (Shape<?> shape : Shapes.all()) {
            for (Field<?> field : shape.fields()) {
                Kind<?> kind = field.kind();
                Object content =
                        kind instanceof Scalar<?> scalar ? scalar.codes().toList() : kind;
                Object before = byName.putIfAbsent(SchemaDefinitions.nameOf(kind), content);
                assertThat(before == null || before.equals(content))
                        .as("%s means one thing", SchemaDefinitions.nameOf(kind))
                        .isTrue();
            }
        }
    }

    /** An entry of a list with what it must have, and one field that matters here. */
    private static String entry(String list, String field) {
        String rest = switch (list) {
            case "members" -> "\"role\": \"CHILD\"";
            case "households" -> "\"kind\": \"FAMILY_HOME\"";
            case "incidents" ->
                "\"kind\": \"INCIDENT\", \"happened\": \"2026\", \"description\": \"x\"," + " \"police\": \"UNKNOWN\"";
            case "deviations" -> "\"decidedOn\": \"2026-01-05\", \"reason\": \"x\"";
            default -> throw new IllegalArgumentException(list);
        };
        return "{\"id\": \"entry001\", \"recordedOn\": \"2026-01-05\", " + rest + ", " + field + "}";
    }

    private static boolean accepts(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    }
}
