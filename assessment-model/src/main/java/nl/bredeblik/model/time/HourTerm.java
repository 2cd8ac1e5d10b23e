package nl.bredeblik.model.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A term in hours, such as "within 24 hours". It runs from instant to instant, through weekends and the change of the clock, and is
 * never lengthened (<i>Algemene termijnenwet</i>, article 4 under a).
 *
 * @param hours how many hours, 1 or more
 */
public record HourTerm(int hours) {

    /**
     * A term in hours.
     *
     * @param hours how many hours
     * @throws IllegalArgumentException if there is less than one hour
     */
    public HourTerm {
        if (hours < 1) {
            throw new IllegalArgumentException("expected 1 hour or more");
        }
    }

    /**
     * The last instant at which the act is in time.
     *
     * @param start the instant of the event
     * @return the instant so many hours later, part of the term
     */
    public Instant lastInstant(Instant start) {
        return start.plus(Duration.ofHours(hours));
    }
}
