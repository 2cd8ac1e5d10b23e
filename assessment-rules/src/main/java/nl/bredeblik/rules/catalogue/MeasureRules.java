package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_233;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_255;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_326;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.Subjects;

/** Measures over a child. Area {@code MEAS}. */
public final class MeasureRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> MeasureRules.class.getResourceAsStream("MEAS.properties"));

    private static final Subjects<ProtectionMeasure> MEASURES =
            Subjects.of("measures", look -> look.file().measures());

    /** Supervision and guardianship by an institution do not hold over a child at the same time. */
    public static final Rule<ProtectionMeasure> SUPERVISION_EXCLUDES_GUARDIANSHIP = rule(
                    "MEAS-01", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_255, BW1_326)
            .each(MEASURES)
            .check(MeasureChecks::excludesGuardianship);

    /** A child-protection measure ends no later than the eighteenth birthday. */
    public static final Rule<ProtectionMeasure> MEASURE_ENDS_AT_MAJORITY = rule(
                    "MEAS-02", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_233, BW1_255)
            .each(MEASURES)
            .check(MeasureChecks::endsAtMajority);

    /** All rules of this area. */
    public static final Seq<Rule<?>> ALL = Array.of(SUPERVISION_EXCLUDES_GUARDIANSHIP, MEASURE_ENDS_AT_MAJORITY);

    private MeasureRules() {}
}
