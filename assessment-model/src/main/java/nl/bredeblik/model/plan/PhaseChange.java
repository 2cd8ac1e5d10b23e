package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That for members a next phase begins, or that direct safety was recorded as reached.
 *
 * <p>Dutch: <i>overgang naar een volgende fase</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface PhaseChange extends Entry {

    /** The table of the fields. */
    Shape<PhaseChange> SHAPE = Shape.of(
            IdKind.PHASE_CHANGE,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("members", Kinds.ref(IdKind.MEMBER), PhaseChange::members, Builder::members)
                    .one("to", Kinds.code("Phase", Phase.values()), PhaseChange::to, Builder::to)
                    .one("on", Kinds.DAY, PhaseChange::on, Builder::on)
                    .maybe("judgement", Kinds.ref(IdKind.SAFETY_JUDGEMENT), PhaseChange::judgement, Builder::judgement)
                    .maybe("reasons", Kinds.TEXT, PhaseChange::reasons, Builder::reasons));

    @Override
    Id<PhaseChange> id();

    /** {@return for whom; empty means the whole family} */
    Seq<Id<Member>> members();

    /** {@return which phase begins} */
    Phase to();

    /** {@return from when} */
    LocalDate on();

    /** {@return the safety judgement it rests on} */
    Option<Id<SafetyJudgement>> judgement();

    /** {@return why} */
    Option<Text> reasons();

    @Override
    default String describe() {
        return "PhaseChange " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link PhaseChange} values. Must be set before building: {@code id}, {@code recordedOn}, {@code to},
     * {@code on}.
     */
    final class Builder extends ImmutablePhaseChange.Builder implements EntryBuilder<PhaseChange, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
