package nl.bredeblik.model.entry;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Something that was recorded in a case file on a day. An entry is never changed: a new state is the same id with the
 * next {@link #revision()} and its own {@link #recordedOn()}.
 *
 * <p>So the file can be shown as it was known on any day, and nobody is blamed with what became known later.
 */
public interface Entry extends Identified {

    /** The number of the first state of an entry. */
    int FIRST_REVISION = 1;

    @Override
    Id<? extends Entry> id();

    /** {@return the day on which this state was recorded, in Dutch civil time} It may lie long after what it tells. */
    LocalDate recordedOn();

    /** {@return the number of this state, from {@value #FIRST_REVISION}} The highest number is the current state. */
    int revision();

    /** {@return who recorded this state} */
    Option<Id<? extends Party>> recordedBy();

    /** {@return for whom this state may be seen} Absent means for the team only. */
    Option<Visibility> visibility();
}
