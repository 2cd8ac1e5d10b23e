package nl.bredeblik.model.entry;

/**
 * A part that a version of a plan, an analysis, a measure or an order holds by value, such as a goal or a factor.
 *
 * <p>A part is frozen with its version. The same id in a next version is the same goal or factor, perhaps reworded.
 */
public interface Part extends Identified {

    @Override
    Id<? extends Part> id();
}
