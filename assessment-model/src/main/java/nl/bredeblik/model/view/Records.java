package nl.bredeblik.model.view;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;

/** What a file holds on a day, each entry in its newest state: what a view is cut from. */
final class Records {

    private final CaseFile file;
    private final CaseIndex index;
    private final LocalDate day;
    private final Seq<Held> entries;

    private Records(CaseFile file, CaseIndex index, LocalDate day, Seq<Held> entries) {
        this.file = file;
        this.index = index;
        this.day = day;
        this.entries = entries;
    }

    /**
     * An entry in its newest state.
     *
     * @param kind what it is
     * @param entry the state
     * @param rivals other states with the same number, which only a conflict can leave
     */
    record Held(IdKind kind, Entry entry, Seq<Entry> rivals) {}

    static Records of(CaseFile file, LocalDate day) {
        CaseFile known = file.asKnownOn(day);
        CaseIndex index = CaseIndex.of(known);
        return new Records(index.current(), index, day, held(known, index.current()));
    }

    CaseFile file() {
        return file;
    }

    CaseIndex index() {
        return index;
    }

    LocalDate day() {
        return day;
    }

    Seq<Held> entries() {
        return entries;
    }

    Option<IdKind> kindOf(Id<?> id) {
        return index.kindOf(id);
    }

    boolean isPerson(Id<?> id) {
        return kindOf(id).exists(kind -> kind == IdKind.MEMBER || kind == IdKind.NETWORK_PERSON);
    }

    boolean isOfTheWork(Id<?> id) {
        return kindOf(id).exists(kind -> kind == IdKind.ORGANISATION || kind == IdKind.PROFESSIONAL);
    }

    private static Seq<Held> held(CaseFile known, CaseFile current) {
        List<Held> held = new ArrayList<>();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            if (field.presence() == Presence.MANY) {
                IdKind kind = Shapes.of(field).idKind().get();
                Map<Id<?>, Seq<Entry>> states = new HashMap<>();
                field.values(known)
                        .forEach(state -> states.merge(
                                ((Entry) state).id(), Array.of((Entry) state), (some, one) -> some.appendAll(one)));
                field.values(current).forEach(newest -> held.add(heldOf(kind, (Entry) newest, states)));
            }
        }
        return Array.ofAll(held);
    }

    @SuppressWarnings("ReferenceEquality") // Of two equal states one is the newest: the very instance.
    private static Held heldOf(IdKind kind, Entry newest, Map<Id<?>, Seq<Entry>> states) {
        Seq<Entry> rivals = states.getOrDefault(newest.id(), Array.empty())
                .filter(state -> state != newest && state.revision() == newest.revision());
        return new Held(kind, newest, rivals);
    }
}
