package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.participation.PerspectiveWeighing;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.privacy.Consent;
import nl.bredeblik.model.privacy.ConsentPurpose;
import nl.bredeblik.model.statement.NoReactionReason;

/** What each member thinks of a plan, and who agrees and consents. */
final class SoundVoices {

    private static final int HAS_WORDS = 3;
    private static final int CONSENTS = 12;

    private final Story story;
    private final Book book;

    SoundVoices(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Everybody is asked today; of who is too young, that is recorded. */
    void consultAll(Plan plan) {
        for (Id<Member> member : story.family().all()) {
            if (speaks(member)) {
                consult(plan, member);
            } else {
                book.file()
                        .addConsultations(book.begin(Consultation.builder(), "consultation")
                                .plan(plan.id())
                                .person(member)
                                .on(book.today())
                                .attemptOnly(NoReactionReason.TOO_YOUNG)
                                .build());
            }
        }
    }

    /** Somebody is asked today what he or she thinks of a plan. */
    void consult(Plan plan, Id<? extends Party> person) {
        book.file()
                .addConsultations(book.begin(Consultation.builder(), "consultation")
                        .plan(plan.id())
                        .person(person)
                        .on(book.today())
                        .means(VoiceMeans.CONVERSATION)
                        .view(Text.of("wat ik van het plan vind"))
                        .level(AgreementLevel.AGREES)
                        .build());
    }

    void assentAll(Plan plan) {
        for (Id<Member> member : story.family().all()) {
            AgreementLevel level = speaks(member) ? AgreementLevel.AGREES : AgreementLevel.COULD_NOT_BE_ASKED;
            assent(plan, member, level);
        }
        assent(plan, story.team().relative(), AgreementLevel.AGREES);
    }

    void assent(Plan plan, Id<? extends Party> person, AgreementLevel level) {
        book.file()
                .addAssents(book.begin(Assent.builder(), "assent")
                        .to(plan.id())
                        .person(person)
                        .on(book.today())
                        .level(level)
                        .remark(Text.of("wat er nog bij gezegd is"))
                        .build());
    }

    /** Voluntary help rests on consent: of each adult, each holder of authority, and children of twelve and older. */
    void consent(Plan plan) {
        if (story.traits().isImposed()) {
            return;
        }
        Seq<Id<? extends Party>> givers = LinkedHashSet.<Id<? extends Party>>ofAll(
                        story.family().adults())
                .addAll(story.family().children().flatMap(story.family()::holdersOf))
                .addAll(story.family().childrenFrom(CONSENTS - 1, book.today()))
                .toArray();
        for (Id<? extends Party> giver : givers) {
            book.file()
                    .addConsents(book.begin(Consent.builder(), "consent")
                            .giver(giver)
                            .addAllAbout(aboutWhom(giver))
                            .purpose(ConsentPurpose.HELP)
                            .addItems(plan.id())
                            .addParties(story.team().local())
                            .on(book.today())
                            .explained(Text.of("wat de hulp inhoudt, en dat nee zeggen kan"))
                            .free(YesNoUnknown.YES)
                            .build());
        }
    }

    /** What each child who has words for it thinks today of something. */
    void viewsOfChildren(Id<? extends Identified> about) {
        for (Id<Member> child : story.family().childrenFrom(HAS_WORDS, book.today())) {
            Perspective view = view(child, about, VoiceMeans.DRAWING);
            book.file()
                    .addPerspectiveWeighings(book.begin(PerspectiveWeighing.builder(), "weighing")
                            .perspective(view.id())
                            .on(book.today())
                            .weighing(Text.of("hoe het meetelt"))
                            .toldOn(book.today())
                            .build());
        }
    }

    /** What each adult thinks today of something. */
    void viewsOfAdults(Id<? extends Identified> about) {
        story.family().adults().forEach(adult -> view(adult, about, VoiceMeans.CONVERSATION));
    }

    private Perspective view(Id<Member> holder, Id<? extends Identified> about, VoiceMeans means) {
        Perspective view = book.begin(Perspective.builder(), "view")
                .holder(holder)
                .on(book.today())
                .means(means)
                .words(Text.of("hoe ik het zie"))
                .addAbout(about)
                .isWish(false)
                .build();
        book.file().addPerspectives(view);
        return view;
    }

    private Seq<Id<Member>> aboutWhom(Id<? extends Party> giver) {
        Seq<Id<Member>> own = story.family().all().filter(giver::equals);
        Seq<Id<Member>> held = story.family()
                .children()
                .filter(child -> story.family().holdersOf(child).contains(giver));
        return Array.ofAll(own).appendAll(held);
    }

    private boolean speaks(Id<Member> member) {
        return !story.family().isChild(member) || story.family().ageOn(member, book.today()) >= HAS_WORDS;
    }
}
