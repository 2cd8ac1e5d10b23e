package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That persons had the opportunity to give the court their view. Whether they came does not matter.
 *
 * <p>Dutch: <i>gelegenheid om gehoord te worden</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Hearing extends Entry {

    /** The table of the fields. */
    Shape<Hearing> SHAPE = Shape.of(
            IdKind.HEARING,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("on", Kinds.DAY, Hearing::on, Builder::on)
                    .maybe("order", Kinds.ref(IdKind.COURT_ORDER), Hearing::order, Builder::order)
                    .maybe("petition", Kinds.ref(IdKind.PETITION), Hearing::petition, Builder::petition)
                    .many("persons", Kinds.partyRef(), Hearing::persons, Builder::persons));

    @Override
    Id<Hearing> id();

    /** {@return when} */
    LocalDate on();

    /** {@return the order in whose course it was held} */
    Option<Id<CourtOrder>> order();

    /** {@return the petition it was about} */
    Option<Id<Petition>> petition();

    /** {@return who had the opportunity} */
    Seq<Id<? extends Party>> persons();

    @Override
    default String describe() {
        return "Hearing " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Hearing} values. Must be set before building: {@code id}, {@code recordedOn}, {@code on}.
     */
    final class Builder extends ImmutableHearing.Builder implements EntryBuilder<Hearing, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
