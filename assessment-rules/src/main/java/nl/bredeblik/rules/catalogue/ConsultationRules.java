package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.DisciplinaryDecisions.SKJ_19_158TA;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Moments.WHILE_A_PLAN_WORKS;
import static nl.bredeblik.rules.catalogue.Practice.JUDGE_TOGETHER;
import static nl.bredeblik.rules.catalogue.YouthAct.JW_4_1_3;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** Discussing the plan with parents, children and foster carers, their agreement, and sending it. Area {@code PLAN}. */
public final class ConsultationRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> ConsultationRules.class.getResourceAsStream("PLAN.properties"));

    /** The version in force was discussed with each parent and child, and what they think of it is recorded. An attempt counts. */
    public static final Rule<?> PLAN_IS_DISCUSSED = rule(
                    "PLAN-18", TEXTS, BLOCKING, FAMILY_TOO, FROM_THE_PLAN_ON, JW_4_1_3, GUIDELINE_COMPLEX_FAMILIES)
            .each(ConsultedPerson.PARENTS_AND_CHILDREN)
            .check(ConsultedPerson::isConsulted);

    /** The version that is worked with was sent to each parent and youth. Blocks when a review, action or decision rests on one that was not. */
    public static final Rule<?> PLAN_IS_SENT = rule(
                    "PLAN-19", TEXTS, ATTENTION, FAMILY_TOO, FROM_THE_PLAN_ON, SKJ_19_158TA)
            .each(PlanReceiver.PARENTS_AND_YOUTH)
            .check(PlanReceiver::hasReceivedIt);

    /** With a stay in a foster family the plan is discussed with the foster carer, who agrees to the part about his or her role. */
    public static final Rule<?> FOSTER_CARER_AGREES = rule(
                    "PLAN-20", TEXTS, BLOCKING, PROFESSIONALS, FROM_THE_PLAN_ON, JW_4_1_3)
            .each(FosterCarer.STAYS)
            .check(FosterCarer::isConsultedAndAgrees);

    /** Of each member of the hearing age or older it is recorded whether he or she agrees with the plan, in part or not. */
    public static final Rule<?> AGREEMENT_OF_MEMBER_IS_RECORDED = rule(
                    "PLAN-21", TEXTS, ATTENTION, PROFESSIONALS, WHILE_A_PLAN_WORKS, JUDGE_TOGETHER)
            .each(PlanAgreement.MEMBERS)
            .check(PlanAgreement::isRecorded);

    /** All rules of this topic that belong to the national set. */
    public static final Seq<Rule<?>> ALL =
            Array.of(PLAN_IS_DISCUSSED, PLAN_IS_SENT, FOSTER_CARER_AGREES, AGREEMENT_OF_MEMBER_IS_RECORDED);

    private ConsultationRules() {}
}
