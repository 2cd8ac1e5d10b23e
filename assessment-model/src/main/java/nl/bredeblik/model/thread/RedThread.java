package nl.bredeblik.model.thread;

import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.thread.Strand.Knot;

/**
 * The red thread of a file as it was known on a day. A thread is followed through every version of the analysis and the plan that
 * was recorded; breaks are looked for in the versions that are worked with. Made once for a file, at a cost that grows linearly
 * with it.
 *
 * <p>Dutch: <i>rode draad</i>.
 */
public final class RedThread {

    private static final Comparator<Knot> ORDER = Comparator.comparing(Knot::stage)
            .thenComparing(knot -> knot.record().text());

    private final CaseIndex index;
    private final LocalDate day;
    private final Lazy<Strands> strands;

    private RedThread(CaseIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
        this.strands = Lazy.of(() -> new Strands(index));
    }

    /**
     * The thread of a file as it was known on a day.
     *
     * @param file the file
     * @param asOf the reference day, inclusive
     * @return the thread
     */
    public static RedThread of(CaseFile file, LocalDate asOf) {
        return new RedThread(CaseIndex.of(file.asKnownOn(asOf)), asOf);
    }

    /**
     * The thread through one record, back to what it rests on and on to what rests on it.
     *
     * @param record the id of an entry or a part
     * @return the strand; none when the file, as it was known on the day, does not hold the record
     */
    public Option<Strand> through(Id<?> record) {
        return index.kindOf(record)
                .map(kind -> new Strand(
                        record,
                        Stage.of(kind),
                        knots(strands.get().before(record)),
                        knots(strands.get().after(record))));
    }

    /** What is named and not in the file is left out: there is nothing to look at. */
    private Seq<Knot> knots(Set<Id<?>> records) {
        return Array.<Id<?>>ofAll(records)
                .flatMap(record -> index.kindOf(record).map(kind -> new Knot(Stage.of(kind), record)))
                .sorted(ORDER);
    }

    /** {@return where the thread breaks: by kind, in the order of the thread, then by id; empty when it does not} */
    public Seq<ThreadBreak> breaks() {
        return Breaks.on(index, day);
    }
}
