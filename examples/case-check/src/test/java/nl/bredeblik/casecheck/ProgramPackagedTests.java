package nl.bredeblik.casecheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it: the finished jar, and the launcher. */
class ProgramPackagedTests {

    private static final Path MODULE = Path.of(System.getProperty("module.directory"));
    private static final Path JAR = MODULE.resolve("target/case-check.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path directory;

    @Test
    void theJarChecksAFile() throws Exception {
        Run run = start(List.of(JAVA, "-jar", JAR.toString(), "check", "-", "--as-of", "2026-02-01"));

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).startsWith("Dossier blockfile1\n").contains("FAM-02  gezinslid child001");
        assertThat(run.err()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherSaysTheSameTheFirstTimeAndTheSecond() throws Exception {
        Path jar = Files.copy(JAR, directory.resolve("case-check.jar"));
        List<String> command =
                List.of("sh", MODULE.resolve("bin/case-check").toString(), "check", "-", "--as-of", "2026-02-01");

        Run first = start(command, jar);
        Run second = start(command, jar);

        assertThat(first.code()).as(first.err()).isEqualTo(1);
        assertThat(first.out()).startsWith("Dossier blockfile1\n");
        assertThat(first.err()).isEmpty();
        assertThat(second).isEqualTo(first);
    }

    private Run start(List<String> command) throws Exception {
        return start(command, JAR);
    }

    private Run start(List<String> command, Path jar) throws IOException, InterruptedException {
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.environment().put("CASE_CHECK_JAR", jar.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(Documents.BLOCKING.getBytes(UTF_8));
        }
        int code = process.waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
