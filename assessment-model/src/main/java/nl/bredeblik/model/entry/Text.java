package nl.bredeblik.model.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Free text that people wrote about people. It shows itself only to whoever asks for {@link #value()}; printed by
 * accident it says nothing.
 */
public final class Text {

    private final String value;

    private Text(String value) {
        this.value = value;
    }

    /**
     * The text with these words.
     *
     * @param value the words, kept as they are
     * @return the text
     * @throws IllegalArgumentException if there is nothing but white space
     */
    public static Text of(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a text has at least one character that is not white space");
        }
        return new Text(value);
    }

    /** {@return the words} */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Text text && value.equals(text.value));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** {@return the word "Text", never the words themselves} */
    @Override
    public String toString() {
        return "Text";
    }
}
