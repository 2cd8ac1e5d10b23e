package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.plan.ActionProgress;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A plan of professionals under a measure that runs: a version that no other replaces.
 *
 * @param plan the version
 * @param isAdopted whether it was adopted
 * @param isUsed whether an evaluation, the progress of an action or an open step rests on it
 * @param isDueSince when it was due under the reading of the inspectorates; none where the law counts otherwise, or another
 *     version is in force
 */
record PlanUnderMeasure(Plan plan, boolean isAdopted, boolean isUsed, Option<LocalDate> isDueSince) {

    static final Subjects<PlanUnderMeasure> PLANS = Subjects.about(
            "plans under a measure",
            PlanUnderMeasure::in,
            PlanUnderMeasure::plan,
            subject -> Array.of(subject.plan().id()));

    private static Seq<PlanUnderMeasure> in(Look look) {
        Seq<Charge> charges = Charges.in(look).filter(charge -> charge.isRunning(look));
        if (charges.isEmpty()) {
            return Array.empty();
        }
        MeasurePlans plans = MeasurePlans.in(look);
        Set<Id<?>> used = used(look);
        Resting resting = Resting.on(Steps.in(look).filter(Step::open), look);
        boolean nothingInForce = look.planInForce().isEmpty();
        List<PlanUnderMeasure> found = new ArrayList<>();
        for (Plan plan : plans.standing().filter(MeasurePlans::isOfProfessionals)) {
            Seq<Charge> about = charges.filter(charge -> MeasurePlans.isAbout(plan, charge));
            if (!about.isEmpty()) {
                found.add(new PlanUnderMeasure(
                        plan,
                        plans.adoptedOn(plan).isDefined(),
                        used.contains(plan.id()) || resting.carries(plan.id()),
                        nothingInForce ? dueSince(about, look) : Option.none()));
            }
        }
        return Array.ofAll(found);
    }

    private static Set<Id<?>> used(Look look) {
        Seq<Id<?>> evaluated = look.file()
                .evaluations()
                .filter(held -> look.day().reached(held.on()))
                .map(Evaluation::plan);
        Seq<Id<?>> carriedOut = look.file()
                .actionProgress()
                .filter(progress -> look.day().reached(progress.on()))
                .map(ActionProgress::plan);
        return HashSet.ofAll(evaluated).addAll(carriedOut);
    }

    /** Six weeks after the last of the measures began. */
    private static Option<LocalDate> dueSince(Seq<Charge> about, Look look) {
        if (about.exists(charge -> PlanAfterStart.isWaived(charge, look))) {
            return Option.none();
        }
        return about.map(charge -> charge.measure().period().startInclusive())
                .filter(Stretches::isCivil)
                .max()
                .map(start -> PlanAfterStart.SIX_WEEKS.lastDay(start, DutchCalendar.standard()));
    }

    Verdict isWrittenAndAdopted(Look look) {
        if (isAdopted) {
            return Verdict.satisfiedIf(plan.written()).at("written");
        }
        if (isUsed) {
            return Verdict.VIOLATED;
        }
        return isDueSince.exists(look.day()::past) ? Verdict.VIOLATED.as(Severity.ATTENTION) : Verdict.EXEMPT;
    }
}
