package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import nl.bredeblik.model.time.CountedBackTerm;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.TermStep;
import nl.bredeblik.model.time.TermStepReason;

/**
 * A check of a duty with a term that is counted back: an act is due at least so long before an event, such as the end of a
 * measure. The event is the end of the ground too: after it nothing is owed any more.
 *
 * <p>For example: {@code new CountedBackCheck<>(endOfMeasure, Term.months(2).countedBack(), noticeToBoard)}.
 *
 * @param event finds the day before which the act is due; none means that nothing is owed
 * @param term how long before it
 * @param act finds the day of the act; none means that it is not recorded
 * @param <S> the type of subject
 */
public record CountedBackCheck<S>(
        BiFunction<S, Look, Option<LocalDate>> event, CountedBackTerm term, BiFunction<S, Look, Option<LocalDate>> act)
        implements Check<S> {

    @Override
    public Verdict check(S subject, Look look) {
        Option<LocalDate> before = event.apply(subject, look);
        if (before.isEmpty()) {
            return Verdict.EXEMPT;
        }
        LocalDate lastDay = term.latestDayBefore(before.get(), DutchCalendar.standard());
        boolean over = look.day().past(before.get());
        TermDates dates = new TermDates(before.get(), lastDay);
        Option<LocalDate> done = act.apply(subject, look).filter(look.day()::reached);
        return Verdict.ofTerm(
                state(done, lastDay, over, look.day()), dates, over, () -> counting(lastDay, before.get()));
    }

    /** Nothing is added to a term that is counted back: the last day, and the event from which it was counted. */
    private static Seq<TermStep> counting(LocalDate lastDay, LocalDate event) {
        DutchCalendar calendar = DutchCalendar.standard();
        return Array.of(
                new TermStep(lastDay, TermStepReason.PLAIN_LAST_DAY, calendar.kindOf(lastDay)),
                new TermStep(event, TermStepReason.EVENT, calendar.kindOf(event)));
    }

    private static ObligationState state(Option<LocalDate> done, LocalDate lastDay, boolean over, Day day) {
        if (done.isDefined()) {
            return done.get().isAfter(lastDay) ? ObligationState.MET_LATE : ObligationState.MET;
        }
        if (!day.past(lastDay)) {
            return ObligationState.OPEN;
        }
        return over ? ObligationState.MISSED : ObligationState.OVERDUE;
    }
}
