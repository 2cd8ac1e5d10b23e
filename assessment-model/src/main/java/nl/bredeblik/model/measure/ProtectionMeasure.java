package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
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
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.time.DayPeriod;
import org.immutables.value.Value;

/**
 * A measure over one child or person, with its period and who carries it out.
 *
 * <p>Dutch: <i>kinderbeschermingsmaatregel of andere maatregel</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ProtectionMeasure extends Entry {

    /** The table of the fields. */
    Shape<ProtectionMeasure> SHAPE = Shape.of(
            IdKind.PROTECTION_MEASURE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("MeasureKind", MeasureKind.values()),
                            ProtectionMeasure::kind,
                            Builder::kind)
                    .one("subject", Kinds.ref(IdKind.MEMBER), ProtectionMeasure::subject, Builder::subject)
                    .one("period", TimeShapes.DAY_PERIOD, ProtectionMeasure::period, Builder::period)
                    .maybe("executor", Kinds.ref(IdKind.ORGANISATION), ProtectionMeasure::executor, Builder::executor)
                    .maybe("order", Kinds.ref(IdKind.COURT_ORDER), ProtectionMeasure::order, Builder::order)
                    .maybe("chargedOn", Kinds.DAY, ProtectionMeasure::chargedOn, Builder::chargedOn)
                    .maybe(
                            "prolongs",
                            Kinds.ref(IdKind.PROTECTION_MEASURE),
                            ProtectionMeasure::prolongs,
                            Builder::prolongs)
                    .many("threats", Threat.SHAPE, ProtectionMeasure::threats, Builder::threats));

    @Override
    Id<ProtectionMeasure> id();

    /** {@return which measure} */
    MeasureKind kind();

    /** {@return over whom} */
    Id<Member> subject();

    /** {@return from when until when, both ends inclusive} */
    DayPeriod period();

    /** {@return who carries it out} */
    Option<Id<Organisation>> executor();

    /** {@return the order it rests on} */
    Option<Id<CourtOrder>> order();

    /** {@return the day on which the executor was charged <b>and</b> notified; working-day terms start here} */
    Option<LocalDate> chargedOn();

    /** {@return the measure that it extends} */
    Option<Id<ProtectionMeasure>> prolongs();

    /** {@return the concrete threats to the child's development that the order names} */
    Seq<Threat> threats();

    @Override
    default String describe() {
        return "ProtectionMeasure " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ProtectionMeasure} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * kind}, {@code subject}, {@code period}.
     */
    final class Builder extends ImmutableProtectionMeasure.Builder implements EntryBuilder<ProtectionMeasure, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
