package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An entry that tells when something happened. What is planned, or holds from a day that may still come, is no event.
 *
 * @param entry the entry
 * @param told the dates that are recorded
 */
record Event(Entry entry, Seq<Told> told) {

    static final Subjects<Event> EVENTS = Subjects.about(
            "entries that tell when something happened",
            Event::in,
            Event::entry,
            event -> Array.of(event.entry().id()));

    /** Longer than a pregnancy lasts: dates from the pregnancy on are in order for a child. */
    private static final int WEEKS_BEFORE_BIRTH = 42;

    /** A date that is told, with the first and last day it can have been. */
    record Told(String field, LocalDate earliest, LocalDate latest) {}

    Verdict isInOrder(Look look) {
        if (told.isEmpty()) {
            return Verdict.EXEMPT;
        }
        for (Told date : told) {
            if (date.earliest().isAfter(entry.recordedOn()) || isBeforeEverybody(date, look)) {
                return Verdict.VIOLATED.at(date.field());
            }
        }
        return Verdict.SATISFIED;
    }

    /** Whether it tells of persons of whom nobody was born or expected yet. Nobody died before being born. */
    private boolean isBeforeEverybody(Told date, Look look) {
        Seq<Id<? extends Party>> persons = about();
        int weeks = date.field().equals("deathDate") ? 0 : WEEKS_BEFORE_BIRTH;
        return !persons.isEmpty()
                && persons.forAll(person -> look.index()
                        .member(person)
                        .flatMap(Member::birthDate)
                        .flatMap(PartialDate::earliest)
                        .exists(birth -> date.latest().isBefore(birth.minusWeeks(weeks))));
    }

    private Seq<Id<? extends Party>> about() {
        if (entry instanceof Member member) {
            return Array.of(member.id());
        }
        if (entry instanceof Statement statement) {
            return statement.about();
        }
        if (entry instanceof Incident incident) {
            return incident.involved().map(Involvement::person);
        }
        return entry instanceof SafetyConcern concern ? concern.endangered().map(Involvement::person) : Array.empty();
    }

    private static Seq<Event> in(Look look) {
        List<Event> events = new ArrayList<>();
        for (EventList list : EventList.ALL) {
            for (Object entry : list.entries(look.file())) {
                tellsWhen((Entry) entry, list.dates()).forEach(events::add);
            }
        }
        return Array.ofAll(events);
    }

    /** None when the entry holds no date at all, not even that it is unknown. */
    private static Option<Event> tellsWhen(Entry entry, Seq<Field<Object>> fields) {
        boolean isAsked = false;
        List<Told> told = new ArrayList<>();
        for (Field<Object> field : fields) {
            for (Object date : field.values(entry)) {
                isAsked = true;
                if (date instanceof LocalDate day) {
                    told.add(new Told(field.name(), day, day));
                } else if (date instanceof PartialDate partial && !partial.isUnknown()) {
                    told.add(new Told(
                            field.name(),
                            partial.earliest().get(),
                            partial.latest().get()));
                }
            }
        }
        return isAsked ? Option.some(new Event(entry, Array.ofAll(told))) : Option.none();
    }
}
