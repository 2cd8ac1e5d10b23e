package nl.bredeblik.rules.sound;

import io.vavr.collection.Seq;
import java.util.SplittableRandom;

/** Replayable chance: the same seed gives the same choices. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int boundExclusive) {
        return random.nextInt(boundExclusive);
    }

    /** A number from a lowest to a highest, both inclusive. */
    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    boolean percent(int percent) {
        return below(100) < percent;
    }

    <T> T oneOf(Seq<T> choices) {
        return choices.get(below(choices.size()));
    }
}
