package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.PlannedFamily.action;
import static nl.bredeblik.rules.family.PlannedFamily.goal;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.home;
import static nl.bredeblik.rules.family.SoundFamily.residence;

import io.vavr.collection.Array;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.time.PartialDate;

/** A household without children: two people of over seventy, of whom one cares for the other. */
public final class ElderCouple {

    public static final Id<Member> CARER = Id.of("carer001");
    public static final Id<Member> CARED_FOR = Id.of("caredfor1");

    private static final Id<Household> HOME = Id.of("home0001");

    private ElderCouple() {}

    /** With a plan in which the one has a goal and the other only does something. */
    public static CaseFile withPlanForOne() {
        CaseFile file = CaseFile.builder()
                .id(Id.of("eldercouple"))
                .openedOn(OPENED)
                .addMembers(elder(CARER, LocalDate.of(1950, 3, 1)))
                .addMembers(elder(CARED_FOR, LocalDate.of(1948, 8, 20)))
                .addHouseholds(home(HOME, "1234AB"))
                .addResidences(residence("carerhome", CARER, HOME, ResidenceShare.FULL))
                .addResidences(residence("caredforhome", CARED_FOR, HOME, ResidenceShare.FULL))
                .build();
        Goal goal = goal(PlannedFamily.GOAL).addMembers(CARED_FOR).build();
        return PlannedFamily.drafted(plan -> plan.goals(Array.of(goal))
                        .actions(Array.of(action(PlannedFamily.ACTION)
                                .addGoals(PlannedFamily.GOAL)
                                .addDoers(CARER)
                                .due(LocalDate.of(2026, 6, 1))
                                .build())))
                .and(PlannedFamily.adopted())
                .in(file);
    }

    private static Member elder(Id<Member> id, LocalDate birth) {
        return Member.builder()
                .id(id)
                .recordedOn(OPENED)
                .role(MemberRole.ADULT)
                .birthDate(PartialDate.onDay(birth))
                .build();
    }
}
