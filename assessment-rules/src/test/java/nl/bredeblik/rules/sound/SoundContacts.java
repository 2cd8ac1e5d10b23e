package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.CommunicationNeed;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.NeedMet;
import nl.bredeblik.model.team.Professional;

/** Talks and visits: everybody is seen, children are also spoken with apart, and needs for communication are met. */
final class SoundContacts {

    /** Younger children are seen, not spoken with. */
    private static final int SPEAKS_ITSELF = 2;

    private static final int WEEKS_BETWEEN_VISITS = 6;

    private final Story story;
    private final Book book;

    SoundContacts(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** A visit today to each home, by the worker, at which everybody who lives there is seen. */
    Seq<Contact> visitAll() {
        return story.family()
                .homes()
                .values()
                .map(residents -> visit(residents.toArray()))
                .toArray();
    }

    /** A visit today to people who live together. */
    Contact visit(Seq<Id<Member>> residents) {
        Family family = story.family();
        Seq<Id<Member>> adults = residents.reject(family::isChild);
        Seq<Id<Member>> children = residents.filter(id -> family.children().contains(id));
        Seq<Id<Member>> speaking = children.filter(child -> family.ageOn(child, book.today()) >= SPEAKS_ITSELF);
        return write(contact(ContactKind.HOME_VISIT)
                .addAllWith(adults)
                .addAllWith(speaking)
                .addAllSeen(residents.reject(id -> family.unborn().contains(id)))
                .addAllApart(speaking)
                .addAllNeedsMet(needsMet(residents)));
    }

    /** A talk today with adults. */
    Contact talk(Seq<Id<Member>> adults) {
        return talkBy(story.team().worker(), adults);
    }

    /** A talk today of some professional with adults. */
    Contact talkBy(Id<Professional> professional, Seq<Id<Member>> adults) {
        return write(contact(ContactKind.CONVERSATION)
                .by(Array.of(professional))
                .addAllWith(adults)
                .addAllSeen(adults)
                .addAllNeedsMet(needsMet(adults)));
    }

    /** A call today with somebody outside the family. */
    Contact call(Id<? extends Party> person) {
        return write(contact(ContactKind.TELEPHONE).addWith(person));
    }

    /** Visits every six weeks from now on, as long as the file is open. */
    void visitRegularly() {
        book.plan(Book.workingDayOnOrAfter(book.today().plusWeeks(WEEKS_BETWEEN_VISITS)), () -> {
            if (!story.isClosed()) {
                visitAll();
                visitRegularly();
            }
        });
    }

    private Contact.Builder contact(ContactKind kind) {
        return book.begin(Contact.builder(), "contact")
                .kind(kind)
                .on(book.today())
                .held(true)
                .addBy(story.team().worker())
                .text(Text.of("wat besproken en gezien is"));
    }

    private Contact write(Contact.Builder built) {
        Contact contact = built.build();
        book.file().addContacts(contact);
        return contact;
    }

    private Seq<NeedMet> needsMet(Seq<Id<Member>> persons) {
        return persons.flatMap(
                person -> Array.ofAll(story.family().member(person).needs())
                        .map(CommunicationNeed::kind)
                        .map(kind -> NeedMet.builder()
                                .member(person)
                                .kind(kind)
                                .how(Text.of("er was een tolk bij, of het is in gewone woorden verteld"))
                                .build()));
    }
}
