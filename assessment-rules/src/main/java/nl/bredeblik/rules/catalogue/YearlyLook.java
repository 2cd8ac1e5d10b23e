package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.TermCheck;
import nl.bredeblik.rules.Verdict;

/**
 * The plan in force under a measure, and when it was last looked at.
 *
 * @param plan the plan
 * @param last the day of its adoption, or of its last evaluation
 * @param lastDay the last day of the measures
 * @param isAskedUpon whether a petition to extend that still has to be decided rests on it
 */
record YearlyLook(Plan plan, LocalDate last, Option<LocalDate> lastDay, boolean isAskedUpon) {

    static final Subjects<YearlyLook> PLANS = Subjects.about(
            "plans in force under a measure",
            YearlyLook::in,
            YearlyLook::plan,
            subject -> Array.of(subject.plan().id()));

    private static final Set<PetitionKind> TO_EXTEND =
            HashSet.of(PetitionKind.EXTEND_SUPERVISION, PetitionKind.EXTEND_PLACEMENT);

    private static final TermCheck<YearlyLook> WITHIN_A_YEAR = TermCheck.<YearlyLook>of(
                    (look, at) -> Option.some(look.last()).filter(Stretches::isCivil),
                    at -> Term.years(1).statutory(),
                    (look, at) -> Option.none())
            .whileItRuns((look, at) -> look.lastDay());

    private static Seq<YearlyLook> in(Look look) {
        Option<Plan> inForce = look.planInForce().filter(plan -> plan.kind() != PlanKind.IMMEDIATE_SAFETY);
        if (inForce.isEmpty()) {
            return Array.empty();
        }
        Plan plan = inForce.get();
        Seq<Charge> charges = Charges.in(look).filter(charge -> MeasurePlans.isAbout(plan, charge));
        Option<LocalDate> adopted = MeasurePlans.in(look).adoptedOn(plan);
        if (charges.isEmpty() || adopted.isEmpty()) {
            return Array.empty();
        }
        LocalDate last = look.file()
                .evaluations()
                .filter(held -> held.plan().equals(plan.id()) && look.day().reached(held.on()))
                .map(Evaluation::on)
                .fold(adopted.get(), Stretches::later);
        Seq<Step> petitions = Steps.in(look).filter(step -> step.open() && asksToExtend(step));
        return Array.of(new YearlyLook(
                plan,
                last,
                MeasurePlans.lastDay(charges),
                Resting.on(petitions, look).carries(plan.id())));
    }

    private static boolean asksToExtend(Step step) {
        return step.entry() instanceof Petition petition && TO_EXTEND.contains(petition.kind());
    }

    /** It is always the next look that is owed, so that no act ends the term. */
    Verdict isDueWithinAYear(Look look) {
        Verdict verdict = WITHIN_A_YEAR.check(this, look);
        return isAskedUpon ? verdict.as(Severity.BLOCKING) : verdict;
    }
}
