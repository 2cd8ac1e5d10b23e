package nl.bredeblik.model.style;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import org.immutables.value.Value;

/** A value as the model writes them; the revision starts at 1 because its builder does. */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // from(Dated) cannot copy the id, whose type is narrower here; from(Sample) does.
public interface Sample extends Dated {

    @Override
    Id<Sample> id();

    Option<LocalDate> birthDate();

    Seq<Id<Sample>> about();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSample.Builder implements DatedBuilder<Builder> {
        Builder() {
            revision(1);
        }
    }
}
