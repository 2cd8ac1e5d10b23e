package nl.bredeblik.model.concern;

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
 * How a concern stood on a day, in the words of a named person or team.
 *
 * <p>Dutch: <i>stand van een zorg</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ConcernStatus extends Entry {

    /** The table of the fields. */
    Shape<ConcernStatus> SHAPE = Shape.of(
            IdKind.CONCERN_STATUS,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("concern", Kinds.ref(IdKind.SAFETY_CONCERN), ConcernStatus::concern, Builder::concern)
                    .one("on", Kinds.DAY, ConcernStatus::on, Builder::on)
                    .one(
                            "status",
                            Kinds.code("ConcernStanding", ConcernStanding.values()),
                            ConcernStatus::status,
                            Builder::status)
                    .many(
                            "unsafety",
                            Kinds.code("UnsafetyKind", UnsafetyKind.values()),
                            ConcernStatus::unsafety,
                            Builder::unsafety)
                    .maybe(
                            "severity",
                            Kinds.code("Severity", Severity.values()),
                            ConcernStatus::severity,
                            Builder::severity)
                    .maybe(
                            "frequency",
                            Kinds.code("Frequency", Frequency.values()),
                            ConcernStatus::frequency,
                            Builder::frequency)
                    .maybe("trend", Kinds.code("Trend", Trend.values()), ConcernStatus::trend, Builder::trend)
                    .maybe("by", Kinds.partyRef(), ConcernStatus::by, Builder::by)
                    .maybe("reasons", Kinds.TEXT, ConcernStatus::reasons, Builder::reasons)
                    .many("basedOn", Kinds.anyRef(), ConcernStatus::basedOn, Builder::basedOn));

    @Override
    Id<ConcernStatus> id();

    /** {@return which concern} */
    Id<SafetyConcern> concern();

    /** {@return from which day} */
    LocalDate on();

    /** {@return how it stands} */
    ConcernStanding status();

    /** {@return whether it was recorded as acute, structural or neither; empty means not yet judged} */
    Seq<UnsafetyKind> unsafety();

    /** {@return how serious the person who judged it found it} Kept with its author; never derived or compared. */
    Option<Severity> severity();

    /** {@return how often it happens, as told} */
    Option<Frequency> frequency();

    /** {@return how it develops, as told} */
    Option<Trend> trend();

    /** {@return who says so} */
    Option<Id<? extends Party>> by();

    /** {@return why} */
    Option<Text> reasons();

    /** {@return on what it rests} */
    Seq<Id<? extends Identified>> basedOn();

    @Override
    default String describe() {
        return "ConcernStatus " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ConcernStatus} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * concern}, {@code on}, {@code status}.
     */
    final class Builder extends ImmutableConcernStatus.Builder implements EntryBuilder<ConcernStatus, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
