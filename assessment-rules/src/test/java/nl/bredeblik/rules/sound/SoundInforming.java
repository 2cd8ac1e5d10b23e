package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.InformMeans;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;

/** What people are told: their rights at the first contact, and each step and concern before or when it matters. */
final class SoundInforming {

    private static final Seq<InformTopic> RIGHTS = Array.of(
            InformTopic.PROCEDURE,
            InformTopic.DATA_PROCESSING,
            InformTopic.ACCESS,
            InformTopic.CORRECTION,
            InformTopic.OWN_STATEMENT,
            InformTopic.COMPLAINT,
            InformTopic.CONFIDENTIAL_ADVISER,
            InformTopic.LAWYER,
            InformTopic.SPECIAL_CURATOR,
            InformTopic.REPLACEMENT,
            InformTopic.COURT_REQUESTS);

    private final Story story;
    private final Book book;

    SoundInforming(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Tells somebody today of all his or her rights, and who steps in. */
    void rights(Id<? extends Party> person) {
        book.file().addInformings(told(person).addAllTopics(RIGHTS).build());
    }

    /** Tells somebody today of the concerns, and of the data that others gave. */
    void concerns(Id<? extends Party> person) {
        book.file()
                .addInformings(told(person)
                        .addTopics(InformTopic.CONCERN)
                        .addTopics(InformTopic.DATA_RECEIVED)
                        .addAllItems(story.concernIds())
                        .addAllItems(story.statementIds())
                        .addAllItems(story.documents())
                        .build());
    }

    /** Tells everybody whom it concerns today of a step, before it takes effect. */
    void step(Seq<? extends Id<? extends Identified>> items) {
        for (Id<? extends Party> person : everybody()) {
            book.file()
                    .addInformings(told(person)
                            .addTopics(InformTopic.STEP)
                            .addAllItems(items)
                            .build());
        }
    }

    /** Tells everybody today of data that were received from others. */
    void received(Seq<? extends Id<? extends Identified>> items) {
        for (Id<? extends Party> person : everybody()) {
            book.file()
                    .addInformings(told(person)
                            .addTopics(InformTopic.DATA_RECEIVED)
                            .addAllItems(items)
                            .build());
        }
    }

    /** The family members who are told things, and who holds authority outside the family. */
    private Seq<Id<? extends Party>> everybody() {
        Seq<Id<? extends Party>> persons =
                Array.narrow(story.family().toldThemselves(book.today()).toArray());
        Seq<Id<Member>> children = story.family().children();
        return LinkedHashSet.ofAll(persons)
                .addAll(children.flatMap(story.family()::holdersOf)
                        .reject(holder -> story.team()
                                .court()
                                .exists(court -> court.institution().equals(holder))))
                .toArray();
    }

    private Informing.Builder told(Id<? extends Party> person) {
        return book.begin(Informing.builder(), "informing")
                .to(person)
                .on(book.today())
                .means(InformMeans.CONVERSATION)
                .reaction(Text.of("wat de ander ervan zei"));
    }
}
