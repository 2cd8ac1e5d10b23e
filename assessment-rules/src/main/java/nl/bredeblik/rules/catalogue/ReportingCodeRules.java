package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.ConcernRules.TEXTS;
import static nl.bredeblik.rules.catalogue.FieldNorms.REPORTING_CODE_NOTES;
import static nl.bredeblik.rules.catalogue.FieldNorms.REPORTING_CODE_RECORD;
import static nl.bredeblik.rules.catalogue.FieldNorms.REPORTING_FRAMEWORK;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.OtherLaw.BMC_2;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.Setting;

/**
 * The reporting code on domestic violence and child abuse (<i>meldcode</i>), where an organisation goes through it. Area
 * {@code CON}.
 */
public final class ReportingCodeRules {

    /** From the start of the reporting code to the decision of step 5. Own choice: no source gives a figure. */
    public static final Setting<Term> DECIDED_WITHIN = Setting.of("meldcode.decided.within", Term.weeks(4));

    /** No step is missing before the last one that is recorded; a skipped step says why. */
    public static final Rule<?> STEPS_ARE_RECORDED = rule(
                    "CON-10", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, BMC_2, REPORTING_CODE_RECORD)
            .each(MeldcodeRun.RUNS)
            .check(MeldcodeRun::hasNoStepMissing);

    /** Who begins with the reporting code comes to the decision of step 5. */
    public static final Rule<?> CODE_COMES_TO_A_DECISION = rule(
                    "CON-11", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, REPORTING_CODE_RECORD)
            .each(MeldcodeRun.RUNS)
            .counting(MeldcodeRun::startedOn)
            .within(DECIDED_WITHIN)
            .until(MeldcodeRun::decidedOn, check -> check.whileItRuns(MeldcodeRun::decidedOn));

    /** A consultation of step 2 says with whom, what and when. */
    public static final Rule<MeldcodeStep> CONSULTATION_SAYS_WITH_WHOM_AND_WHAT = rule(
                    "CON-12", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, REPORTING_CODE_NOTES)
            .each(MeldcodeStepChecks.CONSULTATIONS)
            .check(MeldcodeStepChecks::saysWithWhomAndWhat);

    /** The talk of step 3 is skipped only for safety, or because the contact would likely be broken off. */
    public static final Rule<MeldcodeStep> TALK_IS_SKIPPED_ON_A_GROUND = rule(
                    "CON-13", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, REPORTING_CODE_NOTES)
            .each(MeldcodeStepChecks.SKIPPED_TALKS)
            .check(MeldcodeStepChecks::isSkippedOnAGround);

    /** The questions of the decision framework are answered, with reasons. */
    public static final Rule<?> FRAMEWORK_IS_ANSWERED = rule(
                    "CON-14", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, REPORTING_FRAMEWORK)
            .each(FrameworkUse.USES)
            .check(FrameworkUse::isAnsweredWithReasons);

    /** Of acute or structural unsafety a report to Veilig Thuis is recorded, or why there is none. */
    public static final Rule<?> UNSAFETY_IS_REPORTED_OR_EXPLAINED = rule(
                    "CON-15", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, REPORTING_FRAMEWORK)
            .each(FrameworkUse.USES)
            .check(FrameworkUse::isReportedOrSaysWhyNot);

    /** The decision whether to report names who is finally responsible for it. */
    public static final Rule<MeldcodeStep> DECISION_NAMES_WHO_IS_RESPONSIBLE = rule(
                    "CON-16", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, BMC_2)
            .each(MeldcodeStepChecks.DECISIONS)
            .check(MeldcodeStepChecks::namesWhoIsFinallyResponsible);

    /** No step is dated before an earlier one. Urgency is a reason to depart from it. */
    public static final Rule<?> STEPS_ARE_IN_ORDER = rule(
                    "CON-17", TEXTS, HINT, PROFESSIONALS, EVERY_MOMENT, REPORTING_CODE_NOTES)
            .each(MeldcodeRun.RUNS)
            .check(MeldcodeRun::isInOrder);

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(
            STEPS_ARE_RECORDED,
            CODE_COMES_TO_A_DECISION,
            CONSULTATION_SAYS_WITH_WHOM_AND_WHAT,
            TALK_IS_SKIPPED_ON_A_GROUND,
            FRAMEWORK_IS_ANSWERED,
            UNSAFETY_IS_REPORTED_OR_EXPLAINED,
            DECISION_NAMES_WHO_IS_RESPONSIBLE,
            STEPS_ARE_IN_ORDER);

    private ReportingCodeRules() {}
}
