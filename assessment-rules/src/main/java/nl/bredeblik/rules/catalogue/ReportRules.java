package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_301T;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_20_021B;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_INFORMANTS;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.FieldNorms.FACT_FINDING;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.StatementRules.TEXTS;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_3_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;

/** What reports, petitions, core decisions and conclusions rest on. Area {@code STM}. */
public final class ReportRules {

    /** Advice, a petition and a core decision point to the sources they rest on. */
    public static final Rule<?> STEP_POINTS_TO_SOURCES = rule(
                    "STM-10", TEXTS, BLOCKING, PROFESSIONALS, EVERY_MOMENT, JW_3_3, SKJ_20_021B)
            .each(ReportChecks.STEPS)
            .check(ReportChecks::pointsToSources);

    /** A final report says how statements that contradict each other were weighed. */
    public static final Rule<?> CONTRADICTIONS_ARE_WEIGHED = rule(
                    "STM-13", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, BOARD_REPORT)
            .each(ReportChecks.Weighing.REPORTS)
            .check(ReportChecks::weighsContradictions);

    /** What an informant told was approved before the report used it. */
    public static final Rule<?> INFORMANT_APPROVED = rule(
                    "STM-14", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, BOARD_INFORMANTS, BOARD_REPORT)
            .each(InformantStatement.TOLD)
            .check(InformantStatement::wasApproved);

    /** What was received before a final report or petition is used in it, or left out with the reason. */
    public static final Rule<?> RECEIVED_IS_USED_OR_LEFT_OUT = rule(
                    "STM-15", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, JW_3_3, SKJ_19_301T, BOARD_REPORT)
            .each(Received.ITEMS)
            .check(Received::isUsedOrLeftOut);

    /** A conclusion about persons rests on more than one account, or the account of those concerned stands beside it. */
    public static final Rule<?> CONCLUSION_RESTS_ON_BOTH_SIDES = rule(
                    "STM-17", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, BOARD_REPORT, FACT_FINDING)
            .each(Concluded.CONCLUSIONS)
            .check(Concluded::restsOnBothSides);

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(
            STEP_POINTS_TO_SOURCES,
            CONTRADICTIONS_ARE_WEIGHED,
            INFORMANT_APPROVED,
            RECEIVED_IS_USED_OR_LEFT_OUT,
            CONCLUSION_RESTS_ON_BOTH_SIDES);

    private ReportRules() {}
}
