package nl.bredeblik.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what the fixtures do wrong, all of it, and nothing that they do right. */
class RulesCanFailTests {

    private static final String FIXTURE = "nl.bredeblik.architecture.fixture";
    private static final String ARROWS = FIXTURE + ".arrows";
    private static final String IMPURE = FIXTURE + ".impure";
    private static final String FACE = FIXTURE + ".face";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(FIXTURE);

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleFindsWhatIsWrong(ArchRule rule, List<String> wrong, List<String> right) {
        List<String> found = rule.evaluate(CLASSES).getFailureReport().getDetails();

        assertThat(wrong).allSatisfy(part -> assertThat(found).anyMatch(line -> line.contains(part)));
        assertThat(right).allSatisfy(part -> assertThat(found).noneMatch(line -> line.contains(part)));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(Arrows.noCycles(FIXTURE + ".cycle"), List.of("Slice one", "Slice two"), List.of()),
                arguments(
                        Arrows.bottomKnowsOnlyItself(ARROWS), List.of("entry.Upward"), List.of("family.Concept.json")),
                arguments(
                        Arrows.onlyWhatIsMadeOfItKnowsTheCaseFile(ARROWS),
                        List.of("casefile.Whole"),
                        List.of("Concept.token", "Seen.cut")),
                arguments(Arrows.nothingKnowsViews(ARROWS), List.of("view.Seen"), List.of("Concept.token", "Seen.cut")),
                arguments(Arrows.nothingKnowsJson(ARROWS), List.of("json.Form"), List.of("Concept.token")),
                arguments(Arrows.onlyJsonTouchesJackson(ARROWS), List.of("JsonToken"), List.of("Concept.form")),
                arguments(
                        Arrows.standsOnVavr(ARROWS, FIXTURE + ".rules"),
                        List.of("JsonToken"),
                        List.of("Concept.whole")),
                arguments(
                        Arrows.modelKnowsNoRules(ARROWS, FIXTURE + ".rules"),
                        List.of("rules.Check"),
                        List.of("Concept.whole")),
                arguments(
                        Purity.asksNothingOfTheMachine(IMPURE),
                        List.of(
                                "LocalDate.now",
                                "Clock.systemUTC",
                                "Locale.getDefault",
                                "ZoneId.systemDefault",
                                "System.currentTimeMillis",
                                "System.nanoTime",
                                "Thread.sleep",
                                "String.toUpperCase",
                                "String.format"),
                        List.of("Keeper", "Looker")),
                arguments(Purity.usesNoReflection(IMPURE), List.of("Class.forName", "Constructor"), List.of("Curious")),
                arguments(
                        Purity.touchesNoFilesOrNetwork(IMPURE),
                        List.of("FileInputStream", "Path", "URI"),
                        List.of("Curious", "Keeper")),
                arguments(
                        Purity.holdsNoMutableStaticState(IMPURE),
                        List.of("Keeper.count", "Keeper.SEEN", "Keeper.OPEN"),
                        List.of("Keeper.CLOSED", "Curious.TODAY")),
                arguments(
                        PublicFace.speaksVavr(FACE),
                        List.of("Foreign.nested", "Foreign.takes", "Foreign.flows"),
                        List.of("Foreign.sound", "Foreign.own", "Named")),
                arguments(
                        PublicFace.valuesHoldNoPlainText(FACE),
                        List.of("ImmutableNamed.name", "ImmutableNamed.nickname", "ImmutableNamed.addresses"),
                        List.of("ImmutableNamed.id")));
    }
}
