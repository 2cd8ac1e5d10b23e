package nl.bredeblik.rules;

import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;

/** What a rule may look at: the file as it was known on the reference day, and the day as a {@link Day}. */
public final class Look {

    private final CaseFile file;
    private final CaseIndex index;
    private final Day day;

    Look(CaseFile file, CaseIndex index, Day day) {
        this.file = file;
        this.index = index;
        this.day = day;
    }

    /** {@return the file as it was known on the reference day, of each entry only the newest state} */
    public CaseFile file() {
        return file;
    }

    /** {@return the index of that file} */
    public CaseIndex index() {
        return index;
    }

    /** {@return the reference day} */
    public Day day() {
        return day;
    }
}
