package nl.bredeblik.rules.sound;

import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.measure.InstructionGround;
import nl.bredeblik.model.measure.InstructionView;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.measure.WrittenInstruction;
import nl.bredeblik.model.plan.Plan;

/** Written instructions: the view asked beforehand, ground and reasons in it, and how to go to the court. */
final class SoundInstructions {

    private static final int DAYS_TO_ANSWER = 6;
    private static final int DAYS_UNTIL_WITHDRAWN = 24;

    private final Story story;
    private final Book book;
    private final Seq<Threat> threats;

    SoundInstructions(Story story, SoundMeasures measures) {
        this.story = story;
        this.book = story.book();
        this.threats = measures.threats().values().toArray();
    }

    /** Under supervision those who hold authority are instructed today; on some courses it is withdrawn after weeks. */
    void give() {
        if (!story.traits().isSupervised() || holders().isEmpty()) {
            return;
        }
        WrittenInstruction.Builder built = book.begin(WrittenInstruction.builder(), "instruction")
                .addAllChildren(story.family().children())
                .addAllAddressees(holders())
                .on(book.today())
                .sentOn(book.today())
                .reasons(Text.of("waarom deze aanwijzing"))
                .addAllViews(holders().map(this::asked))
                .tellsAnnulment(YesNoUnknown.YES);
        WrittenInstruction given = isAboutThreats()
                ? built.addGrounds(InstructionGround.TO_REMOVE_THREAT)
                        .addAllThreats(threats.map(Threat::id))
                        .build()
                : built.addGrounds(InstructionGround.NO_COOPERATION)
                        .plan(story.plan().map(Plan::id))
                        .build();
        book.file().addWrittenInstructions(given);
        if (story.traits().course() == Traits.Course.RETURN) {
            book.plan(book.today().plusDays(DAYS_UNTIL_WITHDRAWN), () -> withdraw(given));
        }
    }

    private boolean isAboutThreats() {
        return switch (story.traits().course()) {
            case EXTENSION, LONG_PLACEMENT, URGENT -> true;
            default -> false;
        };
    }

    private void withdraw(WrittenInstruction given) {
        book.file()
                .addWrittenInstructions(WrittenInstruction.builder()
                        .from(given)
                        .revision(given.revision() + 1)
                        .recordedOn(book.today())
                        .until(book.today())
                        .build());
    }

    private InstructionView asked(Id<? extends Party> person) {
        return InstructionView.builder()
                .person(person)
                .askedOn(book.today().minusDays(DAYS_TO_ANSWER))
                .view(Text.of("wat er al goed gaat"))
                .build();
    }

    private Seq<Id<? extends Party>> holders() {
        return story.family().children().flatMap(story.family()::holdersOf).distinct();
    }
}
