package nl.bredeblik.model.seen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A row of the table of who sees what. */
record Row(String item, Map<String, String> cells) {

    private static final String TABLE = "/nl/bredeblik/model/view/who-sees-what.tsv";
    private static final Map<String, Row> ROWS = read();
    private static final Map<String, List<Row>> OF_A_STATE = ofAState();

    static Map<String, Row> all() {
        return ROWS;
    }

    static Row of(String item) {
        return Objects.requireNonNull(ROWS.get(item), item);
    }

    /** The rows that speak of things of a kind while a field holds something or nothing, as in {@code HOUSEHOLD[addressSecret]}. */
    static List<Row> ofAState(String kind) {
        return OF_A_STATE.getOrDefault(kind, List.of());
    }

    private static Map<String, List<Row>> ofAState() {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Row row : ROWS.values()) {
            int bracket = row.item().indexOf('[');
            if (bracket > 0) {
                rows.computeIfAbsent(row.item().substring(0, bracket), none -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows;
    }

    /** Whether it decides about entries, and not about a field or about what stands inside entries. */
    boolean isOfEntries() {
        boolean kind =
                item.equals(item.toUpperCase(Locale.ROOT)) && !cell("team").equals("with");
        return kind || item.contains("[");
    }

    String cell(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    List<String> fields(String column) {
        return cell(column).equals("-") ? List.of() : Arrays.asList(cell(column).split(",", -1));
    }

    private static Map<String, Row> read() {
        List<String> lines;
        try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream(TABLE))) {
            lines = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] columns = lines.get(0).split("\t", -1);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                byColumn.put(columns[i], cells[i]);
            }
            if (rows.put(cells[0], new Row(cells[0], byColumn)) != null) {
                throw new IllegalStateException("two rows for " + cells[0]);
            }
        }
        return rows;
    }
}
