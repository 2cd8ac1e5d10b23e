package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.ElsewhereReason;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;

/**
 * That a child moved, or that somebody came to live with a child or left. A visit, a stay in hospital and a birth are none.
 *
 * @param residence the residence that began or ended
 * @param from the first day on which it can have been
 * @param latest the last day on which it can have been
 * @param persons the child that moved, or who came or left with the children who live there
 */
record HomeChange(Residence residence, LocalDate from, LocalDate latest, Seq<Id<Member>> persons) {

    static Seq<HomeChange> in(Look look) {
        Map<Id<Household>, List<Residence>> childrenAt = new HashMap<>();
        for (Residence home : look.file().residences()) {
            if (isHome(home) && isChild(home.member(), look)) {
                home.household()
                        .forEach(id -> childrenAt
                                .computeIfAbsent(id, none -> new ArrayList<>())
                                .add(home));
            }
        }
        List<HomeChange> changes = new ArrayList<>();
        for (Residence home : look.file().residences().filter(HomeChange::isHome)) {
            home.period()
                    .startInclusive()
                    .filter(date -> !isBirth(home.member(), date, look))
                    .forEach(date -> add(changes, home, date.earliest(), date.latest(), childrenAt, look));
            home.period()
                    .endInclusive()
                    .forEach(
                            date -> add(changes, home, after(date.earliest()), after(date.latest()), childrenAt, look));
        }
        return Array.ofAll(changes);
    }

    private static Option<LocalDate> after(Option<LocalDate> lastDay) {
        return lastDay.filter(Stretches::isCivil).map(day -> day.plusDays(1));
    }

    private static void add(
            List<HomeChange> changes,
            Residence home,
            Option<LocalDate> earliest,
            Option<LocalDate> latest,
            Map<Id<Household>, List<Residence>> childrenAt,
            Look look) {
        Option<LocalDate> first = earliest.filter(day -> SafetyEvent.isInFile(day, look));
        if (first.isEmpty()) {
            return;
        }
        Seq<Id<Member>> persons = Array.of(home.member());
        if (!isChild(home.member(), look)) {
            Seq<Id<Member>> children = home.household()
                    .map(id -> Array.ofAll(childrenAt.getOrDefault(id, List.of())))
                    .getOrElse(Array.empty())
                    .filter(child -> child.period().possiblyContains(first.get()))
                    .map(Residence::member)
                    .distinct();
            if (children.isEmpty()) {
                return;
            }
            persons = persons.appendAll(children);
        }
        changes.add(new HomeChange(home, first.get(), latest.getOrElse(first.get()), persons));
    }

    private static boolean isHome(Residence home) {
        return home.share() != ResidenceShare.VISITING && !home.elsewhere().contains(ElsewhereReason.HOSPITAL);
    }

    private static boolean isChild(Id<Member> id, Look look) {
        return look.index().member(id).exists(member -> FamilySubjects.isChild(member, look.day()));
    }

    private static boolean isBirth(Id<Member> id, PartialDate start, Look look) {
        return look.index()
                .member(id)
                .flatMap(Member::birthDate)
                .exists(birth -> birth.latest().forAll(day -> !start.isCertainlyAfter(day)));
    }
}
