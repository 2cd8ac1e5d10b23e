package nl.bredeblik.rules.sound;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.measure.ContactLimit;
import nl.bredeblik.model.measure.InstructionGround;
import nl.bredeblik.model.measure.InstructionView;
import nl.bredeblik.model.measure.WrittenInstruction;

/** Limits of contact during a placement: reasoned, for some weeks, in a written instruction, and ended in time. */
final class SoundContactLimits {

    private static final int WEEKS = 6;
    private static final int DAYS_TO_ANSWER = 3;
    private static final int DAYS_BEFORE_END = 7;

    private final Story story;
    private final Book book;

    SoundContactLimits(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** From today on each child sees one parent less. */
    void limit() {
        for (Id<Member> child : story.family().children()) {
            Seq<Id<? extends Party>> holders = story.family()
                    .holdersOf(child)
                    .filter(holder -> story.family().adults().exists(holder::equals));
            holders.headOption().forEach(parent -> limit(child, parent));
        }
    }

    private void limit(Id<Member> child, Id<? extends Party> parent) {
        LocalDate until = Book.workingDayOnOrAfter(book.today().plusWeeks(WEEKS));
        WrittenInstruction instruction = book.begin(WrittenInstruction.builder(), "instruction")
                .addChildren(child)
                .addAddressees(parent)
                .on(book.today())
                .sentOn(book.today())
                .addGrounds(InstructionGround.DUE_TO_PLACEMENT)
                .reasons(Text.of("waarom in deze weken minder bezoek"))
                .addViews(InstructionView.builder()
                        .person(parent)
                        .askedOn(book.today().minusDays(DAYS_TO_ANSWER))
                        .view(Text.of("wat de ouder ervan vindt"))
                        .build())
                .tellsAnnulment(YesNoUnknown.YES)
                .until(until)
                .build();
        ContactLimit limit = contact(child, parent)
                .instruction(instruction.id())
                .reasons(Text.of("wat bij de bezoeken is gezien"))
                .addAllBasedOn(story.judgement().map(SafetyJudgement::id))
                .addAlternatives(SoundDecisions.lighter())
                .until(until)
                .reviewOn(until.minusDays(DAYS_BEFORE_END))
                .build();
        book.file().addWrittenInstructions(instruction).addContactLimits(limit);
        book.plan(until, () -> end(limit));
    }

    private void end(ContactLimit limit) {
        book.file()
                .addContactLimits(ContactLimit.builder()
                        .from(limit)
                        .revision(limit.revision() + 1)
                        .recordedOn(book.today())
                        .endedOn(limit.until())
                        .build());
    }

    private ContactLimit.Builder contact(Id<Member> child, Id<? extends Party> parent) {
        return book.begin(ContactLimit.builder(), "limit")
                .child(child)
                .person(parent)
                .on(book.today())
                .addSetBy(story.team().worker());
    }
}
