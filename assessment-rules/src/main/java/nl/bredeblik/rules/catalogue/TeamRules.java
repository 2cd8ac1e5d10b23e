package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Audience.PROFESSIONALS;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.Severity.HINT;
import static nl.bredeblik.rules.catalogue.FieldNorms.WAITING_CHILDREN;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_COMPLEX_FAMILIES;
import static nl.bredeblik.rules.catalogue.Moments.AFTER_DIRECT_SAFETY;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.Moments.FROM_THE_PLAN_ON;
import static nl.bredeblik.rules.catalogue.Practice.FIXED_DUO;
import static nl.bredeblik.rules.catalogue.Practice.FUTURE_SCENARIO;
import static nl.bredeblik.rules.catalogue.SafetyPractice.HAAGLANDEN_ROUTE;
import static nl.bredeblik.rules.catalogue.SocialSupport.UBW_4_1_3;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_4_2_1;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_4_2_2;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_4_2_3;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_5_1_1;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** Who works for the family, from when, and who takes over. Area {@code TEAM}. */
public final class TeamRules {

    private static final RuleTexts TEXTS = RuleTexts.from(() -> TeamRules.class.getResourceAsStream("TEAM.properties"));

    /** A fixed duo is two professionals, of two organisations, and is followed by another when it ends. */
    public static final Rule<?> DUO_IS_TWO_PROFESSIONALS = rule(
                    "TEAM-01", TEXTS, ATTENTION, PROFESSIONALS, AFTER_DIRECT_SAFETY, FIXED_DUO, FUTURE_SCENARIO)
            .each(FixedDuo.DUOS)
            .check(FixedDuo::isTwoProfessionals);

    /** Not in the national set: fixed professionals change no more often in a year than a setting says. */
    public static final Rule<?> FIXED_PROFESSIONALS_STAY = rule(
                    "TEAM-02", TEXTS, HINT, PROFESSIONALS, AFTER_DIRECT_SAFETY, FUTURE_SCENARIO)
            .each(Continuity.CHANGES)
            .check(Continuity::isWithinTheYearsNumber);

    /** Under supervision a named worker is assigned within five working days, and on every day after that. */
    public static final Rule<?> SUPERVISION_HAS_WORKER = worker("TEAM-03", Charge.Kind.SUPERVISION, BJW_4_2_2);

    /** Under guardianship a named worker is assigned within five working days, and on every day after that. */
    public static final Rule<?> GUARDIANSHIP_HAS_WORKER = worker("TEAM-04", Charge.Kind.GUARDIANSHIP, BJW_4_2_1);

    /** In youth probation a named worker is assigned within five working days, and on every day after that. */
    public static final Rule<?> PROBATION_HAS_WORKER = worker("TEAM-05", Charge.Kind.YOUTH_PROBATION, BJW_4_2_3);

    /** Under supervision the first contact with the minor and each holder of authority takes place within five working days. */
    public static final Rule<?> SUPERVISION_HAS_FIRST_CONTACT =
            firstContact("TEAM-06", Charge.Kind.SUPERVISION, BJW_4_2_2);

    /** Under guardianship the first contact with the minor and each parent takes place within five working days. */
    public static final Rule<?> GUARDIANSHIP_HAS_FIRST_CONTACT =
            firstContact("TEAM-07", Charge.Kind.GUARDIANSHIP, BJW_4_2_1);

    /** In youth probation the first contact with the youth takes place within five working days. */
    public static final Rule<?> PROBATION_HAS_FIRST_CONTACT =
            firstContact("TEAM-08", Charge.Kind.YOUTH_PROBATION, BJW_4_2_3);

    /** Who was spoken with under supervision is told who replaces the worker and how to make requests to the court. */
    public static final Rule<?> REPLACEMENT_AND_REQUESTS_ARE_TOLD = rule(
                    "TEAM-09", TEXTS, ATTENTION, FAMILY_TOO, AFTER_DIRECT_SAFETY, BJW_4_2_2)
            .each(FirstContact.SPOKEN_WITH)
            .check(FirstContact::wasToldOfReplacementAndRequests);

    /** While a measure waits for a worker there is a contact person, and somebody has contact with the child. */
    public static final Rule<?> WAITING_IS_BRIDGED = rule(
                    "TEAM-10", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, WAITING_CHILDREN)
            .each(Waiting.CHARGES)
            .check(Waiting::isBridged);

    /** One coordinator is named on each day since a plan was first adopted. */
    public static final Rule<?> COORDINATOR_IS_NAMED = rule(
                    "TEAM-11",
                    TEXTS,
                    ATTENTION,
                    FAMILY_TOO,
                    FROM_THE_PLAN_ON,
                    GUIDELINE_COMPLEX_FAMILIES,
                    FUTURE_SCENARIO)
            .each(Coordination.STRETCHES)
            .check(Coordination::isNamed);

    /** A change of coordinator has a hand-over. */
    public static final Rule<?> COORDINATION_IS_HANDED_OVER = rule(
                    "TEAM-12", TEXTS, HINT, PROFESSIONALS, FROM_THE_PLAN_ON, HAAGLANDEN_ROUTE)
            .each(CoordinatorChange.CHANGES)
            .check(CoordinatorChange::hasHandOver);

    /** Who does a core step is registered, works with a colleague who is, or the exception is recorded. */
    public static final Rule<?> CORE_STEP_IS_BY_REGISTERED = rule(
                    "TEAM-13", TEXTS, ATTENTION, PROFESSIONALS, AFTER_DIRECT_SAFETY, BJW_5_1_1, UBW_4_1_3)
            .each(RegisteredStep.STEPS)
            .check(RegisteredStep::isByRegistered);

    /** All rules of this area that are in the national set. */
    public static final Seq<Rule<?>> ALL = Array.of(
            DUO_IS_TWO_PROFESSIONALS,
            SUPERVISION_HAS_WORKER,
            GUARDIANSHIP_HAS_WORKER,
            PROBATION_HAS_WORKER,
            SUPERVISION_HAS_FIRST_CONTACT,
            GUARDIANSHIP_HAS_FIRST_CONTACT,
            PROBATION_HAS_FIRST_CONTACT,
            REPLACEMENT_AND_REQUESTS_ARE_TOLD,
            WAITING_IS_BRIDGED,
            COORDINATOR_IS_NAMED,
            COORDINATION_IS_HANDED_OVER,
            CORE_STEP_IS_BY_REGISTERED);

    /** Rules that a rule set can add. */
    public static final Seq<Rule<?>> OPT_IN = Array.of(FIXED_PROFESSIONALS_STAY);

    private TeamRules() {}

    private static Rule<Charge> worker(String code, Charge.Kind kind, Norm article) {
        return rule(code, TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, article)
                .each(Charge.subjects(kind))
                .check(Charge::hasWorker);
    }

    private static Rule<FirstContact> firstContact(String code, Charge.Kind kind, Norm article) {
        return rule(code, TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, article)
                .each(FirstContact.subjects(kind))
                .check(FirstContact::tookPlace);
    }
}
