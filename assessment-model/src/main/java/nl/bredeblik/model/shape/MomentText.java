package nl.bredeblik.model.shape;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import nl.bredeblik.model.time.CivilDay;

/**
 * The one written form of a moment: {@code 2026-12-24T09:30:00Z}, with at most nine decimals of a second. Read by hand, as
 * {@link CivilDay} is: the formatter of the platform is slow at its first use, and takes the 60th second and the 24th hour.
 */
final class MomentText {

    private static final int SECONDS_END = "YYYY-MM-DDThh:mm:ss".length();
    private static final int MOST_DECIMALS = 9;

    private MomentText() {}

    static Instant parse(String text) {
        int end = text.length() - 1;
        if (end < SECONDS_END || text.charAt(end) != 'Z') {
            throw refused();
        }
        require(text, 10, 'T');
        require(text, 13, ':');
        require(text, 16, ':');
        LocalTime time = LocalTime.of(
                number(text, 11, 13), number(text, 14, 16), number(text, 17, SECONDS_END), nanos(text, end));
        return LocalDateTime.of(CivilDay.parse(text.substring(0, 10)), time).toInstant(ZoneOffset.UTC);
    }

    private static int nanos(String text, int end) {
        if (end == SECONDS_END) {
            return 0;
        }
        require(text, SECONDS_END, '.');
        int decimals = end - SECONDS_END - 1;
        if (decimals < 1 || decimals > MOST_DECIMALS) {
            throw refused();
        }
        int nanos = number(text, SECONDS_END + 1, end);
        for (int i = decimals; i < MOST_DECIMALS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static void require(String text, int index, char expected) {
        if (text.charAt(index) != expected) {
            throw refused();
        }
    }

    private static int number(String text, int begin, int end) {
        int value = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw refused();
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static DateTimeException refused() {
        return new DateTimeException(ScalarType.MOMENT.expected());
    }
}
