package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.HelpResult;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The plan and a problem with health, use or money that the analysis behind it names as a cause, of adults of the family.
 *
 * @param current the plan
 * @param problem the problem
 * @param adults whose it is
 */
record AdultCause(CurrentPlan current, Problem problem, Seq<Id<Member>> adults) {

    static final Subjects<AdultCause> CAUSES = Subjects.about(
            "the plan and each problem of an adult that is named as a cause",
            look -> CurrentPlan.of(look)
                    .filter(CurrentPlan::isForTheFamily)
                    .toArray()
                    .flatMap(current -> in(current, look)),
            AdultCause::problem,
            subject -> Array.of(subject.current().plan().id(), subject.problem().id()));

    private static final Set<LifeDomain> NEEDS_HELP_OF_ITS_OWN =
            HashSet.of(LifeDomain.MENTAL_HEALTH, LifeDomain.SUBSTANCE_USE, LifeDomain.MONEY_AND_DEBT);

    private static Seq<AdultCause> in(CurrentPlan current, Look look) {
        return current.plan()
                .analysis()
                .flatMap(id -> look.index().find(ExplanatoryAnalysis.class, id))
                .toArray()
                .flatMap(analysis -> in(analysis, current, look));
    }

    private static Seq<AdultCause> in(ExplanatoryAnalysis analysis, CurrentPlan current, Look look) {
        Set<Id<?>> causes = HashSet.ofAll(analysis.links().map(CausalLink::source));
        return analysis.problems()
                .filter(problem -> NEEDS_HELP_OF_ITS_OWN.contains(problem.lifeDomain())
                        && (causes.contains(problem.id()) || !problem.concerns().isEmpty()))
                .map(problem -> new AdultCause(current, problem, adults(problem, look)))
                .filter(cause -> !cause.adults().isEmpty());
    }

    private static Seq<Id<Member>> adults(Problem problem, Look look) {
        Seq<Id<? extends Party>> persons = problem.members();
        return persons.flatMap(person -> look.index().member(person))
                .filter(member -> FamilySubjects.isAlive(member, look.day()) && !PlanPeople.isChild(member, look))
                .map(Member::id);
    }

    /** A goal for that adult or about the problem, help that runs, or a reason why not. */
    Verdict hasGoalOrHelp(Look look) {
        boolean hasGoal = current.plan()
                .goals()
                .exists(goal -> goal.members().exists(adults::contains)
                        || goal.addresses().exists(problem.id()::equals));
        boolean hasHelp = look.file()
                .helpEpisodes()
                .exists(help ->
                        help.result() == HelpResult.ONGOING && help.members().exists(adults::contains));
        boolean isLeft = current.plan().leftFactors().exists(left -> left.item().equals(problem.id()));
        boolean isExcused = adults.exists(PlanAgreement.excused(current, look)::contains);
        return Verdict.satisfiedIf(hasGoal || hasHelp || isLeft || isExcused);
    }
}
