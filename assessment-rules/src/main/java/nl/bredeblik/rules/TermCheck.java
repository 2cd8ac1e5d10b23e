package nl.bredeblik.rules;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;

/**
 * A check of a duty with a term: an act is due within a time after a day. It gives a verdict like any other check, and the
 * {@link Obligation} with it.
 *
 * <p>For example: {@code .each(MEASURES).counting(charged).within(Term.workingDays(5)).until(firstContact)}.
 *
 * @param <S> the type of subject
 */
public final class TermCheck<S> implements Check<S> {

    private final BiFunction<S, Look, Option<LocalDate>> start;
    private final BiFunction<S, Look, Term> term;
    private final BiFunction<S, Look, Option<LocalDate>> act;
    private final BiFunction<S, Look, Option<LocalDate>> groundEnd;
    private final BiFunction<S, Look, Option<LocalDate>> usefulUntil;
    private final Option<BiPredicate<S, Look>> restsOnIt;

    private TermCheck(
            BiFunction<S, Look, Option<LocalDate>> start,
            BiFunction<S, Look, Term> term,
            BiFunction<S, Look, Option<LocalDate>> act,
            BiFunction<S, Look, Option<LocalDate>> groundEnd,
            BiFunction<S, Look, Option<LocalDate>> usefulUntil,
            Option<BiPredicate<S, Look>> restsOnIt) {
        this.start = start;
        this.term = term;
        this.act = act;
        this.groundEnd = groundEnd;
        this.usefulUntil = usefulUntil;
        this.restsOnIt = restsOnIt;
    }

    /**
     * A check of a duty with a term, for a check that asks more than the term alone; a rule that asks nothing else is
     * declared with {@code counting}, {@code within} and {@code until}.
     *
     * @param start finds the day from which it counts, itself not counted; none, or a day still to come, means that nothing
     *     is owed yet
     * @param term the term, which a setting may give
     * @param act finds the day of the act; none means that it is not recorded
     * @param <S> the type of subject
     * @return the check
     */
    public static <S> TermCheck<S> of(
            BiFunction<S, Look, Option<LocalDate>> start,
            BiFunction<S, Look, Term> term,
            BiFunction<S, Look, Option<LocalDate>> act) {
        BiFunction<S, Look, Option<LocalDate>> never = (subject, look) -> Option.none();
        return new TermCheck<>(start, term, act, never, never, Option.none());
    }

    /**
     * The same, with the last day of the measure, phase or process that is the ground of the duty. After it nothing is owed
     * any more, and what was late is no finding any more.
     *
     * @param lastDay finds the last day; none means that the ground still holds
     * @return the check
     */
    public TermCheck<S> whileItRuns(BiFunction<S, Look, Option<LocalDate>> lastDay) {
        return new TermCheck<>(start, term, act, lastDay, usefulUntil, restsOnIt);
    }

    /**
     * The same, with the last day on which the act can still be done. After it a duty that is not met is missed, not overdue.
     *
     * @param lastDay finds the last day; none means that it can always be done
     * @return the check
     */
    public TermCheck<S> usefulUntil(BiFunction<S, Look, Option<LocalDate>> lastDay) {
        return new TermCheck<>(start, term, act, groundEnd, lastDay, restsOnIt);
    }

    /**
     * The same, for a duty of which lateness takes away the legal effect, as an authorisation that is not used in time lapses.
     * Late or never, it is then without force: blocking as long as something rests on it, and only the audit tells it after that.
     *
     * @param somethingRests tells whether something still rests on it
     * @return the check
     */
    public TermCheck<S> withoutForceOnceLate(BiPredicate<S, Look> somethingRests) {
        return new TermCheck<>(start, term, act, groundEnd, usefulUntil, Option.some(somethingRests));
    }

    @Override
    public Verdict check(S subject, Look look) {
        Option<LocalDate> counted = start.apply(subject, look).filter(look.day()::reached);
        if (counted.isEmpty()) {
            return Verdict.EXEMPT;
        }
        LocalDate from = counted.get();
        Term length = term.apply(subject, look);
        TermDates dates = new TermDates(from, length.lastDay(from, DutchCalendar.standard()));
        ObligationState state = state(subject, look, dates);
        boolean over = state == ObligationState.WITHOUT_FORCE
                ? !restsOnIt.exists(rests -> rests.test(subject, look))
                : isOver(subject, look);
        return Verdict.ofTerm(state, dates, over, () -> length.explain(from, DutchCalendar.standard()));
    }

    /** An act that is still to come, such as a contact that was planned, is not done yet. */
    private ObligationState state(S subject, Look look, TermDates dates) {
        Option<LocalDate> done = act.apply(subject, look).filter(look.day()::reached);
        if (done.isDefined()) {
            return done.get().isAfter(dates.lastDay()) ? late(ObligationState.MET_LATE) : ObligationState.MET;
        }
        Option<LocalDate> end = groundEnd.apply(subject, look);
        if (end.exists(day -> day.isBefore(dates.lastDay()) && look.day().past(day))) {
            return ObligationState.LAPSED;
        }
        if (!look.day().past(dates.lastDay())) {
            return ObligationState.OPEN;
        }
        boolean tooLate = usefulUntil.apply(subject, look).exists(look.day()::past);
        return late(tooLate || isOver(subject, look) ? ObligationState.MISSED : ObligationState.OVERDUE);
    }

    private ObligationState late(ObligationState state) {
        return restsOnIt.isDefined() ? ObligationState.WITHOUT_FORCE : state;
    }

    private boolean isOver(S subject, Look look) {
        return groundEnd.apply(subject, look).exists(look.day()::past);
    }
}
