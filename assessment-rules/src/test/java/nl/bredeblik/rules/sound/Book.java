package nl.bredeblik.rules.sound;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.time.DutchCalendar;

/**
 * The file that is being written, the day that has come, and the diary of what is still to be done. Days only go forward; on
 * the way each thing in the diary is done on its day.
 */
final class Book {

    private static final int SHORTEST_ID = 8;

    private final Chance chance;
    private final CaseFile.Builder file = CaseFile.builder();
    private final Map<String, Integer> given = new HashMap<>();
    private final PriorityQueue<Planned> diary =
            new PriorityQueue<>(Comparator.comparing(Planned::day).thenComparingInt(Planned::number));
    private final LocalDate opened;
    private LocalDate today;
    private int plannedSoFar;

    Book(Chance chance, LocalDate opened) {
        this.chance = chance;
        this.opened = opened;
        this.today = opened;
    }

    private record Planned(LocalDate day, int number, Runnable act) {}

    CaseFile.Builder file() {
        return file;
    }

    Chance chance() {
        return chance;
    }

    LocalDate opened() {
        return opened;
    }

    LocalDate today() {
        return today;
    }

    /** An id that nothing else in the file has, such as {@code goal0001}. */
    <T> Id<T> id(String prefix) {
        String number = Integer.toString(given.merge(prefix, 1, Integer::sum));
        int zeros = Math.max(2, SHORTEST_ID - prefix.length()) - number.length();
        return Id.of(prefix + "0".repeat(Math.max(0, zeros)) + number);
    }

    /** Begins an entry: gives it an id, and says that it is recorded today. */
    <T, B extends EntryBuilder<T, B>> B begin(B entry, String prefix) {
        return entry.id(this.<T>id(prefix)).recordedOn(today);
    }

    /** Puts something in the diary, for a day that has not gone by. */
    void plan(LocalDate day, Runnable act) {
        diary.add(new Planned(day.isBefore(today) ? today : day, plannedSoFar++, act));
    }

    /** Lets days go by up to a day, and does what stands in the diary until then. */
    void goTo(LocalDate day) {
        while (!diary.isEmpty() && !diary.element().day().isAfter(day)) {
            Planned next = diary.remove();
            today = next.day().isAfter(today) ? next.day() : today;
            next.act().run();
        }
        today = day.isAfter(today) ? day : today;
    }

    /** Lets working days go by. */
    void waitWorkingDays(int number) {
        goTo(workingDay(number));
    }

    /** Lets weeks go by, up to a working day. */
    void waitWeeks(int number) {
        goTo(workingDayOnOrAfter(today.plusWeeks(number)));
    }

    LocalDate workingDay(int number) {
        return DutchCalendar.standard().plusWorkingDays(today, number);
    }

    static LocalDate workingDayOnOrAfter(LocalDate day) {
        return DutchCalendar.standard().ordinaryDayOnOrAfter(day);
    }
}
