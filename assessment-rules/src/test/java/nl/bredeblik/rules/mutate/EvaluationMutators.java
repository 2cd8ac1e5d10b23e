package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.GoalResult;
import nl.bredeblik.model.plan.GoalStatus;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.Recurrence;
import nl.bredeblik.model.plan.RecurrenceUnit;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** Mistakes about looking at the plan together: not in time, not at everything, not with everybody. */
final class EvaluationMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "PLAN-22",
                    "a plan that was taken over was not looked at for a year and a day",
                    scene -> ChangedPlan.of(scene)
                            .filter(plan -> TermMutators.hasMeasure(scene))
                            .map(plan -> adoptedOn(
                                    scene.file(),
                                    plan,
                                    scene.last().minusYears(1).minusDays(1)))),
            mutator(
                    "PLAN-23",
                    "a petition to extend rests on a plan that was not looked at for a year and a day",
                    Changed.onDayOf(
                            CaseFile::petitions,
                            petition -> !petition.extendsMeasures().isEmpty(),
                            then -> ChangedPlan.of(then)
                                    .map(plan -> adoptedOn(
                                            then.file(),
                                            plan,
                                            then.last().minusYears(1).minusDays(1))))),
            mutator(
                    "PLAN-24",
                    "an evaluation was skipped",
                    scene -> ChangedPlan.lastEvaluation(scene)
                            .filter(last -> last.on().isBefore(scene.last()))
                            .flatMap(last -> scene.remove(
                                    CaseFile::evaluations, held -> held.id().equals(last.id())))),
            mutator(
                    "PLAN-25",
                    "one of the goals was not looked at",
                    ChangedPlan.lastEvaluation((scene, held) -> Evaluation.builder()
                            .from(held)
                            .goalResults(held.goalResults()
                                    .remove(scene.oneOf(held.goalResults()).get())))),
            mutator(
                    "PLAN-26",
                    "a parent was not invited to the evaluation",
                    scene -> ChangedPlan.lastEvaluation(scene)
                            .flatMap(held -> scene.oneOf(silentParents(scene, held))
                                    .map(parent -> scene.replace(held, withoutInviting(parent, held))))),
            mutator(
                    "PLAN-27",
                    "what follows from a goal that was not reached is left open",
                    ChangedPlan.lastEvaluation((scene, held) ->
                            notReached(held, scene.oneOf(held.goalResults()).get()))),
            mutator(
                    "PLAN-28",
                    "the plan says that everybody is spoken with every week",
                    scene -> ChangedPlan.inForce(plan -> plan.interval(Recurrence.builder()
                                    .every(1)
                                    .unit(RecurrenceUnit.WEEK)
                                    .build()))
                            .in(scene)
                            .filter(file -> isQuietFor(scene, Period.ofWeeks(1)))),
            mutator(
                    "PLAN-29",
                    "the evaluation of the version before is linked to the next",
                    ChangedPlan.onNextVersion(scene -> ChangedPlan.of(scene)
                            .flatMap(plan -> scene.current()
                                    .evaluations()
                                    .filter(held -> plan.replaces().exists(held.plan()::equals)
                                            && held.on().isBefore(plan.on()))
                                    .maxBy(Comparator.comparing(Evaluation::on))
                                    .map(held -> scene.replace(
                                            held,
                                            Evaluation.builder()
                                                    .from(held)
                                                    .plan(plan.id())
                                                    .build()))))));

    private EvaluationMutators() {}

    /** The plan as it would be when it had been adopted on a day, and was not evaluated since. */
    private static CaseFile adoptedOn(CaseFile file, Plan plan, LocalDate day) {
        return CaseFile.builder()
                .from(file)
                .plans(file.plans()
                        .map(held -> held.id().equals(plan.id())
                                ? Plan.builder().from(held).on(day).build()
                                : held))
                .adoptions(file.adoptions()
                        .map(held -> held.plan().equals(plan.id())
                                ? Adoption.builder().from(held).on(day).build()
                                : held))
                .evaluations(file.evaluations().reject(held -> held.plan().equals(plan.id())))
                .build();
    }

    /** For so long nobody was met, asked, consulted or evaluated with. */
    private static boolean isQuietFor(Scene scene, Period time) {
        CaseFile file = scene.current();
        return file.contacts()
                .map(Contact::on)
                .appendAll(file.perspectives().map(Perspective::on))
                .appendAll(file.consultations().map(Consultation::on))
                .appendAll(file.evaluations().map(Evaluation::on))
                .appendAll(file.adoptions().map(Adoption::on))
                .forAll(day -> day.plus(time).isBefore(scene.last()));
    }

    /** Parents who gave no view of their own since the plan was drawn up. */
    private static Seq<Id<Member>> silentParents(Scene scene, Evaluation held) {
        LocalDate drawnUp = ChangedPlan.of(scene).get().on();
        return ChangedPlan.parents(scene)
                .reject(parent -> scene.current()
                        .perspectives()
                        .exists(view -> view.holder().equals(parent)
                                && !view.on().isBefore(drawnUp)
                                && !view.on().isAfter(held.on())));
    }

    private static Evaluation withoutInviting(Id<Member> parent, Evaluation held) {
        return Evaluation.builder()
                .from(held)
                .participants(held.participants()
                        .map(participant -> participant.person().equals(parent)
                                ? Participant.builder()
                                        .from(participant)
                                        .mode(ParticipationMode.NOT_INVITED)
                                        .build()
                                : participant))
                .build();
    }

    private static Evaluation.Builder notReached(Evaluation held, GoalResult wrong) {
        return Evaluation.builder()
                .from(held)
                .goalResults(held.goalResults()
                        .map(result -> result.equals(wrong)
                                ? GoalResult.builder()
                                        .from(result)
                                        .status(GoalStatus.NOT_REACHED)
                                        .choice(Option.none())
                                        .build()
                                : result));
    }
}
