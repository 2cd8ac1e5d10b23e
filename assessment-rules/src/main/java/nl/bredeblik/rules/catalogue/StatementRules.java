package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_246TA;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_20_019B;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_20_021B;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.FieldNorms.FACT_FINDING;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Practice.COHERENT_FILE;
import static nl.bredeblik.rules.catalogue.Practice.SEPARATE_STATEMENTS;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_3_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.Subjects;

/** What is stated, about whom and when. Area {@code STM}. */
public final class StatementRules {

    static final RuleTexts TEXTS = RuleTexts.from(() -> StatementRules.class.getResourceAsStream("STM.properties"));

    private static final Subjects<Source> SOURCES =
            Subjects.of("sources", look -> look.file().sources());

    /** What happened was recorded on the day itself or later, and in the lifetime of whom it is about. */
    public static final Rule<?> DATES_ARE_IN_ORDER = rule(
                    "STM-01", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, COHERENT_FILE, JW_3_3)
            .each(Event.EVENTS)
            .check(Event::isInOrder);

    /** Each statement, concern, document and goal names the persons it is about. */
    public static final Rule<?> NAMES_WHOM_IT_IS_ABOUT = rule(
                    "STM-02", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, SKJ_19_246TA)
            .each(AboutPersons.RECORDS)
            .check(AboutPersons::namesSomebody);

    /** What was seen, said or not separated names a source, with its date. */
    public static final Rule<?> STATEMENT_HAS_DATED_SOURCE = rule(
                    "STM-05", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, SKJ_20_019B, FACT_FINDING)
            .each(Stated.STATEMENTS)
            .check(StatementChecks::hasDatedSource);

    /** What counts as a fact has an observation, document or decision as its source, and is separated from opinion. */
    public static final Rule<?> FACT_RESTS_ON_ITS_OWN_SOURCE = rule(
                    "STM-06", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, SKJ_20_019B, BOARD_REPORT, FACT_FINDING)
            .each(Stated.STATEMENTS)
            .check(StatementChecks::isFactOfItsOwn);

    /** What somebody said can be traced: to a talk with that person, a document, or as second hand. */
    public static final Rule<?> STATEMENT_CAN_BE_TRACED = rule(
                    "STM-07", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, FACT_FINDING)
            .each(Stated.STATEMENTS)
            .check(StatementChecks::namesSpeaker);

    /** Of each source it is recorded whether it saw or heard it, or had it from others. */
    public static final Rule<Source> HEARSAY_IS_MARKED = rule(
                    "STM-08", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, SEPARATE_STATEMENTS)
            .each(SOURCES)
            .check(StatementChecks::saysWhetherFirstHand);

    /** An interpretation, opinion or conclusion names its author and on what it rests. */
    public static final Rule<?> INTERPRETATION_NAMES_AUTHOR_AND_GROUND = rule(
                    "STM-09", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, SKJ_20_021B, BOARD_REPORT)
            .each(Stated.STATEMENTS)
            .check(StatementChecks::namesAuthorAndGround);

    /** What carries an open report, petition or core decision is current, or was found to hold still. */
    public static final Rule<?> INFORMATION_IS_CURRENT = rule(
                    "STM-11", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, SKJ_20_019B, FACT_FINDING)
            .each(Stated.STATEMENTS)
            .check(StatementChecks::isCurrent);

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(
            DATES_ARE_IN_ORDER,
            NAMES_WHOM_IT_IS_ABOUT,
            STATEMENT_HAS_DATED_SOURCE,
            FACT_RESTS_ON_ITS_OWN_SOURCE,
            STATEMENT_CAN_BE_TRACED,
            HEARSAY_IS_MARKED,
            INTERPRETATION_NAMES_AUTHOR_AND_GROUND,
            INFORMATION_IS_CURRENT);

    private StatementRules() {}
}
