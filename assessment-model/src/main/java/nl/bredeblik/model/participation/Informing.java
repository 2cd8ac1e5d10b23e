package nl.bredeblik.model.participation;

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
 * That somebody was told something, or why not (yet).
 *
 * <p>Dutch: <i>informeren</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Informing extends Entry {

    /** The table of the fields. */
    Shape<Informing> SHAPE = Shape.of(
            IdKind.INFORMING,
            () -> Table.entry(Builder::new, Builder::build)
                    .many("topics", Kinds.code("InformTopic", InformTopic.values()), Informing::topics, Builder::topics)
                    .many("items", Kinds.anyRef(), Informing::items, Builder::items)
                    .one("to", Kinds.partyRef(), Informing::to, Builder::to)
                    .maybe("on", Kinds.DAY, Informing::on, Builder::on)
                    .maybe("means", Kinds.code("InformMeans", InformMeans.values()), Informing::means, Builder::means)
                    .maybe("reaction", Kinds.TEXT, Informing::reaction, Builder::reaction)
                    .maybe(
                            "notTold",
                            Kinds.code("NotToldReason", NotToldReason.values()),
                            Informing::notTold,
                            Builder::notTold)
                    .maybe("notToldUntil", Kinds.DAY, Informing::notToldUntil, Builder::notToldUntil));

    @Override
    Id<Informing> id();

    /** {@return about which subjects} */
    Seq<InformTopic> topics();

    /** {@return about which records} */
    Seq<Id<? extends Identified>> items();

    /** {@return who was told} */
    Id<? extends Party> to();

    /** {@return when; absent while it has not been done} */
    Option<LocalDate> on();

    /** {@return by which means} */
    Option<InformMeans> means();

    /** {@return what the person said} */
    Option<Text> reaction();

    /** {@return why not, or not yet} */
    Option<NotToldReason> notTold();

    /** {@return until when the reason holds, inclusive} */
    Option<LocalDate> notToldUntil();

    @Override
    default String describe() {
        return "Informing " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Informing} values. Must be set before building: {@code id}, {@code recordedOn}, {@code to}.
     */
    final class Builder extends ImmutableInforming.Builder implements EntryBuilder<Informing, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
