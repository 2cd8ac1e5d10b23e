package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.Term;
import org.junit.jupiter.api.Test;

/** Figures that no norm gives. */
class SettingsTests {

    private static final Setting<Term> WITHIN = Setting.of("answer.within", Term.calendarDays(10));
    private static final Setting<Integer> MOST = Setting.of("goals.most", 3);
    private static final CaseFile FILE = Duties.file();
    private static final LocalDate LAST_DAY = Duties.LAST_DAY;

    private static final Rule<ProtectionMeasure> ANSWERED = Duties.heading("OWN-11", Severity.HINT, NormLevel.PRACTICE)
            .each(Duties.MEASURES)
            .counting((measure, look) -> measure.chargedOn())
            .within(WITHIN)
            .until((measure, look) -> Option.none());
    private static final Rule<ProtectionMeasure> FEW = Duties.heading("OWN-12", Severity.HINT, NormLevel.PRACTICE)
            .each(Duties.MEASURES)
            .check((measure, look) -> Verdict.satisfiedIf(look.setting(MOST) >= 3));

    @Test
    void theStandardFigureHoldsWhereNoneIsChosen() {
        RuleSet set = Duties.set(ANSWERED, FEW);

        assertThat(set.settings()).isEqualTo(Settings.STANDARD);
        assertThat(set.assess(FILE, LAST_DAY).findings()).isEmpty();
        assertThat(set.assess(FILE, LAST_DAY.plusDays(1)).findings().map(Finding::key))
                .containsExactly("OWN-11:measure1");
    }

    @Test
    void aChosenFigureHoldsForEveryRuleThatAsksForIt() {
        RuleSet set = Duties.set(ANSWERED, FEW)
                .withSetting(WITHIN, Term.calendarDays(9))
                .withSetting(MOST, 2);

        assertThat(set.assess(FILE, LAST_DAY).findings().map(Finding::key))
                .containsExactly("OWN-11:measure1", "OWN-12:measure1");
        assertThat(set.version()).isEqualTo("1+changed");
        assertThat(set.settings().of(MOST)).isEqualTo(2);
        assertThat(set.settings().chosen().size()).isEqualTo(2);
        assertThat(set.named("ours", "2").settings()).isEqualTo(set.settings());
        assertThat(set.plus(Duties.untilContactAs("OWN-13")).settings()).isEqualTo(set.settings());
        assertThat(set.minus(ANSWERED.code(), "not ours").settings()).isEqualTo(set.settings());
    }

    @Test
    void aLaterChoiceReplacesAnEarlierOneAndSettingsAreTheSameByName() {
        Settings twice = Settings.STANDARD.with(MOST, 2).with(MOST, 5);

        assertThat(twice.of(MOST)).isEqualTo(5);
        assertThat(twice).isEqualTo(Settings.STANDARD.with(Setting.of("goals.most", 9), 5));
        assertThat(twice).isNotEqualTo(Settings.STANDARD).hasSameHashCodeAs(Settings.STANDARD.with(MOST, 5));
        assertThat(WITHIN).isNotEqualTo(MOST).hasToString("answer.within");
    }
}
