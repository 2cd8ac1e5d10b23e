package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** Issues all ids and numbers anew, so that they tell of nothing but what is shown. */
final class Renewal {

    private static final Id<CaseFile> FILE = Id.of("casefile0001");

    private final ViewKey key = new ViewKey();
    private final Ordinals versions = new Ordinals();

    /** The file that holds what was kept, and nothing that comes from elsewhere. */
    CaseFile file(List<Sieve.Kept> kept, LocalDate day) {
        Map<IdKind, List<Object>> lists = new LinkedHashMap<>();
        LocalDate first = day;
        for (Sieve.Kept each : kept) {
            issue(Shapes.of(each.kind()), each.entry());
            versions.seeVersion(Shapes.of(each.kind()), each.entry());
        }
        for (Sieve.Kept each : kept) {
            lists.computeIfAbsent(each.kind(), none -> new ArrayList<>()).add(renewed(each));
            first = each.entry().recordedOn().isBefore(first) ? each.entry().recordedOn() : first;
        }
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        draft.set(CaseFile.SHAPE.field("id").get(), Array.of(FILE));
        draft.set(CaseFile.SHAPE.field("openedOn").get(), Array.of(first));
        lists.forEach(
                (kind, entries) -> draft.set(CaseFile.SHAPE.field(kind.list()).get(), Array.ofAll(entries)));
        return draft.build();
    }

    ViewKey key() {
        return key;
    }

    private void issue(Shape<?> shape, Object value) {
        shape.idKind().forEach(kind -> key.issue(kind, ((Identified) value).id()));
        for (Field<?> field : shape.fields()) {
            if (field.kind() instanceof Shape<?> inner) {
                Shapes.values(field, value).forEach(each -> issue(inner, each));
            }
        }
    }

    private Object renewed(Sieve.Kept kept) {
        Ordinals ranks = new Ordinals();
        ranks.seeRanks(Shapes.of(kept.kind()), kept.entry());
        return renewed(Shapes.of(kept.kind()), kept.entry(), ranks);
    }

    @SuppressWarnings("unchecked") // The shape describes the value.
    private Object renewed(Shape<?> shape, Object value, Ordinals ranks) {
        return renewedOf((Shape<Object>) shape, value, ranks);
    }

    private Object renewedOf(Shape<Object> shape, Object value, Ordinals ranks) {
        Draft<Object> draft = shape.draft();
        for (Field<Object> field : shape.fields()) {
            draft.set(field, renewed(shape, field, field.values(value), ranks));
        }
        return draft.build();
    }

    private Seq<?> renewed(Shape<?> shape, Field<?> field, Seq<?> values, Ordinals ranks) {
        if (values.isEmpty()) {
            return values;
        }
        if (field.kind() instanceof Scalar<?> scalar) {
            return scalar.type() == ScalarType.ID || scalar.type() == ScalarType.REFERENCE
                    ? values.map(id -> key.viewId((Id<?>) id).get())
                    : values.map(each -> numbered(shape, field, each, ranks));
        }
        return values.map(each -> renewed((Shape<?>) field.kind(), each, ranks));
    }

    private Object numbered(Shape<?> shape, Field<?> field, Object value, Ordinals ranks) {
        if (field.name().equals("revision")) {
            return Entry.FIRST_REVISION;
        }
        if (Ordinals.isVersion(shape, field)) {
            return versions.placeOf(shape, value);
        }
        return Ordinals.isRank(field) ? ranks.placeOf(shape, value) : value;
    }
}
