package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;

/** Whether two ids stand for one person or thing, by the id itself or by the word of somebody. */
final class OnePerson {

    private OnePerson() {}

    static boolean isOne(Id<?> one, Id<?> other, Look look) {
        return one.equals(other) || look.index().isSaidToBeOne(one, other).getOrElse(false);
    }

    static boolean areTheSame(Seq<? extends Id<?>> some, Seq<? extends Id<?>> others, Look look) {
        return isWithin(some, others, look) && isWithin(others, some, look);
    }

    static boolean overlap(Seq<? extends Id<?>> some, Seq<? extends Id<?>> others, Look look) {
        return some.exists(one -> others.exists(other -> isOne(one, other, look)));
    }

    private static boolean isWithin(Seq<? extends Id<?>> some, Seq<? extends Id<?>> others, Look look) {
        return some.forAll(one -> others.exists(other -> isOne(one, other, look)));
    }
}
