package nl.bredeblik.model.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of days and terms, shared by the properties of this package. */
final class Days {

    private Days() {}

    /** Days of 2014 to 2034: with and without known decrees. */
    static Arbitrary<LocalDate> days() {
        return between(LocalDate.of(2014, 1, 1), LocalDate.of(2034, 12, 31));
    }

    static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Plain terms on both sides of the limits of article 4. */
    static Arbitrary<Term> terms() {
        return Arbitraries.of(TermUnit.values())
                .flatMap(unit -> Arbitraries.integers()
                        .between(1, unit == TermUnit.CALENDAR_DAYS || unit == TermUnit.WORKING_DAYS ? 95 : 14)
                        .map(amount -> Term.of(amount, unit)));
    }
}
