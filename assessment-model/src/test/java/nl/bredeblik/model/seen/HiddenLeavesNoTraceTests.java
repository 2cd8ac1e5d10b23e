package nl.bredeblik.model.seen;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.view.KeyedView;
import org.junit.jupiter.api.Test;

/** An entry that a reader may not see changes not a byte of what the reader gets, wherever in its list it stands. */
class HiddenLeavesNoTraceTests {

    private static final int FILES = 1000;
    private static final int LEAST_OF_A_KIND = 10;

    @Test
    void addingWhatIsHiddenChangesNothing() {
        Map<IdKind, Integer> added = new ConcurrentHashMap<>();
        LongStream.range(20_000, 20_000 + FILES)
                .parallel()
                .forEach(seed -> addTo(Staged.file(seed), new Random(seed), added));
        for (IdKind kind : IdKind.values()) {
            if (kind.isEntry()) {
                assertThat(added.getOrDefault(kind, 0)).as("%s", kind).isGreaterThanOrEqualTo(LEAST_OF_A_KIND);
            }
        }
    }

    private static void addTo(CaseFile file, Random random, Map<IdKind, Integer> added) {
        Seq<Reader> readers = Readers.of(file);
        Reader reader = readers.get(random.nextInt(readers.size()));
        KeyedView view = KeyedView.of(file, reader, Staged.DAY);
        for (Field<CaseFile> list : CaseFile.SHAPE.fields()) {
            if (list.presence() == Presence.MANY && !list.values(file).isEmpty() && random.nextInt(6) == 0) {
                Entry entry = (Entry)
                        list.values(file).get(random.nextInt(list.values(file).size()));
                IdKind kind = ((Shape<?>) list.kind()).idKind().get();
                if (view.key().viewId(entry.id()).isEmpty() && !decides(kind, entry, reader)) {
                    added.merge(kind, tried(file, list, entry, reader), Integer::sum);
                }
            }
        }
    }

    /** Lays the file without the entry, and without what refers to it, beside that file with the entry. */
    private static int tried(CaseFile file, Field<CaseFile> list, Entry entry, Reader reader) {
        CaseFile without = without(file, entry.id());
        int place = Math.min(
                list.values(without).size(),
                Array.<Object>ofAll(list.values(file)).indexOf(entry));
        CaseFile with = Rewritten.file(
                without,
                (owner, value, field, held) ->
                        field == list ? Array.<Object>ofAll(held).insert(place, entry) : held);
        boolean isHidden =
                KeyedView.of(with, reader, Staged.DAY).key().viewId(entry.id()).isEmpty();
        if (isHidden) {
            LeakTrial.looksTheSame(ViewSurface.DOCUMENT, without, with, reader, Staged.DAY);
        }
        return isHidden ? 1 : 0;
    }

    /** What says who the reader is and who works in the team is no item, but what the decision rests on. */
    private static boolean decides(IdKind kind, Entry entry, Reader reader) {
        boolean team = reader instanceof Reader.OfOrganisation
                && switch (kind) {
                    case ASSIGNMENT, DUO_ASSIGNMENT, PROTECTION_MEASURE, AUTHORITY, ORGANISATION, PROFESSIONAL -> true;
                    default -> false;
                };
        boolean self = (reader instanceof Reader.OfMember member && member.id().equals(entry.id()))
                || (reader instanceof Reader.OfReporter reporter
                        && (kind == IdKind.NOTIFICATION_STEP
                                || reporter.notification().equals(entry.id())))
                || (reader instanceof Reader.OfNetworkPerson person
                        && person.id().equals(entry.id()));
        return team
                || self
                || (entry instanceof Authority authority
                        && reader instanceof Reader.OfMember member
                        && (authority.holders().exists(member.id()::equals) || isSuspension(authority)));
    }

    private static boolean isSuspension(Authority authority) {
        return authority.kind() == AuthorityKind.TEMPORARILY_NONE;
    }

    /** The file without an entry, without the references to it, and without what cannot do without it. */
    private static CaseFile without(CaseFile file, Id<?> id) {
        return Rewritten.file(
                file,
                (owner, value, field, held) -> isReference(field)
                        ? held.filter(each -> field.presence() == Presence.REQUIRED || !each.equals(id))
                        : held.filter(each -> !needs(field, each, id)));
    }

    private static boolean needs(Field<?> field, Object value, Id<?> id) {
        if (!(field.kind() instanceof Shape<?> shape)) {
            return false;
        }
        return (value instanceof Entry entry && entry.id().equals(id)) || needsWithin(shape, value, id);
    }

    @SuppressWarnings("unchecked") // The shape describes the value.
    private static boolean needsWithin(Shape<?> shape, Object value, Id<?> id) {
        for (Field<Object> field : ((Shape<Object>) shape).fields()) {
            if (field.presence() == Presence.REQUIRED) {
                Object held = field.values(value).head();
                boolean gone = isReference(field)
                        ? held.equals(id)
                        : field.kind() instanceof Shape<?> inner && needsWithin(inner, held, id);
                if (gone) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isReference(Field<?> field) {
        return field.kind() instanceof Scalar<?> scalar && scalar.type() == ScalarType.REFERENCE;
    }
}
