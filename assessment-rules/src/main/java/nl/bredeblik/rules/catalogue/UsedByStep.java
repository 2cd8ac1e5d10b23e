package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A report, petition or core decision, which uses only what was recorded by its date.
 *
 * <p>One that was entered later than its date, as when it came from another organisation, may use what was entered with it. Its
 * next revision may not use what came after its date: a report with new information has a date of its own.
 *
 * @param listed the record
 * @param usableUntil the last day on which what it uses can have been recorded
 * @param open whether it can still be changed
 */
record UsedByStep(Listed listed, LocalDate usableUntil, boolean open) {

    static final Subjects<UsedByStep> STEPS = Subjects.about(
            "reports, petitions and core decisions",
            UsedByStep::in,
            used -> used.listed().entry(),
            used -> Array.of(used.listed().entry().id()));

    private static Seq<UsedByStep> in(Look look) {
        Set<Id<?>> open = HashSet.ofAll(
                Steps.in(look).filter(Step::open).map(step -> step.entry().id()));
        List<UsedByStep> steps = new ArrayList<>();
        for (WrittenReport report : look.file().reports()) {
            steps.add(of(new Listed(report, WrittenReport.SHAPE), report.on(), open));
        }
        for (Petition petition : look.file().petitions()) {
            steps.add(of(new Listed(petition, Petition.SHAPE), petition.on(), open));
        }
        for (CoreDecision decision : look.file().decisions()) {
            steps.add(of(new Listed(decision, CoreDecision.SHAPE), decision.on(), open));
        }
        return Array.ofAll(steps);
    }

    private static UsedByStep of(Listed listed, LocalDate on, Set<Id<?>> open) {
        Entry entry = listed.entry();
        boolean isDatedEarlier = entry.revision() > Entry.FIRST_REVISION && on.isBefore(entry.recordedOn());
        return new UsedByStep(listed, isDatedEarlier ? on : entry.recordedOn(), open.contains(entry.id()));
    }

    static boolean isStep(Entry entry) {
        return entry instanceof WrittenReport || entry instanceof Petition || entry instanceof CoreDecision;
    }

    Verdict usesWhatWasRecordedByThen(Look look) {
        Verdict verdict = ReferenceChecks.refersToWhatWasRecordedBy(listed, usableUntil, look);
        return open ? verdict : verdict.as(Severity.ATTENTION);
    }
}
