package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * That a professional became a fixed face for the family after the first ones: as worker, coordinator or in the duo.
 *
 * @param by the assignment
 * @param on its first day
 * @param place how many changes came before it
 * @param days the days of all changes, the earliest first
 */
record Continuity(Entry by, LocalDate on, int place, List<LocalDate> days) {

    /** Own choice: no source gives a figure. */
    static final Setting<Integer> MOST_CHANGES_IN_A_YEAR = Setting.of("professionals.changes-in-a-year", 2);

    static final Subjects<Continuity> CHANGES = Subjects.about(
            "changes of a fixed professional",
            Continuity::in,
            Continuity::by,
            change -> Array.of(change.by().id()));

    private static final Comparator<Start> BY_DAY = Comparator.comparing(Start::on)
            .thenComparing(start -> start.by().id().text());

    /** That somebody began as a fixed professional. */
    private record Start(Entry by, Id<Professional> who, LocalDate on) {}

    private static Seq<Continuity> in(Look look) {
        List<Start> starts = new ArrayList<>();
        look.file()
                .assignments()
                .filter(each -> each.role() == AssignmentRole.WORKER || each.role() == AssignmentRole.COORDINATOR)
                .forEach(each -> starts.add(
                        new Start(each, each.professional(), each.period().startInclusive())));
        for (DuoAssignment duo : look.file().duos()) {
            LocalDate on = duo.period().startInclusive();
            starts.add(new Start(duo, duo.first(), on));
            starts.add(new Start(duo, duo.second(), on));
        }
        starts.removeIf(start -> !look.day().reached(start.on()) || !Stretches.isCivil(start.on()));
        starts.sort(BY_DAY);
        Set<Id<Professional>> known = new HashSet<>();
        List<Continuity> changes = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        Set<Id<?>> told = new HashSet<>();
        for (Start start : starts) {
            boolean isFirst = start.on().equals(starts.get(0).on());
            if (known.add(start.who()) && !isFirst) {
                if (told.add(start.by().id())) {
                    changes.add(new Continuity(start.by(), start.on(), days.size(), days));
                }
                days.add(start.on());
            }
        }
        return Array.ofAll(changes);
    }

    /** Asked of the change that is one too many within a year before it. */
    Verdict isWithinTheYearsNumber(Look look) {
        int most = look.setting(MOST_CHANGES_IN_A_YEAR);
        int earliest = place - most;
        boolean isTooMany = earliest >= 0 && days.get(earliest).isAfter(on.minusYears(1));
        boolean isLongAgo = look.day().past(on.plusYears(1));
        return isTooMany && !isLongAgo ? Verdict.VIOLATED.with(new Argument.OfFigure("most", most)) : Verdict.SATISFIED;
    }
}
