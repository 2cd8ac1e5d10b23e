package nl.bredeblik.rules.catalogue;

import nl.bredeblik.model.concern.MeldcodeSkipGround;
import nl.bredeblik.model.concern.MeldcodeStep;
import nl.bredeblik.model.concern.MeldcodeStepKind;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/** What is asked of a single step of the reporting code. Its day is always recorded. */
final class MeldcodeStepChecks {

    /** Step 2, where it was taken. */
    static final Subjects<MeldcodeStep> CONSULTATIONS =
            taken("consultations under the reporting code", MeldcodeStepKind.CONSULT);

    /** Step 5, where it was taken. */
    static final Subjects<MeldcodeStep> DECISIONS =
            taken("decisions under the reporting code", MeldcodeStepKind.DECIDE);

    /** Step 3, where it was skipped. */
    static final Subjects<MeldcodeStep> SKIPPED_TALKS = Subjects.of(
            "talks that were skipped",
            look -> look.file()
                    .meldcodeSteps()
                    .filter(step -> step.step() == MeldcodeStepKind.TALK
                            && step.skipGround().isDefined()));

    private MeldcodeStepChecks() {}

    private static Subjects<MeldcodeStep> taken(String name, MeldcodeStepKind kind) {
        return Subjects.of(
                name,
                look -> look.file()
                        .meldcodeSteps()
                        .filter(step -> step.step() == kind && step.skipGround().isEmpty()));
    }

    static Verdict saysWithWhomAndWhat(MeldcodeStep step, Look look) {
        if (step.consulted().isEmpty()) {
            return Verdict.VIOLATED.at("consulted");
        }
        return Verdict.satisfiedIf(step.text().isDefined()).at("text");
    }

    static Verdict isSkippedOnAGround(MeldcodeStep step, Look look) {
        return Verdict.satisfiedIf(!step.skipGround().contains(MeldcodeSkipGround.OTHER))
                .at("skipGround");
    }

    static Verdict namesWhoIsFinallyResponsible(MeldcodeStep step, Look look) {
        if (step.decision().isEmpty()) {
            return Verdict.VIOLATED.at("decision");
        }
        if (step.decidedBy().isEmpty()) {
            return Verdict.VIOLATED.at("decidedBy");
        }
        return Verdict.satisfiedIf(step.finallyResponsible() == YesNoUnknown.YES)
                .at("finallyResponsible");
    }
}
