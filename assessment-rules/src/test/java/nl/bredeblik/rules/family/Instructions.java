package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.measure.InstructionGround;
import nl.bredeblik.model.measure.InstructionView;
import nl.bredeblik.model.measure.WrittenInstruction;

/** Written instructions about the daughter of the sound family. */
public final class Instructions {

    public static final Id<WrittenInstruction> INSTRUCTION = Id.of("instruction");
    public static final LocalDate GIVEN = LocalDate.of(2026, 2, 2);

    private Instructions() {}

    /** An instruction to the mother that is in order, with one change. */
    public static Change instructed(UnaryOperator<WrittenInstruction.Builder> change) {
        return with(file -> file.addWrittenInstructions(change.apply(WrittenInstruction.builder()
                        .id(INSTRUCTION)
                        .recordedOn(OPENED)
                        .addChildren(DAUGHTER)
                        .addAddressees(MOTHER)
                        .on(GIVEN)
                        .sentOn(GIVEN)
                        .addGrounds(InstructionGround.NO_COOPERATION)
                        .plan(Id.of("plan0001"))
                        .reasons(Text.of("waarom"))
                        .addViews(view().build())
                        .tellsAnnulment(YesNoUnknown.YES))
                .build()));
    }

    /** The mother was asked on the day of the instruction. */
    public static InstructionView.Builder view() {
        return InstructionView.builder().person(MOTHER).askedOn(GIVEN);
    }
}
