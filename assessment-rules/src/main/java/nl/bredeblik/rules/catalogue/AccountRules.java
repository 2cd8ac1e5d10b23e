package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_20_019B;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.FieldNorms.FACT_FINDING;
import static nl.bredeblik.rules.catalogue.FieldNorms.REPORTING_FRAMEWORK;
import static nl.bredeblik.rules.catalogue.Moments.AFTER_DIRECT_SAFETY;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.OtherLaw.BMC_2;
import static nl.bredeblik.rules.catalogue.Practice.SEPARATE_STATEMENTS;
import static nl.bredeblik.rules.catalogue.StatementRules.TEXTS;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;

/** How concerns and signals were told, by whom, and what was answered. Area {@code STM}. */
public final class AccountRules {

    /** A safety concern states its dated source, since when, and who describes it. */
    public static final Rule<?> CONCERN_STATES_ITS_SOURCE = rule(
                    "STM-03", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, SKJ_20_019B, BOARD_REPORT, FACT_FINDING)
            .each(ConcernTold.CONCERNS)
            .check(ConcernTold::statesItsSource);

    /** A safety concern names behaviour, an event or an effect. */
    public static final Rule<?> CONCERN_NAMES_BEHAVIOUR_OR_EFFECT = rule(
                    "STM-04", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, BOARD_REPORT, FACT_FINDING)
            .each(ConcernTold.CONCERNS)
            .check(ConcernTold::namesBehaviourOrEffect);

    /** The reaction of whom a concern names stands beside it, or why it is not there yet. */
    public static final Rule<?> REACTION_STANDS_BESIDE_CONCERN = rule(
                    "STM-12", TEXTS, ATTENTION, FAMILY_TOO, AFTER_DIRECT_SAFETY, BOARD_REPORT)
            .each(NamedPerson.NAMED)
            .check(NamedPerson::hadTheChanceToReact);

    /** Of each signal it is recorded what was done with it, or why nothing was. */
    public static final Rule<?> SIGNAL_IS_FOLLOWED_UP = rule(
                    "STM-16", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, BMC_2, REPORTING_FRAMEWORK)
            .each(SignalTold.SIGNALS)
            .check(SignalTold::hasFollowUp);

    /** What is recorded as acute or structural comes from more than one source. */
    public static final Rule<?> CONCERN_HAS_MORE_THAN_ONE_SOURCE = rule(
                    "STM-18", TEXTS, HINT, PROFESSIONALS, AFTER_DIRECT_SAFETY, SEPARATE_STATEMENTS)
            .each(ConcernTold.CONCERNS)
            .check(ConcernTold::restsOnMoreThanOneSource);

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(
            CONCERN_STATES_ITS_SOURCE,
            CONCERN_NAMES_BEHAVIOUR_OR_EFFECT,
            REACTION_STANDS_BESIDE_CONCERN,
            SIGNAL_IS_FOLLOWED_UP,
            CONCERN_HAS_MORE_THAN_ONE_SOURCE);

    private AccountRules() {}
}
