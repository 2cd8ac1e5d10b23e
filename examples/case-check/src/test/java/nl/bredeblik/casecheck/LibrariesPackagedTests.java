package nl.bredeblik.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** What the finished jars of both libraries show; runs after they are packaged. */
class LibrariesPackagedTests {

    /** The model with all that is made of a file, and the engine with its reports; no rule counted. */
    private static final long MOST_BYTES_WITHOUT_RULES = 1_750_000;

    /** What one rule may add on average: its check, its texts in three languages and its share of the norms. */
    private static final long MOST_BYTES_PER_RULE = 4_500;

    private static final Path ROOT = Path.of(System.getProperty("reactor.root"));

    @Test
    void bothTogetherStaySmallAndGrowWithTheRulesAlone() throws IOException {
        long rules = Profiles.national().rules().size();

        assertThat(Files.size(jar("assessment-model")) + Files.size(jar("assessment-rules")))
                .isLessThan(MOST_BYTES_WITHOUT_RULES + rules * MOST_BYTES_PER_RULE);
    }

    @Test
    void asModulesTheyNeedVavrAndNothingElse() throws IOException {
        ModuleFinder finder = ModuleFinder.compose(
                ModuleFinder.of(jar("assessment-model"), jar("assessment-rules")), ModuleFinder.of(vavr()));

        Configuration resolved =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("nl.bredeblik.rules"));

        assertThat(resolved.modules())
                .extracting(ResolvedModule::name)
                .containsExactlyInAnyOrder("nl.bredeblik.rules", "nl.bredeblik.model", "io.vavr", "io.vavr.match");
        Set<String> ofTheJdk = resolved.modules().stream()
                .flatMap(module -> module.reads().stream())
                .map(ResolvedModule::name)
                .filter(name -> name.startsWith("java.") || name.startsWith("jdk."))
                .collect(Collectors.toSet());
        assertThat(ofTheJdk).containsExactly("java.base");
    }

    @Test
    void theStyleOfTheModelIsNobodysBusiness() throws IOException {
        ModuleReference model = ModuleFinder.of(jar("assessment-model"))
                .find("nl.bredeblik.model")
                .orElseThrow();

        assertThat(model.descriptor().exports())
                .extracting(exported -> exported.source())
                .isNotEmpty()
                .doesNotContain("nl.bredeblik.model.style");
    }

    private static Path jar(String module) throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve(module).resolve("target"))) {
            List<Path> jars = files.filter(
                            file -> file.getFileName().toString().matches(module + "-[^-]+(-SNAPSHOT)?\\.jar"))
                    .toList();
            assertThat(jars).as("one jar, of one version").hasSize(1);
            return jars.get(0);
        }
    }

    /** The two jars of Vavr, taken from the class path of this test. */
    private static Path[] vavr() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(System.getProperty("path.separator")))
                .filter(entry -> entry.matches(".*[/\\\\]vavr(-match)?-[0-9.]+\\.jar"))
                .map(Path::of)
                .toArray(Path[]::new);
    }
}
