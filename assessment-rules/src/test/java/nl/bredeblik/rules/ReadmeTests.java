package nl.bredeblik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** What the README shows compiles, and gives what it says. */
class ReadmeTests {

    private static final Path ROOT = Path.of(System.getProperty("reactor.root"));
    private static final String TESTS = "assessment-rules/src/test/java/nl/bredeblik/rules/";

    @Test
    void theExampleGivesTheFindingsThatStandBelowIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printExample(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(blocks("text").head());
    }

    @Test
    void theExampleIsTheCodeThatRanHere() throws IOException {
        String source = Files.readString(ROOT.resolve(TESTS + "ReadmeTests.java"));
        String example = between(source, "// begin of the example\n", "// end of the example");

        assertThat(withoutSpace(example).replace("out.println", "System.out.println"))
                .isEqualTo(withoutSpace(blocks("java").head()));
    }

    @Test
    void theRuleOfOnesOwnIsTheCodeThatIsTested() throws IOException {
        String source = Files.readString(ROOT.resolve(TESTS + "OwnRuleTests.java"));
        String example = between(source, "// begin of the example\n", "// end of the example");

        assertThat(withoutSpace(example)).isEqualTo(withoutSpace(blocks("java").get(1)));
    }

    private static void printExample(PrintStream out) {
        // begin of the example
        LocalDate today = LocalDate.of(2026, 11, 23);
        Member child = Member.builder()
                .id(Id.of("kind00001"))
                .recordedOn(today)
                .role(MemberRole.CHILD)
                .birthDate(PartialDate.onDay(LocalDate.of(2017, 5, 4)))
                .build();
        CaseFile file = CaseFile.builder()
                .id(Id.of("dossier1"))
                .openedOn(today)
                .addMembers(child)
                .build();

        Assessment assessment = Profiles.national().assess(file, today);
        for (Finding finding : assessment.findings()) {
            out.println(finding.severity() + " " + finding.key() + " "
                    + finding.norms().head());
        }
        // end of the example
    }

    private static Seq<String> blocks(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        return Array.ofAll(Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                        .matcher(readme)
                        .results()
                        .toList())
                .map(found -> found.group(1).strip());
    }

    private static String between(String text, String begin, String end) {
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf(end, text.indexOf(begin)));
    }

    /** The formatter and the README break lines at other places. */
    private static String withoutSpace(String code) {
        return code.replaceAll("\\s", "");
    }
}
