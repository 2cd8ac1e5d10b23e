package nl.bredeblik.model.family;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialPeriod;
import org.immutables.value.Value;

/**
 * That a member lives in a household, full time or in part, or stays elsewhere with the reason. Two homes are two
 * residences.
 *
 * <p>Dutch: <i>verblijf in een huishouden</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Residence extends Entry {

    /** The table of the fields. */
    Shape<Residence> SHAPE = Shape.of(
            IdKind.RESIDENCE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("member", Kinds.ref(IdKind.MEMBER), Residence::member, Builder::member)
                    .maybe("household", Kinds.ref(IdKind.HOUSEHOLD), Residence::household, Builder::household)
                    .maybe(
                            "elsewhere",
                            Kinds.code("ElsewhereReason", ElsewhereReason.values()),
                            Residence::elsewhere,
                            Builder::elsewhere)
                    .one(
                            "share",
                            Kinds.code("ResidenceShare", ResidenceShare.values()),
                            Residence::share,
                            Builder::share)
                    .one("period", TimeShapes.PARTIAL_PERIOD, Residence::period, Builder::period));

    @Override
    Id<Residence> id();

    /** {@return who lives there} */
    Id<Member> member();

    /** {@return where; absent when the person stays elsewhere} */
    Option<Id<Household>> household();

    /** {@return why the person lives in none of the recorded households} */
    Option<ElsewhereReason> elsewhere();

    /** {@return how much of the time} */
    ResidenceShare share();

    /** {@return from when until when, both ends inclusive, as far as known} */
    PartialPeriod period();

    @Override
    default String describe() {
        return "Residence " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Residence} values. Must be set before building: {@code id}, {@code recordedOn}, {@code member},
     * {@code share}, {@code period}.
     */
    final class Builder extends ImmutableResidence.Builder implements EntryBuilder<Residence, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
