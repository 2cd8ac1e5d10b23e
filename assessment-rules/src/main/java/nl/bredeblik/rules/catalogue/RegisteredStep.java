package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A step for which a registered professional answers, and a professional who does it: a core decision, a petition, the work
 * under a measure, or an assessment or investigation of Veilig Thuis. Of other organisations than those that the decrees name
 * nothing is asked.
 *
 * @param step the step
 * @param who the professional
 * @param on its day; none for work that goes on, which is looked at on the reference day
 * @param together who does it too, for the same organisation
 */
record RegisteredStep(Entry step, Professional who, Option<LocalDate> on, Seq<Professional> together) {

    static final Subjects<RegisteredStep> STEPS = Subjects.about(
            "core steps and who does them",
            RegisteredStep::in,
            RegisteredStep::step,
            core -> Array.of(core.step().id(), core.who().id()));

    private static final Set<OrganisationKind> NAMED = HashSet.of(
            OrganisationKind.CERTIFIED_INSTITUTION,
            OrganisationKind.CHILD_PROTECTION_BOARD,
            OrganisationKind.YOUTH_CARE,
            OrganisationKind.FOSTER_CARE,
            OrganisationKind.VEILIG_THUIS);

    private static final Set<NotificationStepKind> JUDGING =
            HashSet.of(NotificationStepKind.SAFETY_ASSESSMENT, NotificationStepKind.INVESTIGATION_CONCLUDED);

    private static Seq<RegisteredStep> in(Look look) {
        List<RegisteredStep> steps = new ArrayList<>();
        for (CoreDecision decision : look.file().decisions()) {
            if (decision.kind() != CoreDecisionKind.OTHER) {
                add(decision, decision.takenBy(), Option.some(decision.on()), look, steps);
            }
        }
        for (Petition petition : look.file().petitions()) {
            add(petition, Array.of(petition.petitioner()), Option.some(petition.on()), look, steps);
        }
        for (Assignment work : look.file().assignments()) {
            if (work.role() == AssignmentRole.WORKER
                    && !work.measures().isEmpty()
                    && look.day().isIn(work.period())) {
                add(work, Array.of(work.professional()), Option.none(), look, steps);
            }
        }
        for (NotificationStep step : look.file().notificationSteps()) {
            if (JUDGING.contains(step.kind())) {
                add(step, step.by().toArray(), Option.some(step.on()), look, steps);
            }
        }
        return Array.ofAll(steps);
    }

    private static void add(
            Entry step,
            Seq<? extends Id<? extends Party>> by,
            Option<LocalDate> on,
            Look look,
            List<RegisteredStep> steps) {
        Seq<Professional> who = LinkedHashSet.ofAll(by)
                .toArray()
                .flatMap(id -> look.index().find(Professional.class, id))
                .filter(each -> look.index()
                        .organisation(each.organisation())
                        .exists(organisation -> NAMED.contains(organisation.kind())));
        for (Professional each : who) {
            steps.add(new RegisteredStep(
                    step, each, on, who.filter(other -> other.organisation().equals(each.organisation()))));
        }
    }

    /** Registered, or with the recorded reason why not; or together with a colleague who is. */
    Verdict isByRegistered(Look look) {
        return Verdict.satisfiedIf(
                who.registrationException().isDefined() || together.exists(each -> isRegistered(each, look)));
    }

    private boolean isRegistered(Professional professional, Look look) {
        return professional
                .registrations()
                .exists(registration -> registration.register() != ProfessionalRegister.OTHER
                        && on.map(registration.period()::possiblyContains)
                                .getOrElse(() -> look.day().mayBeIn(registration.period())));
    }
}
