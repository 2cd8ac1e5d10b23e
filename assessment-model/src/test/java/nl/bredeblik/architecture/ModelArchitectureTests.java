package nl.bredeblik.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelArchitectureTests {

    private static final String MODEL = "nl.bredeblik.model";
    private static final JavaClasses CLASSES = Libraries.mainClasses(MODEL);

    @Test
    void thereIsAModelToLookAt() {
        assertThat(CLASSES.contain("nl.bredeblik.model.entry.Id")).isTrue();
        assertThat(CLASSES.stream()
                        .map(type -> type.getSource().orElseThrow().getUri().toString()))
                .noneMatch(place -> place.contains("test-classes"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theModelKeepsTo(ArchRule rule) {
        rule.check(CLASSES);
    }

    static Stream<ArchRule> rules() {
        return Stream.concat(
                Libraries.rules(MODEL),
                Stream.of(
                        Arrows.bottomKnowsOnlyItself(MODEL),
                        Arrows.onlyWhatIsMadeOfItKnowsTheCaseFile(MODEL),
                        Arrows.theCaseFileKnowsNoView(MODEL),
                        Arrows.nothingKnowsViews(MODEL),
                        Arrows.nothingKnowsJson(MODEL),
                        Arrows.onlyJsonTouchesJackson(MODEL),
                        Arrows.standsOnVavr(MODEL, "com.fasterxml.jackson.core..", "javax.crypto.."),
                        Arrows.modelKnowsNoRules(MODEL, "nl.bredeblik.rules"),
                        PublicFace.valuesHoldNoPlainText(MODEL).allowEmptyShould(true)));
    }
}
