package nl.bredeblik.model.seen;

import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.privacy.Reader;

/**
 * Something that shows a reader a part of a file. Whoever adds one lets it be tried by {@link LeakTrial}: it may show no more
 * than the table says, and must not change when something is added that the reader may not see.
 */
@FunctionalInterface
public interface Surface {

    /**
     * What a reader gets to see.
     *
     * @param file the whole file
     * @param reader who reads
     * @param day the day
     * @return all of it, as text
     */
    String shown(CaseFile file, Reader reader, LocalDate day);
}
