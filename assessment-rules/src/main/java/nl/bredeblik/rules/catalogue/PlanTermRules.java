package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.FieldNorms.INSPECTORATES_2019;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_A_PLAN_WORKS;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_4_1_2;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_4_1_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** What comes before a plan of professionals, by when it is there, and when it is looked at. Area {@code TERM}. */
public final class PlanTermRules {

    static final RuleTexts TEXTS = RuleTexts.from(() -> PlanTermRules.class.getResourceAsStream("TERM.properties"));

    /** A family group plan is offered before a plan of professionals is adopted. */
    public static final Rule<?> FAMILY_GROUP_PLAN_IS_OFFERED = rule(
                    "TERM-01", TEXTS, BLOCKING, FAMILY_TOO, WHILE_A_PLAN_WORKS, JW_4_1_2)
            .each(ProfessionalsPlan.WORKING)
            .check(ProfessionalsPlan::isPrecededByOffer);

    /** That no family group plan is made has one of the three grounds of the law, with its date and explanation. */
    public static final Rule<?> NO_FAMILY_GROUP_PLAN_HAS_GROUND = rule(
                    "TERM-02", TEXTS, BLOCKING, FAMILY_TOO, WHILE_A_PLAN_WORKS, JW_4_1_2)
            .each(ProfessionalsPlan.WORKING_WITH_WAIVER)
            .check(ProfessionalsPlan::hasGround);

    /** A plan is adopted within six weeks after it is clear that no family group plan is made. */
    public static final Rule<?> PLAN_IS_ADOPTED_AFTER_WAIVER = rule(
                    "TERM-03", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, JW_4_1_3)
            .each(WaiverTerm.WAIVERS)
            .check(WaiverTerm::isFollowedByAdoption);

    /** A plan, be it a draft, is there six weeks after the start of a measure. */
    public static final Rule<?> PLAN_IS_THERE_AFTER_START = rule(
                    "TERM-04", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, INSPECTORATES_2019)
            .each(PlanAfterStart.MEASURES)
            .check(PlanAfterStart::isInTime);

    /** A plan under a measure is in writing and adopted. */
    public static final Rule<?> PLAN_UNDER_MEASURE_IS_ADOPTED = rule(
                    "TERM-05", TEXTS, BLOCKING, FAMILY_TOO, FROM_THE_PLAN_ON, JW_4_1_3)
            .each(PlanUnderMeasure.PLANS)
            .check(PlanUnderMeasure::isWrittenAndAdopted);

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(
            FAMILY_GROUP_PLAN_IS_OFFERED,
            NO_FAMILY_GROUP_PLAN_HAS_GROUND,
            PLAN_IS_ADOPTED_AFTER_WAIVER,
            PLAN_IS_THERE_AFTER_START,
            PLAN_UNDER_MEASURE_IS_ADOPTED);

    private PlanTermRules() {}
}
