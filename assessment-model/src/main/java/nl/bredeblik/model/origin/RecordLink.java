package nl.bredeblik.model.origin;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Somebody's word that what stands under several ids is one person or one thing, or that it is not, although it may look so.
 * The library never concludes this by itself.
 *
 * <p>Dutch: <i>koppeling</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface RecordLink extends Entry {

    /** The table of the fields. */
    Shape<RecordLink> SHAPE = Shape.of(
            IdKind.RECORD_LINK,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("records", Kinds.anyRef(), RecordLink::records, Builder::records)
                    .one("same", Kinds.BOOLEAN, RecordLink::same, Builder::same)
                    .one("saidBy", Kinds.partyRef(), RecordLink::saidBy, Builder::saidBy)
                    .one("on", Kinds.DAY, RecordLink::on, Builder::on)
                    .maybe("basis", Kinds.TEXT, RecordLink::basis, Builder::basis));

    @Override
    Id<RecordLink> id();

    /** {@return the ids it is about} */
    Seq<Id<? extends Identified>> records();

    /** {@return true when they stand for one person or thing, false when each stands for another} */
    boolean same();

    /** {@return who says so} */
    Id<? extends Party> saidBy();

    /** {@return the day on which it was said} */
    LocalDate on();

    /** {@return on what it rests} */
    Option<Text> basis();

    @Override
    default String describe() {
        return "RecordLink " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link RecordLink} values. Must be set before building: {@code id}, {@code recordedOn}, {@code same}, {@code
     * saidBy}, {@code on}.
     */
    final class Builder extends ImmutableRecordLink.Builder implements EntryBuilder<RecordLink, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
