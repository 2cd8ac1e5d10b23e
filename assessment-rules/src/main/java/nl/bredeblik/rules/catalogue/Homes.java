package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.Look;

/**
 * Who lives or lived in which household. A child can have two homes; an unborn child of whom no home is recorded is where its
 * parents of record live.
 */
final class Homes {

    private record Stay(Id<? extends Party> member, Id<Household> household, PartialPeriod period) {}

    private final Look look;
    private final Map<Id<?>, List<Stay>> byMember = new HashMap<>();
    private final Map<Id<?>, List<Stay>> byHousehold = new HashMap<>();

    private Homes(Look look) {
        this.look = look;
    }

    static Homes in(Look look) {
        Homes homes = new Homes(look);
        look.file().residences().forEach(stay -> homes.add(stay.member(), stay));
        for (Member member : look.file().members()) {
            if (FamilySubjects.isUnborn(member, look.day()) && !homes.byMember.containsKey(member.id())) {
                Descent.parentsOf(member.id(), look)
                        .flatMap(parent -> look.index().member(parent))
                        .flatMap(parent -> look.index().residencesOf(parent.id()))
                        .forEach(stay -> homes.add(member.id(), stay));
            }
        }
        return homes;
    }

    private void add(Id<? extends Party> member, Residence residence) {
        for (Id<Household> household : residence.household()) {
            Stay stay = new Stay(member, household, residence.period());
            byMember.computeIfAbsent(member, id -> new ArrayList<>()).add(stay);
            byHousehold.computeIfAbsent(household, id -> new ArrayList<>()).add(stay);
        }
    }

    /** The living members who shared a home with a member at some time from a day on, the member left out. */
    Seq<Member> sharedWith(Id<? extends Party> member, LocalDate from) {
        return stays(byMember, member, from)
                .flatMap(own -> stays(byHousehold, own.household(), from))
                .map(Stay::member)
                .distinct()
                .filter(other -> !other.equals(member))
                .flatMap(other -> look.index().member(other))
                .filter(other -> FamilySubjects.isAlive(other, look.day()));
    }

    private Seq<Stay> stays(Map<Id<?>, List<Stay>> by, Id<?> id, LocalDate from) {
        return Array.ofAll(by.getOrDefault(id, List.of())).filter(stay -> mayFallIn(stay.period(), from));
    }

    private boolean mayFallIn(PartialPeriod period, LocalDate from) {
        boolean begun =
                period.startInclusive().flatMap(start -> start.earliest()).forAll(look.day()::reached);
        boolean overBefore = period.endInclusive().flatMap(end -> end.latest()).exists(end -> end.isBefore(from));
        return begun && !overBefore;
    }
}
