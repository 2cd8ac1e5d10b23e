package nl.bredeblik.model.entry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one thing in a case file, and the only thing about it that messages and logs ever show.
 *
 * <p>Opaque: 8 to 26 lower-case letters and digits, at least one of them a letter, so that a citizen service number
 * (<i>BSN</i>) or a name does not fit.
 *
 * @param <T> what the id stands for
 */
@SuppressWarnings("UnusedTypeParameter") // T keeps an id of one kind out of the place of another.
public final class Id<T> {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 26;

    private final String text;

    private Id(String text) {
        this.text = text;
    }

    /**
     * The id with this text.
     *
     * @param text 8 to 26 characters a-z and 0-9, at least one of them a letter
     * @param <T> what the id stands for
     * @return the id
     * @throws IllegalArgumentException if the text is anything else; the message does not repeat it
     */
    public static <T> Id<T> of(String text) {
        if (!isOpaque(text)) {
            throw new IllegalArgumentException(
                    "an id is 8 to 26 characters a-z and 0-9, at least one of them a letter");
        }
        return new Id<>(text);
    }

    /**
     * The text of this id.
     *
     * @return 8 to 26 characters
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Id<?> id && text.equals(id.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isOpaque(String text) {
        Objects.requireNonNull(text, "text");
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letter = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return letter && text.length() >= SHORTEST && text.length() <= LONGEST;
    }
}
