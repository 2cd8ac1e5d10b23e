package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.DayPeriod;
import org.immutables.value.Value;

/**
 * That a child stays day and night outside the family, where and on which basis. A move is a new placement; an end
 * date is a next revision.
 *
 * <p>Dutch: <i>plaatsing, verblijf elders</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Placement extends Entry {

    /** The table of the fields. */
    Shape<Placement> SHAPE = Shape.of(
            IdKind.PLACEMENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("child", Kinds.ref(IdKind.MEMBER), Placement::child, Builder::child)
                    .one("period", TimeShapes.DAY_PERIOD, Placement::period, Builder::period)
                    .one("kind", Kinds.code("PlacementKind", PlacementKind.values()), Placement::kind, Builder::kind)
                    .one(
                            "basis",
                            Kinds.code("PlacementBasis", PlacementBasis.values()),
                            Placement::basis,
                            Builder::basis)
                    .maybe(
                            "authorisation",
                            Kinds.ref(IdKind.AUTHORISATION),
                            Placement::authorisation,
                            Builder::authorisation)
                    .maybe("carer", Kinds.partyRef(), Placement::carer, Builder::carer)
                    .maybe("household", Kinds.ref(IdKind.HOUSEHOLD), Placement::household, Builder::household)
                    .maybe("plannedEnd", Kinds.DAY, Placement::plannedEnd, Builder::plannedEnd)
                    .many("apartFrom", PlacedApart.SHAPE, Placement::apartFrom, Builder::apartFrom));

    @Override
    Id<Placement> id();

    /** {@return which child} */
    Id<Member> child();

    /** {@return from when until when, both ends inclusive} */
    DayPeriod period();

    /** {@return the kind of place} */
    PlacementKind kind();

    /** {@return on which basis} */
    PlacementBasis basis();

    /** {@return the authorisation it rests on} */
    Option<Id<Authorisation>> authorisation();

    /** {@return who cares for the child} */
    Option<Id<? extends Party>> carer();

    /** {@return in which household} */
    Option<Id<Household>> household();

    /** {@return when it is planned to end} */
    Option<LocalDate> plannedEnd();

    /** {@return why the child does not stay with brothers and sisters who stay elsewhere too} */
    Seq<PlacedApart> apartFrom();

    @Override
    default String describe() {
        return "Placement " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Placement} values. Must be set before building: {@code id}, {@code recordedOn}, {@code child},
     * {@code period}, {@code kind}, {@code basis}.
     */
    final class Builder extends ImmutablePlacement.Builder implements EntryBuilder<Placement, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
