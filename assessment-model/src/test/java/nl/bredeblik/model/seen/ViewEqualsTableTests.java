package nl.bredeblik.model.seen;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.view.KeyedView;
import org.junit.jupiter.api.Test;

/** A view shows what the table allows, all of it and nothing else. */
class ViewEqualsTableTests {

    private static final int FILES = 1900;
    private static final int LEAST_PAIRS = 10_000;
    private static final List<String> OUTSIDERS = List.of("network", "team", "organisation", "court");
    private static final List<String> OF_ONESELF = List.of("self0", "self12", "self16", "self18");
    private static final List<String> OF_CHILDREN = List.of("gezag0", "gezag12", "gezag16", "adult");

    @Test
    void theCanariesOfAViewAreThoseOfTheTable() {
        int pairs = LongStream.range(0, FILES)
                .parallel()
                .mapToObj(Staged::file)
                .mapToInt(ViewEqualsTableTests::pairsTried)
                .sum();
        assertThat(pairs).isGreaterThanOrEqualTo(LEAST_PAIRS);
    }

    private static int pairsTried(CaseFile file) {
        Canaries.Planted planted = Canaries.in(file);
        Seq<Reader> readers = Readers.of(planted.file());
        for (Reader reader : readers) {
            String document = ViewSurface.DOCUMENT.shown(planted.file(), reader, Staged.DAY);
            assertThat(withoutFeedback(reader, LeakTrial.shown(planted, document)))
                    .as("%s, %s", planted.file().id(), reader)
                    .isEqualTo(LeakTrial.allowed(planted, reader, Staged.DAY));
        }
        return readers.size();
    }

    /** The days of the steps that a reporter is told are no part of any entry; their test stands apart. */
    private static Set<String> withoutFeedback(Reader reader, Set<String> shown) {
        return reader instanceof Reader.OfReporter ? Set.of() : shown;
    }

    @Test
    void aViewTellsFieldForFieldWhatTheTableAllows() {
        Map<String, Set<Boolean>> met = new ConcurrentHashMap<>();
        LongStream.range(5000, 5000 + FILES).parallel().forEach(seed -> {
            CaseFile file = Staged.file(seed);
            LocalDate day = seed % 5 == 0 ? file.openedOn().plusDays(400) : Staged.DAY;
            for (Reader reader : Readers.of(file)) {
                KeyedView view = KeyedView.of(file, reader, day);
                List<Tree> seen = Oracle.seen(
                        file,
                        reader,
                        day,
                        (cell, says) -> met.computeIfAbsent(cell, none -> ConcurrentHashMap.newKeySet())
                                .add(says));
                List<String> shown = lines(Tree.entriesOf(view.view().file()), id -> own(view, id));
                List<String> allowed = lines(seen, UnaryOperator.identity());
                assertThat(shown).as("%s, %s", file.id(), reader).containsExactlyElementsOf(allowed);
            }
        });
        assertThat(met.keySet()).containsAll(cells());
        cells().forEach(cell -> assertSaid(cell, met.getOrDefault(cell, Set.of())));
    }

    /** The cells that decide about entries. Those of a parent without gezag and of a child say what that of an adult says. */
    private static Set<String> cells() {
        Set<String> cells = new TreeSet<>();
        Row.all().values().stream().filter(Row::isOfEntries).forEach(row -> {
            List<String> columns = new ArrayList<>(OUTSIDERS);
            columns.addAll(row.cell("own").equals("-") ? List.of() : List.of("own"));
            switch (row.cell("persons")) {
                case "residents", "none" -> columns.addAll(List.of());
                case "self" -> columns.addAll(row.item().equals("MEMBER") ? OF_CHILDREN : List.of("adult"));
                default -> {
                    // Words of the reader meet "own", words of others are shown as set: the other columns speak of
                    // neither.
                    if (row.cell("words").equals("-") && !row.item().equals("SCALE_VALUE")) {
                        columns.addAll(OF_CHILDREN);
                        columns.addAll(OF_ONESELF);
                    }
                }
            }
            columns.forEach(column -> cells.add(row.item() + " " + column));
        });
        return cells;
    }

    private static void assertSaid(String cell, Set<Boolean> said) {
        String[] parts = cell.split(" ", -1);
        String expected = Row.of(parts[0]).cell(parts[1]);
        if (expected.equals("never")) {
            assertThat(said).as(cell).containsExactly(false);
        } else if (expected.equals("always") || expected.equals("unless")) {
            assertThat(said).as(cell).contains(true);
        } else {
            assertThat(said).as(cell).contains(false);
        }
    }

    private static List<String> lines(List<Tree> entries, UnaryOperator<String> nameOfId) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> entry.tell(nameOfId, lines::add));
        Collections.sort(lines);
        return lines;
    }

    private static String own(KeyedView view, String id) {
        return view.key().ownId(Id.of(id)).get().text();
    }
}
