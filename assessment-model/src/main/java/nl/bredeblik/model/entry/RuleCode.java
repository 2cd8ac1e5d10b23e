package nl.bredeblik.model.entry;

import org.jspecify.annotations.Nullable;

/** The code of a rule, such as {@code PLAN-07}: an area of two to eight capitals, a hyphen, two or three digits. */
public final class RuleCode {

    private final String text;

    private RuleCode(String text) {
        this.text = text;
    }

    /**
     * The code with this text.
     *
     * @param text an area and a number, as in {@code PLAN-07}
     * @return the code
     * @throws IllegalArgumentException if the text has another form; the message does not repeat it
     */
    public static RuleCode of(String text) {
        if (!isCode(text)) {
            throw new IllegalArgumentException(
                    "the code of a rule is an area of two to eight capitals, a hyphen and two or three digits");
        }
        return new RuleCode(text);
    }

    /** {@return the text, as in {@code PLAN-07}} */
    public String text() {
        return text;
    }

    private static boolean isCode(String text) {
        int hyphen = text.indexOf('-');
        int digits = text.length() - hyphen - 1;
        if (hyphen < 2 || hyphen > 8 || digits < 2 || digits > 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = i < hyphen ? c >= 'A' && c <= 'Z' : i == hyphen || (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RuleCode code && text.equals(code.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
