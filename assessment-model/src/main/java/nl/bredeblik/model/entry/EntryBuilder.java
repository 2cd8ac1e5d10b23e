package nl.bredeblik.model.entry;

import java.time.LocalDate;

/**
 * What the builders of all entries have in common.
 *
 * @param <T> the entry that is built
 * @param <B> the builder itself
 */
public interface EntryBuilder<T, B extends EntryBuilder<T, B>> {

    /**
     * Sets the id.
     *
     * @param id the id, unique in the file
     * @return this builder
     */
    B id(Id<T> id);

    /**
     * Sets the day of recording.
     *
     * @param recordedOn the day on which this state was recorded
     * @return this builder
     */
    B recordedOn(LocalDate recordedOn);

    /**
     * Sets the number of this state; {@link Entry#FIRST_REVISION} when it is not set.
     *
     * @param revision the number, from 1
     * @return this builder
     */
    B revision(int revision);

    /**
     * Sets who recorded this state.
     *
     * @param recordedBy the person or organisation
     * @return this builder
     */
    B recordedBy(Id<? extends Party> recordedBy);

    /**
     * Sets for whom this state may be seen.
     *
     * @param visibility the visibility
     * @return this builder
     */
    B visibility(Visibility visibility);
}
