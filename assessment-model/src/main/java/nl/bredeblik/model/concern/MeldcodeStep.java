package nl.bredeblik.model.concern;

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
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Professional;
import org.immutables.value.Value;

/**
 * One step of the reporting code, taken or skipped.
 *
 * <p>Dutch: <i>stap van de meldcode</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface MeldcodeStep extends Entry {

    /** The table of the fields. */
    Shape<MeldcodeStep> SHAPE = Shape.of(
            IdKind.MELDCODE_STEP,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("process", Kinds.ref(IdKind.MELDCODE_PROCESS), MeldcodeStep::process, Builder::process)
                    .one(
                            "step",
                            Kinds.code("MeldcodeStepKind", MeldcodeStepKind.values()),
                            MeldcodeStep::step,
                            Builder::step)
                    .one("on", Kinds.DAY, MeldcodeStep::on, Builder::on)
                    .maybe("text", Kinds.TEXT, MeldcodeStep::text, Builder::text)
                    .many("consulted", Kinds.partyRef(), MeldcodeStep::consulted, Builder::consulted)
                    .maybe(
                            "skipGround",
                            Kinds.code("MeldcodeSkipGround", MeldcodeSkipGround.values()),
                            MeldcodeStep::skipGround,
                            Builder::skipGround)
                    .many("answers", FrameworkAnswer.SHAPE, MeldcodeStep::answers, Builder::answers)
                    .maybe(
                            "decision",
                            Kinds.code("MeldcodeDecision", MeldcodeDecision.values()),
                            MeldcodeStep::decision,
                            Builder::decision)
                    .maybe("decidedBy", Kinds.ref(IdKind.PROFESSIONAL), MeldcodeStep::decidedBy, Builder::decidedBy)
                    .one(
                            "finallyResponsible",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            MeldcodeStep::finallyResponsible,
                            Builder::finallyResponsible));

    @Override
    Id<MeldcodeStep> id();

    /** {@return in which process} */
    Id<MeldcodeProcess> process();

    /** {@return which step} */
    MeldcodeStepKind step();

    /** {@return when} */
    LocalDate on();

    /** {@return what was found, said or done} */
    Option<Text> text();

    /** {@return with whom it was discussed} */
    Seq<Id<? extends Party>> consulted();

    /** {@return why the step was skipped} */
    Option<MeldcodeSkipGround> skipGround();

    /** {@return the answers to the questions of the decision framework} */
    Seq<FrameworkAnswer> answers();

    /** {@return what was decided} */
    Option<MeldcodeDecision> decision();

    /** {@return who decided} */
    Option<Id<Professional>> decidedBy();

    /** {@return whether the person who decided is the one the code makes finally responsible} */
    YesNoUnknown finallyResponsible();

    @Override
    default String describe() {
        return "MeldcodeStep " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link MeldcodeStep} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * process}, {@code step}, {@code on}, {@code finallyResponsible}.
     */
    final class Builder extends ImmutableMeldcodeStep.Builder implements EntryBuilder<MeldcodeStep, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
