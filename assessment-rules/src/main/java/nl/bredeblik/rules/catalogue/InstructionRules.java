package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.Audience.FAMILY_TOO;
import static nl.bredeblik.rules.Rule.rule;
import static nl.bredeblik.rules.Severity.ATTENTION;
import static nl.bredeblik.rules.Severity.BLOCKING;
import static nl.bredeblik.rules.catalogue.AdministrativeLaw.AWB_3_46;
import static nl.bredeblik.rules.catalogue.AdministrativeLaw.AWB_4_8;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_262;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_263;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_264;
import static nl.bredeblik.rules.catalogue.CivilCode.BW1_265F;
import static nl.bredeblik.rules.catalogue.Guidelines.GUIDELINE_PLACEMENT;
import static nl.bredeblik.rules.catalogue.Moments.EVERY_MOMENT;
import static nl.bredeblik.rules.catalogue.YouthDecree.BJW_4_2_2;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleTexts;

/** Written instructions, contact, and who exercises authority under a measure. Area {@code MEAS}. */
public final class InstructionRules {

    private static final RuleTexts TEXTS =
            RuleTexts.from(() -> InstructionRules.class.getResourceAsStream("MEAS.properties"));

    /** A written instruction states its ground and reasons, and the plan or threat it rests on. */
    public static final Rule<?> INSTRUCTION_STATES_GROUND_AND_REASONS = rule(
                    "MEAS-40", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, BW1_263, AWB_3_46)
            .each(GivenInstruction.INSTRUCTIONS)
            .check(GivenInstruction::statesGroundAndReasons);

    /** Whoever is instructed could give a view beforehand, or the reason why not is recorded. */
    public static final Rule<?> INSTRUCTED_COULD_GIVE_VIEW = rule(
                    "MEAS-41", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, AWB_4_8)
            .each(InstructedPerson.PERSONS)
            .check(InstructedPerson::couldGiveView);

    /** A written instruction tells when it was sent, and that the court can be asked to annul it. */
    public static final Rule<?> INSTRUCTION_TELLS_ANNULMENT = rule(
                    "MEAS-42", TEXTS, ATTENTION, FAMILY_TOO, EVERY_MOMENT, BW1_264, BJW_4_2_2)
            .each(GivenInstruction.INSTRUCTIONS)
            .check(GivenInstruction::tellsAnnulment);

    /** A limit of contact during a placement stands in a written instruction, and lasts no longer than the placement. */
    public static final Rule<?> CONTACT_LIMIT_STANDS_IN_INSTRUCTION = rule(
                    "MEAS-43", TEXTS, BLOCKING, FAMILY_TOO, EVERY_MOMENT, BW1_265F)
            .each(LimitedContact.LIMITS)
            .check(LimitedContact::standsInInstruction);

    /** A limit of contact has reasons, on dated records, with a lighter option weighed, its duration and its review. */
    public static final Rule<?> CONTACT_LIMIT_IS_REASONED = rule(
                    "MEAS-44",
                    TEXTS,
                    BLOCKING,
                    FAMILY_TOO,
                    EVERY_MOMENT,
                    GUIDELINE_PLACEMENT,
                    BW1_262,
                    BW1_263,
                    BW1_265F,
                    AWB_3_46)
            .each(LimitedContact.LIMITS)
            .check(LimitedContact::isReasoned);

    /** All rules about instructions, contact and the exercise of authority. */
    public static final Seq<Rule<?>> ALL = Array.of(
            INSTRUCTION_STATES_GROUND_AND_REASONS,
            INSTRUCTED_COULD_GIVE_VIEW,
            INSTRUCTION_TELLS_ANNULMENT,
            CONTACT_LIMIT_STANDS_IN_INSTRUCTION,
            CONTACT_LIMIT_IS_REASONED);

    private InstructionRules() {}
}
