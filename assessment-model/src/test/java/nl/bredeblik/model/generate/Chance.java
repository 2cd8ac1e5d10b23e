package nl.bredeblik.model.generate;

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

    boolean percent(int percent) {
        return below(100) < percent;
    }

    <T> T oneOf(Seq<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** None, one or many: as often as tests like to see them. */
    int count() {
        int draw = below(100);
        if (draw < 45) {
            return 0;
        }
        return draw < 70 ? 1 : 2 + below(3);
    }
}
