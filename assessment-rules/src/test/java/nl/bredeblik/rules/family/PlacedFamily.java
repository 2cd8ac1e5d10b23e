package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.placed;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.measure.ContactArrangement;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.PlacementDirection;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.catalogue.PlacementContentRules;

/** The daughter of the sound family in a foster family, with all that goes with it; and the parts of that one by one. */
public final class PlacedFamily {

    public static final LocalDate START = LocalDate.of(2026, 2, 2);
    public static final Id<PlacementPlan> STAY_PLAN = Id.of("stayplan1");
    public static final Id<Plan> PLAN = Id.of("plan0001");

    private PlacedFamily() {}

    /** The rules about what a placement holds, or only those that are named. */
    public static RuleSet only(String... codes) {
        Seq<String> wanted = Array.of(codes);
        return RuleSet.of(
                "content",
                "test",
                PlacementContentRules.ALL.filter(
                        rule -> wanted.isEmpty() || wanted.contains(rule.code().text())));
    }

    /** A stay that is in order. */
    public static Change inOrder() {
        return stays().and(familyPlan())
                .and(planned(built -> built))
                .and(told(MOTHER, START))
                .and(told(FATHER, START))
                .and(told(DAUGHTER, START))
                .and(contact(MOTHER, "contactm1", built -> built))
                .and(contact(FATHER, "contactf1", built -> built));
    }

    public static Change stays() {
        return placed(DayPeriod.startingOn(START));
    }

    public static Change planned(UnaryOperator<PlacementPlan.Builder> change) {
        return with(file -> file.addPlacementPlans(change.apply(PlacementPlan.builder()
                        .id(STAY_PLAN)
                        .recordedOn(START)
                        .child(DAUGHTER)
                        .on(START)
                        .plan(PLAN)
                        .education(Text.of("invented"))
                        .towards(PlacementDirection.RETURN)
                        .addReturnConditions(Text.of("invented"))
                        .returnProcess(Text.of("invented"))
                        .decisionMoments(Text.of("invented")))
                .build()));
    }

    public static Change familyPlan() {
        return familyPlan(built -> built);
    }

    public static Change familyPlan(UnaryOperator<Plan.Builder> change) {
        return with(file -> file.addPlans(change.apply(Plan.builder()
                        .id(PLAN)
                        .recordedOn(OPENED)
                        .kind(PlanKind.FAMILY_PLAN)
                        .version(1)
                        .on(OPENED)
                        .frame(HelpFrame.IMPOSED)
                        .written(true)
                        .addGoals(Goal.builder()
                                .id(Id.of("goal0001"))
                                .text(Text.of("invented"))
                                .addMembers(DAUGHTER)
                                .purpose(GoalPurpose.HELP)
                                .phase(Phase.RISK_LED)
                                .build())
                        .addActions(Action.builder()
                                .id(Id.of("action01"))
                                .text(Text.of("invented"))
                                .origin(AlternativeOrigin.FAMILY)
                                .build())
                        .firstReviewOn(TODAY))
                .build()));
    }

    public static Change told(Id<? extends Party> person, LocalDate on) {
        return with(file -> file.addInformings(Informing.builder()
                .id(Id.of("told" + person.text()))
                .recordedOn(on)
                .to(person)
                .on(on)
                .addItems(STAY_PLAN)
                .build()));
    }

    public static Change contact(Id<Member> parent, String id, UnaryOperator<ContactArrangement.Builder> change) {
        return with(file -> file.addContactArrangements(change.apply(ContactArrangement.builder()
                        .id(Id.of(id))
                        .recordedOn(START)
                        .child(DAUGHTER)
                        .with(parent)
                        .period(DayPeriod.startingOn(START))
                        .arranged(Text.of("invented")))
                .build()));
    }
}
