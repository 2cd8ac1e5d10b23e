package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.MonitoringCheck;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.rules.Look;

/**
 * On which days there was contact with each person, who was seen, who was spoken with apart from the persons whom a concern is
 * about, and when somebody tried. A contact of any professional counts, and of somebody else where an organisation asked for it.
 */
final class ChildContacts {

    private final Map<Id<?>, NavigableSet<LocalDate>> any = new HashMap<>();
    private final Map<Id<?>, NavigableSet<LocalDate>> seen = new HashMap<>();
    private final Map<Id<?>, NavigableSet<LocalDate>> apart = new HashMap<>();
    private final Map<Id<?>, NavigableSet<LocalDate>> attempts = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> mothers = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> causing = new HashMap<>();
    private final Set<Id<?>> adults = new HashSet<>();
    private final Look look;

    private ChildContacts(Look look) {
        this.look = look;
    }

    static ChildContacts in(Look look) {
        ChildContacts contacts = new ChildContacts(look);
        look.file().concerns().forEach(contacts::addCausing);
        for (Member member : look.file().members()) {
            if (member.role() != MemberRole.CHILD && member.role() != MemberRole.UNBORN_CHILD) {
                contacts.adults.add(member.id());
            }
        }
        for (Relationship relation : look.file().relationships()) {
            if (relation.kind() == RelationKind.MOTHER) {
                contacts.mothers
                        .computeIfAbsent(relation.of(), none -> new HashSet<>())
                        .add(relation.person());
            }
        }
        look.file().contacts().forEach(contacts::add);
        look.file().monitoringChecks().forEach(contacts::add);
        look.file().consultations().forEach(contacts::add);
        look.file()
                .perspectives()
                .reject(view -> view.means() == VoiceMeans.WRITTEN)
                .forEach(view -> contacts.met(view.holder(), view.on()));
        return contacts;
    }

    /** Whether there was any contact on a day of the stretch. Of an unborn child: with its mother. */
    boolean had(Id<?> child, RoundOfContact round) {
        return round.holdsOneOf(any.get(child)) || hadMother(child, round);
    }

    boolean saw(Id<?> child, RoundOfContact round) {
        return round.holdsOneOf(seen.get(child)) || hadMother(child, round);
    }

    boolean spokeApart(Id<?> child, RoundOfContact round) {
        return round.holdsOneOf(apart.get(child));
    }

    boolean tried(Id<?> child, RoundOfContact round) {
        return round.holdsOneOf(attempts.get(child));
    }

    /** Whether any contact with the child is recorded at all. */
    boolean hadEver(Id<?> child) {
        return any.containsKey(child);
    }

    private boolean hadMother(Id<?> child, RoundOfContact round) {
        return round.isBeforeBirth()
                && mothers.getOrDefault(child, Set.of()).stream().anyMatch(mother -> round.holdsOneOf(any.get(mother)));
    }

    private void addCausing(SafetyConcern concern) {
        Seq<Id<? extends Party>> named = concern.named()
                .filter(each -> each.role() == InvolvementRole.NAMED_AS_CAUSING)
                .map(Involvement::person);
        for (Involvement endangered : concern.endangered()) {
            named.forEach(person -> causing.computeIfAbsent(endangered.person(), none -> new HashSet<>())
                    .add(person));
        }
    }

    private void add(Contact contact) {
        if (!contact.held()) {
            contact.with().forEach(person -> day(attempts, person, contact.on()));
            return;
        }
        if (!counts(contact)) {
            return;
        }
        contact.seen().forEach(member -> met(member, contact.on()));
        for (Id<? extends Party> person : contact.with()) {
            day(any, person, contact.on());
            if (contact.kind().isFaceToFace()) {
                day(seen, person, contact.on());
            }
            if (contact.kind().isTalk() && isWithoutWhomItIsAbout(contact, person)) {
                day(apart, person, contact.on());
            }
        }
        for (Id<Member> member : contact.apart()) {
            day(any, member, contact.on());
            day(apart, member, contact.on());
            if (contact.kind().isFaceToFace()) {
                day(seen, member, contact.on());
            }
        }
    }

    /** Where no concern names anybody: without any adult of the family. */
    private boolean isWithoutWhomItIsAbout(Contact contact, Id<?> child) {
        if (adults.contains(child)) {
            return false;
        }
        Set<Id<?>> avoided = causing.getOrDefault(child, adults);
        return contact.with().forAll(person -> person.equals(child) || !avoided.contains(person));
    }

    private boolean counts(Contact contact) {
        return contact.by().isEmpty()
                || contact.onBehalfOf().isDefined()
                || contact.by()
                        .exists(person -> look.index()
                                .kindOf(person)
                                .exists(kind -> kind == IdKind.PROFESSIONAL || kind == IdKind.ORGANISATION));
    }

    private void add(MonitoringCheck check) {
        check.seen().forEach(member -> met(member, check.on()));
    }

    private void add(Consultation talk) {
        if (talk.attemptOnly().isDefined()) {
            day(attempts, talk.person(), talk.on());
        } else if (!talk.means().contains(VoiceMeans.WRITTEN)) {
            met(talk.person(), talk.on());
        }
    }

    private void met(Id<?> person, LocalDate on) {
        day(any, person, on);
        day(seen, person, on);
    }

    private static void day(Map<Id<?>, NavigableSet<LocalDate>> days, Id<?> person, LocalDate on) {
        days.computeIfAbsent(person, none -> new TreeSet<>()).add(on);
    }
}
