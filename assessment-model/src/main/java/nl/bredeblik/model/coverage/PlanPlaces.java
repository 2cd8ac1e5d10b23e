package nl.bredeblik.model.coverage;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.casefile.PlanVersions;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.model.plan.Plan;

/** For whom the plan holds a goal, who is helped, and for whom it says why it holds nothing. */
final class PlanPlaces {

    private final Found goals = new Found();
    private final Found support = new Found();
    private final Set<Id<?>> excused = new HashSet<>();
    private final Option<Plan> plan;

    PlanPlaces(CaseIndex index, LocalDate day) {
        plan = PlanVersions.askedOn(index, day);
        plan.forEach(held -> add(held, day));
        CaseFile file = index.current();
        file.networkPersons()
                .filter(person -> person.agreedToHelp() == YesNoUnknown.YES)
                .forEach(person -> support.addAll(person.near(), person.id()));
        file.helpEpisodes()
                .filter(help -> help.period().certainlyContains(day))
                .forEach(help -> support.addAll(help.members(), help.id()));
    }

    private void add(Plan held, LocalDate day) {
        Map<Id<?>, Helped> helped = new HashMap<>();
        for (Action action : held.actions().sortBy(each -> each.id().text())) {
            Set<Id<?>> helpers = new HashSet<>();
            action.doers().forEach(helpers::add);
            action.support().forEach(helpers::add);
            action.backUp().forEach(helpers::add);
            support.addAll(action.members().filter(member -> isHelped(helpers, member)), action.id());
            support.addAll(action.doers().filter(doer -> isHelped(helpers, doer)), action.id());
            Helped next = new Helped(action.id(), helpers);
            action.goals().forEach(goal -> helped.merge(goal, next, Helped::andThen));
        }
        for (Goal goal : held.goals()) {
            goals.addAll(goal.members(), goal.id());
            Option.of(helped.get(goal.id()))
                    .forEach(help -> goal.members()
                            .forEach(member -> help.of(member).forEach(action -> support.add(member, action))));
        }
        held.notCovered()
                .filter(left -> !left.until().exists(last -> last.isBefore(day)))
                .map(MemberExemption::member)
                .forEach(excused::add);
    }

    /** Whether somebody else than the person does something. */
    private static boolean isHelped(Set<Id<?>> helpers, Id<?> person) {
        return helpers.size() > 1 || (helpers.size() == 1 && !helpers.contains(person));
    }

    Seq<Id<? extends Identified>> goals(Id<?> member) {
        return goals.of(member);
    }

    Seq<Id<? extends Identified>> support(Id<?> member) {
        return support.of(member);
    }

    Option<CoverageCell.Exemption> exemption(Id<?> member) {
        return plan.filter(held -> excused.contains(member))
                .map(held -> CoverageCell.Exemption.of(ExemptReason.NOT_COVERED_BY_PLAN, held.id()));
    }

    /**
     * The first action for a goal, and the first after it that somebody else can do: one of the two helps anybody who is helped
     * at all, so that not each action needs to be named for each member.
     */
    private static final class Helped {

        private final Id<Action> first;
        private final Set<Id<?>> helpers;
        private final Option<Helped> second;

        Helped(Id<Action> first, Set<Id<?>> helpers) {
            this(first, helpers, Option.none());
        }

        private Helped(Id<Action> first, Set<Id<?>> helpers, Option<Helped> second) {
            this.first = first;
            this.helpers = helpers;
            this.second = second;
        }

        Helped andThen(Helped next) {
            if (helpers.isEmpty()) {
                return next;
            }
            boolean isOfUse = helpers.size() == 1 && second.isEmpty() && !helpers.containsAll(next.helpers);
            return isOfUse ? new Helped(first, helpers, Option.some(next)) : this;
        }

        Seq<Id<Action>> of(Id<?> member) {
            if (isHelped(helpers, member)) {
                return Array.of(first);
            }
            return second.filter(next -> isHelped(next.helpers, member))
                    .map(next -> next.first)
                    .toArray();
        }
    }
}
