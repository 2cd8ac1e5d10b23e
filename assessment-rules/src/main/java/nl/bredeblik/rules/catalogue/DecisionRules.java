package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_20_021B;
import static nl.bredeblik.rules.catalogue.FieldNorms.FACT_FINDING;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_A_DECISION_ON;
import static nl.bredeblik.rules.catalogue.OtherLaw.RJW_2;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.catalogue.DecisionChecks.PerspectiveView;

/** Core decisions (<i>kernbeslissingen</i>): who takes them, on which reasons, and with whom was spoken. Area {@code JDG}. */
public final class DecisionRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> DecisionRules.class.getResourceAsStream("JDG.properties"));

    /** A petition was read critically by another than its author before it is filed. */
    public static final Rule<?> PETITION_IS_COUNTER_READ = rule(
                    "JDG-10", TEXTS, ATTENTION, PROFESSIONALS, FROM_A_DECISION_ON, FACT_FINDING, GUIDELINE_PLACEMENT)
            .each(CounterRead.PETITIONS)
            .check(CounterRead::wasReadByAnother);

    /** A core decision is taken by at least two professionals. */
    public static final Rule<?> DECISION_IS_TAKEN_BY_SEVERAL = rule(
                    "JDG-11",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    FROM_A_DECISION_ON,
                    GUIDELINE_PLACEMENT,
                    GUIDELINE_DECIDING_TOGETHER)
            .each(DecisionMakers.DECISIONS)
            .check(DecisionMakers::areSeveral);

    /** A qualified behavioural scientist (<i>gekwalificeerde gedragswetenschapper</i>) is involved in a core decision. */
    public static final Rule<?> DECISION_INVOLVES_BEHAVIOURAL_SCIENTIST = rule(
                    "JDG-12",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    FROM_A_DECISION_ON,
                    GUIDELINE_PLACEMENT,
                    GUIDELINE_DECIDING_TOGETHER,
                    RJW_2)
            .each(DecisionMakers.DECISIONS)
            .check(DecisionMakers::includeBehaviouralScientist);

    /** A core decision has written reasons. */
    public static final Rule<?> DECISION_HAS_REASONS = rule(
                    "JDG-13", TEXTS, BLOCKING, FAMILY_TOO, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT, FACT_FINDING)
            .each(CoreStep.STEPS)
            .check(CoreStep::hasReasons);

    /** A core decision tells what it means for the interests of the child. */
    public static final Rule<?> DECISION_TELLS_INTERESTS = rule(
                    "JDG-14", TEXTS, BLOCKING, FAMILY_TOO, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT, FACT_FINDING)
            .each(DecisionMakers.DECISIONS)
            .check(DecisionChecks::tellsInterests);

    /** A core decision weighs at least one alternative. */
    public static final Rule<?> DECISION_WEIGHS_ALTERNATIVE = rule(
                    "JDG-15", TEXTS, ATTENTION, PROFESSIONALS, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT, FACT_FINDING)
            .each(CoreStep.STEPS)
            .check(CoreStep::weighsAlternative);

    /** Before a decision on placement a child was spoken with apart, at any age, or it says why not. */
    public static final Rule<?> CHILD_IS_SPOKEN_WITH_BEFORE_PLACEMENT = rule(
                    "JDG-16", TEXTS, ATTENTION, FAMILY_TOO, FROM_A_DECISION_ON, GUIDELINE_PLACEMENT)
            .each(ChildBeforePlacement.CHILDREN)
            .check(ChildBeforePlacement::wasSpokenWithApart);

    /** A view on where a child grows up has its reasons, its sources and what the family said. */
    public static final Rule<?> PERSPECTIVE_VIEW_IS_SUBSTANTIATED = rule(
                    "JDG-17", TEXTS, ATTENTION, FAMILY_TOO, FROM_A_DECISION_ON, SKJ_20_021B, GUIDELINE_PLACEMENT)
            .each(PerspectiveView.VIEWS)
            .check(PerspectiveView::isSubstantiated);

    /** All rules about core decisions. */
    public static final Seq<Rule<?>> ALL = Array.of(
            PETITION_IS_COUNTER_READ,
            DECISION_IS_TAKEN_BY_SEVERAL,
            DECISION_INVOLVES_BEHAVIOURAL_SCIENTIST,
            DECISION_HAS_REASONS,
            DECISION_TELLS_INTERESTS,
            DECISION_WEIGHS_ALTERNATIVE,
            CHILD_IS_SPOKEN_WITH_BEFORE_PLACEMENT,
            PERSPECTIVE_VIEW_IS_SUBSTANTIATED);

    private DecisionRules() {}
}
