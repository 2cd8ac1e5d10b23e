package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.statement.DocumentKind;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.time.PartialDate;

/** Mistakes about what reports, petitions, decisions and conclusions rest on. */
final class ReportMutators {

    private static final Id<ReceivedDocument> LAID_ASIDE = Id.of("laidaside");

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "STM-10",
                    "a core decision names no sources",
                    Changed.onDayOf(
                            CaseFile::decisions,
                            decision -> true,
                            then -> Changed.decision(
                                            decision -> decision.recordedOn().equals(then.last()),
                                            decision -> decision.basedOn(Array.empty()))
                                    .in(then))),
            mutator(
                    "STM-11",
                    "nobody looked whether older statements still hold",
                    scene -> Changed.onDayOf(
                                    CaseFile::petitions,
                                    petition -> buildsUponOrder(scene, petition),
                                    then -> then.removeAll(CaseFile::statementChecks, check -> true))
                            .in(scene)),
            mutator(
                    "STM-13",
                    "a report does not say how a contradiction was weighed",
                    Changed.onDayOf(
                            CaseFile::reports,
                            ReportMutators::isFinal,
                            then -> Changed.report(
                                            report -> isNewFinal(then, report),
                                            report -> report.weighing(Option.none()))
                                    .in(then))),
            mutator(
                    "STM-14",
                    "what the teacher told was not read back",
                    Changed.onDayOf(
                            CaseFile::reports,
                            ReportMutators::isFinal,
                            then -> then.removeAll(CaseFile::approvals, approval -> true))),
            mutator(
                            "STM-15",
                            "a reply that came in was laid aside",
                            Changed.onDayOf(
                                    CaseFile::reports,
                                    ReportMutators::isFinal,
                                    then -> then.add(file -> file.addDocuments(reply(then)))))
                    .putRightBy(scene -> scene.revise(
                            CaseFile::reports, report -> isNewFinal(scene, report), ReportMutators::leavingOut)),
            mutator(
                    "STM-17",
                    "a conclusion rests on what one side said",
                    scene -> Changed.onDayOf(
                                    CaseFile::statements,
                                    said -> isConclusion(said) && hasTwoHolders(scene, said),
                                    Changed.statement(
                                            ReportMutators::isConclusion,
                                            said -> said.basedOn(
                                                    said.build().basedOn().take(1))))
                            .in(scene)));

    private ReportMutators() {}

    private static boolean buildsUponOrder(Scene scene, Petition petition) {
        return !petition.extendsMeasures().isEmpty()
                && scene.file().orders().exists(order -> order.on().isBefore(petition.on()));
    }

    private static boolean isFinal(WrittenReport report) {
        return report.stage() == ReportStage.FINAL;
    }

    private static boolean isNewFinal(Scene scene, WrittenReport report) {
        return isFinal(report) && report.recordedOn().equals(scene.last());
    }

    private static ReceivedDocument reply(Scene scene) {
        return ReceivedDocument.builder()
                .id(LAID_ASIDE)
                .recordedOn(scene.last().minusDays(1))
                .kind(DocumentKind.REPLY)
                .receivedOn(scene.last().minusDays(1))
                .date(PartialDate.onDay(scene.last().minusDays(1)))
                .author(scene.adults().head().id())
                .addAllAbout(scene.current().members().map(Member::id))
                .complete(YesNoUnknown.YES)
                .build();
    }

    private static WrittenReport leavingOut(WrittenReport report) {
        return WrittenReport.builder()
                .from(report)
                .addLeftOut(LeftOut.builder()
                        .item(LAID_ASIDE)
                        .reason(Text.of("waarom het niet is gebruikt"))
                        .build())
                .build();
    }

    private static boolean isConclusion(Statement said) {
        return said.kind() == StatementKind.CONCLUSION;
    }

    /** Whether it is about a child over whom two hold authority. */
    private static boolean hasTwoHolders(Scene scene, Statement said) {
        return scene.current()
                .authorities()
                .exists(held -> held.kind() == AuthorityKind.JOINT_PARENTAL
                        && said.about().exists(held.minor()::equals));
    }
}
