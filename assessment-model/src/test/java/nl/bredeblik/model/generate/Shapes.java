package nl.bredeblik.model.generate;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** Every type that a case file can hold. */
public final class Shapes {

    private Shapes() {}

    /** The case file and each type within it, once. */
    public static Seq<Shape<?>> all() {
        return reachedFrom(LinkedHashSet.empty(), CaseFile.SHAPE).toArray();
    }

    private static LinkedHashSet<Shape<?>> reachedFrom(LinkedHashSet<Shape<?>> seen, Shape<?> shape) {
        if (seen.contains(shape)) {
            return seen;
        }
        LinkedHashSet<Shape<?>> reached = seen.add(shape);
        for (Field<?> field : shape.fields()) {
            if (field.kind() instanceof Shape<?> inner) {
                reached = reachedFrom(reached, inner);
            }
        }
        return reached;
    }
}
