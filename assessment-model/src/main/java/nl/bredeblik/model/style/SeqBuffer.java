package nl.bredeblik.model.style;

import io.vavr.Value;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Gathers the elements of one {@code Seq} attribute in a builder, in the order in which they are added.
 *
 * <p>Adding an element costs the same however many there are already. What comes out is an {@code Array}, the fastest
 * sequence to walk. Only generated builders use this class; it is public because they stand in other packages.
 *
 * @param <T> the type of the elements
 */
public final class SeqBuffer<T> {

    private List<T> elements = new ArrayList<>();

    /** Starts without an element. */
    public SeqBuffer() {}

    /**
     * Adds one element at the end.
     *
     * @param element the element
     * @throws NullPointerException if the element is null
     */
    public void add(T element) {
        elements.add(Objects.requireNonNull(element, "element"));
    }

    /**
     * Adds elements at the end, in their order. If it throws, what was added before the cause stays.
     *
     * @param more the elements
     * @throws NullPointerException if the collection or one of its elements is null
     * @throws IllegalArgumentException if the collection is lazy: it may never end
     */
    public void addAll(Iterable<? extends T> more) {
        addTo(elements, more);
    }

    /**
     * Puts elements in the place of everything that was added so far. If it throws, nothing changes.
     *
     * @param all the elements
     * @throws NullPointerException if the collection or one of its elements is null
     * @throws IllegalArgumentException if the collection is lazy: it may never end
     */
    public void set(Iterable<? extends T> all) {
        List<T> fresh = new ArrayList<>();
        addTo(fresh, all);
        elements = fresh;
    }

    /**
     * The elements so far, as a sequence of its own: what is added later does not reach it.
     *
     * @return the elements in the order in which they were added
     */
    public Seq<T> build() {
        return Array.ofAll(elements);
    }

    private static <T> void addTo(List<T> list, Iterable<? extends T> more) {
        Objects.requireNonNull(more, "elements");
        if (more instanceof Value<?> value && value.isLazy()) {
            throw new IllegalArgumentException("a lazy sequence is refused: it may never end");
        }
        for (T element : more) {
            list.add(Objects.requireNonNull(element, "element"));
        }
    }
}
