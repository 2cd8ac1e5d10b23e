package nl.bredeblik.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No problem ever tells what was found, whatever was broken and wherever. */
class NothingLeaksTests {

    private static final String CANARY = "zwaluwstaart7";
    private static final CaseFileJson JSON = CaseFileJson.standard();

    @ParameterizedTest
    @MethodSource("nl.bredeblik.model.json.Broken#table")
    void brokenDocumentsOfTheTable(Broken broken) {
        String document = Marked.of(broken.marked()).text();
        String told = told(document.replace("Piet", CANARY)
                .replace("sound0001", CANARY)
                .replace("12345678", "98765432")
                .replace("2026-02-30", "2026-02-31")
                .replace("\"x\"", "\"" + CANARY + "\""));
        assertThat(told).doesNotContain(CANARY, "98765432", "2026-02-31").isNotEmpty();
    }

    @Property(tries = 300)
    void aCanaryAnywhereInAnyFile(@ForAll long seed) {
        Random random = new Random(seed);
        String sound = JSON.writeLine(CaseFiles.random(seed, Size.SMALL));
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(sound.length());
            assertThat(told(sound.substring(0, at) + CANARY + sound.substring(at)))
                    .doesNotContain(CANARY);
        }
    }

    @Property(tries = 300)
    void aCanaryInThePlaceOfEveryName(@ForAll long seed) {
        String sound = JSON.write(CaseFiles.random(seed, Size.SMALL));
        assertThat(told(sound.replaceAll("(?m)^( +)\"([a-zA-Z]+)\": \"", "$1\"" + CANARY + "$2\": \"")))
                .isNotEmpty()
                .doesNotContain(CANARY);
    }

    @Property(tries = 300)
    void aCanaryInThePlaceOfEveryText(@ForAll long seed) {
        String sound = JSON.write(CaseFiles.random(seed, Size.SMALL));
        assertThat(told(sound.replaceAll("(?m)\": \".*\"(,?)$", "\": \"" + CANARY.toUpperCase(Locale.ROOT) + "\"$1")))
                .isNotEmpty()
                .doesNotContain(CANARY.toUpperCase(Locale.ROOT));
    }

    private static String told(String document) {
        return JSON.read(document).fold(problems -> problems.mkString("\n"), file -> "");
    }
}
