package nl.bredeblik.rules.catalogue;

import io.vavr.Lazy;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** A list of a case file, with those fields of its entries that tell when something happened. */
final class EventList {

    private static final Set<String> HAPPENED = HashSet.of(
            "acceptedOn",
            "acknowledgedOn",
            "agreedOn",
            "approvedOn",
            "askedOn",
            "birthDate",
            "chargedOn",
            "checkedOn",
            "checkingSince",
            "date",
            "deathDate",
            "decidedOn",
            "declaredOfAgeOn",
            "examinedOn",
            "filedOn",
            "givenOn",
            "grantedOn",
            "happened",
            "noticedOn",
            "observedOn",
            "on",
            "receivedOn",
            "since",
            "startedOn",
            "toldOn",
            "waitingSince");

    private static final Set<IdKind> MAY_BE_PLANNED = HashSet.of(
            IdKind.CLOSING,
            IdKind.CONSENT,
            IdKind.HEARING,
            IdKind.PHASE_CHANGE,
            IdKind.PLAN,
            IdKind.PLAN_ENDING,
            IdKind.SAFETY_PLAN);

    /** The lists in the order of the file. */
    static final Seq<EventList> ALL = CaseFile.SHAPE.fields().flatMap(EventList::of);

    private final Field<CaseFile> list;
    private final Lazy<Seq<Field<Object>>> dates;

    private EventList(Field<CaseFile> list, Shape<Object> entry) {
        this.list = list;
        this.dates = Lazy.of(() -> entry.fields().filter(field -> HAPPENED.contains(field.name())));
    }

    @SuppressWarnings("unchecked") // An entry is asked for the fields of its own table.
    private static Option<EventList> of(Field<CaseFile> list) {
        return list.kind() instanceof Shape<?> entry && entry.idKind().exists(kind -> !MAY_BE_PLANNED.contains(kind))
                ? Option.some(new EventList(list, (Shape<Object>) entry))
                : Option.none();
    }

    Seq<?> entries(CaseFile file) {
        return list.values(file);
    }

    /** The fields; the table of the entries is made when the first of them is met. */
    Seq<Field<Object>> dates() {
        return dates.get();
    }
}
