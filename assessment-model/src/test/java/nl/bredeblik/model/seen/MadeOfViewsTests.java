package nl.bredeblik.model.seen;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import nl.bredeblik.model.card.Card;
import nl.bredeblik.model.card.CardLayout;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.change.FileChanges;
import nl.bredeblik.model.coverage.Coverage;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.thread.RedThread;
import nl.bredeblik.model.view.FileView;
import org.junit.jupiter.api.Test;

/**
 * What is made of a view tells no more than the view: coverage, red thread, changes and the card. That something hidden
 * changes none of them follows from the view itself, of which it changes not a byte, as all of them are functions of it.
 */
class MadeOfViewsTests {

    private static final int FILES = 60;

    private static final Map<String, Surface> SURFACES = surfaces();

    private static Map<String, Surface> surfaces() {
        Map<String, Surface> surfaces = new LinkedHashMap<>();
        surfaces.put(
                "coverage",
                (file, reader, day) ->
                        String.valueOf(Coverage.of(view(file, reader, day), day).cells()));
        surfaces.put(
                "breaks",
                (file, reader, day) -> String.valueOf(
                        RedThread.of(view(file, reader, day), day).breaks()));
        surfaces.put("changes", (file, reader, day) -> {
            CaseFile seen = view(file, reader, day);
            return String.valueOf(FileChanges.since(seen, seen.openedOn()));
        });
        surfaces.put("card", (file, reader, day) -> {
            CaseFile seen = view(file, reader, day);
            return seen.members()
                    .headOption()
                    .map(member -> Card.of(seen, member.id(), day, CardLayout.STANDARD))
                    .map(card -> card + " " + card.panels() + text(card))
                    .getOrElse("");
        });
        return surfaces;
    }

    @Test
    void whatIsMadeOfAViewShowsNothingThatTheTableForbids() {
        LongStream.range(40_000, 40_000 + FILES)
                .parallel()
                .mapToObj(Staged::file)
                .forEach(file -> {
                    Canaries.Planted planted = Canaries.in(file);
                    for (Reader reader : Readers.of(planted.file())) {
                        SURFACES.values()
                                .forEach(surface ->
                                        LeakTrial.showsNothingForbidden(surface, planted, reader, Staged.DAY));
                    }
                });
    }

    @Test
    void itNamesRecordsByTheIdsOfTheViewAlone() {
        LongStream.range(41_000, 41_000 + FILES)
                .parallel()
                .mapToObj(Staged::file)
                .forEach(file -> {
                    Array<String> own = CaseFile.SHAPE
                            .fields()
                            .flatMap(field -> Array.<Object>ofAll(field.values(file)))
                            .filter(entry -> entry instanceof Entry)
                            .map(entry -> ((Entry) entry).id())
                            .map(Id::text)
                            .toArray();
                    for (Reader reader : Readers.of(file)) {
                        String document = ViewSurface.DOCUMENT.shown(file, reader, Staged.DAY);
                        SURFACES.forEach((name, surface) -> {
                            String shown = surface.shown(file, reader, Staged.DAY);
                            assertThat(own.filter(id -> shown.contains(id) && !document.contains(id)))
                                    .as("%s of %s for %s", name, file.id(), reader)
                                    .isEmpty();
                        });
                    }
                });
    }

    private static CaseFile view(CaseFile file, Reader reader, LocalDate day) {
        return FileView.of(file, reader, day).file();
    }

    /** The words that a card shows, which its own text does not repeat. */
    private static String text(Card card) {
        return card.panels()
                .flatMap(panel -> panel.items())
                .flatMap(item -> item.lines())
                .flatMap(line -> line.text())
                .map(text -> text.value())
                .mkString(" ");
    }
}
