package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.statement.Statement;

/** Mistakes about what was recorded before what. */
final class RecordingMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "FAM-14",
                    "a report uses a statement that was recorded after it",
                    scene -> scene.one(
                                    CaseFile::reports,
                                    report -> report.revision() == 1
                                            && !later(scene, report).isEmpty())
                            .flatMap(report -> scene.oneOf(later(scene, report))
                                    .map(said -> scene.replace(
                                            report,
                                            WrittenReport.builder()
                                                    .from(report)
                                                    .addBasedOn(said.id())
                                                    .build())))),
            mutator(
                    "FAM-15",
                    "a plan was sent on the day before it was recorded",
                    scene -> scene.change(
                            CaseFile::dispatches,
                            sent -> sent.revision() == 1
                                    && ChangedPlan.of(scene)
                                            .exists(plan -> plan.revision() == 1
                                                    && plan.id().equals(sent.of())),
                            sent -> sentBefore(sent, ChangedPlan.of(scene).get()))));

    private RecordingMutators() {}

    private static Seq<Statement> later(Scene scene, WrittenReport report) {
        return scene.current()
                .statements()
                .filter(said -> said.revision() == 1 && said.recordedOn().isAfter(report.recordedOn()));
    }

    private static Dispatch sentBefore(Dispatch sent, Plan plan) {
        return Dispatch.builder()
                .from(sent)
                .recordedOn(plan.recordedOn().minusDays(1))
                .on(plan.recordedOn().minusDays(1))
                .build();
    }
}
