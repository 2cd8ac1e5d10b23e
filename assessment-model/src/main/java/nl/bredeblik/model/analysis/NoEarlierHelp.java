package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That it was asked and there was no earlier help.
 *
 * <p>Dutch: <i>geen eerdere hulp</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface NoEarlierHelp extends Entry {

    /** The table of the fields. */
    Shape<NoEarlierHelp> SHAPE = Shape.of(
            IdKind.NO_EARLIER_HELP,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("askedOn", Kinds.DAY, NoEarlierHelp::askedOn, Builder::askedOn)
                    .many("members", Kinds.ref(IdKind.MEMBER), NoEarlierHelp::members, Builder::members));

    @Override
    Id<NoEarlierHelp> id();

    /** {@return when it was asked} */
    LocalDate askedOn();

    /** {@return for whom} Empty means the whole family. */
    Seq<Id<Member>> members();

    @Override
    default String describe() {
        return "NoEarlierHelp " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link NoEarlierHelp} values. Must be set before building: {@code id}, {@code recordedOn}, {@code
     * askedOn}.
     */
    final class Builder extends ImmutableNoEarlierHelp.Builder implements EntryBuilder<NoEarlierHelp, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
