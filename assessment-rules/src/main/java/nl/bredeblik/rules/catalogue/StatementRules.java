package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_246TA;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Practice.COHERENT_FILE;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_3_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** What is stated, about whom and when. Area {@code STM}. */
public final class StatementRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> StatementRules.class.getResourceAsStream("STM.properties"));

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

    /** All rules of this area. */
    public static final Seq<Rule<?>> ALL = Array.of(DATES_ARE_IN_ORDER, NAMES_WHOM_IT_IS_ABOUT);

    private StatementRules() {}
}
