package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.concern.MeldcodeProcess;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.concern.MeldcodeStepKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An organisation going through the reporting code (<i>meldcode</i>), with the steps that were taken or skipped.
 *
 * @param process that it does
 * @param steps its steps, in the order of the file; a step can be taken more than once
 */
record MeldcodeRun(MeldcodeProcess process, Seq<MeldcodeStep> steps) {

    static final Subjects<MeldcodeRun> RUNS = Subjects.about(
            "organisations going through the reporting code",
            MeldcodeRun::in,
            MeldcodeRun::process,
            run -> Array.of(run.process().id()));

    private static final Seq<MeldcodeStepKind> ORDER = Array.of(MeldcodeStepKind.values());

    static Seq<MeldcodeRun> in(Look look) {
        Map<Id<?>, List<MeldcodeStep>> steps = new HashMap<>();
        look.file()
                .meldcodeSteps()
                .forEach(step -> steps.computeIfAbsent(step.process(), id -> new ArrayList<>())
                        .add(step));
        return look.file()
                .meldcodeProcesses()
                .map(process -> new MeldcodeRun(process, Array.ofAll(steps.getOrDefault(process.id(), List.of()))));
    }

    /** Of each step before the last one that is recorded. A step that was skipped is recorded with the reason. */
    Verdict hasNoStepMissing(Look look) {
        Map<MeldcodeStepKind, LocalDate> first = firstDays(steps);
        int last = ORDER.lastIndexWhere(first::containsKey);
        int missing = ORDER.indexWhere(kind -> !first.containsKey(kind));
        return missing < 0 || missing > last
                ? Verdict.SATISFIED
                : Verdict.VIOLATED.with(new Argument.OfFigure("step", missing + 1));
    }

    Option<LocalDate> startedOn(Look look) {
        return Option.some(process.startedOn()).filter(Stretches::isCivil);
    }

    /** The first day on which step 5 is recorded. */
    Option<LocalDate> decidedOn(Look look) {
        return Option.of(firstDays(steps).get(MeldcodeStepKind.DECIDE));
    }

    /** A skipped step has no day of its own. */
    Verdict isInOrder(Look look) {
        Map<MeldcodeStepKind, LocalDate> first =
                firstDays(steps.filter(step -> step.skipGround().isEmpty()));
        LocalDate latest = null;
        for (MeldcodeStepKind kind : ORDER) {
            LocalDate day = first.get(kind);
            if (day != null) {
                if (latest != null && day.isBefore(latest)) {
                    return Verdict.VIOLATED.with(new Argument.OfFigure("step", ORDER.indexOf(kind) + 1));
                }
                latest = day;
            }
        }
        return Verdict.SATISFIED;
    }

    private static Map<MeldcodeStepKind, LocalDate> firstDays(Seq<MeldcodeStep> steps) {
        Map<MeldcodeStepKind, LocalDate> first = new EnumMap<>(MeldcodeStepKind.class);
        steps.forEach(step -> first.merge(step.step(), step.on(), (one, other) -> other.isBefore(one) ? other : one));
        return first;
    }
}
