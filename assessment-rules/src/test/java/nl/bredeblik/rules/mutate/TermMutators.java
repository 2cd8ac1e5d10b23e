package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.FamilyGroupPlanWaiver;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.Term;

/** Mistakes about what comes before a plan of professionals, and by when it is there. */
final class TermMutators {

    private static final Term SIX_WEEKS = Term.weeks(6);

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "TERM-01",
                    "the family is not offered to make a plan of its own",
                    scene -> adoptionUnderSupervision(scene)
                            .flatMap(adopted -> scene.removeAll(CaseFile::familyGroupPlanOffers, offer -> true))
                            .flatMap(file ->
                                    new Scene(file, 0).removeAll(CaseFile::familyGroupPlanWaivers, waiver -> true))),
            mutator(
                    "TERM-02",
                    "why the family makes no plan of its own is recorded on the day after the adoption",
                    scene -> adoptionUnderSupervision(scene)
                            .flatMap(adopted -> scene.change(
                                    CaseFile::familyGroupPlanWaivers,
                                    waiver -> !waiver.on().isAfter(adopted.on()),
                                    waiver -> FamilyGroupPlanWaiver.builder()
                                            .from(waiver)
                                            .on(adopted.on().plusDays(1))
                                            .recordedOn(adopted.on().plusDays(1))
                                            .build()))),
            mutator(
                    "TERM-03",
                    "the plan is adopted on the day after the six weeks",
                    scene -> scene.one(CaseFile::familyGroupPlanWaivers, waiver -> true)
                            .flatMap(waiver -> adopted(scene, afterSixWeeks(SIX_WEEKS.statutory(), waiver.on())))),
            mutator(
                    "TERM-04",
                    "the plan is drawn up on the day after the six weeks",
                    scene -> TeamMutators.one(scene, MeasureKind.GUARDIANSHIP)
                            .map(measure ->
                                    afterSixWeeks(SIX_WEEKS, measure.period().startInclusive()))
                            .flatMap(day -> scene.on(day)
                                    .change(
                                            CaseFile::plans,
                                            TermMutators::isFirst,
                                            plan -> Plan.builder()
                                                    .from(plan)
                                                    .on(day)
                                                    .recordedOn(day)
                                                    .build())
                                    .flatMap(file -> adopted(new Scene(file, 0), day)))),
            mutator(
                    "TERM-05",
                    "the plan is agreed upon by word of mouth, and not written down",
                    scene -> scene.planInForce()
                            .filter(plan -> plan.kind() != PlanKind.FAMILY_GROUP_PLAN && hasMeasure(scene))
                            .map(plan -> scene.replace(
                                    plan,
                                    Plan.builder().from(plan).written(false).build()))));

    private TermMutators() {}

    private static LocalDate afterSixWeeks(Term term, LocalDate from) {
        return term.lastDay(from, DutchCalendar.standard()).plusDays(1);
    }

    /** The file on the day on which the first plan is adopted. */
    private static Option<CaseFile> adopted(Scene scene, LocalDate day) {
        return scene.on(day)
                .change(
                        CaseFile::adoptions,
                        held -> scene.index().find(Plan.class, held.plan()).exists(TermMutators::isFirst),
                        held -> Adoption.builder()
                                .from(held)
                                .on(day)
                                .recordedOn(day)
                                .build());
    }

    private static boolean isFirst(Plan plan) {
        return plan.replaces().isEmpty();
    }

    static boolean hasMeasure(Scene scene) {
        return scene.current().measures().exists(measure -> measure.period().contains(scene.last()));
    }

    /** That the plan in force was adopted, where supervision runs and the work goes on. */
    private static Option<Adoption> adoptionUnderSupervision(Scene scene) {
        CaseFile file = scene.current();
        boolean isAsked = file.closings().isEmpty()
                && file.measures().exists((ProtectionMeasure held) -> MeasureMutators.isSupervision(scene, held));
        return scene.planInForce()
                .filter(plan -> isAsked && plan.kind() != PlanKind.FAMILY_GROUP_PLAN)
                .flatMap(plan -> file.adoptions().find(held -> held.plan().equals(plan.id())));
    }
}
