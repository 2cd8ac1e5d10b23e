package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;

/** Mistakes in petitions to the court, found on the day on which they are filed. */
final class PetitionMutators {

    private static final Set<PetitionKind> OF_SUPERVISION =
            HashSet.of(PetitionKind.SUPERVISION, PetitionKind.EXTEND_SUPERVISION);
    private static final Set<PetitionKind> OF_PLACEMENT =
            HashSet.of(PetitionKind.PLACEMENT, PetitionKind.EXTEND_PLACEMENT);

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "MEAS-16",
                    "how it was discussed with a child is left out",
                    scene -> filed(
                            scene,
                            petition -> true,
                            (then, petition) -> petition.talks(petition.build()
                                    .talks()
                                    .reject(talk -> talk.person()
                                            .equals(petition.build().children().head()))))),
            mutator(
                    "MEAS-17",
                    "how it was discussed with a parent is left out",
                    scene -> filed(
                            scene,
                            petition -> true,
                            (then, petition) -> petition.talks(petition.build()
                                    .talks()
                                    .filter(talk -> petition.build().children().exists(talk.person()::equals))))),
            mutator(
                    "MEAS-18",
                    "the threats to one child are those to the other",
                    scene -> filed(
                            scene,
                            petition -> OF_SUPERVISION.contains(petition.kind())
                                    && petition.children().size() > 1,
                            (then, petition) -> petition.threats(petition.build()
                                    .threats()
                                    .map(threat -> Threat.builder()
                                            .from(threat)
                                            .child(petition.build().children().head())
                                            .build())))),
            mutator(
                    "MEAS-19",
                    "the plan is not attached",
                    scene -> filed(
                            scene,
                            petition -> isByInstitution(petition),
                            (then, petition) -> petition.attachments(petition.build()
                                    .attachments()
                                    .reject(id -> then.index().kindOf(id).contains(IdKind.PLAN))))),
            mutator(
                    "MEAS-20",
                    "a child of twelve had no opportunity to be heard",
                    scene -> scene.whenRecorded(
                                    CaseFile::hearings,
                                    hearing -> hearing.petition().isDefined())
                            .flatMap(then -> then.change(
                                    CaseFile::hearings,
                                    hearing -> hearing.petition().isDefined()
                                            && then.children().exists(child -> then.isAtLeast(12, child.id())),
                                    hearing -> Hearing.builder()
                                            .from(hearing)
                                            .persons(hearing.persons()
                                                    .filter(person -> then.adults()
                                                            .exists(adult ->
                                                                    adult.id().equals(person))))
                                            .build()))),
            mutator(
                    "MEAS-21",
                    "the advice of the Board is not attached",
                    scene -> filed(
                            scene,
                            petition -> petition.kind() == PetitionKind.EXTEND_SUPERVISION
                                    && !petition.attachments()
                                            .filter(id -> isDocument(scene, id))
                                            .isEmpty(),
                            (then, petition) -> petition.attachments(
                                    petition.build().attachments().reject(id -> isDocument(then, id))))),
            mutator(
                            "MEAS-22",
                            "why a placement is asked is left out",
                            scene -> filed(
                                            scene,
                                            petition -> OF_PLACEMENT.contains(petition.kind()),
                                            (then, petition) -> petition.reasons(Option.none()))
                                    .map(file -> decided(file, decision -> decision.reasons(Option.none()))))
                    .implying("JDG-13"),
            mutator(
                    "MEAS-23",
                    "no lighter way was weighed",
                    scene -> filed(
                                    scene,
                                    petition -> OF_PLACEMENT.contains(petition.kind()),
                                    (then, petition) -> petition.alternatives(Array.empty()))
                            .map(file -> decided(file, decision -> decision.alternatives(Array.empty())))),
            mutator(
                    "MEAS-24",
                    "the extension of a measure of earlier years is asked",
                    scene -> filed(
                            scene,
                            petition -> petition.kind() == PetitionKind.EXTEND_SUPERVISION
                                    && scene.current().measures().size()
                                            > 2 * petition.children().size(),
                            (then, petition) -> petition.extendsMeasures(then.current()
                                    .measures()
                                    .filter(measure -> measure.kind() == MeasureKind.SUPERVISION)
                                    .take(petition.build().children().size())
                                    .map(ProtectionMeasure::id)))));

    private PetitionMutators() {}

    /** The file on the day on which a petition was filed, with that petition changed. */
    private static Option<CaseFile> filed(
            Scene scene, Predicate<Petition> which, BiFunction<Scene, Petition.Builder, Petition.Builder> how) {
        return scene.one(CaseFile::petitions, which).flatMap(petition -> {
            Scene then = scene.on(petition.recordedOn());
            return then.change(
                    CaseFile::petitions,
                    petition::equals,
                    held -> how.apply(then, Petition.builder().from(held)).build());
        });
    }

    /** The file with every open decision changed as well. */
    private static CaseFile decided(CaseFile file, UnaryOperator<CoreDecision.Builder> how) {
        return CaseFile.builder()
                .from(file)
                .decisions(file.decisions()
                        .map(decision ->
                                how.apply(CoreDecision.builder().from(decision)).build()))
                .build();
    }

    private static boolean isByInstitution(Petition petition) {
        return petition.kind() != PetitionKind.SUPERVISION;
    }

    private static boolean isDocument(Scene scene, Id<?> id) {
        return scene.index().kindOf(id).contains(IdKind.RECEIVED_DOCUMENT);
    }
}
