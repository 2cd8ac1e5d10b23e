package nl.bredeblik.model.generate;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/**
 * Structurally valid case files of any content.
 *
 * <p>A file is a function of its seed and size. Its id tells both, so a property that fails names the file to replay:
 * {@code usual} and {@code small} and the like, then the seed in hexadecimal.
 */
public final class CaseFiles {

    private CaseFiles() {}

    /**
     * A file in which every reference points to something of an allowed kind.
     *
     * @param seed any number; the same seed and size give an equal file
     * @param size how much the file holds
     */
    public static CaseFile random(long seed, Size size) {
        return random(seed, size, References.ALL_RESOLVE);
    }

    /**
     * A file.
     *
     * @param seed any number; the same seed, size and references give an equal file
     * @param size how much the file holds
     * @param references where its references point
     */
    public static CaseFile random(long seed, Size size, References references) {
        Chance chance = new Chance(seed);
        Ids ids = new Ids(chance);
        LocalDate start = LocalDate.of(2023, 1, 1).plusDays(chance.below(1000));
        Scalars scalars = new Scalars(chance, start);
        boolean someDangle = references == References.SOME_DANGLE;

        Map<Field<CaseFile>, List<Sketch<?>>> lists = lists(new Sketcher(chance, ids, scalars), size, chance);
        Targets targets = trimmed(lists, chance, ids, someDangle);

        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        draft.set(CaseFile.SHAPE.field("id").get(), Array.of(idOf(seed, size)));
        draft.set(CaseFile.SHAPE.field("openedOn").get(), Array.of(chance.percent(80) ? start : scalars.day()));
        lists.forEach((field, entries) -> draft.set(field, Array.ofAll(entries).map(entry -> entry.finish(targets))));
        return draft.build();
    }

    /** Files of the usual size, at times smaller ones. */
    public static Arbitrary<CaseFile> caseFiles() {
        return caseFiles(References.ALL_RESOLVE);
    }

    /**
     * Files of the usual size, at times smaller ones.
     *
     * @param references where their references point
     */
    public static Arbitrary<CaseFile> caseFiles(References references) {
        Arbitrary<Size> sizes = Arbitraries.of(Size.SMALL, Size.USUAL);
        return Combinators.combine(sizes, Arbitraries.longs()).as((size, seed) -> random(seed, size, references));
    }

    private static Id<CaseFile> idOf(long seed, Size size) {
        return Id.of(switch (size) {
                    case SMALL -> "small";
                    case USUAL -> "usual";
                    case LARGE -> "large";
                }
                + Long.toHexString(seed)
                + (seed >= 0 && seed < 0x100 ? "x0" : ""));
    }

    private static Map<Field<CaseFile>, List<Sketch<?>>> lists(Sketcher sketcher, Size size, Chance chance) {
        Map<Field<CaseFile>, List<Sketch<?>>> lists = new LinkedHashMap<>();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY) {
                lists.put(field, entries(sketcher, (Shape<?>) field.kind(), size.entriesOfOneKind(chance)));
            }
        }
        if (chance.percent(25)) {
            Random order = new Random(chance.below(Integer.MAX_VALUE));
            lists.values().forEach(list -> Collections.shuffle(list, order));
        }
        return lists;
    }

    private static List<Sketch<?>> entries(Sketcher sketcher, Shape<?> shape, int number) {
        List<Sketch<?>> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            entries.addAll(sketcher.entryWithRevisions(shape));
        }
        return entries;
    }

    /** Leaves out entries that must refer to something the file does not hold, until none is left. */
    private static Targets trimmed(
            Map<Field<CaseFile>, List<Sketch<?>>> lists, Chance chance, Ids ids, boolean someDangle) {
        while (true) {
            Targets targets = targets(lists, chance, ids, someDangle);
            lists.values().forEach(list -> list.removeIf(entry -> !entry.trim(targets)));
            Targets remaining = targets(lists, chance, ids, someDangle);
            if (remaining.size() == targets.size()) {
                return remaining;
            }
        }
    }

    private static Targets targets(
            Map<Field<CaseFile>, List<Sketch<?>>> lists, Chance chance, Ids ids, boolean someDangle) {
        List<Sketch<?>> all = new ArrayList<>();
        lists.values().forEach(all::addAll);
        return new Targets(all, chance, ids, someDangle);
    }
}
