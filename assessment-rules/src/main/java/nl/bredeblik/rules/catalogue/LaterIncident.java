package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An incident after direct safety was recorded as reached for somebody who was involved.
 *
 * @param incident the incident
 * @param on the first day on which it can have happened
 */
record LaterIncident(Incident incident, LocalDate on) {

    static final Subjects<LaterIncident> AFTER_DIRECT_SAFETY = Subjects.about(
            "incidents after direct safety was reached",
            LaterIncident::in,
            LaterIncident::incident,
            later -> Array.of(later.incident().id()));

    private static Seq<LaterIncident> in(Look look) {
        Phases phases = Phases.in(look);
        List<LaterIncident> later = new ArrayList<>();
        for (Incident incident : look.file().incidents()) {
            incident.happened()
                    .earliest()
                    .filter(day -> incident.involved()
                            .exists(each -> phases.lastUntil(each.person(), day).exists(Phases::isPastDirectSafety)))
                    .forEach(day -> later.add(new LaterIncident(incident, day)));
        }
        return Array.ofAll(later);
    }

    /** A plan was evaluated, a safety plan drawn up anew, or the phase of direct safety begun again, on that day or later. */
    Verdict isFollowedByReview(Look look) {
        boolean isEvaluated = look.file().evaluations().exists(evaluation -> isSince(evaluation.on(), look));
        return Verdict.satisfiedIf(isEvaluated
                || look.file().safetyPlans().exists(plan -> isSince(plan.on(), look))
                || look.file().phaseChanges().exists(change -> reopens(change, look)));
    }

    private boolean reopens(PhaseChange change, Look look) {
        return change.to() == Phase.DIRECT_SAFETY && isSince(change.on(), look);
    }

    private boolean isSince(LocalDate day, Look look) {
        return !day.isBefore(on) && look.day().reached(day);
    }
}
