package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.FrameworkAnswer;
import nl.bredeblik.model.concern.FrameworkQuestion;
import nl.bredeblik.model.concern.MeldcodeSkipGround;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.concern.MeldcodeStepKind;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;

/** Mistakes of an organisation that goes through the reporting code. */
final class ReportingCodeMutators {

    private static final Term FOUR_WEEKS = Term.weeks(4);

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "CON-10",
                    "the talk of step 3 is not recorded",
                    scene -> scene.remove(CaseFile::meldcodeSteps, step -> step.step() == MeldcodeStepKind.TALK)),
            mutator(
                    "CON-11",
                    "the decision comes on the day after four weeks",
                    scene -> scene.current()
                            .meldcodeProcesses()
                            .headOption()
                            .map(process -> FOUR_WEEKS
                                    .lastDay(process.startedOn(), DutchCalendar.standard())
                                    .plusDays(1))
                            .flatMap(day -> dated(scene.on(day), MeldcodeStepKind.DECIDE, day))),
            mutator(
                    "CON-12",
                    "with whom a consultation was is left out",
                    scene -> step(scene, MeldcodeStepKind.CONSULT, step -> step.consulted(Array.empty()))),
            mutator(
                    "CON-13",
                    "the talk is skipped for another reason than safety or contact",
                    scene -> step(scene, MeldcodeStepKind.TALK, step -> step.skipGround(MeldcodeSkipGround.OTHER))),
            mutator(
                    "CON-14",
                    "the questions are answered without reasons",
                    scene -> step(
                            scene,
                            MeldcodeStepKind.WEIGH,
                            step -> answers(step, answer -> answer.reason(Option.none())))),
            mutator(
                    "CON-15",
                    "structural unsafety is answered with help, and not reported or explained",
                    scene -> Option.some(scene)
                            .filter(then -> then.current().notifications().isEmpty())
                            .flatMap(then -> step(
                                    then,
                                    MeldcodeStepKind.WEIGH,
                                    step -> answers(step, ReportingCodeMutators::yesToUnsafety)))
                            .flatMap(file -> step(
                                    new Scene(file, 0), MeldcodeStepKind.DECIDE, step -> step.text(Option.none())))),
            mutator(
                    "CON-16",
                    "a teacher decides who is not finally responsible",
                    scene -> step(scene, MeldcodeStepKind.DECIDE, step -> step.finallyResponsible(YesNoUnknown.NO))),
            mutator(
                    "CON-17",
                    "the decision is dated before the weighing",
                    scene -> scene.one(CaseFile::meldcodeSteps, step -> step.step() == MeldcodeStepKind.WEIGH)
                            .flatMap(weighed -> step(
                                    scene,
                                    MeldcodeStepKind.DECIDE,
                                    step -> step.on(weighed.on().minusDays(1))))));

    private ReportingCodeMutators() {}

    private static Option<CaseFile> step(Scene scene, MeldcodeStepKind kind, UnaryOperator<MeldcodeStep.Builder> how) {
        return scene.change(
                CaseFile::meldcodeSteps,
                step -> step.step() == kind,
                step -> how.apply(MeldcodeStep.builder().from(step)).build());
    }

    private static Option<CaseFile> dated(Scene scene, MeldcodeStepKind kind, LocalDate day) {
        return step(scene, kind, step -> step.on(day).recordedOn(day));
    }

    private static MeldcodeStep.Builder answers(MeldcodeStep.Builder step, UnaryOperator<FrameworkAnswer.Builder> how) {
        return step.answers(step.build()
                .answers()
                .map(answer -> how.apply(FrameworkAnswer.builder().from(answer)).build()));
    }

    private static FrameworkAnswer.Builder yesToUnsafety(FrameworkAnswer.Builder answer) {
        return answer.build().question() == FrameworkQuestion.ACUTE_OR_STRUCTURAL
                ? answer.answer(YesNoUnknown.YES)
                : answer;
    }
}
