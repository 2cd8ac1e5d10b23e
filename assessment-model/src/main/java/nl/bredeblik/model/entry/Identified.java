package nl.bredeblik.model.entry;

/** Something in a case file that has an id of its own: an {@link Entry}, or a {@link Part} of one. */
public interface Identified extends Described {

    /** {@return the id, unique in the file; a part keeps its id from one version of its entry to the next} */
    Id<? extends Identified> id();
}
