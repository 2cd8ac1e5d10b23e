package nl.bredeblik.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The written form of a {@link PartialDate}; its length tells what is known. */
final class PartialDateText {

    private static final String UNKNOWN = "unknown";
    private static final String CHECKED_SINCE = "unknown; being checked since ";

    private PartialDateText() {}

    static PartialDate parse(String text) {
        if (text.equals(UNKNOWN)) {
            return PartialDate.unknown();
        }
        if (text.startsWith(CHECKED_SINCE)) {
            return PartialDate.beingCheckedSince(CivilDay.parse(text.substring(CHECKED_SINCE.length())));
        }
        return switch (text.length()) {
            case 4 -> PartialDate.inYear(CivilDay.parseYear(text));
            case 7 -> PartialDate.inMonth(CivilDay.parseMonth(text));
            case 10 -> PartialDate.onDay(CivilDay.parse(text));
            default ->
                throw new DateTimeException("expected a date as YYYY-MM-DD, YYYY-MM or YYYY, or '" + UNKNOWN + "', or '"
                        + CHECKED_SINCE + "YYYY-MM-DD'");
        };
    }

    static String format(DatePrecision precision, @Nullable LocalDate anchor) {
        if (anchor == null) {
            return UNKNOWN;
        }
        String day = CivilDay.format(anchor);
        return switch (precision) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case BEING_CHECKED -> CHECKED_SINCE + day;
            case DAY, UNKNOWN -> day;
        };
    }
}
