package nl.bredeblik.card.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.card.Card;
import nl.bredeblik.model.card.CardLayout;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.json.CaseFileJson;
import nl.bredeblik.rules.Language;

/** The bundled cases, and their pages for a member of the family. */
final class Pages {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final Path CASES = Path.of(System.getProperty("reactor.root"), "examples/case-check/cases");

    private Pages() {}

    static Stream<Path> cases() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("[NP]\\d+\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile read(Path file) {
        try {
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile read(String json) {
        return CaseFileJson.standard().read(json).getOrElseThrow(() -> new AssertionError("the case is no case file"));
    }

    static String page(CaseFile file, Language language) {
        Card card = Card.of(file, file.members().head().id(), DAY, CardLayout.STANDARD);
        return SafetyCardPage.of(card, file, "Delen kunnen zijn weggelaten.", language);
    }

    static Path written(CaseFile file, Language language) throws IOException {
        Path page = Path.of(System.getProperty("module.directory"), "target", "pages")
                .resolve(file.id().text() + "." + language.code() + ".html");
        Files.createDirectories(page.getParent());
        return Files.writeString(page, page(file, language));
    }
}
