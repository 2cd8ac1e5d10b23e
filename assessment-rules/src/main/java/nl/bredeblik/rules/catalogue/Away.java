package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.rules.Look;

/**
 * The stays of a child elsewhere that follow each other without a day between, up to the newest that began.
 *
 * @param stays these stays, in the order in which they began
 * @param since the first day of them
 * @param before the last day of the stays before them; where there are none, a day before all others
 */
record Away(Seq<Placement> stays, LocalDate since, LocalDate before) {

    static Away of(Id<Member> child, Seq<Placement> placements, Look look) {
        Away away = new Away(Array.empty(), LocalDate.MIN, LocalDate.MIN);
        LocalDate until = LocalDate.MIN;
        for (Placement stay : placements
                .filter(each -> each.child().equals(child)
                        && look.day().reached(each.period().startInclusive()))
                .sortBy(each -> each.id().text())
                .sortBy(each -> each.period().startInclusive())) {
            LocalDate start = stay.period().startInclusive();
            boolean cameHome = until.isBefore(start) && !until.plusDays(1).equals(start);
            away = away.stays().isEmpty() || cameHome
                    ? new Away(Array.of(stay), start, until)
                    : new Away(away.stays().append(stay), away.since(), away.before());
            until = Stretches.later(until, stay.period().lastDay());
        }
        return away;
    }

    Placement first() {
        return stays.head();
    }
}
