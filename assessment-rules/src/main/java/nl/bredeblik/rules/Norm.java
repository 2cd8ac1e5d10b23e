package nl.bredeblik.rules;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.team.OrganisationKind;

/**
 * A norm on which rules rest: what it is, in which text it was read, when it is in force, whom it binds. The library is
 * itself no source of law.
 *
 * @param key the key by which rules name it, as in {@code BW1-245}
 * @param level how high it stands
 * @param source the act, decree, guideline or decision, in Dutch
 * @param article the article or section, as it is cited; empty where there is none
 * @param title what it is about, in a few Dutch words of our own: the texts give most articles no title; empty when not told
 * @param textVersion the version of the text that was read, as a date or year; empty where there is no text
 * @param inForceStart the first day on which it is in force; none means unknown
 * @param inForceEndInclusive the last day on which it is in force; none means unknown or without end
 * @param verification how far the text was read
 * @param binds the kinds of organisation it binds; empty means everybody who works with the file
 * @param address where it is published; empty where there is no public address
 */
public record Norm(
        String key,
        NormLevel level,
        String source,
        String article,
        String title,
        String textVersion,
        Option<LocalDate> inForceStart,
        Option<LocalDate> inForceEndInclusive,
        Verification verification,
        Set<OrganisationKind> binds,
        String address) {

    /**
     * A norm that binds everybody, whose dates of force are unknown.
     *
     * @param key the key by which rules name it
     * @param level how high it stands
     * @param source the act, decree, guideline or decision, in Dutch
     * @param article the article or section, as it is cited
     * @param textVersion the version of the text that was read
     * @param verification how far the text was read
     * @param address where it is published
     * @return the norm
     */
    public static Norm of(
            String key,
            NormLevel level,
            String source,
            String article,
            String textVersion,
            Verification verification,
            String address) {
        return new Norm(
                key,
                level,
                source,
                article,
                "",
                textVersion,
                Option.none(),
                Option.none(),
                verification,
                HashSet.empty(),
                address);
    }

    /**
     * The same norm with a title.
     *
     * @param words what it is about, in a few Dutch words
     * @return the norm
     */
    public Norm titled(String words) {
        return new Norm(
                key,
                level,
                source,
                article,
                words,
                textVersion,
                inForceStart,
                inForceEndInclusive,
                verification,
                binds,
                address);
    }

    /**
     * The same norm for some kinds of organisation only.
     *
     * @param kinds the kinds it binds, at least one
     * @return the norm
     */
    public Norm binding(OrganisationKind... kinds) {
        return new Norm(
                key,
                level,
                source,
                article,
                title,
                textVersion,
                inForceStart,
                inForceEndInclusive,
                verification,
                HashSet.of(kinds),
                address);
    }

    /**
     * The same norm, in force from a day.
     *
     * @param firstDay the first day
     * @return the norm
     */
    public Norm since(LocalDate firstDay) {
        return new Norm(
                key,
                level,
                source,
                article,
                title,
                textVersion,
                Option.some(firstDay),
                inForceEndInclusive,
                verification,
                binds,
                address);
    }

    /**
     * The same norm, in force up to and including a day.
     *
     * @param lastDay the last day
     * @return the norm
     */
    public Norm until(LocalDate lastDay) {
        return new Norm(
                key,
                level,
                source,
                article,
                title,
                textVersion,
                inForceStart,
                Option.some(lastDay),
                verification,
                binds,
                address);
    }

    /** Whether the norm is in force on the reference day; only dates that are known exclude a day. */
    boolean isInForceOn(Day day) {
        return inForceStart.forAll(day::reached) && !inForceEndInclusive.exists(day::past);
    }

    /** {@return the source and the article, as they are cited} */
    @Override
    public String toString() {
        return article.isEmpty() ? source : source + ", " + article;
    }
}
