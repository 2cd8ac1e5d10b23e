package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.rules.Look;

/** On which days members were spoken with apart, or it was tried, and on which days they were seen. */
final class ChildTalks {

    private final Look look;
    private final Map<Id<?>, NavigableSet<LocalDate>> apart = new HashMap<>();
    private final Map<Id<?>, NavigableSet<LocalDate>> seen = new HashMap<>();

    private ChildTalks(Look look) {
        this.look = look;
    }

    static ChildTalks in(Look look) {
        ChildTalks talks = new ChildTalks(look);
        for (Contact contact : look.file().contacts()) {
            Seq<Id<?>> met = Array.<Id<?>>ofAll(contact.with()).appendAll(contact.seen());
            if (contact.held()) {
                talks.add(talks.apart, contact.apart(), contact.on());
                talks.add(talks.seen, met.appendAll(contact.apart()), contact.on());
            }
            if (!contact.held() || contact.whyNot().isDefined()) {
                talks.add(talks.apart, met, contact.on());
            }
        }
        return talks;
    }

    private void add(Map<Id<?>, NavigableSet<LocalDate>> days, Seq<? extends Id<?>> persons, LocalDate on) {
        persons.forEach(
                person -> days.computeIfAbsent(person, none -> new TreeSet<>()).add(on));
    }

    /** An attempt counts, and so does a talk of which it is recorded why it was not apart. */
    boolean wasSpokenApartOrTried(Id<?> child, LocalDate from, LocalDate until) {
        return isWithin(apart, child, from, until);
    }

    /** Who saw the mother of a child that is expected, saw the child. */
    boolean wasSeen(Member child, LocalDate from, LocalDate until) {
        return isWithin(seen, child.id(), from, until)
                || (FamilySubjects.isUnborn(child, look.day())
                        && look.index()
                                .relationshipsOf(child.id())
                                .filter(relation -> relation.kind() == RelationKind.MOTHER)
                                .map(Relationship::person)
                                .exists(mother -> isWithin(seen, mother, from, until)));
    }

    private static boolean isWithin(
            Map<Id<?>, NavigableSet<LocalDate>> days, Id<?> person, LocalDate from, LocalDate until) {
        NavigableSet<LocalDate> held = days.get(person);
        LocalDate last = held == null ? null : held.floor(until);
        return last != null && !last.isBefore(from);
    }
}
