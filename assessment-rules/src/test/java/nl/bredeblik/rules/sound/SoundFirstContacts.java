package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.HelpResult;
import nl.bredeblik.model.analysis.NoEarlierHelp;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.participation.PerspectiveWeighing;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;

/** The first days: everybody is met within five working days, told of rights and concerns, and heard about them. */
final class SoundFirstContacts {

    private static final int HAS_WORDS = 3;
    private static final int NAMES_SOMEBODY = 6;

    private final Story story;
    private final Book book;
    private final SoundContacts contacts;
    private final SoundInforming informing;
    private final SoundStatements statements;

    SoundFirstContacts(Story story) {
        this.story = story;
        this.book = story.book();
        this.contacts = new SoundContacts(story);
        this.informing = new SoundInforming(story);
        this.statements = new SoundStatements(story);
    }

    /** Today with the carers, before the concerns are written down. */
    void intake() {
        contacts.talk(story.family().carers());
        contacts.call(story.team().relative());
    }

    /** Today, once the concerns stand in the file: the carers are told of them and of their rights, and react. */
    void tellCarers() {
        for (Id<Member> carer : story.family().carers()) {
            informing.rights(carer);
            informing.concerns(carer);
            react(carer);
        }
    }

    /** In the next days every home is visited, and the informant is asked. */
    void meetEverybody() {
        for (var residents : story.family().homes().values()) {
            book.waitWorkingDays(1);
            meet(residents.toArray());
        }
        earlierHelp();
        book.waitWorkingDays(1);
        askInformant();
    }

    private void meet(Seq<Id<Member>> residents) {
        Contact visit = contacts.visit(residents);
        Seq<Id<Member>> carers = story.family().carers();
        for (Id<Member> person : story.family().toldThemselves(book.today()).filter(residents::contains)) {
            if (!carers.contains(person)) {
                informing.rights(person);
                informing.concerns(person);
            }
        }
        for (Id<Member> child :
                story.family().childrenFrom(HAS_WORDS, book.today()).filter(residents::contains)) {
            view(child, visit);
        }
    }

    /** The named person says how he or she sees it, also against what others said. */
    private void react(Id<Member> person) {
        for (Story.Told told : story.concerns()) {
            if (told.named().equals(person)) {
                Source word = statements.told(person);
                story.statements()
                        .find(said -> told.concern().evidence().contains(said.id()))
                        .forEach(said -> statements.reply(word, said));
            }
            book.file()
                    .addReactions(book.begin(Reaction.builder(), "reaction")
                            .addTo(told.id())
                            .person(person)
                            .givenOn(PartialDate.onDay(book.today()))
                            .text(Text.of("hoe ik het zie"))
                            .build());
        }
    }

    private void view(Id<Member> child, Contact visit) {
        boolean namesSomebody = story.family().ageOn(child, book.today()) >= NAMES_SOMEBODY;
        Perspective.Builder view = book.begin(Perspective.builder(), "view")
                .holder(child)
                .on(book.today())
                .means(VoiceMeans.DRAWING)
                .words(Text.of("in eigen woorden"))
                .addAllAbout(story.concernIds())
                .isWish(false)
                .contact(visit.id());
        if (namesSomebody) {
            view.addSafetyPersons(story.team().relative());
        }
        Perspective given = view.build();
        book.file()
                .addPerspectives(given)
                .addPerspectiveWeighings(book.begin(PerspectiveWeighing.builder(), "weighing")
                        .perspective(given.id())
                        .on(book.today())
                        .weighing(Text.of("hoe het meetelt"))
                        .toldOn(book.today())
                        .build());
    }

    private void earlierHelp() {
        if (book.chance().percent(40)) {
            book.file()
                    .addNoEarlierHelp(book.begin(NoEarlierHelp.builder(), "nohelp")
                            .askedOn(book.today())
                            .build());
            return;
        }
        story.add(book.begin(HelpEpisode.builder(), "help")
                .kind(Text.of("begeleiding thuis"))
                .provider(story.team().local())
                .addAllMembers(story.family().all())
                .period(PartialPeriod.of(
                        Option.some(PartialDate.inYear(book.opened().getYear() - 2)),
                        Option.some(PartialDate.inYear(book.opened().getYear() - 1))))
                .frame(HelpFrame.VOLUNTARY)
                .result(HelpResult.PARTLY)
                .worked(Text.of("vaste dagen"))
                .workedNot(Text.of("wisselende gezichten"))
                .build());
    }

    private void askInformant() {
        contacts.call(story.team().teacher());
        Source teacher = statements.told(SourceKind.PROFESSIONAL, story.team().teacher());
        Seq<Id<Member>> about = story.concerns().flatMap(Story.Told::endangered).distinct();
        Statement told = statements.testimony(teacher, about);
        statements.approve(told, story.team().teacher());
        informing.received(Array.of(told.id()));
    }
}
