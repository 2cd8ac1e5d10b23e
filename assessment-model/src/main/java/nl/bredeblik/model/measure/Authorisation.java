package nl.bredeblik.model.measure;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.DayPeriod;
import org.immutables.value.Value;

/**
 * The authorisation of the court to place a child day and night outside the family.
 *
 * <p>Dutch: <i>machtiging uithuisplaatsing</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Authorisation extends Entry {

    /** The table of the fields. */
    Shape<Authorisation> SHAPE = Shape.of(
            IdKind.AUTHORISATION,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("child", Kinds.ref(IdKind.MEMBER), Authorisation::child, Builder::child)
                    .one("grantedOn", Kinds.DAY, Authorisation::grantedOn, Builder::grantedOn)
                    .one("period", TimeShapes.DAY_PERIOD, Authorisation::period, Builder::period)
                    .maybe(
                            "placementKind",
                            Kinds.code("PlacementKind", PlacementKind.values()),
                            Authorisation::placementKind,
                            Builder::placementKind)
                    .maybe("measure", Kinds.ref(IdKind.PROTECTION_MEASURE), Authorisation::measure, Builder::measure)
                    .maybe("order", Kinds.ref(IdKind.COURT_ORDER), Authorisation::order, Builder::order)
                    .maybe("prolongs", Kinds.ref(IdKind.AUTHORISATION), Authorisation::prolongs, Builder::prolongs));

    @Override
    Id<Authorisation> id();

    /** {@return which child} */
    Id<Member> child();

    /** {@return when it was granted} */
    LocalDate grantedOn();

    /** {@return from when until when, both ends inclusive} */
    DayPeriod period();

    /** {@return the kind of place that it names} */
    Option<PlacementKind> placementKind();

    /** {@return the measure inside which it lies} */
    Option<Id<ProtectionMeasure>> measure();

    /** {@return the order it rests on} */
    Option<Id<CourtOrder>> order();

    /** {@return the authorisation that it extends} */
    Option<Id<Authorisation>> prolongs();

    @Override
    default String describe() {
        return "Authorisation " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Authorisation} values. Must be set before building: {@code id}, {@code recordedOn}, {@code child},
     * {@code grantedOn}, {@code period}.
     */
    final class Builder extends ImmutableAuthorisation.Builder implements EntryBuilder<Authorisation, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
