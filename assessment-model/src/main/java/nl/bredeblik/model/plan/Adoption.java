package nl.bredeblik.model.plan;

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
 * That a plan version was adopted.
 *
 * <p>Dutch: <i>vaststelling</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Adoption extends Entry {

    /** The table of the fields. */
    Shape<Adoption> SHAPE = Shape.of(
            IdKind.ADOPTION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("plan", Kinds.ref(IdKind.PLAN, IdKind.SAFETY_PLAN), Adoption::plan, Builder::plan)
                    .one("on", Kinds.DAY, Adoption::on, Builder::on)
                    .maybe("by", Kinds.partyRef(), Adoption::by, Builder::by));

    @Override
    Id<Adoption> id();

    /** {@return which version} */
    Id<? extends Entry> plan();

    /** {@return when} */
    LocalDate on();

    /** {@return by whom} */
    Option<Id<? extends Party>> by();

    @Override
    default String describe() {
        return "Adoption " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Adoption} values. Must be set before building: {@code id}, {@code recordedOn}, {@code plan},
     * {@code on}.
     */
    final class Builder extends ImmutableAdoption.Builder implements EntryBuilder<Adoption, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
