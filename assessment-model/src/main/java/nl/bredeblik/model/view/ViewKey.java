package nl.bredeblik.model.view;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;

/**
 * Which id of a view stands for which id of the file. It stays with who made the view: whoever has it, can trace a view back.
 *
 * <p>Ids of a view are the kind and a number in the order of the view, as in {@code statement0001}.
 */
public final class ViewKey {

    private static final int LONGEST_KIND = 18;

    private final Map<Id<?>, Id<?>> viewIds = new HashMap<>();
    private final Map<Id<?>, Id<?>> ownIds = new HashMap<>();
    private final Map<IdKind, Integer> last = new HashMap<>();

    ViewKey() {}

    /**
     * The id in the view of something in the file.
     *
     * @param ownId its id in the file
     * @return its id in the view; none when the view does not show it
     */
    public Option<Id<?>> viewId(Id<?> ownId) {
        return Option.of(viewIds.get(ownId));
    }

    /**
     * What an id of the view stands for.
     *
     * @param viewId an id of the view
     * @return the id in the file; none when the view holds no such id
     */
    public Option<Id<?>> ownId(Id<?> viewId) {
        return Option.of(ownIds.get(viewId));
    }

    /** Issues an id for something that is shown; a part in several versions keeps one id. */
    void issue(IdKind kind, Id<?> ownId) {
        if (!viewIds.containsKey(ownId)) {
            Id<?> viewId = numbered(kind, last.merge(kind, 1, Integer::sum));
            viewIds.put(ownId, viewId);
            ownIds.put(viewId, ownId);
        }
    }

    static Id<?> numbered(IdKind kind, int number) {
        StringBuilder name = new StringBuilder();
        for (char letter : kind.typeName().toCharArray()) {
            if (name.length() < LONGEST_KIND) {
                name.append(Character.toLowerCase(letter));
            }
        }
        String digits = Integer.toString(number);
        return Id.of(name + "0".repeat(Math.max(0, 4 - digits.length())) + digits);
    }
}
