package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.Plan;

/** Mistakes about with whom a plan was discussed, who agreed with it and to whom it was sent. */
final class ConsultationMutators {

    /** Within five working days it is sent. */
    private static final int DAYS_TO_SEND = 10;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "PLAN-18",
                    "what a parent thinks is recorded of the version before",
                    scene -> version(scene)
                            .flatMap(plan -> ChangedPlan.parentInPlan(scene)
                                    .map(parent -> ofVersion(
                                            scene.file(),
                                            (about, person) -> about.equals(plan.id()) && person.equals(parent),
                                            plan.replaces().get())))),
            mutator(
                    "PLAN-19",
                    "the version before was sent to a parent",
                    scene -> version(scene)
                            .filter(plan -> isLongAdopted(scene, plan))
                            .flatMap(plan -> ChangedPlan.parentInPlan(scene)
                                    .flatMap(parent -> scene.change(
                                            CaseFile::dispatches,
                                            sent -> sent.of().equals(plan.id())
                                                    && sent.to().equals(parent),
                                            sent -> Dispatch.builder()
                                                    .from(sent)
                                                    .of(plan.replaces().get())
                                                    .build())))),
            mutator(
                    "PLAN-20",
                    "the plan was discussed with another relative than the foster carer",
                    scene -> ChangedPlan.of(scene)
                            .flatMap(plan -> carerToday(scene)
                                    .flatMap(carer -> otherRelative(scene, carer)
                                            .map(other -> withOther(scene.file(), plan.id(), carer, other))))),
            mutator(
                    "PLAN-21",
                    "whether a parent agrees was not asked",
                    scene -> ChangedPlan.of(scene)
                            .flatMap(plan -> ChangedPlan.parentInPlan(scene)
                                    .map(parent -> withoutAnswer(scene.file(), plan.id(), parent)))));

    private ConsultationMutators() {}

    /** The plan in force, where it replaces another. */
    private static Option<Plan> version(Scene scene) {
        return ChangedPlan.of(scene).filter(plan -> plan.replaces().isDefined());
    }

    private static boolean isLongAdopted(Scene scene, Plan plan) {
        LocalDate adopted = scene.current()
                .adoptions()
                .find(adoption -> adoption.plan().equals(plan.id()))
                .map(Adoption::on)
                .get();
        return adopted.plusDays(DAYS_TO_SEND).isBefore(scene.last());
    }

    private static CaseFile ofVersion(CaseFile file, BiPredicate<Id<?>, Id<?>> which, Id<? extends Entry> other) {
        return CaseFile.builder()
                .from(file)
                .consultations(file.consultations()
                        .map(talk -> which.test(talk.plan(), talk.person())
                                ? Consultation.builder().from(talk).plan(other).build()
                                : talk))
                .assents(file.assents()
                        .map(said -> which.test(said.to(), said.person())
                                ? Assent.builder().from(said).to(other).build()
                                : said))
                .build();
    }

    private static Option<Id<? extends Party>> carerToday(Scene scene) {
        return scene.current()
                .placements()
                .filter(stay -> stay.period().contains(scene.last()))
                .flatMap(Placement::carer)
                .filter(carer -> scene.index().networkPerson(carer).isDefined())
                .headOption();
    }

    private static Option<Id<? extends Party>> otherRelative(Scene scene, Id<? extends Party> carer) {
        return scene.current()
                .networkPersons()
                .find(person -> !person.id().equals(carer))
                .map(person -> person.id());
    }

    private static CaseFile withOther(CaseFile file, Id<?> plan, Id<? extends Party> carer, Id<? extends Party> other) {
        return CaseFile.builder()
                .from(file)
                .consultations(file.consultations()
                        .map(talk -> talk.plan().equals(plan) && talk.person().equals(carer)
                                ? Consultation.builder()
                                        .from(talk)
                                        .person(other)
                                        .build()
                                : talk))
                .assents(file.assents()
                        .map(said -> said.to().equals(plan) && said.person().equals(carer)
                                ? Assent.builder().from(said).person(other).build()
                                : said))
                .build();
    }

    private static CaseFile withoutAnswer(CaseFile file, Id<?> plan, Id<? extends Party> person) {
        return CaseFile.builder()
                .from(file)
                .consultations(file.consultations()
                        .map(talk -> talk.plan().equals(plan) && talk.person().equals(person)
                                ? Consultation.builder()
                                        .from(talk)
                                        .level(Option.none())
                                        .build()
                                : talk))
                .assents(file.assents()
                        .reject(said -> said.to().equals(plan) && said.person().equals(person)))
                .build();
    }
}
