package nl.bredeblik.casecheck;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether JSON has the form that is documented for the findings. */
final class Schemas {

    private static final Path FINDINGS = Path.of(System.getProperty("module.directory"), "findings.schema.json");

    private Schemas() {}

    static List<?> problemsOf(String json) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FINDINGS), InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
