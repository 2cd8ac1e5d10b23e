package nl.bredeblik.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.seen.Canaries;
import nl.bredeblik.model.seen.LeakTrial;
import nl.bredeblik.model.seen.Readers;
import nl.bredeblik.model.seen.Staged;
import nl.bredeblik.model.view.FileView;
import nl.bredeblik.model.view.ViewNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewCommandTests {

    private static final String DAY = Staged.DAY.toString();
    private static final CaseFileJson JSON = CaseFileJson.standard();

    @Test
    void aViewIsADocumentWithItsSentenceAndACaseFile() throws IOException {
        CaseFile file = Staged.file(7);
        for (Reader reader : Readers.of(file.asKnownOn(Staged.DAY))) {
            Run run = Run.on(JSON.write(file), "view", "-", "--for", audience(reader), "--as-of", DAY);
            assertThat(run.code()).as(run.err()).isZero();
            JsonNode view = new ObjectMapper().readTree(run.out());
            assertThat(view.fieldNames()).toIterable().containsExactly("reader", "asOf", "notice", "feedback", "file");
            assertThat(view.at("/notice/nl").asText()).isEqualTo(ViewNotice.NL.text());
            assertThat(view.at("/notice/en").asText()).isEqualTo(ViewNotice.EN.text());
            assertThat(view.at("/notice/b1").asText()).isEqualTo(ViewNotice.B1.text());
            assertThat(JSON.read(view.get("file").toString()).get())
                    .isEqualTo(FileView.of(file, reader, Staged.DAY).file());
        }
    }

    @Test
    void aDocumentShowsNothingForbidden() {
        for (long seed = 60_000; seed < 60_030; seed++) {
            Canaries.Planted planted = Canaries.in(Staged.file(seed));
            for (Reader reader : Readers.of(planted.file())) {
                LeakTrial.showsNothingForbidden(ViewCommandTests::document, planted, reader, Staged.DAY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "member",
                "member:",
                "member:X",
                "member:nobody01",
                "network:nobody01",
                "organisation:FAMILY",
                "court:x",
                "reporter:nobody01",
                "family"
            })
    void whoReadsMustBeInTheFile(String audience) {
        Run run = Run.on(JSON.write(Staged.file(7)), "view", "-", "--for", audience, "--as-of", DAY);

        assertThat(run.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("nobody01");
    }

    @Test
    void withoutADayItIsToday() {
        Run run = Run.on(JSON.write(Staged.file(7)), "view", "-", "--for", "court");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("2026-07-02");
        assertThat(run.out()).contains("\"asOf\" : \"2026-07-02\"");
    }

    private static String document(CaseFile file, Reader reader, LocalDate day) {
        // The days of its steps are what a reporter is told; they stand in no entry that is shown.
        boolean reporter = reader instanceof Reader.OfReporter;
        String out = Run.on(JSON.write(file), "view", "-", "--for", audience(reader), "--as-of", day.toString())
                .out();
        return reporter ? out.replaceAll("(?s)\"feedback\" : \\[.*?\\]", "") : out;
    }

    private static String audience(Reader reader) {
        if (reader instanceof Reader.OfMember member) {
            return "member:" + member.id();
        }
        if (reader instanceof Reader.OfNetworkPerson person) {
            return "network:" + person.id();
        }
        if (reader instanceof Reader.OfOrganisation organisation) {
            return "organisation:" + organisation.kind();
        }
        return reader instanceof Reader.OfReporter reporter ? "reporter:" + idOf(reporter.notification()) : "court";
    }

    private static String idOf(Id<Notification> notification) {
        return notification.text();
    }
}
