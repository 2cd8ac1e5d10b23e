package nl.bredeblik.rules.catalogue;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import nl.bredeblik.rules.Moment;

/** Groups of moments at which rules are asked. */
final class Moments {

    static final Set<Moment> EVERY_MOMENT = LinkedHashSet.of(Moment.values());

    /** Not yet while it must be made safe. */
    static final Set<Moment> FROM_JUDGEMENT = EVERY_MOMENT.remove(Moment.DIRECT_SAFETY);

    private Moments() {}
}
