package nl.bredeblik.model.graph;

import static nl.bredeblik.model.drawn.DrawnFamily.ANALYSIS;
import static nl.bredeblik.model.drawn.DrawnFamily.OPENED;
import static nl.bredeblik.model.drawn.DrawnFamily.TODAY;
import static nl.bredeblik.model.drawn.DrawnFamily.analysis;
import static nl.bredeblik.model.drawn.DrawnFamily.concern;
import static nl.bredeblik.model.drawn.DrawnFamily.drawn;
import static nl.bredeblik.model.drawn.DrawnParts.factor;
import static nl.bredeblik.model.drawn.DrawnParts.hypothesis;
import static nl.bredeblik.model.drawn.DrawnParts.link;
import static nl.bredeblik.model.drawn.DrawnParts.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.HypothesisStatus;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.drawn.DrawnFamily;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.statement.LeftOut;
import org.junit.jupiter.api.Test;

class AnalysisGraphTests {

    private static final ExplanatoryAnalysis MADE = analysis()
            .addProblems(problem("problem1").addConcerns(Id.of("concern1")).build())
            .addProblems(problem("problem2").build())
            .addFactors(factor("factor01", FactorFunction.PERPETUATING).build())
            .addFactors(factor("factor02", FactorFunction.PREDISPOSING).build())
            .addLinks(link("link0001", "factor01", LinkEffect.TRIGGERS, "problem1"))
            .addHypotheses(hypothesis("hypo0002", "problem1").build())
            .addHypotheses(hypothesis("hypo0001", "concern1")
                    .status(HypothesisStatus.REJECTED)
                    .build())
            .addLeftOut(LeftOut.builder()
                    .item(Id.of("concern3"))
                    .reason(Text.of("Invented."))
                    .build())
            .build();

    @Test
    void aConcernIsExplainedThroughTheProblemBehindIt() {
        assertThat(AnalysisGraph.of(MADE)
                        .unexplainedAmong(Array.of("concern3", "concern2", "concern1")
                                .map(id -> concern(id).build()))
                        .mkString(" "))
                .isEqualTo("concern2");
    }

    @Test
    void whatHangsTogetherWithNothingIsIsolated() {
        assertThat(AnalysisGraph.of(MADE).isolated().mkString(" ")).isEqualTo("factor02 problem2");
    }

    @Test
    void explanationsStandBesideEachOtherRejectedOnesToo() {
        assertThat(AnalysisGraph.of(MADE).explanationsOf(Id.of("concern1")).mkString(" "))
                .isEqualTo("hypo0001 hypo0002");
        assertThat(AnalysisGraph.of(MADE).explanationsOf(Id.of("concern2"))).isEmpty();
    }

    @Test
    void anAnalysisWithNothingInItHasNothing() {
        AnalysisGraph graph = AnalysisGraph.of(analysis().build());

        assertThat(graph.hasNoThread()).isTrue();
        assertThat(graph.loops()).isEmpty();
        assertThat(graph.isolated()).isEmpty();
    }

    @Test
    void everybodysVoiceStandsWithItsRecord() {
        CaseIndex index = CaseIndex.of(drawn().analysis(analysis()
                        .addHypotheses(hypothesis("hypo0001", "problem1").build())
                        .addDissents(Dissent.builder()
                                .person(Id.of("father01"))
                                .text(Text.of("Invented."))
                                .build()))
                .with(file -> file.addPerspectives(view("view0001", "mother01", "hypo0001", OPENED))
                        .addPerspectives(view("view0002", "child001", "hypo0001", TODAY.plusDays(1)))
                        .addPerspectives(view("view0003", "child001", "concern1", OPENED)))
                .file());

        assertThat(SharedExplanations.of(index, index.current().analyses().head(), day -> !day.isAfter(TODAY))
                        .map(voice -> voice.about() + " " + voice.person() + " "
                                + voice.level().getOrNull() + " " + voice.record()))
                .containsExactly("analysis1 father01 null analysis1", "hypo0001 mother01 PARTLY view0001");
    }

    @Test
    void theAnalysisThatIsWorkedWithIsTheNewestThatWasShared() {
        DrawnFamily family = drawn().analysis(analysis())
                .analysis(analysis()
                        .id(Id.of("analysis2"))
                        .version(2)
                        .on(OPENED.plusDays(9))
                        .replaces(ANALYSIS))
                .analysis(analysis()
                        .id(Id.of("analysis3"))
                        .version(3)
                        .on(OPENED.plusDays(20))
                        .sharedDegree(SharedDegree.NOT_YET_DISCUSSED)
                        .status(nl.bredeblik.model.analysis.AnalysisStatus.DRAFT)
                        .replaces(Id.<ExplanatoryAnalysis>of("analysis2")));

        assertThat(worked(family, OPENED)).isEqualTo("analysis1");
        assertThat(worked(family, OPENED.plusDays(9))).isEqualTo("analysis2");
        assertThat(worked(family, OPENED.plusDays(30))).isEqualTo("analysis2");
        assertThat(worked(family, OPENED.minusDays(1))).isEqualTo("none");
    }

    private static String worked(DrawnFamily family, LocalDate day) {
        return FamilyAnalyses.in(CaseIndex.of(family.file()), on -> !on.isAfter(day))
                .worked()
                .map(analysis -> analysis.id().text())
                .getOrElse("none");
    }

    private static Perspective view(String id, String holder, String about, LocalDate on) {
        return Perspective.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .holder(Id.of(holder))
                .on(on)
                .means(VoiceMeans.CONVERSATION)
                .words(Text.of("Invented."))
                .isWish(false)
                .addAbout(Id.of(about))
                .level(AgreementLevel.PARTLY)
                .build();
    }
}
