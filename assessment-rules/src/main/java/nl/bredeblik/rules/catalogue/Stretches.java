package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.model.time.TermUnit;

/** Stretches of days: what they share, what they leave open, and how long they may be. */
final class Stretches {

    private Stretches() {}

    /** Whether a day is one with which terms can be counted. */
    static boolean isCivil(LocalDate day) {
        return day.getYear() >= CivilDay.FIRST_YEAR && day.getYear() <= CivilDay.LAST_YEAR;
    }

    /** The days that two periods share. */
    static Option<DayPeriod> shared(DayPeriod one, DayPeriod other) {
        if (!one.overlaps(other)) {
            return Option.none();
        }
        LocalDate start = later(one.startInclusive(), other.startInclusive());
        LocalDate end = one.lastDay().isBefore(other.lastDay()) ? one.lastDay() : other.lastDay();
        return Option.some(DayPeriod.of(start, Option.some(end).filter(day -> !day.equals(LocalDate.MAX))));
    }

    /** The days of a period that none of the others covers, in order. */
    static Seq<DayPeriod> gaps(DayPeriod needed, Seq<DayPeriod> covering) {
        List<DayPeriod> gaps = new ArrayList<>();
        LocalDate next = needed.startInclusive();
        for (DayPeriod period : covering.filter(needed::overlaps).sortBy(DayPeriod::startInclusive)) {
            if (period.startInclusive().isAfter(next)) {
                gaps.add(DayPeriod.between(next, period.startInclusive().minusDays(1)));
            }
            if (!period.lastDay().isBefore(needed.lastDay())) {
                return Array.ofAll(gaps);
            }
            next = later(next, period.lastDay().plusDays(1));
        }
        gaps.add(DayPeriod.of(next, needed.endInclusive()));
        return Array.ofAll(gaps);
    }

    /**
     * The last day of a period of one term that starts on a day. A period of one year from 20 June 2019 ends on 19 June 2020:
     * an order "until 20 June 2020" (<i>tot</i>) names the first day on which it no longer holds, and no source was found by
     * which 20 June counts as well. Where a short month gives two answers, the later is taken: from 29 February 2020 a year
     * ends on 28 February 2021.
     */
    static LocalDate lastDayOf(Term longest, LocalDate startInclusive) {
        int months = longest.unit() == TermUnit.YEARS ? 12 * longest.amount() : longest.amount();
        LocalDate dayBefore = startInclusive.plusMonths(months).minusDays(1);
        return later(dayBefore, startInclusive.minusDays(1).plusMonths(months));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
