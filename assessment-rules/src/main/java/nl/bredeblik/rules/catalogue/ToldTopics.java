package nl.bredeblik.rules.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.rules.Look;

/**
 * Of which subjects each person was told, and when last. A reason why somebody was not told counts as well, whenever it was
 * recorded.
 */
final class ToldTopics {

    private final Map<Id<?>, Map<InformTopic, LocalDate>> last = new HashMap<>();

    private ToldTopics() {}

    static ToldTopics in(Look look) {
        ToldTopics told = new ToldTopics();
        for (Informing informing : look.file().informings()) {
            LocalDate on = informing.notTold().isDefined()
                    ? LocalDate.MAX
                    : informing.on().filter(look.day()::reached).getOrElse(LocalDate.MIN);
            Map<InformTopic, LocalDate> topics =
                    told.last.computeIfAbsent(informing.to(), none -> new EnumMap<>(InformTopic.class));
            informing.topics().forEach(topic -> topics.merge(topic, on, Stretches::later));
        }
        return told;
    }

    /** Whether a person was told of a subject on or after a day, or the reason why not is recorded. */
    boolean holds(Id<?> person, InformTopic topic, LocalDate from) {
        LocalDate on = last.getOrDefault(person, Map.of()).get(topic);
        return on != null && on.isAfter(LocalDate.MIN) && !on.isBefore(from);
    }
}
