package nl.bredeblik.model.timeline;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.time.PartialDate;

/**
 * The dated events of a file in the order of their days, as the file was known on a day.
 *
 * <p>A date of which only the month or year is known stands at the first day it can have been, after what is certainly of that
 * day. What has no known date is apart and in no order of time.
 */
public final class Timeline {

    private static final Comparator<TimelineEvent> BY_RECORD = Comparator.comparing(TimelineEvent::kind)
            .thenComparing(event -> event.record().text());
    private static final Comparator<TimelineEvent> IN_TIME = Comparator.comparing(
                    (TimelineEvent event) -> event.date().earliest().getOrElse(LocalDate.MAX))
            .thenComparing(event -> event.date().latest().getOrElse(LocalDate.MAX))
            .thenComparing(BY_RECORD);

    private final Seq<TimelineEvent> dated;
    private final Seq<TimelineEvent> undated;

    private Timeline(Seq<TimelineEvent> events) {
        dated = events.reject(event -> event.date().isUnknown()).sorted(IN_TIME);
        undated = events.filter(event -> event.date().isUnknown())
                .sorted(BY_RECORD.thenComparing(event -> event.date().text()));
    }

    /**
     * The timeline of a file as it was known on a day.
     *
     * @param file the file
     * @param asOf the reference day, inclusive; of what was known by then later days are shown too
     * @return the timeline
     */
    public static Timeline of(CaseFile file, LocalDate asOf) {
        List<TimelineEvent> events = new Events(file.asKnownOn(asOf).current()).found();
        return new Timeline(Array.ofAll(events));
    }

    /** {@return the events of which at least the year is known, in the order of time} */
    public Seq<TimelineEvent> dated() {
        return dated;
    }

    /** {@return the events of which no date is known or recorded, by kind and id} See {@link PartialDate#checkedSince()}. */
    public Seq<TimelineEvent> undated() {
        return undated;
    }
}
