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
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Something that somebody noticed or told and that asks for follow-up.
 *
 * <p>Dutch: <i>signaal, onthulling</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Signal extends Entry {

    /** The table of the fields. */
    Shape<Signal> SHAPE = Shape.of(
            IdKind.SIGNAL,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.code("SignalKind", SignalKind.values()), Signal::kind, Builder::kind)
                    .one("noticedOn", Kinds.DAY, Signal::noticedOn, Builder::noticedOn)
                    .one("text", Kinds.TEXT, Signal::text, Builder::text)
                    .many("about", Kinds.ref(IdKind.MEMBER), Signal::about, Builder::about)
                    .maybe("noticedBy", Kinds.partyRef(), Signal::noticedBy, Builder::noticedBy)
                    .maybe("toldBy", Kinds.partyRef(), Signal::toldBy, Builder::toldBy)
                    .many("statements", Kinds.ref(IdKind.STATEMENT), Signal::statements, Builder::statements));

    @Override
    Id<Signal> id();

    /** {@return what kind of signal} */
    SignalKind kind();

    /** {@return when it was noticed or told} */
    LocalDate noticedOn();

    /** {@return what was noticed or told} */
    Text text();

    /** {@return about whom} */
    Seq<Id<Member>> about();

    /** {@return who noticed it, or to whom it was told} */
    Option<Id<? extends Party>> noticedBy();

    /** {@return who told it} */
    Option<Id<? extends Party>> toldBy();

    /** {@return the statements that tell it} */
    Seq<Id<Statement>> statements();

    @Override
    default String describe() {
        return "Signal " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Signal} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind}, {@code
     * noticedOn}, {@code text}.
     */
    final class Builder extends ImmutableSignal.Builder implements EntryBuilder<Signal, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
