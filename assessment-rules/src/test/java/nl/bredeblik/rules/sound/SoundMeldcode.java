package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.concern.FrameworkAnswer;
import nl.bredeblik.model.concern.FrameworkQuestion;
import nl.bredeblik.model.concern.MeldcodeDecision;
import nl.bredeblik.model.concern.MeldcodeProcess;
import nl.bredeblik.model.concern.MeldcodeSkipGround;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.concern.MeldcodeStepKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;

/** The five steps of the reporting code (<i>meldcode</i>), taken by a school in the days before the file was opened. */
final class SoundMeldcode {

    private final Story story;
    private final Book book;

    SoundMeldcode(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** All steps, as they are recorded today. */
    void record() {
        LocalDate started = book.today().minusDays(12);
        MeldcodeProcess process = book.begin(MeldcodeProcess.builder(), "meldcode")
                .organisation(story.team().informant())
                .startedOn(started)
                .addAllAbout(story.family().children())
                .addAllConcerns(story.concernIds())
                .build();
        book.file().addMeldcodeProcesses(process);
        boolean isReported = story.traits().notified();
        write(process, MeldcodeStepKind.MAP_SIGNALS, started, step -> step);
        write(
                process,
                MeldcodeStepKind.CONSULT,
                started.plusDays(2),
                step -> step.addConsulted(story.team().partner()));
        boolean talked = book.chance().percent(40);
        write(
                process,
                MeldcodeStepKind.TALK,
                started.plusDays(5),
                step -> talked ? step : step.skipGround(MeldcodeSkipGround.SAFETY));
        write(
                process,
                MeldcodeStepKind.WEIGH,
                started.plusDays(8),
                step -> step.addAllAnswers(
                        Array.of(FrameworkQuestion.values()).map(question -> answer(question, isReported))));
        write(
                process,
                MeldcodeStepKind.DECIDE,
                started.plusDays(9),
                step -> step.decision(isReported ? MeldcodeDecision.REPORT_AND_HELP : MeldcodeDecision.HELP_ONLY)
                        .decidedBy(story.team().teacher())
                        .finallyResponsible(YesNoUnknown.YES));
    }

    private static FrameworkAnswer answer(FrameworkQuestion question, boolean isReported) {
        boolean yes = question != FrameworkQuestion.ACUTE_OR_STRUCTURAL || isReported;
        return FrameworkAnswer.builder()
                .question(question)
                .answer(yes ? YesNoUnknown.YES : YesNoUnknown.NO)
                .reason(Text.of("waarom"))
                .build();
    }

    private void write(
            MeldcodeProcess process, MeldcodeStepKind kind, LocalDate on, UnaryOperator<MeldcodeStep.Builder> more) {
        book.file()
                .addMeldcodeSteps(more.apply(book.begin(MeldcodeStep.builder(), "step")
                                .process(process.id())
                                .step(kind)
                                .on(on)
                                .text(Text.of("wat er is gedaan en gezegd"))
                                .finallyResponsible(YesNoUnknown.NO))
                        .build());
    }
}
