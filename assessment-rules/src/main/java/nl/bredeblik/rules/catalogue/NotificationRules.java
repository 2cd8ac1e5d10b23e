package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.catalogue.FieldNorms.ASSESSMENT_IN_FIVE_WORKING_DAYS;
import static nl.bredeblik.rules.catalogue.FieldNorms.FEEDBACK_TO_REPORTER;
import static nl.bredeblik.rules.catalogue.Moments.AFTER_DIRECT_SAFETY;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.PlanTermRules.TEXTS;
import static nl.bredeblik.rules.catalogue.Practice.OUTCOMES_OF_ASSESSMENT;
import static nl.bredeblik.rules.catalogue.SocialSupport.UBW_4_1_7;
import static nl.bredeblik.rules.catalogue.SocialSupport.UBW_4_1_8;
import static nl.bredeblik.rules.catalogue.SocialSupport.UBW_4_2_4;
import static nl.bredeblik.rules.catalogue.SocialSupport.WMO_4_1_1;
import static nl.bredeblik.rules.catalogue.SocialSupport.WMO_5_3_1;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_4_1_8;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_4_1_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;

/** What Veilig Thuis does with a report and by when, who is told of what, and the report of a calamity. Area {@code TERM}. */
public final class NotificationRules {

    /** Veilig Thuis looks on the day of receipt whether somebody is in direct danger. */
    public static final Rule<?> REPORT_IS_CHECKED_ON_DAY_OF_RECEIPT = rule(
                    "TERM-07", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, ASSESSMENT_IN_FIVE_WORKING_DAYS)
            .each(VeiligThuisReport.REPORTS)
            .check(VeiligThuisReport::isCheckedForAcuteUnsafety);

    /** Veilig Thuis finishes its assessment of a report within five working days. */
    public static final Rule<?> REPORT_IS_ASSESSED_IN_TIME = rule(
                    "TERM-08", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, ASSESSMENT_IN_FIVE_WORKING_DAYS, UBW_4_1_7)
            .each(VeiligThuisReport.REPORTS)
            .check(VeiligThuisReport::isAssessedInTime);

    /** An assessment of Veilig Thuis has an outcome and its reasons. */
    public static final Rule<?> ASSESSMENT_HAS_OUTCOME = rule(
                    "TERM-09", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, OUTCOMES_OF_ASSESSMENT)
            .each(VeiligThuisStep.ASSESSMENTS)
            .check(VeiligThuisStep::hasOutcomeWithReasons);

    /** An investigation of Veilig Thuis is judged within ten weeks after it was decided on. */
    public static final Rule<?> INVESTIGATION_IS_JUDGED_IN_TIME = rule(
                    "TERM-10", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, UBW_4_1_7)
            .each(VeiligThuisReport.REPORTS)
            .check(VeiligThuisReport::isConcludedInTime);

    /** Who is recorded on another's word is told within four weeks, with extensions of at most two weeks. */
    public static final Rule<?> DATA_FROM_OTHERS_IS_TOLD = rule(
                    "TERM-11", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, WMO_5_3_1)
            .each(DataFromOthers.PERSONS)
            .check(DataFromOthers::isToldInTime);

    /** The reporter hears back after the assessment and after an investigation. */
    public static final Rule<?> REPORTER_IS_TOLD = rule(
                    "TERM-12", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, WMO_4_1_1, FEEDBACK_TO_REPORTER)
            .each(VeiligThuisStep.JUDGEMENTS)
            .check(VeiligThuisStep::isToldToReporter);

    /** Who had contact with Veilig Thuis was told of procedure, data, access, complaints and the confidential adviser. */
    public static final Rule<?> FIRST_INFORMATION_IS_GIVEN = rule(
                    "TERM-13", TEXTS, ATTENTION, FAMILY_TOO, AFTER_DIRECT_SAFETY, UBW_4_1_8, UBW_4_2_4)
            .each(FirstInformation.AT_VEILIG_THUIS)
            .check(FirstInformation::isGivenAtVeiligThuis);

    /** Youth, parents and foster parents were told of the confidential adviser. */
    public static final Rule<?> ADVISER_IS_TOLD = rule(
                    "TERM-14", TEXTS, ATTENTION, FAMILY_TOO, AFTER_DIRECT_SAFETY, BJW_4_1_3)
            .each(FirstInformation.IN_YOUTH_HELP)
            .check(FirstInformation::isToldOfAdviser);

    /** A calamity or violence during help is reported to the inspectorate at once. */
    public static final Rule<?> CALAMITY_IS_REPORTED = rule(
                    "TERM-15", TEXTS, ATTENTION, PROFESSIONALS, EVERY_MOMENT, JW_4_1_8)
            .each(Calamity.CALAMITIES)
            .counting(Calamity::knownOn)
            .within(Calamity.AT_ONCE)
            .until(
                    (calamity, look) -> calamity.reportedOn(),
                    term -> term.whileItRuns((calamity, look) -> FamilyWork.lastDay(look)));

    /** All rules of this class. */
    public static final Seq<Rule<?>> ALL = Array.of(
            REPORT_IS_CHECKED_ON_DAY_OF_RECEIPT,
            REPORT_IS_ASSESSED_IN_TIME,
            ASSESSMENT_HAS_OUTCOME,
            INVESTIGATION_IS_JUDGED_IN_TIME,
            DATA_FROM_OTHERS_IS_TOLD,
            REPORTER_IS_TOLD,
            FIRST_INFORMATION_IS_GIVEN,
            ADVISER_IS_TOLD,
            CALAMITY_IS_REPORTED);

    private NotificationRules() {}
}
