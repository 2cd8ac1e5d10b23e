package nl.bredeblik.model.seen;

import static nl.bredeblik.model.seen.Family.DAY;
import static nl.bredeblik.model.seen.Family.FATHER;
import static nl.bredeblik.model.seen.Family.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.view.FileView;
import org.junit.jupiter.api.Test;

/** Whoever is named behind records that need each other is named by what needs one of them. */
class NamedInACircleTests {

    private static final LocalDate RECORDED = LocalDate.of(2026, 3, 2);
    private static final Organisation ORGANISATION = Organisation.builder()
            .id(Id.of("shown001"))
            .recordedOn(RECORDED)
            .kind(OrganisationKind.LOCAL_TEAM)
            .visibility(Family.level(VisibilityLevel.WHOLE_FAMILY))
            .build();

    @Test
    void whatNeedsACircleNamesWhomTheWholeCircleNames() {
        WrittenReport about = report("report0a", "report0b", FATHER);
        WrittenReport back = report("report0b", "report0a");
        WrittenReport needing = report("report0c", "report0b", MOTHER);
        WrittenReport apart = report("report0d", "report0e", MOTHER);

        for (var order : Array.of(back, about, needing, apart).permutations()) {
            CaseFile file = Family.file(LocalDate.of(2019, 1, 1))
                    .addOrganisations(ORGANISATION)
                    .addAllReports(order)
                    .build();
            assertThat(FileView.of(file, Reader.member(MOTHER), DAY).file().reports())
                    .as("in the order %s", order.map(WrittenReport::id))
                    .hasSize(1);
        }
    }

    @SafeVarargs
    private static WrittenReport report(String id, String needed, Id<Member>... about) {
        WrittenReport.Builder report = WrittenReport.builder()
                .id(Id.of(id))
                .recordedOn(RECORDED)
                .kind(ReportKind.OTHER)
                .stage(ReportStage.FINAL)
                .on(RECORDED)
                .organisation(ORGANISATION.id())
                .addLeftOut(LeftOut.builder()
                        .item(Id.of(needed))
                        .reason(Text.of("invented"))
                        .build());
        for (Id<Member> member : about) {
            report.addMembers(member);
        }
        return report.build();
    }
}
