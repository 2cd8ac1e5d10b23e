package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.MonitoringItem;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/** What is asked of a safety plan as a whole. */
final class SafetyPlanChecks {

    private SafetyPlanChecks() {}

    /** A plan whose concerns were all closed since has done its work. One that names no concern cannot show that. */
    static Verdict isNotPastItsEnd(StandingPlan standing, Look look) {
        Option<LocalDate> end = standing.plan().endsOn();
        if (!standing.isPastItsEnd() || end.isEmpty()) {
            return Verdict.SATISFIED;
        }
        Verdict past = Verdict.VIOLATED.at("endsOn").with(new Argument.OfDate("end", end.get()));
        var named = standing.named();
        if (named.isEmpty()) {
            return past.as(Severity.ATTENTION);
        }
        boolean leavesOneOpen = OpenConcern.in(look)
                .exists(open -> named.contains(open.concern().id()));
        return leavesOneOpen ? past : Verdict.SATISFIED;
    }

    static Verdict answersTheSixQuestions(StandingPlan standing, Look look) {
        SafetyPlan plan = standing.plan();
        if (plan.why().isEmpty()) {
            return Verdict.VIOLATED.at("why");
        }
        if (plan.conditions().isEmpty()) {
            return Verdict.VIOLATED.at("conditions");
        }
        if (plan.agreements().isEmpty()) {
            return Verdict.VIOLATED.at("agreements");
        }
        if (plan.endsOn().isEmpty()
                && !plan.agreements().exists(agreed -> agreed.due().isDefined())) {
            return Verdict.VIOLATED.at("endsOn");
        }
        if (plan.consequences().isEmpty()) {
            return Verdict.VIOLATED.at("consequences");
        }
        if (plan.watcher().isEmpty()) {
            return Verdict.VIOLATED.at("watcher");
        }
        return Verdict.satisfiedIf(!plan.evaluationsOn().isEmpty()).at("evaluationsOn");
    }

    static Verdict hasFallback(StandingPlan standing, Look look) {
        return Verdict.satisfiedIf(standing.plan()
                        .fallback()
                        .exists(fallback -> !fallback.triggers().isEmpty()
                                && !fallback.firstActions().isEmpty()
                                && !fallback.contacts().isEmpty()))
                .at("fallback");
    }

    /** Each item says who is seen and how often, and every living child for whom the plan is, is seen by somebody. */
    static Verdict hasMonitoring(StandingPlan standing, Look look) {
        Seq<MonitoringItem> items = standing.plan().monitoring();
        boolean isComplete = !items.isEmpty()
                && items.forAll(item -> !item.members().isEmpty()
                        && (item.recurrence().isDefined() || item.first().isDefined()));
        Set<Id<Member>> seen = HashSet.ofAll(items.flatMap(MonitoringItem::members));
        boolean leavesNoChildOut =
                childrenOf(standing.plan(), look).map(Member::id).forAll(seen::contains);
        return Verdict.satisfiedIf(isComplete && leavesNoChildOut).at("monitoring");
    }

    private static Seq<Member> childrenOf(SafetyPlan plan, Look look) {
        return look.file()
                .members()
                .filter(member -> FamilySubjects.isBornMinor(member, look.day())
                        && (plan.members().isEmpty() || plan.members().contains(member.id())));
    }

    /**
     * The next evaluation is that which the last evaluation planned, or else the first day after it that the plan names. A
     * plan that names no day at all is the matter of the rule about the six questions.
     */
    static Verdict isEvaluatedAsPlanned(StandingPlan standing, Look look) {
        Option<Evaluation> last = look.file()
                .evaluations()
                .filter(held ->
                        held.plan().equals(standing.plan().id()) && look.day().reached(held.on()))
                .reduceOption((a, b) -> b.on().isBefore(a.on()) ? a : b);
        Option<LocalDate> due = last.flatMap(Evaluation::nextOn)
                .orElse(() -> standing.plan()
                        .evaluationsOn()
                        .filter(planned -> last.forAll(held -> planned.isAfter(held.on())))
                        .min());
        if (due.isEmpty()) {
            return last.isDefined() ? Verdict.SATISFIED : Verdict.EXEMPT;
        }
        return look.day().past(due.get())
                ? Verdict.VIOLATED.at("evaluationsOn").with(new Argument.OfDate("due", due.get()))
                : Verdict.SATISFIED;
    }
}
