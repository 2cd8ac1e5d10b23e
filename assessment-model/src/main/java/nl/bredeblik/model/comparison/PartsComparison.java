package nl.bredeblik.model.comparison;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Part;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The elements of two versions side by side, by id: a part keeps its id from one version to the next, perhaps reworded.
 *
 * <p>Dutch: <i>vergelijking van twee versies</i>.
 */
public final class PartsComparison {

    /** What became of an element. */
    public enum Fate {
        /** It stands in both, word for word. Dutch: <i>gelijk gebleven</i>. */
        KEPT,
        /** It stands in both, and something in it differs. Dutch: <i>gewijzigd</i>. */
        CHANGED,
        /** It stands in the later version only. Dutch: <i>nieuw</i>. */
        NEW,
        /** It stands in the earlier version only. Dutch: <i>weggelaten</i>. */
        LEFT_OUT
    }

    /**
     * An element and what became of it.
     *
     * @param fate what became of it
     * @param kind what it is
     * @param part its id
     */
    public record Compared(Fate fate, IdKind kind, Id<? extends Part> part) {}

    private final Seq<Compared> parts;

    private PartsComparison(Seq<Compared> parts) {
        this.parts = parts;
    }

    /**
     * Two versions of an analysis.
     *
     * @param earlier the one
     * @param later the other
     * @return their elements
     */
    public static PartsComparison between(ExplanatoryAnalysis earlier, ExplanatoryAnalysis later) {
        return between(ExplanatoryAnalysis.SHAPE, earlier, later);
    }

    /**
     * Two versions of a plan.
     *
     * @param earlier the one
     * @param later the other
     * @return their goals and actions
     */
    public static PartsComparison between(Plan earlier, Plan later) {
        return between(Plan.SHAPE, earlier, later);
    }

    /**
     * Two versions of a safety plan.
     *
     * @param earlier the one
     * @param later the other
     * @return their conditions, agreements and what is watched
     */
    public static PartsComparison between(SafetyPlan earlier, SafetyPlan later) {
        return between(SafetyPlan.SHAPE, earlier, later);
    }

    private static <T> PartsComparison between(Shape<T> shape, T earlier, T later) {
        Seq<Compared> parts = Array.empty();
        for (Field<T> field : shape.fields()) {
            if (field.kind() instanceof Shape<?> inner) {
                for (IdKind kind : inner.idKind()) {
                    parts = parts.appendAll(compared(kind, field.values(earlier), field.values(later)));
                }
            }
        }
        return new PartsComparison(parts);
    }

    private static Seq<Compared> compared(IdKind kind, Seq<?> earlier, Seq<?> later) {
        Map<String, Part> before = byId(earlier);
        Map<String, Part> after = byId(later);
        Map<String, Fate> fates = new HashMap<>();
        after.forEach((id, part) -> fates.put(id, fate(before.get(id), part)));
        before.keySet().forEach(id -> fates.putIfAbsent(id, Fate.LEFT_OUT));
        Map<String, Compared> inOrder = new TreeMap<>();
        fates.forEach((id, fate) -> inOrder.put(id, new Compared(fate, kind, Id.of(id))));
        return Array.ofAll(inOrder.values());
    }

    private static Fate fate(@Nullable Part before, Part after) {
        if (before == null) {
            return Fate.NEW;
        }
        return before.equals(after) ? Fate.KEPT : Fate.CHANGED;
    }

    private static Map<String, Part> byId(Seq<?> values) {
        Map<String, Part> parts = new HashMap<>();
        values.forEach(value -> parts.put(((Identified) value).id().text(), (Part) value));
        return parts;
    }

    /** {@return the elements of both: by kind in the order of the fields, then by id} */
    public Seq<Compared> parts() {
        return parts;
    }

    /**
     * The elements of which one thing became.
     *
     * @param fate what became of them
     * @return their ids, in the order of {@link #parts()}
     */
    public Seq<Id<? extends Part>> that(Fate fate) {
        return parts.filter(part -> part.fate() == fate).map(Compared::part);
    }
}
