package nl.bredeblik.casecheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.AbstractList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ManyLinesTests {

    private static final int LAST = 70_010;
    private static final int BAD = 70_000;

    @Test
    void oneBadLineDeepInAStreamIsToldByItsNumberAndStopsNothing() {
        Run run = Run.on(stream(), false, "check", "-", "--ndjson", "--as-of", "2026-02-01", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "-: line 70000, column 44, /openedOn: a value is not possible; expected a day as YYYY-MM-DD\n");
        assertThat(run.out().lines())
                .hasSize(LAST - 1)
                .allMatch(line -> line.startsWith("{\"caseFile\":\"file") && line.endsWith("}"));
        assertThat(run.out()).doesNotContain("file170000").contains("file169999", "file170001", "file170010");
    }

    private static InputStream stream() {
        return new SequenceInputStream(Collections.enumeration(new AbstractList<>() {
            @Override
            public InputStream get(int index) {
                return line(index + 1);
            }

            @Override
            public int size() {
                return LAST;
            }
        }));
    }

    private static InputStream line(int number) {
        String day = number == BAD ? "2026-02-30" : "2026-01-05";
        return new ByteArrayInputStream(
                ("{\"format\":\"1\",\"id\":\"file" + (100_000 + number) + "\",\"openedOn\":\"" + day + "\"}\n")
                        .getBytes(UTF_8));
    }
}
