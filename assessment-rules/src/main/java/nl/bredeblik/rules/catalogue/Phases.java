package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.rules.Look;

/**
 * The phases that each living member went through: direct safety first, then risk-led care, then recovery. A change that
 * names no members is for the whole family.
 */
final class Phases {

    /** Of two changes on one day, the one to the later phase comes last, then by id: never by its place in the file. */
    private static final Comparator<PhaseChange> BY_DAY = Comparator.comparing(PhaseChange::on)
            .thenComparing(PhaseChange::to)
            .thenComparing(change -> change.id().text());

    private final Map<Id<?>, Seq<PhaseChange>> changes;

    private Phases(Map<Id<?>, Seq<PhaseChange>> changes) {
        this.changes = changes;
    }

    static Phases in(Look look) {
        Map<Id<?>, List<PhaseChange>> gathered = new HashMap<>();
        for (PhaseChange change : look.file().phaseChanges()) {
            if (look.day().reached(change.on())) {
                membersOf(change.members(), look)
                        .forEach(member -> gathered.computeIfAbsent(member, none -> new ArrayList<>())
                                .add(change));
            }
        }
        Map<Id<?>, Seq<PhaseChange>> sorted = new HashMap<>();
        gathered.forEach((member, list) -> sorted.put(member, Array.ofAll(list).sorted(BY_DAY)));
        return new Phases(sorted);
    }

    /** The named members who live, or all living members when none is named. */
    static Seq<Id<Member>> membersOf(Seq<Id<Member>> named, Look look) {
        return named.isEmpty()
                ? look.file()
                        .members()
                        .filter(member -> FamilySubjects.isAlive(member, look.day()))
                        .map(Member::id)
                : named.distinct()
                        .filter(id ->
                                look.index().member(id).exists(member -> FamilySubjects.isAlive(member, look.day())));
    }

    /** The changes for a member, the earliest first. */
    Seq<PhaseChange> of(Id<?> member) {
        return changes.getOrDefault(member, Array.empty());
    }

    /** In which phase a member is, as recorded last. */
    Option<PhaseChange> last(Id<?> member) {
        return of(member).lastOption();
    }

    /** In which phase a member was at the end of a day. */
    Option<PhaseChange> lastUntil(Id<?> member, LocalDate dayInclusive) {
        return of(member).filter(change -> !change.on().isAfter(dayInclusive)).lastOption();
    }

    /** Whether a phase comes after direct safety. */
    static boolean isPastDirectSafety(PhaseChange change) {
        return change.to() != Phase.DIRECT_SAFETY;
    }
}
