package nl.bredeblik.model.judgement;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A value on the safety scale that a member, network person or professional gave on a day.
 *
 * <p>Dutch: <i>schaalwaarde van een betrokkene</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface ScaleValue extends Entry {

    /** The table of the fields. */
    Shape<ScaleValue> SHAPE = Shape.of(
            IdKind.SCALE_VALUE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("on", Kinds.DAY, ScaleValue::on, Builder::on)
                    .one("score", ScaleScore.SHAPE, ScaleValue::score, Builder::score)
                    .many("concerns", Kinds.ref(IdKind.SAFETY_CONCERN), ScaleValue::concerns, Builder::concerns));

    @Override
    Id<ScaleValue> id();

    /** {@return when} */
    LocalDate on();

    /** {@return who gave which value, and why} */
    ScaleScore score();

    /** {@return about which concerns} */
    Seq<Id<SafetyConcern>> concerns();

    @Override
    default String describe() {
        return "ScaleValue " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ScaleValue} values. Must be set before building: {@code id}, {@code recordedOn}, {@code on},
     * {@code score}.
     */
    final class Builder extends ImmutableScaleValue.Builder implements EntryBuilder<ScaleValue, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
