package nl.bredeblik.rules.catalogue;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.PlacementDirection;
import nl.bredeblik.model.plan.PlacementPlan;
import nl.bredeblik.model.plan.PlacementQuestion;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Verdict;

/** What is asked of the plan for a stay elsewhere. */
final class PlacementPlanChecks {

    /** From which age the plan says how school or daytime activities go on. Our own choice: no source gives a figure. */
    static final Setting<AgeLine> EDUCATION_FROM = Setting.of("placement.education.from-age", new AgeLine(4));

    private static final Term ON_THE_DAY = Term.calendarDays(1);

    private PlacementPlanChecks() {}

    /** A plan is due on the day on which the child leaves home; where there was no time, the counting begins on that day. */
    static Option<LocalDate> countedFrom(RunningStay stay, Look look) {
        LocalDate since = stay.away().since();
        if (!stay.beganInFile(look) || !Stretches.isCivil(since)) {
            return Option.none();
        }
        LocalDate from = RunningStay.leftNoTime(stay.away().first(), look) ? since : since.minusDays(1);
        return Option.some(from).filter(Stretches::isCivil);
    }

    static Term within(RunningStay stay, Look look) {
        return RunningStay.leftNoTime(stay.away().first(), look) ? look.setting(RunningStay.SOON_AFTER) : ON_THE_DAY;
    }

    static Option<LocalDate> firstPlanned(RunningStay stay, Look look) {
        return stay.plans().headOption().map(PlacementPlan::on);
    }

    /** It rests on a plan with a goal for the child, help and a day of evaluation, and says how school or daytime activities go on. */
    static Verdict isWhole(RunningStay stay, Look look) {
        if (stay.newest().isEmpty()) {
            return Verdict.EXEMPT;
        }
        PlacementPlan planned = stay.newest().get();
        if (!planned.plan()
                .flatMap(id -> look.index().find(Plan.class, id))
                .exists(plan -> helps(plan, stay.child()))) {
            return Verdict.VIOLATED.at("plan");
        }
        boolean isAsked = stay.child()
                .birthDate()
                .flatMap(look.setting(EDUCATION_FROM)::reachedWithin)
                .exists(window -> look.day().reached(window.lastDay()));
        return Verdict.satisfiedIf(!isAsked || planned.education().isDefined()).at("education");
    }

    private static boolean helps(Plan plan, Member child) {
        Id<Member> id = child.id();
        boolean hasGoal = plan.goals()
                .exists(goal -> goal.members().isEmpty() || goal.members().contains(id));
        boolean isLookedAt = !plan.evaluationsOn().isEmpty()
                || plan.interval().isDefined()
                || plan.firstReviewOn().isDefined();
        return hasGoal && !plan.actions().isEmpty() && isLookedAt;
    }

    /** Where the stay works towards something else, and it is said what that means for a return, no conditions are asked. */
    static Verdict tellsReturn(RunningStay stay, Look look) {
        if (!stay.newest().exists(PlacementPlanChecks::leavesReturnOpen)) {
            return Verdict.EXEMPT;
        }
        PlacementPlan planned = stay.newest().get();
        if (planned.returnConditions().isEmpty()) {
            return Verdict.VIOLATED.at("returnConditions");
        }
        if (planned.returnProcess().isEmpty()) {
            return Verdict.VIOLATED.at("returnProcess");
        }
        return Verdict.satisfiedIf(planned.decisionMoments().isDefined()).at("decisionMoments");
    }

    private static boolean leavesReturnOpen(PlacementPlan planned) {
        boolean isElsewhere = planned.towards().contains(PlacementDirection.OTHER_PLACE)
                || planned.towards().contains(PlacementDirection.LIVING_ALONE);
        return !isElsewhere || planned.aboutReturn().isEmpty();
    }

    /** Where there is no plan at all while one is due, the rule about that speaks. */
    static Verdict tellsDirection(RunningStay stay, Look look) {
        if (stay.newest().isEmpty()) {
            boolean isAsked = !stay.beganInFile(look)
                    && RunningStay.isSoonAfterOver(stay.away().since(), look);
            return isAsked ? Verdict.VIOLATED : Verdict.EXEMPT;
        }
        PlacementPlan planned = stay.newest().get();
        if (planned.towards().isEmpty()) {
            return Verdict.VIOLATED.at("towards");
        }
        boolean namesReturn = planned.towards().contains(PlacementDirection.RETURN)
                || planned.aboutReturn().isDefined()
                || !planned.returnConditions().isEmpty();
        if (!namesReturn) {
            return Verdict.VIOLATED.at("aboutReturn");
        }
        boolean isExamined = planned.questions().forAll(PlacementPlanChecks::isAssigned)
                && !(planned.towards().contains(PlacementDirection.STILL_EXAMINED)
                        && planned.questions().isEmpty());
        return Verdict.satisfiedIf(isExamined).at("questions");
    }

    private static boolean isAssigned(PlacementQuestion question) {
        return question.by().isDefined() && question.due().isDefined();
    }
}
