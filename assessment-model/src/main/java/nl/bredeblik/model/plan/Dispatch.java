package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a document of this file was sent to somebody.
 *
 * <p>Dutch: <i>verzending</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Dispatch extends Entry {

    /** The table of the fields. */
    Shape<Dispatch> SHAPE = Shape.of(
            IdKind.DISPATCH,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "of",
                            Kinds.ref(
                                    IdKind.PLAN,
                                    IdKind.SAFETY_PLAN,
                                    IdKind.WRITTEN_REPORT,
                                    IdKind.EXPLANATORY_ANALYSIS,
                                    IdKind.PETITION),
                            Dispatch::of,
                            Builder::of)
                    .one("to", Kinds.partyRef(), Dispatch::to, Builder::to)
                    .one("on", Kinds.DAY, Dispatch::on, Builder::on)
                    .many("attachments", Kinds.anyRef(), Dispatch::attachments, Builder::attachments));

    @Override
    Id<Dispatch> id();

    /** {@return what was sent} */
    Id<? extends Entry> of();

    /** {@return to whom} */
    Id<? extends Party> to();

    /** {@return when} */
    LocalDate on();

    /** {@return what went with it, such as remarks} */
    Seq<Id<? extends Identified>> attachments();

    @Override
    default String describe() {
        return "Dispatch " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Dispatch} values. Must be set before building: {@code id}, {@code recordedOn}, {@code of}, {@code
     * to}, {@code on}.
     */
    final class Builder extends ImmutableDispatch.Builder implements EntryBuilder<Dispatch, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
