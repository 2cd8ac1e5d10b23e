package nl.bredeblik.model.casefile;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/**
 * The stricter visibility of the same state of an entry as several files hold it.
 *
 * <p>What was recorded later makes what was recorded before it no stricter: on the earlier day nobody knew. So a file cut to a
 * day and then merged is the merged file cut to that day.
 */
final class StricterVisibility {

    private static final String FIELD = "visibility";

    private StricterVisibility() {}

    private record State(Id<?> id, int revision) {}

    /**
     * The entries, each as strict as the strictest of its states up to and including its day of recording.
     *
     * @param ordered the entries of one list, by day of recording
     */
    static List<Entry> in(Shape<?> shape, List<Entry> ordered) {
        List<Entry> strict = new ArrayList<>(ordered.size());
        Map<State, Option<Visibility>> known = new HashMap<>();
        int next = 0;
        while (next < ordered.size()) {
            LocalDate day = ordered.get(next).recordedOn();
            int end = next;
            while (end < ordered.size() && ordered.get(end).recordedOn().equals(day)) {
                Entry entry = ordered.get(end++);
                known.merge(stateOf(entry), entry.visibility(), StricterVisibility::stricter);
            }
            for (Entry entry : ordered.subList(next, end)) {
                strict.add(shown(shape, entry, known.getOrDefault(stateOf(entry), entry.visibility())));
            }
            next = end;
        }
        return strict;
    }

    private static State stateOf(Entry entry) {
        return new State(entry.id(), entry.revision());
    }

    /** The stricter of two. None means for the team only. Of two that are as strict, the persons whom both name. */
    static Option<Visibility> stricter(Option<Visibility> one, Option<Visibility> other) {
        int compared = level(one).compareTo(level(other));
        if (compared != 0) {
            return compared > 0 ? one : other;
        }
        return one.equals(other)
                ? one
                : Option.some(Visibility.builder()
                        .level(level(one))
                        .addAllAudience(audience(one)
                                .filter(audience(other)::contains)
                                .distinct()
                                .sortBy(Id::text))
                        .build());
    }

    private static VisibilityLevel level(Option<Visibility> visibility) {
        return visibility.map(Visibility::level).getOrElse(VisibilityLevel.TEAM_ONLY);
    }

    private static Seq<Id<? extends Party>> audience(Option<Visibility> visibility) {
        return visibility.map(Visibility::audience).getOrElse(Array.empty());
    }

    private static <T> Entry shown(Shape<T> shape, Entry entry, Option<Visibility> visibility) {
        return entry.visibility().equals(visibility) ? entry : copy(shape, entry, visibility);
    }

    @SuppressWarnings("unchecked") // An entry is copied with the table of its own type.
    private static <T> Entry copy(Shape<T> shape, Entry entry, Option<Visibility> visibility) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            draft.set(field, field.name().equals(FIELD) ? visibility.toArray() : field.values((T) entry));
        }
        return (Entry) draft.build();
    }
}
