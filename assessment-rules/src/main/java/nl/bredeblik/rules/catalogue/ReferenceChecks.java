package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.shape.Field;
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
        return firstUnsound(
                        listed.shape(),
                        listed.entry(),
                        ScalarType.REFERENCE,
                        (reference, id) -> look.index()
                                .kindOf(id)
                                .exists(kind -> reference.targets().isEmpty()
                                        || reference.targets().contains(kind)))
                .getOrElse(Verdict.SATISFIED);
    }

    /**
     * Whether each entry to which this one refers was recorded by a day. When an entry of a later revision was first recorded
     * cannot be seen from it, and is not asked; nor is it of a part, which goes with the entry that holds it.
     */
    static Verdict refersToWhatWasRecordedBy(Listed listed, LocalDate day, Look look) {
        return firstUnsound(
                        listed.shape(),
                        listed.entry(),
                        ScalarType.REFERENCE,
                        (reference, id) -> !(look.index().find(id).getOrNull() instanceof Entry other)
                                || other.revision() > Entry.FIRST_REVISION
                                || !other.recordedOn().isAfter(day))
                .getOrElse(Verdict.SATISFIED);
    }

    /** The entry, and each part in it. */
    static Verdict hasIdOfItsOwn(Listed listed, Look look) {
        Seq<Id<?>> duplicates = look.index().duplicateIds();
        return duplicates.isEmpty()
                ? Verdict.SATISFIED
                : firstUnsound(listed.shape(), listed.entry(), ScalarType.ID, (field, id) -> !duplicates.contains(id))
                        .getOrElse(Verdict.SATISFIED);
    }

    /** Walks through the ids of a type in an entry, up to the first that is not sound. */
    @SuppressWarnings("unchecked") // A value is walked with the table of its own type.
    private static <T> Option<Verdict> firstUnsound(
            Shape<T> shape, Object value, ScalarType type, BiPredicate<Scalar<?>, Id<?>> isSound) {
        for (Field<T> field : shape.fieldsLeadingTo(type)) {
            for (Object held : field.values((T) value)) {
                Option<Verdict> found = field.kind() instanceof Shape<?> part
                        ? firstUnsound(part, held, type, isSound)
                        : verdictOn((Scalar<?>) field.kind(), (Id<?>) held, isSound);
                if (found.isDefined()) {
                    return found.map(verdict -> verdict.at(field.name()));
                }
            }
        }
        return Option.none();
    }

    private static Option<Verdict> verdictOn(Scalar<?> scalar, Id<?> id, BiPredicate<Scalar<?>, Id<?>> isSound) {
        return isSound.test(scalar, id)
                ? Option.none()
                : Option.some(Verdict.VIOLATED.with(
                        new Argument.OfId(scalar.type() == ScalarType.ID ? "id" : "reference", id)));
    }
}
