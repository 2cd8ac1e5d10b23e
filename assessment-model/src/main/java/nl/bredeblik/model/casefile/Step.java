package nl.bredeblik.model.casefile;

import org.jspecify.annotations.Nullable;

/** One step of a pointer, with the step before it: records of one list share all steps but the last. */
final class Step {

    static final Step ROOT = new Step(null, "", 0);

    private final @Nullable Step before;
    private final String field;
    private final int index;

    private Step(@Nullable Step before, String field, int index) {
        this.before = before;
        this.field = field;
        this.index = index;
    }

    Step(Step before, String field) {
        this(before, field, 0);
    }

    Step(Step before, int index) {
        this(before, "", index);
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    private void appendTo(StringBuilder pointer) {
        if (before != null) {
            before.appendTo(pointer);
            pointer.append('/');
            if (field.isEmpty()) {
                pointer.append(index);
            } else {
                pointer.append(field);
            }
        }
    }
}
