package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalHorizon;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;

/**
 * The goals of a plan: one for each concern, with the threats that a court named, one for the adults and one for the children;
 * each with what keeps the concern going, and actions of the family, the network and professionals.
 */
final class SoundGoals {

    private final Story story;
    private final Book book;
    private final ExplanatoryAnalysis analysis;
    private final LocalDate due;
    private final LocalDate actionsDue;
    private Seq<Goal> goals = Array.empty();
    private Seq<Action> actions = Array.empty();

    SoundGoals(Story story, ExplanatoryAnalysis analysis, LocalDate due, LocalDate actionsDue) {
        this.story = story;
        this.book = story.book();
        this.analysis = analysis;
        this.due = due;
        this.actionsDue = actionsDue;
        Seq<Factor> maintaining =
                analysis.factors().filter(factor -> factor.functions().contains(FactorFunction.PERPETUATING));
        for (Story.Told told : story.concerns().sortBy(each -> each.isAcute() ? 0 : 1)) {
            forConcern(told, maintaining.get(story.concerns().indexOf(told)));
        }
        forAdults();
        if (!children().isEmpty()) {
            forChildren();
        }
    }

    Seq<Goal> goals() {
        return goals;
    }

    Seq<Action> actions() {
        return actions;
    }

    private void forConcern(Story.Told told, Factor maintaining) {
        Seq<Id<? extends Identified>> addresses =
                Array.<Id<? extends Identified>>of(told.id(), maintaining.id()).appendAll(threatsFor(told));
        Goal goal = goal(GoalPurpose.SAFETY, GoalHorizon.SHORT, LifeDomain.SAFETY)
                .phase(told.isAcute() && story.isAcute() ? Phase.DIRECT_SAFETY : Phase.RISK_LED)
                .addOwners(told.named())
                .addAllMembers(told.endangered().append(told.named()).distinct())
                .addAllAddresses(addresses)
                .build();
        goals = goals.append(goal);
        act(goal, told.named(), told.endangered());
        act(goal, story.team().coordinator(), told.endangered());
        act(goal, story.team().relative(), told.endangered());
    }

    private void forAdults() {
        Seq<Id<Member>> adults = story.family().adults();
        Goal goal = goal(GoalPurpose.HELP, GoalHorizon.LONG, LifeDomain.MENTAL_HEALTH)
                .addAllOwners(story.family().carers())
                .addAllMembers(adults)
                .addAllAddresses(needsOf(adults))
                .addAddresses(analysis.factors().last().id())
                .build();
        goals = goals.append(goal);
        adults.forEach(adult -> act(goal, adult, Array.of(adult)));
        act(goal, story.team().coordinator(), adults);
    }

    private void forChildren() {
        Goal goal = goal(GoalPurpose.HELP, GoalHorizon.LONG, LifeDomain.CHILD_DEVELOPMENT)
                .addAllOwners(story.family().carers())
                .addAllMembers(children())
                .addAllAddresses(needsOf(children()))
                .build();
        goals = goals.append(goal);
        for (Id<Member> child : children()) {
            act(goal, story.family().carers().last(), Array.of(child));
        }
        act(goal, story.team().relative(), children());
    }

    private Goal.Builder goal(GoalPurpose purpose, GoalHorizon horizon, LifeDomain domain) {
        boolean isLater = story.plan().isDefined() && purpose == GoalPurpose.HELP;
        return Goal.builder()
                .id(book.id("goal"))
                .text(Text.of("hoe het dan is"))
                .result(Text.of("wat er dan te zien is"))
                .purpose(purpose)
                .phase(isLater ? Phase.RECOVERY : Phase.RISK_LED)
                .horizon(horizon)
                .lifeDomain(domain)
                .measure(Text.of("waaraan men het ziet"))
                .due(due)
                .rank(goals.size() + 1);
    }

    private void act(Goal goal, Id<? extends Party> doer, Seq<Id<Member>> members) {
        actions = actions.append(Action.builder()
                .id(book.id("action"))
                .text(Text.of("wat er gedaan wordt"))
                .addGoals(goal.id())
                .addDoers(doer)
                .addAllMembers(members)
                .start(book.today())
                .due(actionsDue)
                .origin(AlternativeOrigin.FAMILY)
                .build());
    }

    private Seq<Id<Member>> children() {
        return story.family().children().appendAll(story.family().unborn());
    }

    private Seq<Id<Need>> needsOf(Seq<Id<Member>> members) {
        return analysis.needs()
                .filter(need -> need.members().exists(members::contains))
                .map(Need::id);
    }

    private Seq<Id<Threat>> threatsFor(Story.Told told) {
        return story.concerns().head().equals(told)
                ? story.measures().flatMap(ProtectionMeasure::threats).map(Threat::id)
                : Array.empty();
    }
}
