package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpResult;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan and a problem with health, use or money that the analysis behind it names as a cause, of adults of the family.
 *
 * @param current the plan
 * @param problem the problem
 * @param isAnswered whether a goal, help that runs or a recorded reason answers to it or to whose it is
 */
record AdultCause(CurrentPlan current, Problem problem, boolean isAnswered) {

    static final Subjects<AdultCause> CAUSES = Subjects.about(
            "the plan and each problem of an adult that is named as a cause",
            look -> CurrentPlan.of(look)
                    .filter(CurrentPlan::isForTheFamily)
                    .toArray()
                    .flatMap(current -> in(current, look)),
            AdultCause::problem,
            subject -> Array.of(subject.current().plan().id(), subject.problem().id()));

    private static Seq<AdultCause> in(CurrentPlan current, Look look) {
        return current.plan()
                .analysis()
                .flatMap(id -> look.index().find(ExplanatoryAnalysis.class, id))
                .toArray()
                .flatMap(analysis -> in(analysis, current, look));
    }

    private static Seq<AdultCause> in(ExplanatoryAnalysis analysis, CurrentPlan current, Look look) {
        Set<Id<?>> causes = new HashSet<>();
        analysis.links().map(CausalLink::source).forEach(causes::add);
        Set<Id<?>> answered = answered(current, look);
        List<AdultCause> found = new ArrayList<>();
        for (Problem problem : analysis.problems()) {
            boolean isCause =
                    causes.contains(problem.id()) || !problem.concerns().isEmpty();
            Seq<Id<Member>> adults = adults(problem, look);
            if (isCause && needsHelpOfItsOwn(problem.lifeDomain()) && !adults.isEmpty()) {
                boolean isAnswered = answered.contains(problem.id()) || adults.exists(answered::contains);
                found.add(new AdultCause(current, problem, isAnswered));
            }
        }
        return Array.ofAll(found);
    }

    /** The problems and members to which a goal, help that runs or a reason in the plan answers. */
    private static Set<Id<?>> answered(CurrentPlan current, Look look) {
        Set<Id<?>> answered = new HashSet<>(PlanAgreement.excused(current, look));
        for (Goal goal : current.plan().goals()) {
            goal.members().forEach(answered::add);
            goal.addresses().forEach(answered::add);
        }
        current.plan().leftFactors().map(LeftOut::item).forEach(answered::add);
        look.file()
                .helpEpisodes()
                .filter(help -> help.result() == HelpResult.ONGOING)
                .forEach(help -> help.members().forEach(answered::add));
        return answered;
    }

    private static boolean needsHelpOfItsOwn(LifeDomain domain) {
        return domain == LifeDomain.MENTAL_HEALTH
                || domain == LifeDomain.SUBSTANCE_USE
                || domain == LifeDomain.MONEY_AND_DEBT;
    }

    private static Seq<Id<Member>> adults(Problem problem, Look look) {
        Seq<Id<? extends Party>> persons = problem.members();
        return persons.flatMap(person -> look.index().member(person))
                .filter(member -> FamilySubjects.isAlive(member, look.day()) && !PlanPeople.isChild(member, look))
                .map(Member::id);
    }

    /** A goal for that adult or about the problem, help that runs, or a reason why not. */
    Verdict hasGoalOrHelp(Look look) {
        return Verdict.satisfiedIf(isAnswered);
    }
}
