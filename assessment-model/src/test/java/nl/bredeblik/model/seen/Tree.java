package nl.bredeblik.model.seen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** A value of a file as plain text: its type, and of each field the texts or the values it holds. */
public final class Tree {

    private static final Set<String> COUNTED_ANEW = Set.of("revision", "version", "rank");

    final String type;
    final String kind;
    private String id = "";
    private final Map<String, List<Object>> fields = new LinkedHashMap<>();
    private final Map<String, Field<?>> tables = new LinkedHashMap<>();

    private Tree(Shape<?> shape) {
        this.type = shape.name();
        this.kind = shape.idKind().map(IdKind::name).getOrElse(shape.name());
    }

    /** The entries of a file, in its order. */
    public static List<Tree> entriesOf(CaseFile file) {
        List<Tree> entries = new ArrayList<>();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY) {
                field.values(file).forEach(entry -> entries.add(of((Shape<?>) field.kind(), entry)));
            }
        }
        return entries;
    }

    /** The ids of all that a file holds, and of the file. */
    public static Set<String> idsOf(CaseFile file) {
        Set<String> ids = new HashSet<>();
        ids.add(file.id().text());
        entriesOf(file).forEach(entry -> entry.each(tree -> ids.add(tree.id())));
        ids.remove("");
        return ids;
    }

    @SuppressWarnings("unchecked") // The shape describes the value.
    private static Tree of(Shape<?> shape, Object value) {
        Tree tree = new Tree(shape);
        for (Field<Object> field : ((Shape<Object>) shape).fields()) {
            List<Object> held = new ArrayList<>();
            field.values(value)
                    .forEach(each -> held.add(
                            field.kind() instanceof Shape<?> inner
                                    ? of(inner, each)
                                    : ((Scalar<Object>) field.kind()).write(each)));
            tree.fields.put(field.name(), held);
            tree.tables.put(field.name(), field);
        }
        tree.id = tree.text("id");
        return tree;
    }

    List<String> texts(String field) {
        return only(String.class, held(field));
    }

    List<Tree> trees(String field) {
        return only(Tree.class, held(field));
    }

    /** A loop: this runs for each field of each value of ten thousand files. */
    private static <T> List<T> only(Class<T> type, List<Object> held) {
        List<T> only = new ArrayList<>(held.size());
        for (Object each : held) {
            if (type.isInstance(each)) {
                only.add(type.cast(each));
            }
        }
        return only;
    }

    /** The only text of a field; empty where there is none. */
    String text(String field) {
        List<String> texts = texts(field);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    String id() {
        return id;
    }

    int revision() {
        return Integer.parseInt(text("revision"));
    }

    Set<String> fieldNames() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    List<Object> held(String field) {
        return fields.getOrDefault(field, List.of());
    }

    void replace(String field, List<Object> held) {
        fields.put(field, new ArrayList<>(held));
    }

    boolean isRequired(String field) {
        return table(field).presence() == Presence.REQUIRED;
    }

    boolean isReference(String field) {
        return scalar(field) == ScalarType.REFERENCE;
    }

    private Field<?> table(String field) {
        return Objects.requireNonNull(tables.get(field), field);
    }

    private ScalarType scalar(String field) {
        return table(field).kind() instanceof Scalar<?> scalar ? scalar.type() : ScalarType.TEXT;
    }

    /** This value and all values within it. */
    void each(Consumer<Tree> taker) {
        taker.accept(this);
        for (List<Object> held : fields.values()) {
            for (Object each : held) {
                if (each instanceof Tree inner) {
                    inner.each(taker);
                }
            }
        }
    }

    /** The references in this value, with the field, except who recorded it and for whom it may be seen. */
    void eachReference(BiConsumer<Boolean, String> requiredAndId) {
        each(tree -> {
            if (!tree.type.equals("Visibility")) {
                tree.fields.keySet().stream()
                        .filter(field -> tree.isReference(field) && !field.equals("recordedBy"))
                        .forEach(field ->
                                tree.texts(field).forEach(id -> requiredAndId.accept(tree.isRequired(field), id)));
            }
        });
    }

    /**
     * What this value tells, a line for each: field and text. Ids are told as the names given for them, so that two ways of
     * numbering can be laid side by side; what is counted anew in a view is left out.
     */
    void tell(UnaryOperator<String> nameOfId, Consumer<String> taker) {
        fields.forEach((field, held) -> held.forEach(each -> {
            if (each instanceof Tree inner) {
                taker.accept(type + "." + field + " holds");
                inner.tell(nameOfId, taker);
            } else if (!COUNTED_ANEW.contains(field)) {
                boolean id = isReference(field) || scalar(field) == ScalarType.ID;
                taker.accept(type + "." + field + "=" + (id ? nameOfId.apply((String) each) : each));
            }
        }));
    }
}
