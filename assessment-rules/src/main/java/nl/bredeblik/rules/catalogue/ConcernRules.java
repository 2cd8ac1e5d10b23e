package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.FieldNorms.BOARD_REPORT;
import static nl.bredeblik.rules.catalogue.FieldNorms.FACT_FINDING;
import static nl.bredeblik.rules.catalogue.FieldNorms.REPORTING_CODE_NOTES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_CHILD_ABUSE;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_DECIDING_TOGETHER;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.AFTER_DIRECT_SAFETY;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Practice.COHERENT_FILE;
import static nl.bredeblik.rules.catalogue.SafetyPractice.ACTION_WITHIN_A_DAY;
import static nl.bredeblik.rules.catalogue.SafetyPractice.PHASED_CARE;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;
import nl.bredeblik.rules.Setting;

/** Safety concerns: what is done about each, with whom it is shared, and who is in the picture. Area {@code CON}. */
public final class ConcernRules {

    static final RuleTexts TEXTS = RuleTexts.from(() -> ConcernRules.class.getResourceAsStream("CON.properties"));

    /** The Dutch words that are no more than a label, in lower case. Own choice: no source gives a list. */
    public static final Setting<Set<String>> LABELS = PlainWords.LABELS;

    private static final Set<Moment> DIRECT_SAFETY = HashSet.of(Moment.DIRECT_SAFETY);
    private static final Term A_DAY = Term.calendarDays(1);

    /** Each open concern has a goal, a safety condition or a reason why not, for each member it is about. Blocks when it was recorded as acute or structural. */
    public static final Rule<?> CONCERN_HAS_GOAL_OR_CONDITION = rule(
                    "CON-01",
                    TEXTS,
                    BLOCKING,
                    FAMILY_TOO,
                    FROM_THE_PLAN_ON,
                    GUIDELINE_DECIDING_TOGETHER,
                    GUIDELINE_COMPLEX_FAMILIES)
            .each(ConcernGoal.OPEN_CONCERNS)
            .check(ConcernGoal::hasGoalOrCondition);

    /** The text of a concern tells more than a label. Opt-in: it looks at free text. */
    public static final Rule<SafetyConcern> CONCERN_IS_MORE_THAN_A_LABEL = rule(
                    "CON-02", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, BOARD_REPORT)
            .each(PlainWords.TOLD_CONCERNS)
            .check(PlainWords::describesMoreThanALabel);

    /** Of violence between partners it is looked at what each child of the home noticed. */
    public static final Rule<?> EXPOSURE_IS_CONSIDERED = rule(
                    "CON-03", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, GUIDELINE_CHILD_ABUSE)
            .each(ExposedChild.CHILDREN)
            .check(ExposedChild::hasExposureConsidered);

    /** On what is recorded as acute somebody acts within 24 hours, when it must be made safe now. */
    public static final Rule<?> ACUTE_IS_ACTED_ON = rule(
                    "CON-04", TEXTS, BLOCKING, FAMILY_TOO, DIRECT_SAFETY, ACTION_WITHIN_A_DAY, PHASED_CARE)
            .each(AcuteConcern.OPEN)
            .counting(AcuteConcern::countedFrom)
            .within(A_DAY)
            .until(AcuteConcern::actedOn);

    /** An open concern was shared with the members it concerns, or it is recorded why not. */
    public static final Rule<?> CONCERN_IS_SHARED = rule(
                    "CON-05",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    AFTER_DIRECT_SAFETY,
                    GUIDELINE_CHILD_ABUSE,
                    REPORTING_CODE_NOTES)
            .each(ConcernShared.WITH)
            .check(ConcernShared::isSharedOrSaysWhyNot);

    /** With a concern about a child the other members around the child were considered. Blocks when it is acute, structural or not judged yet, or at closing. */
    public static final Rule<?> MEMBERS_AROUND_ARE_CONSIDERED = rule(
                    "CON-06", TEXTS, ATTENTION, PROFESSIONALS, AFTER_DIRECT_SAFETY, GUIDELINE_CHILD_ABUSE)
            .each(PersonAround.PERSONS)
            .check(PersonAround::wasConsidered);

    /** No goal that is worked on rests on a concern that was refuted. */
    public static final Rule<?> GOAL_RESTS_ON_NO_REFUTED_CONCERN = rule(
                    "CON-07", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, FACT_FINDING, COHERENT_FILE)
            .each(GoalBasis.CONCERNS)
            .check(GoalBasis::isNotRefuted);

    /** Whom a statement names as living with or caring for a child is in the file, or it is recorded why not. */
    public static final Rule<?> NAMED_PERSON_IS_IN_THE_FILE = rule(
                    "CON-08",
                    TEXTS,
                    ATTENTION,
                    PROFESSIONALS,
                    AFTER_DIRECT_SAFETY,
                    GUIDELINE_CHILD_ABUSE,
                    GUIDELINE_PLACEMENT)
            .each(NamedInPassing.RECORDS)
            .check(NamedInPassing::isInTheFileOrSaysWhyNot);

    /** On what is recorded as acute somebody acts within 24 hours, also in a later phase. */
    public static final Rule<?> ACUTE_IS_ACTED_ON_LATER_TOO = rule(
                    "CON-09", TEXTS, ATTENTION, FAMILY_TOO, AFTER_DIRECT_SAFETY, ACTION_WITHIN_A_DAY, PHASED_CARE)
            .each(AcuteConcern.OPEN)
            .counting(AcuteConcern::countedFrom)
            .within(A_DAY)
            .until(AcuteConcern::actedOn);

    /** All rules of this class in the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            CONCERN_HAS_GOAL_OR_CONDITION,
            EXPOSURE_IS_CONSIDERED,
            ACUTE_IS_ACTED_ON,
            CONCERN_IS_SHARED,
            MEMBERS_AROUND_ARE_CONSIDERED,
            GOAL_RESTS_ON_NO_REFUTED_CONCERN,
            NAMED_PERSON_IS_IN_THE_FILE,
            ACUTE_IS_ACTED_ON_LATER_TOO);

    /** Rules that a rule set may add. */
    public static final Seq<Rule<?>> OPT_IN = Array.of(CONCERN_IS_MORE_THAN_A_LABEL);

    private ConcernRules() {}
}
