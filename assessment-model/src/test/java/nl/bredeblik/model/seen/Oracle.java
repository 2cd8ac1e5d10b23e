package nl.bredeblik.model.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.privacy.Reader;

/** What a reader may see of a file on a day, read from the table. Slow and plain; knows nothing of the library's views. */
public final class Oracle {

    final List<Tree> newest;
    final Map<String, List<Tree>> byId = new HashMap<>();
    final Persons persons;
    private final Map<Tree, List<Tree>> rivals = new HashMap<>();
    final BiConsumer<String, Boolean> met;

    private Oracle(CaseFile file, LocalDate day, BiConsumer<String, Boolean> met) {
        this.met = met;
        this.newest = newestOn(file, day);
        newest.forEach(entry -> entry.each(tree -> {
            if (!tree.id().isEmpty()) {
                byId.computeIfAbsent(tree.id(), none -> new ArrayList<>()).add(tree);
            }
        }));
        this.persons = new Persons(newest, day);
    }

    /** The entries that the reader sees, pruned to what is seen of them. */
    public static List<Tree> seen(CaseFile file, Reader reader, LocalDate day) {
        return seen(file, reader, day, (cell, says) -> {});
    }

    /** The same; tells each cell that was looked at, and what it said. */
    static List<Tree> seen(CaseFile file, Reader reader, LocalDate day, BiConsumer<String, Boolean> met) {
        return seen(file, reader, day, met, Set.of("*"));
    }

    /** What was brought along by something that is not seen itself, is not seen either. */
    private static List<Tree> seen(
            CaseFile file, Reader reader, LocalDate day, BiConsumer<String, Boolean> met, Set<String> bringers) {
        Oracle oracle = new Oracle(file, day, met);
        List<Tree> seen = oracle.seenWith(new ReaderColumns(oracle, reader, day, bringers));
        Set<String> ids = new HashSet<>();
        seen.forEach(entry -> ids.add(entry.id()));
        Set<String> still = new HashSet<>(ids);
        still.removeIf(id -> !bringers.contains("*") && !bringers.contains(id));
        return still.equals(bringers) ? seen : seen(file, reader, day, met, still);
    }

    private List<Tree> seenWith(ReaderColumns reader) {
        List<Tree> seen = new ArrayList<>();
        for (Tree entry : newest) {
            boolean allowed = reader.allows(entry)
                    && rivals.getOrDefault(entry, List.of()).stream().allMatch(reader::allows);
            if (allowed) {
                seen.add(entry);
            }
        }
        seen.forEach(entry -> mask(entry, reader));
        prune(seen);
        return seen;
    }

    private static void mask(Tree entry, ReaderColumns reader) {
        entry.each(tree -> tree.fieldNames().forEach(field -> {
            if (!reader.allowsField(entry, tree.type, field)) {
                tree.replace(field, List.of());
            }
        }));
    }

    /** References to what is not seen are gone; what cannot do without goes too; until nothing more goes. */
    private void prune(List<Tree> seen) {
        boolean goesOn = true;
        while (goesOn) {
            Set<String> ids = new HashSet<>();
            seen.forEach(entry -> entry.each(tree -> ids.add(tree.id())));
            newest.stream().filter(entry -> !seen.contains(entry)).map(Tree::id).forEach(ids::remove);
            boolean[] changed = {false};
            seen.removeIf(entry -> {
                boolean gone = falls(entry, ids, changed);
                changed[0] |= gone;
                return gone;
            });
            goesOn = changed[0];
        }
    }

    private boolean falls(Tree tree, Set<String> ids, boolean[] changed) {
        boolean falls = false;
        for (String field : tree.fieldNames()) {
            List<Object> left = new ArrayList<>(tree.held(field));
            left.removeIf(each -> each instanceof Tree inner
                    ? falls(inner, ids, changed)
                    : tree.isReference(field) && !ids.contains((String) each));
            boolean less = left.size() < tree.held(field).size();
            changed[0] |= less;
            falls |= less && aboutOf(tree).contains(field);
            falls |= less && left.isEmpty() && tree.isRequired(field);
            tree.replace(field, left);
        }
        return falls;
    }

    private static List<String> aboutOf(Tree tree) {
        return Row.all().containsKey(tree.kind) ? Row.of(tree.kind).fields("about") : List.of();
    }

    /** Whom an entry is about, as its row says. */
    Set<String> aboutWhom(Tree entry) {
        return aboutWhom(entry, new HashSet<>());
    }

    private Set<String> aboutWhom(Tree entry, Set<Tree> asked) {
        Set<String> whom = new TreeSet<>();
        String column = Row.of(entry.kind).cell("persons");
        if (column.equals("self")) {
            whom.add(entry.id());
        } else if (!column.equals("*")) {
            whom.addAll(entry.texts(column));
        } else if (asked.add(entry)) {
            entry.eachReference((required, id) -> {
                if (is(id, "MEMBER") || is(id, "NETWORK_PERSON")) {
                    whom.add(id);
                } else if (required && !is(id, "ORGANISATION") && !is(id, "PROFESSIONAL")) {
                    entryOf(id).forEach(held -> whom.addAll(aboutWhom(held, asked)));
                }
            });
        }
        return whom;
    }

    private List<Tree> entryOf(String id) {
        return newest.stream().filter(entry -> entry.id().equals(id)).limit(1).toList();
    }

    /** Whose words an entry holds: ids of persons, and a question mark for somebody not named. */
    Set<String> wordsOf(Tree entry) {
        Set<String> words = new TreeSet<>();
        entry.each(tree -> Row.of(tree.kind)
                .fields("words")
                .forEach(field -> tree.texts(field).forEach(id -> words.addAll(voices(id)))));
        return words;
    }

    private Set<String> voices(String id) {
        if (is(id, "ORGANISATION") || is(id, "PROFESSIONAL")) {
            return Set.of();
        }
        if (is(id, "MEMBER") || is(id, "NETWORK_PERSON")) {
            return Set.of(id);
        }
        if (!is(id, "SOURCE")) {
            return Set.of("?");
        }
        Tree source = byId.getOrDefault(id, List.of()).get(0);
        if (!source.texts("withheld").isEmpty()) {
            return Set.of("?");
        }
        return source.texts("person").isEmpty() ? Set.of() : voices(source.text("person"));
    }

    boolean is(String id, String kind) {
        return byId.getOrDefault(id, List.of()).stream().anyMatch(tree -> tree.kind.equals(kind));
    }

    /** Of each entry the state with the highest number; of two with one number the one recorded last, the others as rivals. */
    private List<Tree> newestOn(CaseFile file, LocalDate day) {
        Map<String, List<Tree>> states = new LinkedHashMap<>();
        for (Tree entry : Tree.entriesOf(file)) {
            if (!LocalDate.parse(entry.text("recordedOn")).isAfter(day)) {
                states.computeIfAbsent(entry.kind + " " + entry.id(), none -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Tree> held = new ArrayList<>();
        states.values().forEach(all -> {
            int highest = all.stream().mapToInt(Tree::revision).max().orElseThrow();
            List<Tree> last = new ArrayList<>(
                    all.stream().filter(state -> state.revision() == highest).toList());
            Tree newestState = last.get(0);
            for (Tree state : last) {
                if (state.text("recordedOn").compareTo(newestState.text("recordedOn")) >= 0) {
                    newestState = state;
                }
            }
            last.remove(newestState);
            rivals.put(newestState, last);
            held.add(newestState);
        });
        return held;
    }
}
