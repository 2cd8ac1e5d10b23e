package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.measure.InstructionGround;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.measure.WrittenInstruction;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A written instruction, and the supervision under which it is given. Once it holds no more nothing is asked of it.
 *
 * @param instruction the instruction
 * @param supervisions the supervisions of the children it is about, of whatever time
 * @param told of which subjects each person was told
 */
record GivenInstruction(WrittenInstruction instruction, Seq<ProtectionMeasure> supervisions, ToldTopics told) {

    /** All written instructions. */
    static final Subjects<GivenInstruction> INSTRUCTIONS = Subjects.about(
            "written instructions",
            GivenInstruction::in,
            GivenInstruction::instruction,
            given -> Array.of(given.instruction().id()));

    private static final Set<InstructionGround> ABOUT_PLAN =
            HashSet.of(InstructionGround.NO_AGREEMENT, InstructionGround.NO_COOPERATION);

    static Seq<GivenInstruction> in(Look look) {
        if (look.file().writtenInstructions().isEmpty()) {
            return Array.empty();
        }
        LegalCourse course = LegalCourse.of(look);
        ToldTopics told = ToldTopics.in(look);
        return look.file()
                .writtenInstructions()
                .map(instruction -> new GivenInstruction(
                        instruction, instruction.children().distinct().flatMap(course::supervisions), told));
    }

    /** From its date until it ends, is withdrawn or annulled, supervision ends, or all its children are of age. */
    boolean holds(Look look) {
        return look.day().reached(instruction.on())
                && !instruction.until().exists(look.day()::past)
                && !lastDayOfSupervision().exists(look.day()::past)
                && !isForNobodyAnyMore(look);
    }

    private Option<LocalDate> lastDayOfSupervision() {
        return supervisions.map(measure -> measure.period().lastDay()).max();
    }

    private boolean isForNobodyAnyMore(Look look) {
        Seq<Member> children =
                instruction.children().flatMap(child -> look.index().member(child));
        return !children.isEmpty()
                && children.reject(child -> FamilySubjects.isPastMinority(child, look.day()))
                        .isEmpty();
    }

    /** A ground and reasons; and the plan or the threat that the ground is about. */
    Verdict statesGroundAndReasons(Look look) {
        if (!holds(look)) {
            return Verdict.EXEMPT;
        }
        Seq<InstructionGround> grounds = instruction.grounds();
        if (grounds.isEmpty()) {
            return Verdict.VIOLATED.at("grounds");
        }
        if (instruction.reasons().isEmpty() && !isReasonedInDecision(look)) {
            return Verdict.VIOLATED.at("reasons");
        }
        if (grounds.exists(ABOUT_PLAN::contains) && instruction.plan().isEmpty()) {
            return Verdict.VIOLATED.at("plan").as(Severity.ATTENTION);
        }
        boolean namesThreat = !grounds.contains(InstructionGround.TO_REMOVE_THREAT)
                || instruction.threats().exists(threat -> threatens(threat, look));
        return namesThreat ? Verdict.SATISFIED : Verdict.VIOLATED.at("threats").as(Severity.ATTENTION);
    }

    /** When it was sent, and that the court can be asked to annul it; where it does not say so itself, they were told. */
    Verdict tellsAnnulment(Look look) {
        if (!holds(look)) {
            return Verdict.EXEMPT;
        }
        if (instruction.sentOn().isEmpty()) {
            return Verdict.VIOLATED.at("sentOn");
        }
        return Verdict.satisfiedIf(instruction.tellsAnnulment() == YesNoUnknown.YES || everybodyIsTold())
                .at("tellsAnnulment");
    }

    private boolean everybodyIsTold() {
        return !instruction.addressees().isEmpty()
                && instruction
                        .addressees()
                        .forAll(person -> told.holds(person, InformTopic.COURT_REQUESTS, instruction.on()));
    }

    private boolean isReasonedInDecision(Look look) {
        return instruction
                .decision()
                .flatMap(id -> look.index().find(CoreDecision.class, id))
                .flatMap(CoreDecision::reasons)
                .isDefined();
    }

    private boolean threatens(Id<Threat> id, Look look) {
        Option<Threat> threat = look.index().find(Threat.class, id);
        return threat.exists(held ->
                instruction.children().isEmpty() || instruction.children().contains(held.child()));
    }
}
