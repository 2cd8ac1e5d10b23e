package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import nl.bredeblik.architecture.Libraries;
import org.junit.jupiter.api.Test;

/** What callers see of the engine fits on one screen; a type that is added here is added on purpose. */
class PublicTypesTests {

    private static final int LINES_OF_A_SCREEN = 40;

    private static final List<String> TYPES = List.of(
            // what a rule is, and how one is written
            "Rule RuleHeading RuleTexts TextPart Language Audience Severity Moment",
            "Norm NormLevel Verification",
            "Subjects Check TermCheck CountedBackCheck Verdict Argument Look Day Setting",
            // what a set of rules is
            "RuleSet Settings LeftOutRule ChangedSeverity RuleSetDifference",
            // what is asked and what comes out
            "Occasion Mode Assessment AssessmentView Finding RuleFailure AssessmentComparison",
            "Outcome NotApplicable AuditLine Explanation",
            "Obligation ObligationState TermDates AgendaLine");

    @Test
    void theEngineShowsTheseTypesAndNoOthers() {
        List<String> named = TYPES.stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();

        assertThat(Libraries.mainClasses("nl.bredeblik.rules").stream()
                        .filter(type -> type.getPackageName().equals("nl.bredeblik.rules"))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(named)
                .hasSizeLessThanOrEqualTo(LINES_OF_A_SCREEN);
    }
}
