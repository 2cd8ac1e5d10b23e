package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_233;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_255;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_257;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_258;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_260;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_262;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265J;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_326;
import static nl.bredeblik.rules.catalogue.Moments.AFTER_DIRECT_SAFETY;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_A_PLAN_WORKS;
import static nl.bredeblik.rules.catalogue.OtherLaw.RV_799A;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.Term;
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

    /** Supervision lasts at most one year, and each extension too. */
    public static final Rule<ProtectionMeasure> SUPERVISION_LASTS_AT_MOST_ONE_YEAR = rule(
                    "MEAS-03", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_258, BW1_260)
            .each(ofKind("supervisions", MeasureKind.SUPERVISION))
            .check(LengthChecks.measureLasts(Term.years(1)));

    /** Provisional supervision lasts at most three months. */
    public static final Rule<ProtectionMeasure> PROVISIONAL_SUPERVISION_LASTS_AT_MOST_THREE_MONTHS = rule(
                    "MEAS-04", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_257)
            .each(ofKind("provisional supervisions", MeasureKind.PROVISIONAL_SUPERVISION))
            .check(LengthChecks.measureLasts(Term.months(3)));

    /** Supervision names at least one concrete threat to the development of its child. */
    public static final Rule<ProtectionMeasure> SUPERVISION_NAMES_THREAT = rule(
                    "MEAS-05", TEXTS, BLOCKING, PROFESSIONALS, AFTER_DIRECT_SAFETY, BW1_255, RV_799A)
            .each(MEASURES)
            .check(ThreatChecks::namesThreat);

    /** Each concrete threat is addressed by a goal of the plan. */
    public static final Rule<?> THREAT_HAS_GOAL = rule(
                    "MEAS-06", TEXTS, BLOCKING, PROFESSIONALS, FROM_THE_PLAN_ON, BW1_262)
            .each(ThreatChecks.RUNNING_THREATS)
            .check(ThreatChecks::isAddressed);

    /** A goal for a concrete threat is due within the supervision. */
    public static final Rule<?> THREAT_GOAL_IS_DUE_WITHIN_SUPERVISION = rule(
                    "MEAS-07", TEXTS, ATTENTION, PROFESSIONALS, WHILE_A_PLAN_WORKS, BW1_262)
            .each(ThreatGoal.GOALS)
            .check(ThreatGoal::isDueWithin);

    /** The Board is told in time, with a report, that a measure or authorisation is left to expire. */
    public static final Rule<?> BOARD_IS_TOLD_OF_EXPIRY = rule(
                    "MEAS-08", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, BW1_265J)
            .each(Expiry.EXPIRIES)
            .check(Expiry::isToldToBoard);

    /** All rules about measures. */
    public static final Seq<Rule<?>> ALL = Array.of(
            SUPERVISION_EXCLUDES_GUARDIANSHIP,
            MEASURE_ENDS_AT_MAJORITY,
            SUPERVISION_LASTS_AT_MOST_ONE_YEAR,
            PROVISIONAL_SUPERVISION_LASTS_AT_MOST_THREE_MONTHS,
            SUPERVISION_NAMES_THREAT,
            THREAT_HAS_GOAL,
            THREAT_GOAL_IS_DUE_WITHIN_SUPERVISION,
            BOARD_IS_TOLD_OF_EXPIRY);

    private MeasureRules() {}

    private static Subjects<ProtectionMeasure> ofKind(String name, MeasureKind kind) {
        return Subjects.of(name, look -> look.file().measures().filter(measure -> measure.kind() == kind));
    }
}
