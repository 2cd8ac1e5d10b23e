package nl.bredeblik.model.view;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.privacy.Reader;

/**
 * What of a case file a reader may see on a day.
 *
 * <p>It can be handed over: it holds no id, number or date of anything that is left out, and no id of the file itself. Which
 * id stands for what, {@link KeyedView} tells who made the view.
 *
 * <p>Text is shown as it was written. A view cannot know that a shown text names somebody else.
 *
 * <p>Dutch: <i>inzage, overzicht voor een lezer</i>.
 */
public final class FileView {

    private final Reader reader;
    private final LocalDate day;
    private final CaseFile file;
    private final Seq<Feedback> feedback;

    FileView(Reader reader, LocalDate day, CaseFile file, Seq<Feedback> feedback) {
        this.reader = reader;
        this.day = day;
        this.file = file;
        this.feedback = feedback;
    }

    /**
     * The view of a reader.
     *
     * @param file the whole file
     * @param reader who reads; somebody whom the file does not hold on that day, sees nothing
     * @param day the day: what was recorded later is not in the view, and age and authority are those of that day
     * @return the view
     */
    public static FileView of(CaseFile file, Reader reader, LocalDate day) {
        return KeyedView.of(file, reader, day).view();
    }

    /** {@return who reads, with the id in this view; where the view does not show the reader, an id that stands for nothing} */
    public Reader reader() {
        return reader;
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /**
     * That parts may have been left out, and on which grounds: the same in every view.
     *
     * @param language the language
     * @return the words
     */
    public String notice(ViewNotice language) {
        return language.text();
    }

    /**
     * What may be seen, with ids, revisions, versions and ranks of its own. It counts as opened on the day on which the first
     * of what it shows was recorded; on the day of the view when it shows nothing.
     *
     * @return the file of this view
     */
    public CaseFile file() {
        return file;
    }

    /** {@return what who made a notification is told; empty for every other reader} */
    public Seq<Feedback> feedback() {
        return feedback;
    }

    @Override
    public String toString() {
        return "FileView";
    }
}
