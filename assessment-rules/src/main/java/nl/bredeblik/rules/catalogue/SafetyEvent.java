package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Look;

/**
 * Something after which safety is judged anew: an incident, a disclosure, a placement, or a change of who lives with a child.
 *
 * @param entry the record that tells it
 * @param from the first day on which it can have been: a judgement of that day or later takes it in
 * @param known the day from which it counts as known
 * @param members the living members about whom it is
 */
record SafetyEvent(Entry entry, LocalDate from, LocalDate known, Seq<Id<Member>> members) {

    /** The earlier first; of one day a change of home last, as it often only follows from the other. */
    static final Comparator<SafetyEvent> BY_DAY = Comparator.comparing(SafetyEvent::from)
            .thenComparing(event -> event.entry() instanceof Residence)
            .thenComparing(event -> event.entry().id().text());

    /** What is still to come, or about nobody who lives, is left out. */
    static Seq<SafetyEvent> in(Look look) {
        List<SafetyEvent> events = new ArrayList<>();
        for (Incident incident : look.file().incidents()) {
            LocalDate from = incident.happened().earliest().getOrElse(incident.recordedOn());
            add(
                    events,
                    incident,
                    from,
                    incident.recordedOn(),
                    incident.involved().map(Involvement::person),
                    look);
        }
        for (Signal signal : look.file().signals()) {
            if (signal.kind() == SignalKind.DISCLOSURE) {
                add(events, signal, signal.noticedOn(), signal.noticedOn(), signal.about(), look);
            }
        }
        for (Placement stay : look.file().placements()) {
            LocalDate start = stay.period().startInclusive();
            if (isInFile(start, look)) {
                add(events, stay, start, start, Array.of(stay.child()), look);
            }
        }
        for (HomeChange change : HomeChange.in(look)) {
            add(events, change.residence(), change.from(), change.latest(), change.persons(), look);
        }
        return Array.ofAll(events);
    }

    /** What was so when the file was opened is no event of this file. */
    static boolean isInFile(LocalDate day, Look look) {
        return !day.isBefore(look.file().openedOn());
    }

    private static void add(
            List<SafetyEvent> events,
            Entry entry,
            LocalDate from,
            LocalDate known,
            Seq<? extends Id<? extends Party>> persons,
            Look look) {
        Seq<Id<Member>> members = persons.distinct()
                .flatMap(id -> look.index().member(id))
                .filter(member -> FamilySubjects.isAlive(member, look.day()))
                .map(Member::id);
        if ((persons.isEmpty() || !members.isEmpty())
                && Stretches.isCivil(known)
                && look.day().reached(from)) {
            events.add(new SafetyEvent(entry, from, Stretches.later(from, known), members));
        }
    }
}
