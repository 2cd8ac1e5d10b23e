package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * Something that an entry says has happened, with its date. What is planned is no event.
 *
 * @param entry the entry
 * @param field the field that holds the date
 * @param date the date, as far as known
 * @param about the persons it is about, when their lifetime matters
 */
record Event(Entry entry, String field, PartialDate date, Seq<Id<? extends Party>> about) {

    static final Subjects<Event> EVENTS = Subjects.about(
            "dated events",
            Event::in,
            Event::entry,
            event -> Array.of(event.entry().id()));

    /** Longer than a pregnancy lasts: dates from the pregnancy on are in order for a child. */
    private static final int WEEKS_BEFORE_BIRTH = 42;

    Verdict isInOrder(Look look) {
        if (date.isUnknown()) {
            return Verdict.EXEMPT;
        }
        boolean recordedAfterwards = !date.isCertainlyAfter(entry.recordedOn());
        boolean somebodyLived = about.isEmpty() || about.exists(person -> mayHaveLived(person, look));
        return Verdict.satisfiedIf(recordedAfterwards && somebodyLived).at(field);
    }

    private boolean mayHaveLived(Id<? extends Party> person, Look look) {
        Option<LocalDate> earliestBirth =
                look.index().member(person).flatMap(Member::birthDate).flatMap(PartialDate::earliest);
        return !earliestBirth.exists(birth -> date.isCertainlyBefore(birth.minusWeeks(WEEKS_BEFORE_BIRTH)));
    }

    private static Seq<Event> in(Look look) {
        CaseFile file = look.file();
        List<Event> events = new ArrayList<>();
        for (Member member : file.members()) {
            boolean hasDied = member.deathDate().isDefined();
            Option<PartialDate> date = hasDied ? member.deathDate() : member.birthDate();
            add(events, member, hasDied ? "deathDate" : "birthDate", date, Array.of(member.id()));
        }
        for (var statement : file.statements()) {
            add(events, statement, "observedOn", statement.observedOn(), statement.about());
        }
        for (var incident : file.incidents()) {
            Seq<Id<? extends Party>> involved = incident.involved().map(Involvement::person);
            add(events, incident, "happened", Option.some(incident.happened()), involved);
        }
        for (var concern : file.concerns()) {
            add(events, concern, "since", concern.since(), concern.endangered().map(Involvement::person));
        }
        partial(events, file.sources(), "date", source -> source.date());
        exact(events, file.documents(), "receivedOn", document -> document.receivedOn());
        exact(events, file.notifications(), "receivedOn", notification -> notification.receivedOn());
        exact(events, file.notificationSteps(), "on", step -> step.on());
        exact(events, file.signals(), "noticedOn", signal -> signal.noticedOn());
        exact(events, file.judgements(), "on", judgement -> judgement.on());
        exact(events, file.discussions(), "on", discussion -> discussion.on());
        exact(events, file.reports(), "on", report -> report.on());
        exact(events, file.adoptions(), "on", adoption -> adoption.on());
        exact(events, file.dispatches(), "on", dispatch -> dispatch.on());
        exact(events, file.consultations(), "on", consultation -> consultation.on());
        exact(events, file.evaluations(), "on", evaluation -> evaluation.on());
        exact(events, file.contacts(), "on", contact -> contact.on());
        exact(events, file.perspectives(), "on", perspective -> perspective.on());
        exact(events, file.orders(), "on", order -> order.on());
        return Array.ofAll(events);
    }

    private static <E extends Entry> void exact(
            List<Event> events, Seq<E> entries, String field, Function<E, LocalDate> date) {
        partial(events, entries, field, entry -> Option.some(PartialDate.onDay(date.apply(entry))));
    }

    private static <E extends Entry> void partial(
            List<Event> events, Seq<E> entries, String field, Function<E, Option<PartialDate>> date) {
        for (E entry : entries) {
            add(events, entry, field, date.apply(entry), Array.empty());
        }
    }

    private static void add(
            List<Event> events, Entry entry, String field, Option<PartialDate> date, Seq<Id<? extends Party>> about) {
        for (PartialDate told : date) {
            events.add(new Event(entry, field, told, about));
        }
    }
}
