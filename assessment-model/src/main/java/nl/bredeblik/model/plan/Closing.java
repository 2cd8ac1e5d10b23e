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
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.Organisation;
import org.immutables.value.Value;

/**
 * That an organisation proposes to end, or ends, its work for the family.
 *
 * <p>Dutch: <i>afsluiting</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Closing extends Entry {

    /** The table of the fields. */
    Shape<Closing> SHAPE = Shape.of(
            IdKind.CLOSING,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("stage", Kinds.code("ClosingStage", ClosingStage.values()), Closing::stage, Builder::stage)
                    .one("organisation", Kinds.ref(IdKind.ORGANISATION), Closing::organisation, Builder::organisation)
                    .one("on", Kinds.DAY, Closing::on, Builder::on)
                    .many("members", Kinds.ref(IdKind.MEMBER), Closing::members, Builder::members)
                    .maybe("reasons", Kinds.TEXT, Closing::reasons, Builder::reasons)
                    .many("evaluations", Kinds.ref(IdKind.EVALUATION), Closing::evaluations, Builder::evaluations)
                    .many("handOvers", Kinds.ref(IdKind.HAND_OVER), Closing::handOvers, Builder::handOvers)
                    .maybe("aftercare", Kinds.TEXT, Closing::aftercare, Builder::aftercare)
                    .many("decisions", Kinds.ref(IdKind.CORE_DECISION), Closing::decisions, Builder::decisions));

    @Override
    Id<Closing> id();

    /** {@return proposed or done} */
    ClosingStage stage();

    /** {@return which organisation} */
    Id<Organisation> organisation();

    /** {@return when} */
    LocalDate on();

    /** {@return for whom; empty means the whole family} */
    Seq<Id<Member>> members();

    /** {@return why} */
    Option<Text> reasons();

    /** {@return the evaluations it rests on} */
    Seq<Id<Evaluation>> evaluations();

    /** {@return to whom what is still open passes} */
    Seq<Id<HandOver>> handOvers();

    /** {@return what was agreed for afterwards} */
    Option<Text> aftercare();

    /** {@return the core decisions it carries out} */
    Seq<Id<CoreDecision>> decisions();

    @Override
    default String describe() {
        return "Closing " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Closing} values. Must be set before building: {@code id}, {@code recordedOn}, {@code stage},
     * {@code organisation}, {@code on}.
     */
    final class Builder extends ImmutableClosing.Builder implements EntryBuilder<Closing, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
