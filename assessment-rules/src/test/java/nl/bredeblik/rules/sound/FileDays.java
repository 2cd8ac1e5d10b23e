package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.RuleSet;

/** The days of a file, from its opening to its last entry. */
public final class FileDays {

    private final NavigableSet<LocalDate> recorded;

    private FileDays(NavigableSet<LocalDate> recorded) {
        this.recorded = recorded;
    }

    /**
     * The days of a file.
     *
     * @param file the file
     * @return its days
     */
    public static FileDays of(CaseFile file) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(file.openedOn());
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            if (list.presence() == Presence.MANY) {
                for (Object entry : list.values(file)) {
                    days.add(((Entry) entry).recordedOn());
                }
            }
        }
        return new FileDays(days);
    }

    /** {@return the days on which something was recorded, with the day of opening, in order} */
    public Seq<LocalDate> recorded() {
        return Array.ofAll(recorded);
    }

    /** {@return the day of the last entry} */
    public LocalDate last() {
        return recorded.last();
    }

    /**
     * Checks a file on each day from its opening to its last entry on which the result can be another than the day before:
     * when something is recorded, and when an assessment itself says that it changes.
     *
     * @param rules the rules
     * @param file the file
     * @param each is given each assessment, in the order of the days
     */
    public static void assessThroughout(RuleSet rules, CaseFile file, Consumer<Assessment> each) {
        FileDays days = of(file);
        LocalDate day = days.recorded.first();
        while (day != null) {
            Assessment assessment = rules.assess(file, day);
            each.accept(assessment);
            LocalDate next = days.recorded.higher(day);
            LocalDate change = assessment.changesOn().getOrElse(LocalDate.MAX);
            boolean changesBefore = change.isBefore(next == null ? days.last().plusDays(1) : next);
            day = changesBefore ? change : next;
        }
    }
}
