package nl.bredeblik.casecheck;

import static nl.bredeblik.casecheck.Documents.SOUND;
import static nl.bredeblik.casecheck.Documents.oneLine;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in a caseload, by day. */
class AgendaCommandTests {

    private static final String SOONER =
            SOUND.replace("soundfile1", "soonerfile").replace("2026-12-31", "2026-11-30");

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("a-later.json", SOUND);
        write("b-sooner.json", SOONER);
        write("blocking.txt", Documents.BLOCKING);
        write("broken.txt", Documents.BROKEN);
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of(". --as-of 2026-06-01", 0, "1 december 2026  soonerfile  FAM-02", ""),
                Arguments.of(". --as-of 2026-06-01 --lang en", 0, "1 December 2026  soonerfile  FAM-02", ""),
                Arguments.of(". --as-of 2026-06-01 --lang nl-b1", 0, "Dan is dit nodig vanaf de dag", ""),
                Arguments.of(". --as-of 2026-06-01 --until 2026-11-30", 0, "Tot en met 30 november 2026 komt", ""),
                Arguments.of(". --as-of 2026-06-01 --until 2026-12-01", 0, "soonerfile", ""),
                Arguments.of(". --as-of 2026-06-01 --until 2026-06-01", 0, "komt er niets bij", ""),
                Arguments.of(". --as-of 2026-06-01 --until 2026-05-31", 2, "", "on or after the reference day"),
                Arguments.of(". --as-of 2026-06-01 --until soon", 2, "", "expected a day that exists"),
                Arguments.of(". --as-of 2026-06-01 --format ics", 2, "", "expected one of text, json, ical"),
                Arguments.of("blocking.txt --as-of 2026-06-01", 0, "Wat komt eraan", ""),
                Arguments.of("a-later.json broken.txt --as-of 2026-06-01", 2, "soundfile1", "/openedOn"),
                Arguments.of("absent.json --as-of 2026-06-01", 2, "", "there is no such file"),
                Arguments.of("a-later.json", 0, "soundfile1", "No --as-of given"),
                Arguments.of("", 2, "", "Missing required parameter"));
    }

    @ParameterizedTest(name = "agenda {0} gives {1}")
    @MethodSource("runs")
    void everyRunHasItsExitCodeAndWords(String arguments, int code, String out, String err) {
        Run run = agenda(arguments);

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out().replaceAll("\\s+", " ")).contains(out.replaceAll("\\s+", " "));
        assertThat(run.err()).contains(err).doesNotContain("\tat ").doesNotContain("CANARY");
    }

    @Test
    void linesStandInTheOrderOfTheDaysWhateverTheOrderOfTheFiles() {
        for (String format : List.of("text", "json", "ical")) {
            String out = agenda(". --as-of 2026-06-01 --format " + format).out();

            assertThat(out.indexOf("soonerfile")).as(format).isPositive().isLessThan(out.indexOf("soundfile1"));
            assertThat(agenda("b-sooner.json a-later.json --as-of 2026-06-01 --format " + format)
                            .out())
                    .isEqualTo(out);
        }
    }

    @Test
    void filesOnLinesAreReadToo() {
        String lines = oneLine(SOUND) + oneLine(SOONER);

        assertThat(Run.on(lines, "agenda", "-", "--ndjson", "--as-of", "2026-06-01")
                        .out())
                .isEqualTo(agenda(". --as-of 2026-06-01").out());
    }

    @Test
    void theJsonHasItsForm() {
        String out = agenda(". --as-of 2026-06-01 --format json").out();

        assertThat(Schemas.problemsOf(out)).isEmpty();
        assertThat(out).contains("{\"due\":\"2026-12-01\",\"on\":\"2026-12-01\",\"caseFile\":\"soonerfile\"");
        assertThat(Schemas.problemsOf(agenda(". --as-of 2026-06-01 --until 2026-06-01 --format json")
                        .out()))
                .isEmpty();
    }

    @Test
    void aCalendarNamesRulesAndIdsAloneAndIsTheSameEachTime() {
        String out = agenda(". --as-of 2026-06-01 --format ical").out();
        ICalendar calendar = Biweekly.parse(out).first();
        List<VEvent> events = calendar.getEvents();

        assertThat(out).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(out)
                .contains("DTSTAMP:20260601T000000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20261201\r\n", "DTSTART;VALUE=DATE:20270101\r\n")
                .contains("CLASS:PRIVATE\r\n");
        assertThat(events.get(0).getUid().getValue()).isEqualTo("FAM-02.child001@soonerfile");
        assertThat(events.get(0).getSummary().getValue()).isEqualTo("FAM-02 child001 (soonerfile)");
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events).allMatch(event -> event.getDescription() == null);
        assertThat(agenda(". --as-of 2026-06-01 --format ical").out()).isEqualTo(out);
        assertThat(agenda("a-later.json a-later.json --as-of 2026-06-01 --format ical")
                        .out())
                .as("one event for one UID")
                .isEqualTo(
                        agenda("a-later.json --as-of 2026-06-01 --format ical").out());
    }

    @Test
    void anEmptyCalendarIsACalendar() {
        assertThat(agenda(". --as-of 2026-06-01 --until 2026-06-01 --format ical")
                        .out())
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    private Run agenda(String arguments) {
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
        for (int i = 0; i < words.length; i++) {
            boolean isInput = !words[i].startsWith("-") && (i == 0 || !words[i - 1].startsWith("--"));
            words[i] = isInput ? directory.resolve(words[i]).normalize().toString() : words[i];
        }
        return Run.of(Stream.concat(Stream.of("agenda"), Stream.of(words)).toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
