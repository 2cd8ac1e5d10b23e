package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_255;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_260;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265C;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265J;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265K;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.FieldNorms.FACT_FINDING;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_A_DECISION_ON;
import static nl.bredeblik.rules.catalogue.OtherLaw.RV_799A;
import static nl.bredeblik.rules.catalogue.OtherLaw.RV_809;
import static nl.bredeblik.rules.catalogue.PetitionStanding.PETITIONS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** Petitions of professionals to the court. Area {@code MEAS}. */
public final class PetitionRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> PetitionRules.class.getResourceAsStream("MEAS.properties"));

    /** Whether and how a petition was discussed with each minor, and the reaction. */
    public static final Rule<?> PETITION_IS_DISCUSSED_WITH_MINOR = rule(
                    "MEAS-16", TEXTS, BLOCKING, FAMILY_TOO, FROM_A_DECISION_ON, RV_799A)
            .each(PetitionTalks.WITH_CHILDREN)
            .check(PetitionTalks::isRecordedForMinor);

    /** How a petition was discussed with each holder of authority, and the reaction, or why not. */
    public static final Rule<?> PETITION_IS_DISCUSSED_WITH_HOLDERS = rule(
                    "MEAS-17", TEXTS, BLOCKING, FAMILY_TOO, FROM_A_DECISION_ON, BOARD_REPORT, GUIDELINE_PLACEMENT)
            .each(PetitionTalks.WITH_HOLDERS)
            .check(PetitionTalks::isRecordedForHolder);

    /** A petition for supervision names the concrete threats and a duration that fits them. */
    public static final Rule<?> PETITION_HAS_THREATS_AND_DURATION = rule(
                    "MEAS-18", TEXTS, BLOCKING, PROFESSIONALS, FROM_A_DECISION_ON, RV_799A)
            .each(PETITIONS)
            .check(PetitionChecks::hasThreatsAndDuration);

    /** A petition of the institution goes with the plan and a report on the supervision. */
    public static final Rule<?> PETITION_HAS_PLAN_AND_REPORT = rule(
                    "MEAS-19", TEXTS, BLOCKING, PROFESSIONALS, FROM_A_DECISION_ON, BW1_265K)
            .each(PETITIONS)
            .check(PetitionChecks::hasPlanAndReport);

    /** A minor of twelve or older had the opportunity to give the court a view. */
    public static final Rule<?> MINOR_HAD_OPPORTUNITY_AT_COURT = rule(
                    "MEAS-20", TEXTS, ATTENTION, PROFESSIONALS, FROM_A_DECISION_ON, RV_809)
            .each(PetitionTalks.WITH_CHILDREN)
            .check(PetitionTalks::hadOpportunity);

    /** A petition to extend after two years of placement carries the advice of the Board. */
    public static final Rule<?> LONG_PLACEMENT_HAS_ADVICE = rule(
                    "MEAS-21", TEXTS, BLOCKING, PROFESSIONALS, FROM_A_DECISION_ON, BW1_265J)
            .each(PETITIONS)
            .check(LongPlacementChecks::carriesAdvice);

    /** A petition for placement shows its reasons. */
    public static final Rule<?> PLACEMENT_PETITION_HAS_REASONS = rule(
                    "MEAS-22", TEXTS, BLOCKING, PROFESSIONALS, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT, FACT_FINDING)
            .each(PETITIONS)
            .check(PetitionChecks::hasReasons);

    /** A petition for placement weighs at least one lighter alternative. */
    public static final Rule<?> PLACEMENT_PETITION_WEIGHS_ALTERNATIVE = rule(
                    "MEAS-23", TEXTS, ATTENTION, PROFESSIONALS, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT, FACT_FINDING)
            .each(PETITIONS)
            .check(PetitionChecks::weighsLighterAlternative);

    /** A petition to extend rests on something dated within the period to be extended. */
    public static final Rule<?> EXTENSION_RESTS_ON_SOMETHING_CURRENT = rule(
                    "MEAS-24",
                    TEXTS,
                    BLOCKING,
                    PROFESSIONALS,
                    FROM_A_DECISION_ON,
                    BW1_260,
                    BW1_255,
                    BW1_265C,
                    FACT_FINDING)
            .each(PETITIONS)
            .check(PetitionChecks::restsOnSomethingCurrent);

    /** All rules about petitions. */
    public static final Seq<Rule<?>> ALL = Array.of(
            PETITION_IS_DISCUSSED_WITH_MINOR,
            PETITION_IS_DISCUSSED_WITH_HOLDERS,
            PETITION_HAS_THREATS_AND_DURATION,
            PETITION_HAS_PLAN_AND_REPORT,
            MINOR_HAD_OPPORTUNITY_AT_COURT,
            LONG_PLACEMENT_HAS_ADVICE,
            PLACEMENT_PETITION_HAS_REASONS,
            PLACEMENT_PETITION_WEIGHS_ALTERNATIVE,
            EXTENSION_RESTS_ON_SOMETHING_CURRENT);

    private PetitionRules() {}
}
