package nl.bredeblik.rules.sound;

import java.time.LocalDate;
import java.util.Locale;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;

/**
 * Case files that are in order in every respect a good professional record would be, of any family and any course.
 *
 * <p>A file is a function of its seed and shape. Its id tells both, so that a property that fails names the file to replay.
 */
public final class SoundFiles {

    private static final LocalDate FIRST_OPENING = LocalDate.of(2023, 1, 2);
    private static final int DAYS_OF_OPENING = 700;
    private static final int LETTERS_OF_SHAPE = 8;
    private static final int LEAST_DIGITS = 3;

    private SoundFiles() {}

    /**
     * A file of any shape; the shapes take turns.
     *
     * @param seed any number; the same seed gives an equal file
     * @return the file
     */
    public static CaseFile random(long seed) {
        SoundShape[] shapes = SoundShape.values();
        return random(seed, shapes[(int) Math.floorMod(seed, (long) shapes.length)]);
    }

    /**
     * A file of a shape.
     *
     * @param seed any number; the same seed and shape give an equal file
     * @param shape which family it is about, and what happens in it
     * @return the file
     */
    public static CaseFile random(long seed, SoundShape shape) {
        Chance chance = new Chance(seed);
        LocalDate opened = Book.workingDayOnOrAfter(FIRST_OPENING.plusDays(chance.below(DAYS_OF_OPENING)));
        Book book = new Book(chance, opened);
        Traits traits = shape.traits(chance);
        book.file().id(idOf(seed, shape)).openedOn(opened);
        SoundStory.tell(book, traits);
        CaseFile corrected = SoundCorrections.made(book.file().build(), chance, book.today());
        return SoundOrigins.told(corrected, chance);
    }

    private static Id<CaseFile> idOf(long seed, SoundShape shape) {
        String name = shape.name().replace("_", "").toLowerCase(Locale.ROOT);
        String number = Long.toHexString(seed);
        return Id.of(name.substring(0, Math.min(LETTERS_OF_SHAPE, name.length()))
                + "0".repeat(Math.max(0, LEAST_DIGITS - number.length()))
                + number);
    }
}
