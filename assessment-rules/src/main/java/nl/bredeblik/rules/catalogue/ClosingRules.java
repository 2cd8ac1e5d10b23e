package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER_EARLIER;
import static nl.bredeblik.rules.catalogue.Moments.FROM_A_DECISION_ON;
import static nl.bredeblik.rules.catalogue.SafetyPractice.HAAGLANDEN_ROUTE;
import static nl.bredeblik.rules.catalogue.SafetyPractice.MONITORING_ON_CONDITIONS;
import static nl.bredeblik.rules.catalogue.SafetyPractice.PHASED_CARE;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** How the work ends: what is still open passes to somebody, and the end is looked at and explained. Area {@code CLOSE}. */
public final class ClosingRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> ClosingRules.class.getResourceAsStream("CLOSE.properties"));

    /** Where the work ends, or is proposed to end, each open concern passes to another. */
    public static final Rule<?> OPEN_CONCERN_IS_HANDED_OVER = rule(
                    "CLOSE-01", TEXTS, BLOCKING, PROFESSIONALS, FROM_A_DECISION_ON, PHASED_CARE, HAAGLANDEN_ROUTE)
            .each(OpenAtEnd.CONCERNS)
            .check(OpenAtEnd::isHandedOver);

    /** A closing says why. */
    public static final Rule<?> CLOSING_SAYS_WHY = rule(
                    "CLOSE-02", TEXTS, ATTENTION, FAMILY_TOO, FROM_A_DECISION_ON, GUIDELINE_DECIDING_TOGETHER)
            .each(ClosedWork.CLOSINGS)
            .check(ClosedWork::saysWhy);

    /** At a closing each goal of the plan was evaluated. */
    public static final Rule<?> GOALS_ARE_EVALUATED = rule(
                    "CLOSE-03", TEXTS, ATTENTION, FAMILY_TOO, FROM_A_DECISION_ON, GUIDELINE_DECIDING_TOGETHER)
            .each(ClosedWork.CLOSINGS)
            .check(ClosedWork::restsOnEvaluatedGoals);

    /** At a closing each safety condition was seen to be met, or passes to another. */
    public static final Rule<?> CONDITIONS_ARE_SETTLED = rule(
                    "CLOSE-04", TEXTS, ATTENTION, PROFESSIONALS, FROM_A_DECISION_ON, HAAGLANDEN_ROUTE, PHASED_CARE)
            .each(OpenCondition.CONDITIONS)
            .check(OpenCondition::isSettled);

    /** At a closing it is recorded what was agreed for afterwards. */
    public static final Rule<?> AFTERCARE_IS_AGREED = rule(
                    "CLOSE-05", TEXTS, ATTENTION, FAMILY_TOO, FROM_A_DECISION_ON, GUIDELINE_DECIDING_TOGETHER_EARLIER)
            .each(ClosedWork.CLOSINGS)
            .check(ClosedWork::hasAftercare);

    /** Where Veilig Thuis set conditions, a closing leaves somebody who watches. */
    public static final Rule<?> MONITORING_IS_AGREED = rule(
                    "CLOSE-06", TEXTS, ATTENTION, PROFESSIONALS, FROM_A_DECISION_ON, MONITORING_ON_CONDITIONS)
            .each(ClosedWork.CLOSINGS)
            .check(ClosedWork::leavesMonitoring);

    /** All rules of this area. */
    public static final Seq<Rule<?>> ALL = Array.of(
            OPEN_CONCERN_IS_HANDED_OVER,
            CLOSING_SAYS_WHY,
            GOALS_ARE_EVALUATED,
            CONDITIONS_ARE_SETTLED,
            AFTERCARE_IS_AGREED,
            MONITORING_IS_AGREED);

    private ClosingRules() {}
}
