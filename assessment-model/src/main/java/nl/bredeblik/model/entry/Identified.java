package nl.bredeblik.model.entry;

/** Something with an id of its own: an {@link Entry} of a case file, a {@link Part} of one, or the file itself. */
public interface Identified extends Described {

    /** {@return the id, unique in the file; a part keeps its id from one version of its entry to the next} */
    Id<? extends Identified> id();
}
