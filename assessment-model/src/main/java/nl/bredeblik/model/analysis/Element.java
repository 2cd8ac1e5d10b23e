package nl.bredeblik.model.analysis;

import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Part;

/** An element of an analysis that influences or is influenced: a problem, a strength or a factor. */
public interface Element extends Part {

    @Override
    Id<? extends Element> id();
}
