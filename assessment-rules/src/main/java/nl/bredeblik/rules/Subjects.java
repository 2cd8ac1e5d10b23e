package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Function;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;

/**
 * The things that a rule looks at one by one, such as the members or the goals of a plan.
 *
 * <p>One constant is shared by all rules that look at the same things: they are gathered once per assessment.
 *
 * @param <S> the type of each subject
 */
public final class Subjects<S> {

    /** The case file as a whole, for what is asked once of a file and of no record in it. */
    public static final Subjects<CaseFile> FILE = of("the file", look -> Array.of(look.file()));

    private final String name;
    private final Function<Look, Seq<? extends S>> gather;
    private final Function<S, Identified> record;
    private final Function<S, Seq<Id<?>>> ids;

    private Subjects(
            String name,
            Function<Look, Seq<? extends S>> gather,
            Function<S, Identified> record,
            Function<S, Seq<Id<?>>> ids) {
        this.name = name;
        this.gather = gather;
        this.record = record;
        this.ids = ids;
    }

    /**
     * Subjects that are records of the file themselves.
     *
     * @param name what they are called, in the plural, as in {@code members}
     * @param gather finds them
     * @param <S> the type of record
     * @return the subjects
     */
    public static <S extends Identified> Subjects<S> of(String name, Function<Look, Seq<? extends S>> gather) {
        return new Subjects<>(name, gather, subject -> subject, subject -> Array.of(subject.id()));
    }

    /**
     * Subjects that are something about a record, such as a measure and one of the persons it is for.
     *
     * @param name what they are called, in the plural
     * @param gather finds them
     * @param record the record to which a finding points
     * @param ids the ids of everything the subject is made of; together they are unique among the subjects
     * @param <S> the type of subject
     * @return the subjects
     */
    public static <S> Subjects<S> about(
            String name,
            Function<Look, Seq<? extends S>> gather,
            Function<S, Identified> record,
            Function<S, Seq<Id<?>>> ids) {
        return new Subjects<>(name, gather, record, ids);
    }

    /** {@return what they are called, in the plural} */
    public String name() {
        return name;
    }

    Seq<? extends S> in(Look look) {
        return gather.apply(look);
    }

    Identified recordOf(S subject) {
        return record.apply(subject);
    }

    Seq<Id<?>> idsOf(S subject) {
        return ids.apply(subject);
    }
}
