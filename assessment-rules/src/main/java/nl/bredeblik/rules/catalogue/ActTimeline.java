package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.bredeblik.model.entry.Id;

/** Acts in order of time, those about the whole family and those about one person. Of several on one day the weightiest stands. */
final class ActTimeline {

    private final NavigableMap<LocalDate, Act> aboutAll = new TreeMap<>();
    private final Map<Id<?>, NavigableMap<LocalDate, Act>> aboutOne = new HashMap<>();

    void add(Act act) {
        if (act.about().isEmpty()) {
            aboutAll.merge(act.on(), act, ActTimeline::weightier);
        }
        for (Id<?> person : act.about()) {
            aboutOne.computeIfAbsent(person, none -> new TreeMap<>()).merge(act.on(), act, ActTimeline::weightier);
        }
    }

    /** The last act about a person. */
    Option<Act> last(Id<?> person) {
        return upTo(person, LocalDate.MAX);
    }

    /** The last act about a person, on a day or before it. */
    Option<Act> upTo(Id<?> person, LocalDate dayInclusive) {
        Option<Act> ofAll = floor(aboutAll, dayInclusive);
        Option<Act> ofOne = Option.of(aboutOne.get(person)).flatMap(acts -> floor(acts, dayInclusive));
        return ofAll.isDefined() && ofOne.isDefined()
                ? Option.some(later(ofAll.get(), ofOne.get()))
                : ofAll.orElse(ofOne);
    }

    private static Option<Act> floor(NavigableMap<LocalDate, Act> acts, LocalDate dayInclusive) {
        return Option.of(acts.floorEntry(dayInclusive)).map(Map.Entry::getValue);
    }

    private static Act later(Act one, Act other) {
        if (!one.on().equals(other.on())) {
            return one.on().isAfter(other.on()) ? one : other;
        }
        return weightier(one, other);
    }

    /** Of two acts of one day: that which can block, else the first by id, so that the order of the lists makes no difference. */
    private static Act weightier(Act one, Act other) {
        if (one.weighty() != other.weighty()) {
            return one.weighty() ? one : other;
        }
        return one.entry().id().text().compareTo(other.entry().id().text()) <= 0 ? one : other;
    }
}
