package nl.bredeblik.model.view;

import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** Those who see no entry: who made a notification, the dead, the unborn, and whom the file does not hold. */
enum NoGrants implements Grants {
    /** None. */
    NONE;

    @Override
    public boolean allow(IdKind kind, Entry entry) {
        return false;
    }

    @Override
    public boolean allowField(Shape<?> shape, Object value, Field<?> field) {
        return false;
    }
}
