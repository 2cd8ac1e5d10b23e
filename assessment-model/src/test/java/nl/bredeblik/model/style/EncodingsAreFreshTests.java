package nl.bredeblik.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The annotations that switch an encoding on are generated from the templates in {@code src/encoding} and checked in,
 * since a normal build cannot generate and use them in one go. Here they are generated again and compared.
 */
class EncodingsAreFreshTests {

    private static final Path MODULE = Path.of(System.getProperty("module.directory"));
    private static final String PACKAGE = "nl/bredeblik/model/style";

    @ParameterizedTest
    @ValueSource(strings = {"SeqEncoding", "OptionEncoding"})
    void whatIsCheckedInIsWhatTheTemplateGenerates(String encoding, @TempDir Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String template = MODULE.resolve("src/encoding/java/" + PACKAGE + "/" + encoding + ".java")
                .toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        int outcome = compiler.run(
                null,
                System.out,
                System.err,
                "-processorpath",
                classPath,
                "-cp",
                classPath,
                "-d",
                output.toString(),
                template);

        assertThat(outcome).isZero();
        String enabled = PACKAGE + "/" + encoding + "Enabled.java";
        assertThat(declaration(MODULE.resolve("src/main/java/" + enabled)))
                .as("generated from the template; put the generated text into src/main/java")
                .isEqualTo(declaration(output.resolve(enabled)));
    }

    /** From the annotation on, without white space: comments and formatting are ours. */
    private static String declaration(Path source) throws IOException {
        String text = Files.readString(source);
        return text.substring(text.indexOf("@EncodingMetadata(")).replaceAll("\\s+", "");
    }
}
