package nl.bredeblik.model.style;

import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.encode.Encoding;

/**
 * How Immutables holds and builds an attribute of type {@code Option}: nothing until it is set, and never a present
 * null. A template like {@code SeqEncoding}.
 *
 * @param <T> the type of the value
 */
@Encoding
class OptionEncoding<T> {

    @Encoding.Impl
    private Option<T> field;

    @Encoding.Builder
    static class Builder<T> {

        private Option<T> value = Option.none();

        @Encoding.Init
        void present(T present) {
            value = Option.some(Objects.requireNonNull(present, "value"));
        }

        @Encoding.Init
        @Encoding.Copy
        void set(Option<? extends T> option) {
            value = option.isDefined() ? Option.some(Objects.requireNonNull(option.get(), "value")) : Option.none();
        }

        @Encoding.Build
        Option<T> build() {
            return value;
        }
    }
}
