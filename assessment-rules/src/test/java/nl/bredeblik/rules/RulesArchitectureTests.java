package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.bredeblik.architecture.Arrows;
import nl.bredeblik.architecture.Libraries;
import nl.bredeblik.architecture.SourceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesArchitectureTests {

    private static final String RULES = "nl.bredeblik.rules";
    private static final JavaClasses CLASSES = Libraries.mainClasses(RULES);
    private static final Path MAIN = Path.of(System.getProperty("module.directory"), "src/main/java");

    @ParameterizedTest
    @MethodSource("rules")
    void theRulesKeepTo(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void noMainFileIsTooLong() throws IOException {
        assertThat(MAIN).isNotEmptyDirectory();
        assertThat(SourceFiles.tooLong(MAIN)).isEmpty();
    }

    static Stream<ArchRule> rules() {
        return Stream.concat(
                Libraries.rules(RULES),
                Stream.of(
                        Arrows.nothingKnowsJson(RULES),
                        Arrows.onlyJsonTouchesJackson(RULES),
                        Arrows.standsOnVavr(RULES, "nl.bredeblik.model..", "com.fasterxml.jackson.core..")));
    }
}
