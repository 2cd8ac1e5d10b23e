package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** Follows every reference of an entry, whatever its kind, by its table of fields. */
final class ReferenceChecks {

    private ReferenceChecks() {}

    static Verdict leadsSomewhere(Listed listed, Look look) {
        return walk(listed.shape(), listed.entry(), look).getOrElse(Verdict.SATISFIED);
    }

    static Verdict hasIdOfItsOwn(Listed listed, Look look) {
        return Verdict.satisfiedIf(
                        !look.index().duplicateIds().contains(listed.entry().id()))
                .at("id");
    }

    @SuppressWarnings("unchecked") // A value is walked with the table of its own type.
    private static <T> Option<Verdict> walk(Shape<T> shape, Object value, Look look) {
        for (Field<T> field : shape.fields()) {
            for (Object held : field.values((T) value)) {
                Option<Verdict> verdict = look(field.kind(), held, look);
                if (verdict.isDefined()) {
                    return verdict.map(found -> found.at(field.name()));
                }
            }
        }
        return Option.none();
    }

    private static Option<Verdict> look(Kind<?> kind, Object value, Look look) {
        if (kind instanceof Shape<?> shape) {
            return walk(shape, value, look);
        }
        Scalar<?> scalar = (Scalar<?>) kind;
        if (scalar.type() != ScalarType.REFERENCE) {
            return Option.none();
        }
        Id<?> id = (Id<?>) value;
        boolean leads = look.index()
                .kindOf(id)
                .exists(target -> scalar.targets().isEmpty() || scalar.targets().contains(target));
        return leads ? Option.none() : Option.some(Verdict.VIOLATED.with(new Argument.OfId("reference", id)));
    }
}
