package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.HexFormat;

/**
 * Halves of surrogate pairs in text: what is left when a system cuts a text off in the middle of a character. UTF-8 cannot
 * hold them, so they are written as an escape.
 */
final class HalfPairs {

    private HalfPairs() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The text as a JSON string, with its quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                JsonStringEncoder.getInstance().quoteAsString(text.substring(begin, i), quoted);
                quoted.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(text.charAt(i)));
                begin = i + 1;
            }
        }
        JsonStringEncoder.getInstance().quoteAsString(text.substring(begin), quoted);
        return quoted.append('"').toString();
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
