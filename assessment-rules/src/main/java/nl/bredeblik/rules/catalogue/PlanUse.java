package nl.bredeblik.rules.catalogue;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.ActionStatus;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;

/** Whether a version of a plan is worked with, adopted or not. */
final class PlanUse {

    private PlanUse() {}

    /** Whether an evaluation, an action that began, a decision or a petition rests on a version. */
    static boolean isUsed(Plan plan, Look look) {
        CaseFile file = look.file();
        Id<?> id = plan.id();
        return file.evaluations()
                        .exists(held -> held.plan().equals(id) && look.day().reached(held.on()))
                || file.actionProgress()
                        .exists(progress -> progress.plan().equals(id)
                                && hasBegun(progress.status())
                                && look.day().reached(progress.on()))
                || file.decisions()
                        .exists(decision -> decision.basedOn().exists(id::equals)
                                || decision.subjects().exists(id::equals))
                || file.petitions()
                        .exists(petition -> petition.basedOn().exists(id::equals)
                                || petition.attachments().exists(id::equals));
    }

    static boolean hasBegun(ActionStatus status) {
        return switch (status) {
            case RUNNING, DONE -> true;
            case PLANNED, WAITING_LIST, NOT_DONE, CANCELLED -> false;
        };
    }
}
