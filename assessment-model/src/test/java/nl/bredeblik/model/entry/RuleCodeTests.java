package nl.bredeblik.model.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"PLAN-07", "FAM-01", "TEAM-123", "AB-00", "OVERLEVE-99"})
    void anAreaAndANumberAreACode(String text) {
        assertThat(RuleCode.of(text).text()).isEqualTo(text);
        assertThat(RuleCode.of(text))
                .isEqualTo(RuleCode.of(text))
                .hasSameHashCodeAs(RuleCode.of(text))
                .hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "PLAN",
                "PLAN-",
                "-07",
                "PLAN-7",
                "PLAN-0777",
                "P-07",
                "TOOLONGAREA-07",
                "plan-07",
                "PLAN07",
                "PLAN--07",
                "PLAN-7a",
                "PLÀN-07",
                "PLAN-07 ",
                " PLAN-07",
                "PLAN-٠٧"
            })
    void anythingElseIsRefusedWithoutBeingRepeated(String text) {
        assertThatThrownBy(() -> RuleCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the code of a rule is an area of two to eight capitals, a hyphen and two or three digits");
    }

    @Test
    void nullIsRefused() {
        assertThatThrownBy(() -> RuleCode.of(null)).isInstanceOf(NullPointerException.class);
    }
}
