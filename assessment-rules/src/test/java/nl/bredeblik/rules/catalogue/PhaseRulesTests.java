package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.catalogue.SafetyFamily.CONCERN;
import static nl.bredeblik.rules.catalogue.SafetyFamily.CONDITION;
import static nl.bredeblik.rules.catalogue.SafetyFamily.DAUGHTER;
import static nl.bredeblik.rules.catalogue.SafetyFamily.FATHER;
import static nl.bredeblik.rules.catalogue.SafetyFamily.PLAN;
import static nl.bredeblik.rules.catalogue.SafetyFamily.START;
import static nl.bredeblik.rules.catalogue.SafetyFamily.TODAY;
import static nl.bredeblik.rules.catalogue.SafetyFamily.change;
import static nl.bredeblik.rules.catalogue.SafetyFamily.file;
import static nl.bredeblik.rules.catalogue.SafetyFamily.found;
import static nl.bredeblik.rules.catalogue.SafetyFamily.involved;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.References;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverAcceptance;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transfers, hand-overs, phases, and incidents after direct safety. */
class PhaseRulesTests {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void aTransferOfARecordedUnsafetyHoldsACondition() {
        CaseFile bare = transferred(step("step0002", NotificationStepKind.TRANSFERRED));
        NotificationStep withCondition = NotificationStep.builder()
                .from(step("step0002", NotificationStepKind.TRANSFERRED))
                .addConditions(CONDITION)
                .build();
        CaseFile handedOver = change(
                bare,
                builder -> builder.addHandOvers(HandOver.builder()
                                .from(handOver(HandOverOf.SIGHT_ON_SAFETY).build())
                                .addItems(PLAN)
                                .build())
                        .addHandOverAcceptances(acceptance()));
        assertThat(found(bare, TODAY)).containsExactly("SAFE-17 BLOCKING step0002 @conditions");
        assertThat(found(transferred(withCondition), TODAY)).isEmpty();
        assertThat(found(handedOver, TODAY)).isEmpty();
    }

    @Test
    void aHandOverNamesReceiverAcceptanceAndWhoWatchesSafety() {
        HandOver whole = handOver(HandOverOf.WHOLE_CASE).build();
        CaseFile open = change(file(), builder -> builder.addHandOvers(whole));
        CaseFile unwatched = change(
                file(),
                builder -> builder.addHandOvers(HandOver.builder()
                                .id(whole.id())
                                .recordedOn(START)
                                .of(HandOverOf.WHOLE_CASE)
                                .receiver(FATHER)
                                .handedOn(YESTERDAY)
                                .build())
                        .addHandOverAcceptances(acceptance()));
        assertThat(found(open, YESTERDAY)).isEmpty();
        assertThat(found(open, TODAY)).containsExactly("SAFE-18 ATTENTION handover1");
        assertThat(found(change(open, builder -> builder.addHandOverAcceptances(acceptance())), TODAY))
                .isEmpty();
        assertThat(found(unwatched, TODAY)).containsExactly("SAFE-18 ATTENTION handover1 @safetyWatcher");
    }

    @Test
    void aGoalOfRecoveryComesAfterDirectSafety() {
        CaseFile tooEarly = planned(goal("goal0001", Phase.RECOVERY));
        CaseFile besideSafety = planned(goal("goal0001", Phase.RECOVERY), goal("goal0002", Phase.DIRECT_SAFETY));
        CaseFile reached = change(
                tooEarly,
                builder -> builder.addPhaseChanges(phase("phase001", Phase.RISK_LED, TODAY))
                        .addJudgements(judgement(TODAY, DAUGHTER))
                        .addJudgements(judgement(TODAY, FATHER)));
        assertThat(found(tooEarly, TODAY)).containsExactly("SAFE-19 ATTENTION plan0001+goal0001+daughter01 @phase");
        assertThat(found(besideSafety, TODAY)).containsExactly("SAFE-19 HINT plan0001+goal0001+daughter01 @phase");
        assertThat(found(reached, TODAY)).isEmpty();
        assertThat(found(planned(goal("goal0001", Phase.RISK_LED)), TODAY)).isEmpty();
    }

    @Test
    void aNextPhaseRestsOnAJudgementAboutEachMember() {
        CaseFile unjudged =
                change(file(), builder -> builder.addPhaseChanges(phase("phase001", Phase.RISK_LED, YESTERDAY)));
        CaseFile halfJudged = change(unjudged, builder -> builder.addJudgements(judgement(YESTERDAY, DAUGHTER)));
        CaseFile judgedLater = change(halfJudged, builder -> builder.addJudgements(judgement(TODAY, FATHER)));
        CaseFile judged = change(halfJudged, builder -> builder.addJudgements(judgement(YESTERDAY, FATHER)));
        CaseFile begun =
                change(file(), builder -> builder.addPhaseChanges(phase("phase001", Phase.DIRECT_SAFETY, YESTERDAY)));
        String ofFather = "SAFE-20 ATTENTION phase001+father01";
        assertThat(found(begun, TODAY)).isEmpty();
        assertThat(found(unjudged, TODAY)).containsExactly("SAFE-20 ATTENTION phase001+daughter01", ofFather);
        assertThat(found(halfJudged, TODAY)).containsExactly(ofFather);
        assertThat(found(judgedLater, TODAY)).containsExactly(ofFather);
        assertThat(found(judged, TODAY)).isEmpty();
    }

    @Test
    void anIncidentAfterDirectSafetyIsFollowedByAReview() {
        CaseFile later = change(
                file(),
                builder -> builder.addPhaseChanges(phase("phase001", Phase.RISK_LED, YESTERDAY))
                        .addJudgements(judgement(YESTERDAY, DAUGHTER))
                        .addJudgements(judgement(YESTERDAY, FATHER))
                        .addIncidents(incident(TODAY)));
        CaseFile reviewed = change(
                later,
                builder -> builder.addEvaluations(Evaluation.builder()
                        .id(Id.of("evaluation1"))
                        .recordedOn(TODAY)
                        .plan(PLAN)
                        .on(TODAY)
                        .nextOn(TODAY.plusDays(7))
                        .build()));
        assertThat(found(later, TODAY)).containsExactly("SAFE-21 ATTENTION incident1");
        assertThat(found(reviewed, TODAY)).isEmpty();
        assertThat(found(change(file(), builder -> builder.addIncidents(incident(TODAY))), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(References.class)
    void noRuleFailsOnAnyFile(References references) {
        RuleSet rules = RuleSet.of("safety", "test", SafetyRules.ALL);
        for (long seed = 0; seed < 150; seed++) {
            CaseFile file = CaseFiles.random(seed, seed % 10 == 0 ? Size.USUAL : Size.SMALL, references);
            for (int days : new int[] {0, 100, 10_000}) {
                assertThat(rules.assess(file, file.openedOn().plusDays(days)).failures())
                        .isEmpty();
            }
        }
    }

    private static CaseFile transferred(NotificationStep transfer) {
        return change(
                file(),
                builder -> builder.addNotifications(Notification.builder()
                                .id(Id.of("notification1"))
                                .recordedOn(START)
                                .kind(NotificationKind.REPORT)
                                .receivedOn(START)
                                .receiver(Id.of("organisation1"))
                                .reporterKind(ReporterKind.PROFESSIONAL)
                                .anonymousToFamily(false)
                                .during(PriorInvolvement.NONE)
                                .addConcerns(CONCERN)
                                .build())
                        .addNotificationSteps(step("step0001", NotificationStepKind.INVESTIGATION_CONCLUDED))
                        .addNotificationSteps(transfer));
    }

    private static NotificationStep step(String id, NotificationStepKind kind) {
        return NotificationStep.builder()
                .id(Id.of(id))
                .recordedOn(START)
                .notification(Id.of("notification1"))
                .kind(kind)
                .on(START)
                .build();
    }

    private static HandOver.Builder handOver(HandOverOf of) {
        return HandOver.builder()
                .id(Id.of("handover1"))
                .recordedOn(START)
                .of(of)
                .receiver(FATHER)
                .safetyWatcher(FATHER)
                .handedOn(YESTERDAY);
    }

    private static HandOverAcceptance acceptance() {
        return HandOverAcceptance.builder()
                .id(Id.of("acceptance1"))
                .recordedOn(YESTERDAY)
                .handOver(Id.of("handover1"))
                .acceptedOn(YESTERDAY)
                .acceptedBy(FATHER)
                .build();
    }

    private static CaseFile planned(Goal... goals) {
        return change(
                file(),
                builder -> builder.addPlans(Plan.builder()
                                .id(Id.of("plan0001"))
                                .recordedOn(START)
                                .kind(PlanKind.FAMILY_PLAN)
                                .version(1)
                                .on(START)
                                .frame(HelpFrame.VOLUNTARY)
                                .written(true)
                                .goals(Array.of(goals))
                                .build())
                        .addAdoptions(Adoption.builder()
                                .id(Id.of("adoption2"))
                                .recordedOn(START)
                                .plan(Id.<Plan>of("plan0001"))
                                .on(START)
                                .build()));
    }

    private static Goal goal(String id, Phase phase) {
        return Goal.builder()
                .id(Id.of(id))
                .text(Text.of("x"))
                .addMembers(DAUGHTER)
                .purpose(GoalPurpose.HELP)
                .phase(phase)
                .build();
    }

    private static PhaseChange phase(String id, Phase to, LocalDate on) {
        return PhaseChange.builder().id(Id.of(id)).recordedOn(on).to(to).on(on).build();
    }

    private static SafetyJudgement judgement(LocalDate on, Id<Member> member) {
        return SafetyJudgement.builder()
                .id(Id.of("judged" + member.text()))
                .recordedOn(on)
                .kind(JudgementKind.OWN)
                .on(on)
                .addMembers(Consideration.builder().person(member).build())
                .safetyNow(SafetyLevel.SAFE_ENOUGH)
                .reasons(Text.of("x"))
                .build();
    }

    private static Incident incident(LocalDate on) {
        return Incident.builder()
                .id(Id.of("incident1"))
                .recordedOn(on)
                .kind(IncidentKind.INCIDENT)
                .happened(PartialDate.onDay(on))
                .description(Text.of("x"))
                .addInvolved(involved("daughter01", InvolvementRole.HARMED))
                .police(YesNoUnknown.NO)
                .build();
    }
}
