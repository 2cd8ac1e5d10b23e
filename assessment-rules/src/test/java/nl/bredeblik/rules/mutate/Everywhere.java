package nl.bredeblik.rules.mutate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;

/** The same slip in every entry that will do, in all its revisions: of visits, of lines in judgements, of steps. */
final class Everywhere {

    private Everywhere() {}

    static <T extends Entry> CaseFile in(
            CaseFile file, Function<CaseFile, Seq<T>> list, Predicate<T> which, UnaryOperator<T> how) {
        return list.apply(file)
                .filter(which)
                .foldLeft(file, (made, held) -> Edit.replace(made, held, Array.of(how.apply(held))));
    }
}
