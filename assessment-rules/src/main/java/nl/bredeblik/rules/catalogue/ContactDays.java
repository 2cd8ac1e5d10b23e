package nl.bredeblik.rules.catalogue;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;

/**
 * On which days each organisation had contact with each person, or saw that person; or on which days it tried. A contact of
 * which no maker is recorded counts for every organisation.
 */
final class ContactDays {

    private final Map<Id<?>, Map<Option<Id<?>>, TreeSet<LocalDate>>> days = new HashMap<>();

    private ContactDays() {}

    /** The contacts that took place. */
    static ContactDays held(Look look) {
        return of(true, look);
    }

    /** The contacts that were tried and did not take place. */
    static ContactDays tried(Look look) {
        return of(false, look);
    }

    private static ContactDays of(boolean held, Look look) {
        ContactDays found = new ContactDays();
        for (Contact contact : look.file().contacts()) {
            if (contact.held() == held && look.day().reached(contact.on())) {
                Set<Option<Id<?>>> makers = makers(contact, look);
                contact.with().forEach(person -> found.add(person, makers, contact.on()));
                contact.seen().forEach(person -> found.add(person, makers, contact.on()));
            }
        }
        return found;
    }

    private static Set<Option<Id<?>>> makers(Contact contact, Look look) {
        Set<Option<Id<?>>> makers = LinkedHashSet.empty();
        for (Id<Organisation> asking : contact.onBehalfOf()) {
            makers = makers.add(Option.some(asking));
        }
        for (Id<? extends Party> maker : contact.by()) {
            makers = makers.add(Option.some(organisationOf(maker, look)));
        }
        return makers.isEmpty() ? makers.add(Option.none()) : makers;
    }

    /** For whom somebody works; an organisation itself, or somebody who works for none, is given back. */
    static Id<?> organisationOf(Id<? extends Party> party, Look look) {
        return look.index()
                .find(Professional.class, party)
                .<Id<?>>map(Professional::organisation)
                .getOrElse(party);
    }

    private void add(Id<?> person, Set<Option<Id<?>>> makers, LocalDate on) {
        Map<Option<Id<?>>, TreeSet<LocalDate>> byMaker = days.computeIfAbsent(person, none -> new HashMap<>());
        makers.forEach(
                maker -> byMaker.computeIfAbsent(maker, none -> new TreeSet<>()).add(on));
    }

    /** The first day, no earlier than a day, on which an organisation had contact; where none is named, whichever. */
    Option<LocalDate> first(Id<?> person, Option<Id<Organisation>> organisation, LocalDate from) {
        TreeSet<LocalDate> found = new TreeSet<>();
        days.getOrDefault(person, Map.of()).forEach((maker, on) -> {
            if (maker.isEmpty() || organisation.forAll(wanted -> maker.contains(wanted))) {
                Option.of(on.ceiling(from)).forEach(found::add);
            }
        });
        return found.isEmpty() ? Option.none() : Option.some(found.first());
    }
}
