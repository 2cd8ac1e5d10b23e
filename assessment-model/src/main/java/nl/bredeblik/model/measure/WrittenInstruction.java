package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * An instruction about the care and upbringing of a child that the institution gives in writing under supervision. Any
 * dated written message that instructs, such as an e-mail that limits contact, is one, whatever its title.
 *
 * <p>Dutch: <i>schriftelijke aanwijzing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface WrittenInstruction extends Entry {

    /** The table of the fields. */
    Shape<WrittenInstruction> SHAPE = Shape.of(
            IdKind.WRITTEN_INSTRUCTION,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("children", Kinds.ref(IdKind.MEMBER), WrittenInstruction::children, Builder::children)
                    .many("addressees", Kinds.partyRef(), WrittenInstruction::addressees, Builder::addressees)
                    .one("on", Kinds.DAY, WrittenInstruction::on, Builder::on)
                    .maybe("sentOn", Kinds.DAY, WrittenInstruction::sentOn, Builder::sentOn)
                    .many(
                            "grounds",
                            Kinds.code("InstructionGround", InstructionGround.values()),
                            WrittenInstruction::grounds,
                            Builder::grounds)
                    .maybe("plan", Kinds.ref(IdKind.PLAN), WrittenInstruction::plan, Builder::plan)
                    .many("threats", Kinds.ref(IdKind.THREAT), WrittenInstruction::threats, Builder::threats)
                    .maybe("reasons", Kinds.TEXT, WrittenInstruction::reasons, Builder::reasons)
                    .many("views", InstructionView.SHAPE, WrittenInstruction::views, Builder::views)
                    .one(
                            "tellsAnnulment",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            WrittenInstruction::tellsAnnulment,
                            Builder::tellsAnnulment)
                    .maybe("decision", Kinds.ref(IdKind.CORE_DECISION), WrittenInstruction::decision, Builder::decision)
                    .maybe("until", Kinds.DAY, WrittenInstruction::until, Builder::until));

    @Override
    Id<WrittenInstruction> id();

    /** {@return about which children} */
    Seq<Id<Member>> children();

    /** {@return to whom it is addressed: parents with authority, or a minor} */
    Seq<Id<? extends Party>> addressees();

    /** {@return its date} */
    LocalDate on();

    /** {@return when it was sent or handed over} The two weeks to ask the court begin on the day after. */
    Option<LocalDate> sentOn();

    /** {@return on which grounds it is given} */
    Seq<InstructionGround> grounds();

    /** {@return the plan whose carrying out it is about} */
    Option<Id<Plan>> plan();

    /** {@return the concrete threats it is meant to remove} */
    Seq<Id<Threat>> threats();

    /** {@return why it is given} */
    Option<Text> reasons();

    /** {@return what those to whom it is addressed could say beforehand} */
    Seq<InstructionView> views();

    /** {@return whether it says that the court can be asked to annul it, and within which time} */
    YesNoUnknown tellsAnnulment();

    /** {@return the core decision to give it} */
    Option<Id<CoreDecision>> decision();

    /**
     * The last day on which it holds, inclusive. A withdrawal or annulment is a next revision.
     *
     * @return the day; absent while no end is known
     */
    Option<LocalDate> until();

    @Override
    default String describe() {
        return "WrittenInstruction " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link WrittenInstruction} values. Must be set before building: {@code id}, {@code recordedOn}, {@code on},
     * {@code tellsAnnulment}.
     */
    final class Builder extends ImmutableWrittenInstruction.Builder
            implements EntryBuilder<WrittenInstruction, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
