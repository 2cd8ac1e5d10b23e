package nl.bredeblik.model.style;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A value with an inherited default. It works, at the price of a slower accessor beside a {@code Seq} or an {@code Option}. */
@Value.Immutable
@ModelStyle
public interface DefaultedSample extends Defaulted {

    LocalDate recordedOn();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableDefaultedSample.Builder {
        Builder() {}
    }
}
