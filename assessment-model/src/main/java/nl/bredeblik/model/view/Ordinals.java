package nl.bredeblik.model.view;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** Numbers that tell an order, counted anew over what is shown, so that no number is skipped. */
final class Ordinals {

    private final Map<String, TreeSet<Integer>> seen = new HashMap<>();

    /** Whether a field numbers versions, one after another in the file. */
    static boolean isVersion(Shape<?> shape, Field<?> field) {
        return shape.idKind().isDefined() && field.name().equals("version");
    }

    /** Whether a field tells the place in an order within one entry. */
    static boolean isRank(Field<?> field) {
        return field.name().equals("rank");
    }

    void seeVersion(Shape<?> shape, Object entry) {
        shape.fields()
                .filter(field -> isVersion(shape, field))
                .forEach(field -> Shapes.values(field, entry).forEach(number -> see(shape, number)));
    }

    void seeRanks(Shape<?> shape, Object value) {
        for (Field<?> field : shape.fields()) {
            if (field.kind() instanceof Shape<?> inner) {
                Shapes.values(field, value).forEach(each -> seeRanks(inner, each));
            } else if (isRank(field)) {
                Shapes.values(field, value).forEach(number -> see(shape, number));
            }
        }
    }

    private void see(Shape<?> shape, Object number) {
        seen.computeIfAbsent(shape.name(), none -> new TreeSet<>()).add((Integer) number);
    }

    /** The place of a number among those seen of a type, from 1. */
    int placeOf(Shape<?> shape, Object number) {
        return seen.getOrDefault(shape.name(), new TreeSet<>())
                .headSet((Integer) number, true)
                .size();
    }
}
