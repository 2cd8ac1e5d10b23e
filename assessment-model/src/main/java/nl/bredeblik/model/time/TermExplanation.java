package nl.bredeblik.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down the counting of a {@link Term} day by day. */
final class TermExplanation {

    private final Term term;
    private final LocalDate start;
    private final DutchCalendar calendar;
    private final List<TermStep> steps = new ArrayList<>();

    TermExplanation(Term term, LocalDate startExclusive, DutchCalendar calendar) {
        this.term = term;
        this.start = startExclusive;
        this.calendar = calendar;
    }

    Seq<TermStep> steps() {
        LocalDate plain = term.plain().lastDay(start, calendar);
        add(start, TermStepReason.EVENT);
        if (term.unit() == TermUnit.CALENDAR_DAYS || term.unit() == TermUnit.WORKING_DAYS) {
            addDaysBefore(plain);
        }
        add(plain, TermStepReason.PLAIN_LAST_DAY);
        addDaysAfter(plain, term.lastDay(start, calendar));
        return Array.ofAll(steps);
    }

    private void addDaysBefore(LocalDate plain) {
        for (LocalDate day = start.plusDays(1); day.isBefore(plain); day = day.plusDays(1)) {
            boolean counts = term.unit() == TermUnit.CALENDAR_DAYS || calendar.isWorkingDay(day);
            add(day, counts ? TermStepReason.COUNTED : TermStepReason.SKIPPED);
        }
    }

    /** Article 1 reaches to the first ordinary day; whatever comes after that is added by article 2. */
    private void addDaysAfter(LocalDate plain, LocalDate last) {
        LocalDate underArticle1 = calendar.ordinaryDayOnOrAfter(plain);
        for (LocalDate day = plain.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            add(day, day.isAfter(underArticle1) ? TermStepReason.LENGTHENED_ART_2 : TermStepReason.EXTENDED_ART_1);
        }
    }

    private void add(LocalDate day, TermStepReason reason) {
        steps.add(new TermStep(day, reason, calendar.kindOf(day)));
    }
}
