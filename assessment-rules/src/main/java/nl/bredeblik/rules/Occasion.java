package nl.bredeblik.rules;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * On which day, for which step and with the norms of which time a file is checked.
 *
 * @param asOf the reference day; what was recorded later is not seen
 * @param moment the step at hand; none means that it is derived from the file
 * @param mode with the norms of which time
 */
public record Occasion(LocalDate asOf, Option<Moment> moment, Mode mode) {

    /**
     * A check on a day, at the moment that the file is in, with the norms of that day.
     *
     * @param asOf the reference day
     * @return the occasion
     */
    public static Occasion on(LocalDate asOf) {
        return new Occasion(asOf, Option.none(), Mode.AS_IT_WAS);
    }

    /**
     * The same, for a given step.
     *
     * @param step the step at hand
     * @return the occasion
     */
    public Occasion at(Moment step) {
        return new Occasion(asOf, Option.some(step), mode);
    }

    /**
     * The same, in a given mode.
     *
     * @param chosen the mode
     * @return the occasion
     */
    public Occasion in(Mode chosen) {
        return new Occasion(asOf, moment, chosen);
    }
}
