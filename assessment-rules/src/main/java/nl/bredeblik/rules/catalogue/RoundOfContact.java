package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of days in which contact with a child is looked for. It has no end: who is seen after the step was taken, is seen
 * for the next one.
 *
 * @param startInclusive its first day; none means from the beginning of the file
 * @param isBeforeBirth whether the child was not born yet when the step was taken
 */
record RoundOfContact(Option<LocalDate> startInclusive, boolean isBeforeBirth) {

    boolean holdsOneOf(@Nullable NavigableSet<LocalDate> days) {
        return days != null && startInclusive.forAll(start -> days.ceiling(start) != null);
    }
}
