package nl.bredeblik.model.time;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * An age at which the law changes something for a person (<i>leeftijdsgrens</i>): 12, 16, 18 years and the like.
 *
 * <p>A date of birth may be partial, so the line is passed certainly, possibly, or certainly not. A child born "in 2014" has certainly
 * reached 12 from 31 December 2026 on and possibly from 1 January 2026 on.
 *
 * <p>A person born on 29 February reaches an age on 1 March in a year without that day. No article of law that says so was found; it is
 * the choice of this library, in line with what is commonly held: the year is full only when the last day of February has passed.
 *
 * @param years the age in whole years, 0 or more
 */
public record AgeLine(int years) {

    /**
     * An age line.
     *
     * @param years the age in whole years
     * @throws IllegalArgumentException if the age is below 0
     */
    public AgeLine {
        if (years < 0) {
            throw new IllegalArgumentException("expected an age of 0 years or more");
        }
    }

    /**
     * The age in whole years on a day, where the date of birth leaves one answer only.
     *
     * @param birth the date of birth
     * @param day the day
     * @return the age; none if it is not certain, or if the person is certainly or possibly not yet born
     */
    public static Option<Integer> yearsOn(PartialDate birth, LocalDate day) {
        if (birth.isUnknown() || birth.isPossiblyAfter(day)) {
            return Option.none();
        }
        int oldest = fullYears(birth.earliestDay(), day);
        return fullYears(birth.latestDay(), day) == oldest ? Option.some(oldest) : Option.none();
    }

    /**
     * Whether the person has reached the age on a day, whichever day the birth was.
     *
     * @param birth the date of birth
     * @param day the day; on the birthday itself the age is reached
     * @return false also if nothing is known of the date of birth
     */
    public boolean isCertainlyReached(PartialDate birth, LocalDate day) {
        return !birth.isUnknown() && !birthday(birth.latestDay()).isAfter(day);
    }

    /**
     * Whether the person can have reached the age on a day.
     *
     * @param birth the date of birth
     * @param day the day; on the birthday itself the age is reached
     * @return true also if nothing is known of the date of birth
     */
    public boolean isPossiblyReached(PartialDate birth, LocalDate day) {
        return birth.isUnknown() || !birthday(birth.earliestDay()).isAfter(day);
    }

    /**
     * The days between which the age is reached.
     *
     * @param birth the date of birth
     * @return from the first to the last day on which the birthday can be, one day if the day of birth is known; none if nothing is
     *     known
     */
    public Option<DayPeriod> reachedWithin(PartialDate birth) {
        return birth.isUnknown()
                ? Option.none()
                : Option.some(DayPeriod.between(birthday(birth.earliestDay()), birthday(birth.latestDay())));
    }

    private LocalDate birthday(LocalDate born) {
        LocalDate birthday = born.plusYears(years);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private static int fullYears(LocalDate born, LocalDate day) {
        int years = day.getYear() - born.getYear();
        return new AgeLine(years).birthday(born).isAfter(day) ? years - 1 : years;
    }
}
