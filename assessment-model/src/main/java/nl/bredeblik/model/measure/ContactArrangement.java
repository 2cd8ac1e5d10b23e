package nl.bredeblik.model.measure;

import io.vavr.control.Option;
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
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.DayPeriod;
import org.immutables.value.Value;

/**
 * What is arranged about the contact between a child that stays elsewhere and somebody, or the ground on which there is
 * none. A change is a next entry, an end date a revision.
 *
 * <p>Dutch: <i>omgangsregeling tijdens een plaatsing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ContactArrangement extends Entry {

    /** The table of the fields. */
    Shape<ContactArrangement> SHAPE = Shape.of(
            IdKind.CONTACT_ARRANGEMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("child", Kinds.ref(IdKind.MEMBER), ContactArrangement::child, Builder::child)
                    .one("with", Kinds.partyRef(), ContactArrangement::with, Builder::with)
                    .one("period", TimeShapes.DAY_PERIOD, ContactArrangement::period, Builder::period)
                    .maybe("arranged", Kinds.TEXT, ContactArrangement::arranged, Builder::arranged)
                    .maybe("noneBecause", Kinds.TEXT, ContactArrangement::noneBecause, Builder::noneBecause));

    @Override
    Id<ContactArrangement> id();

    /** {@return which child} */
    Id<Member> child();

    /** {@return with whom} */
    Id<? extends Party> with();

    /** {@return from when until when it holds, both ends inclusive} */
    DayPeriod period();

    /** {@return what is arranged} */
    Option<Text> arranged();

    /** {@return the ground on which there is no contact, or none yet} */
    Option<Text> noneBecause();

    @Override
    default String describe() {
        return "ContactArrangement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ContactArrangement} values. Must be set before building: {@code id}, {@code recordedOn}, {@code child},
     * {@code with}, {@code period}.
     */
    final class Builder extends ImmutableContactArrangement.Builder
            implements EntryBuilder<ContactArrangement, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
