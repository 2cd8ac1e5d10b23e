package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.PlanKind;
import org.junit.jupiter.api.Test;

class PlanInForceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Plan FIRST = plan("planver1", 1).build();
    private static final Plan SECOND = plan("planver2", 2).replaces(FIRST.id()).build();
    private static final Plan APART = plan("planver3", 3).build();

    @Test
    void aDraftIsNotInForce() {
        assertThat(inForce(file().addPlans(FIRST), DAY)).isEmpty();
    }

    @Test
    void aPlanIsInForceFromTheDayOfItsAdoption() {
        CaseFile.Builder file = file().addPlans(FIRST).addAdoptions(adoption(FIRST, DAY));

        assertThat(inForce(file, DAY.minusDays(1))).isEmpty();
        assertThat(inForce(file, DAY)).containsExactly(FIRST);
    }

    @Test
    void theNextVersionTakesItsPlaceWhenItIsAdoptedNotWhenItIsWritten() {
        CaseFile.Builder file = file().addPlans(SECOND)
                .addPlans(FIRST)
                .addAdoptions(adoption(FIRST, DAY))
                .addAdoptions(adoption(SECOND, DAY.plusDays(5)));

        assertThat(inForce(file, DAY.plusDays(4))).containsExactly(FIRST);
        assertThat(inForce(file, DAY.plusDays(5))).containsExactly(SECOND);
    }

    @Test
    void anEndedVersionDoesNotBringBackTheOneItReplaced() {
        CaseFile.Builder file = file().addPlans(FIRST)
                .addPlans(SECOND)
                .addAdoptions(adoption(FIRST, DAY))
                .addAdoptions(adoption(SECOND, DAY.plusDays(5)))
                .addPlanEndings(ending(SECOND, DAY.plusDays(9)));

        assertThat(inForce(file, DAY.plusDays(8))).containsExactly(SECOND);
        assertThat(inForce(file, DAY.plusDays(9))).isEmpty();
    }

    @Test
    void anEndedPlanThatReplacedNothingLeavesTheOtherInForce() {
        CaseFile.Builder file = file().addPlans(FIRST)
                .addPlans(APART)
                .addAdoptions(adoption(FIRST, DAY))
                .addAdoptions(adoption(APART, DAY.plusDays(5)))
                .addPlanEndings(ending(APART, DAY.plusDays(9)));

        assertThat(inForce(file, DAY.plusDays(5))).containsExactly(APART);
        assertThat(inForce(file, DAY.plusDays(9))).containsExactly(FIRST);
    }

    @Test
    void ofTwoAdoptedOnOneDayTheHigherVersionIsInForce() {
        CaseFile.Builder file = file().addPlans(APART)
                .addPlans(FIRST)
                .addAdoptions(adoption(FIRST, DAY))
                .addAdoptions(adoption(APART, DAY));

        assertThat(inForce(file, DAY)).containsExactly(APART);
    }

    private static Option<Plan> inForce(CaseFile.Builder file, LocalDate day) {
        return CaseIndex.of(file.build()).planInForceOn(day);
    }

    private static CaseFile.Builder file() {
        return CaseFile.builder().id(Id.of("casefile1")).openedOn(DAY);
    }

    private static Plan.Builder plan(String id, int version) {
        return Plan.builder()
                .id(Id.of(id))
                .recordedOn(DAY)
                .kind(PlanKind.FAMILY_PLAN)
                .version(version)
                .on(DAY)
                .frame(HelpFrame.VOLUNTARY)
                .written(true);
    }

    private static Adoption adoption(Plan plan, LocalDate on) {
        return Adoption.builder()
                .id(eventOn(plan, "a"))
                .recordedOn(on)
                .plan(plan.id())
                .on(on)
                .build();
    }

    private static PlanEnding ending(Plan plan, LocalDate on) {
        return PlanEnding.builder()
                .id(eventOn(plan, "e"))
                .recordedOn(on)
                .plan(plan.id())
                .on(on)
                .reason(Text.of("afgerond"))
                .build();
    }

    private static <T extends Entry> Id<T> eventOn(Plan plan, String suffix) {
        return Id.of(plan.id().text() + suffix);
    }
}
