package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.NoReturnGround;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes about what is planned, arranged and looked at during a stay elsewhere. */
final class StayMutators {

    private static final int DAYS_LATE = 9;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "MEAS-60",
                    "of two brothers one is in a group, and nobody wrote why",
                    scene -> scene.change(
                            CaseFile::placements,
                            stay -> stay.basis() == PlacementBasis.GUARDIAN && hasSibling(scene, stay),
                            stay -> Placement.builder()
                                    .from(stay)
                                    .kind(PlacementKind.RESIDENTIAL)
                                    .carer(Option.none())
                                    .household(Option.none())
                                    .build())),
            mutator(
                    "MEAS-61",
                    "the plan for a stay was made after it began, in the week after",
                    plan(
                            (scene, plan) -> scene.current()
                                    .placements()
                                    .exists(stay -> stay.child().equals(plan.child())
                                            && stay.period().endInclusive().isEmpty()
                                            && stay.period().startInclusive().equals(plan.on())
                                            && plan.on().isAfter(scene.file().openedOn())),
                            plan -> plan.on(plan.build().on().plusDays(DAYS_LATE)))),
            mutator(
                    "MEAS-62",
                    "the plan for a stay says nothing about school",
                    plan(StayMutators::isAtSchool, plan -> plan.education(Option.none()))),
            mutator(
                    "MEAS-63",
                    "who decides on a return, and when, is left open",
                    plan(
                            (scene, plan) -> isNow(scene, plan)
                                    && !plan.returnConditions().isEmpty(),
                            plan -> plan.decisionMoments(Option.none()))),
            mutator(
                    "MEAS-64",
                    "what a return needs is not told to one of them",
                    scene -> scene.remove(
                            CaseFile::informings,
                            told -> told.topics().contains(InformTopic.RETURN_CONDITIONS)
                                    && told.recordedOn().isBefore(scene.last().minusDays(DAYS_LATE))
                                    && isOfStay(scene, told.items()))),
            mutator(
                    "MEAS-65",
                    "with one of the parents no contact is arranged",
                    scene -> scene.remove(CaseFile::contactArrangements, held -> isAway(scene, held.child()))),
            mutator("MEAS-66", "the stay was left out of every evaluation", StayMutators::withoutEvaluations),
            mutator(
                    "MEAS-67",
                    "only elapsed time is named",
                    scene -> scene.whenRecorded(
                                    CaseFile::decisions,
                                    held -> !held.noReturn().isEmpty())
                            .flatMap(then -> then.change(
                                    CaseFile::decisions,
                                    held -> !held.noReturn().isEmpty(),
                                    held -> CoreDecision.builder()
                                            .from(held)
                                            .noReturn(Array.of(NoReturnGround.ELAPSED_TIME))
                                            .build()))),
            mutator(
                    "MEAS-68",
                    "a plan for another place says nothing of a return",
                    plan(
                            (scene, plan) -> isNow(scene, plan)
                                    && plan.returnConditions().isEmpty(),
                            plan -> plan.aboutReturn(Option.none()))),
            mutator(
                    "MEAS-69",
                    "an extension is asked of a stay without direction",
                    scene -> scene.whenRecorded(CaseFile::petitions, StayMutators::extendsStay)
                            .flatMap(then -> then.change(
                                    CaseFile::placementPlans,
                                    plan -> true,
                                    plan -> PlacementPlan.builder()
                                            .from(plan)
                                            .towards(Option.none())
                                            .build()))),
            mutator(
                    "MEAS-70",
                    "the carer from the network was not asked",
                    scene -> scene.remove(
                            CaseFile::networkCarerChecks,
                            check -> check.children().exists(child -> isAway(scene, child)))));

    private StayMutators() {}

    @FunctionalInterface
    private interface Which {
        boolean is(Scene scene, PlacementPlan plan);
    }

    private static Mistake plan(Which which, UnaryOperator<PlacementPlan.Builder> how) {
        return scene -> scene.change(
                CaseFile::placementPlans,
                plan -> which.is(scene, plan),
                plan -> how.apply(PlacementPlan.builder().from(plan)).build());
    }

    private static boolean isAway(Scene scene, Object child) {
        return scene.current()
                .placements()
                .exists(stay -> stay.child().equals(child)
                        && stay.period().endInclusive().isEmpty());
    }

    private static boolean isNow(Scene scene, PlacementPlan plan) {
        return isAway(scene, plan.child());
    }

    private static boolean isAtSchool(Scene scene, PlacementPlan plan) {
        return isNow(scene, plan) && scene.isAtLeast(5, plan.child());
    }

    private static boolean isOfStay(Scene scene, Seq<?> items) {
        return scene.current().placementPlans().exists(plan -> items.exists(plan.id()::equals) && isNow(scene, plan));
    }

    private static boolean hasSibling(Scene scene, Placement stay) {
        return scene.current().placements().exists(other -> !other.child().equals(stay.child()));
    }

    private static boolean extendsStay(Petition petition) {
        return petition.kind() == PetitionKind.EXTEND_PLACEMENT;
    }

    /** Seven months after the file was opened, in a file with a stay from before, no evaluation is about it. */
    private static Option<CaseFile> withoutEvaluations(Scene scene) {
        LocalDate day = scene.file().openedOn().plusMonths(7);
        boolean isAway = scene.file()
                .placements()
                .exists(stay -> stay.period().endInclusive().isEmpty()
                        && !stay.period().startInclusive().isAfter(scene.file().openedOn()));
        if (!isAway || scene.last().isBefore(day)) {
            return Option.none();
        }
        CaseFile file = scene.on(day.plusDays(30)).file();
        return Option.some(CaseFile.builder()
                .from(file)
                .evaluations(file.evaluations()
                        .map(held -> Evaluation.builder()
                                .from(held)
                                .placements(Array.empty())
                                .build()))
                .build());
    }
}
