package nl.bredeblik.model.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader is, in steps that the tables know. The pointer is only put together when there is a problem to tell. */
final class Place {

    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;

    void enter(String field) {
        grow();
        names[depth++] = field;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    /** The JSON Pointer. No field name of the tables holds a character that must be escaped in it. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/');
            String name = names[i];
            if (name == null) {
                pointer.append(indexes[i]);
            } else {
                pointer.append(name);
            }
        }
        return pointer.toString();
    }

    private void grow() {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }
}
