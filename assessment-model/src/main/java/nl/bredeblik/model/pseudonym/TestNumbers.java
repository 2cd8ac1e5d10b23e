package nl.bredeblik.model.pseudonym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.bredeblik.model.entry.Bsn;

/**
 * Citizen service numbers of the test range (99999) in the place of those of a file: another number for another number, one that
 * passes the eleven-check (<i>elfproef</i>) for one that does, and one that fails it for one that does not.
 */
final class TestNumbers {

    private static final String RANGE = "99999";
    private static final int NUMBERS = 10_000;

    private final Map<String, Bsn> replaced = new HashMap<>();

    private TestNumbers() {}

    /**
     * The numbers for those of a file.
     *
     * @throws IllegalArgumentException if the file holds more numbers than the range does; the message repeats none
     */
    static TestNumbers of(Iterable<String> numbers, Keyed keyed) {
        TestNumbers test = new TestNumbers();
        Set<Bsn> given = new HashSet<>();
        for (String digits : numbers) {
            test.replaced.put(digits, free(Bsn.of(digits), keyed, given));
        }
        return test;
    }

    Bsn of(Bsn number) {
        return Objects.requireNonNull(replaced.get(number.digits()), "a number that was not met");
    }

    private static Bsn free(Bsn number, Keyed keyed, Set<Bsn> given) {
        int first = keyed.below(NUMBERS, "bsn", number.digits());
        for (int step = 0; step < NUMBERS; step++) {
            String last = Integer.toString(NUMBERS + (first + step) % NUMBERS).substring(1);
            Bsn test = Bsn.of(RANGE + last);
            if (test.passesElevenCheck() == number.passesElevenCheck() && given.add(test)) {
                return test;
            }
        }
        throw new IllegalArgumentException("the file holds more citizen service numbers than there are test numbers");
    }
}
