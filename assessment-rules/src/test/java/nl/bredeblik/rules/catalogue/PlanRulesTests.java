package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.PlannedFamily.ACTION;
import static nl.bredeblik.rules.family.PlannedFamily.AUNT;
import static nl.bredeblik.rules.family.PlannedFamily.GOAL;
import static nl.bredeblik.rules.family.PlannedFamily.OTHER_ACTION;
import static nl.bredeblik.rules.family.PlannedFamily.OTHER_GOAL;
import static nl.bredeblik.rules.family.PlannedFamily.PLANNED;
import static nl.bredeblik.rules.family.PlannedFamily.PROBLEM;
import static nl.bredeblik.rules.family.PlannedFamily.action;
import static nl.bredeblik.rules.family.PlannedFamily.actions;
import static nl.bredeblik.rules.family.PlannedFamily.analysed;
import static nl.bredeblik.rules.family.PlannedFamily.drafted;
import static nl.bredeblik.rules.family.PlannedFamily.goal;
import static nl.bredeblik.rules.family.PlannedFamily.goals;
import static nl.bredeblik.rules.family.PlannedFamily.planned;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.supervised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.HelpResult;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.plan.Action;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan for the whole family: PLAN-10 to PLAN-17, rows R56 to R59, R181, PLN-03, PLN-06, PLN-15 and PLN-16. */
class PlanRulesTests {

    private static final RuleSet RULES = RuleSet.of("plan", "test", PlanRules.ALL);
    private static final RuleSet CHOSEN = RuleSet.of("plan", "opt-in", PlanRules.OPT_IN);
    private static final Id<Member> GRANDMOTHER = Id.of("grandmother");

    @ParameterizedTest
    @MethodSource({"children", "adults", "strengths", "earlierHelp", "people", "causes", "changes", "load"})
    void aPlan(Example example) {
        example.holds();
    }

    static Stream<Example> children() {
        Change oneGoal = planned(goals(goal(GOAL).addMembers(DAUGHTER).build()));
        String found = "PLAN-10 ATTENTION plan0001+son00001 @goals";
        return Stream.of(
                of("everything in order", planned()),
                of("no goal for one child", oneGoal, found),
                of("no goal for one child, who does an action", withDoer(SON), found),
                of(
                        "no goal for one child, in a draft",
                        drafted(goals(goal(GOAL).addMembers(DAUGHTER).build())),
                        found),
                of(
                        "goals for nobody in particular",
                        planned(goals(
                                goal(GOAL).build(), goal(OTHER_GOAL).rank(2).build())),
                        "PLAN-10 ATTENTION plan0001+daughter01 @goals",
                        found),
                of(
                        "a plan that names one member leaves no child out",
                        planned(plan -> goals(goal(GOAL).addMembers(DAUGHTER).build())
                                .apply(plan)
                                .addMembers(DAUGHTER)),
                        found),
                of(
                        "the reason why not",
                        planned(plan -> goals(goal(GOAL).addMembers(DAUGHTER).build())
                                .apply(plan)
                                .addNotCovered(exempt(SON, Option.none())))),
                of(
                        "the last day of a reason why not",
                        planned(plan -> goals(goal(GOAL).addMembers(DAUGHTER).build())
                                .apply(plan)
                                .addNotCovered(exempt(SON, Option.some(TODAY))))),
                of(
                        "a day after a reason why not",
                        planned(plan -> goals(goal(GOAL).addMembers(DAUGHTER).build())
                                .apply(plan)
                                .addNotCovered(exempt(SON, Option.some(TODAY.minusDays(1))))),
                        found),
                of("a child that died", oneGoal.and(member(SON, son -> son.deathDate(PartialDate.onDay(PLANNED))))),
                of("an unborn child", planned().and(unborn()), "PLAN-10 ATTENTION plan0001+unborn001 @goals"),
                of(
                        "a goal for an unborn child",
                        planned(goals(
                                        goal(GOAL)
                                                .addMembers(DAUGHTER)
                                                .addMembers(Id.of("unborn001"))
                                                .build(),
                                        goal(OTHER_GOAL).rank(2).addMembers(SON).build()))
                                .and(unborn())),
                of(
                        "a plan for direct safety",
                        planned(plan -> goals(goal(GOAL).addMembers(DAUGHTER).build())
                                .apply(plan)
                                .kind(PlanKind.IMMEDIATE_SAFETY))),
                of(
                        "adults only",
                        oneGoal.and(with(file -> file.members(Array.of(
                                SoundFamily.parent(MOTHER, LocalDate.of(1988, 5, 14)),
                                SoundFamily.parent(FATHER, LocalDate.of(1985, 11, 2))))))),
                of("at closing", oneGoal).at(Moment.CLOSING));
    }

    static Stream<Example> adults() {
        Change alone = planned(actions(action(ACTION)
                .addGoals(GOAL)
                .addGoals(OTHER_GOAL)
                .addDoers(MOTHER)
                .addDoers(AUNT)
                .due(TODAY.plusDays(60))
                .build()));
        String found = "PLAN-11 ATTENTION plan0001+father01 @notCovered";
        return Stream.of(
                of("a parent without a place", alone, found),
                of(
                        "a parent who died",
                        alone.and(member(FATHER, father -> father.deathDate(PartialDate.onDay(PLANNED))))),
                of(
                        "a parent who helps",
                        planned(actions(action(ACTION)
                                .addGoals(GOAL)
                                .addDoers(MOTHER)
                                .addSupport(FATHER)
                                .addDoers(AUNT)
                                .due(TODAY.plusDays(60))
                                .build()))),
                of(
                        "another adult who lives in",
                        planned().and(grandmother(Option.none())),
                        "PLAN-11 ATTENTION plan0001+grandmother @notCovered"),
                of(
                        "another adult, on the last day in the home",
                        planned().and(grandmother(Option.some(TODAY))),
                        "PLAN-11 ATTENTION plan0001+grandmother @notCovered"),
                of("another adult who moved out", planned().and(grandmother(Option.some(TODAY.minusDays(1))))));
    }

    static Stream<Example> strengths() {
        Change noNetwork = planned(actions(
                action(ACTION)
                        .addGoals(GOAL)
                        .addDoers(MOTHER)
                        .due(TODAY.plusDays(60))
                        .build(),
                action(OTHER_ACTION)
                        .addGoals(OTHER_GOAL)
                        .addDoers(FATHER)
                        .due(TODAY.plusDays(60))
                        .build()));
        Change neither = planned(plan -> actions(
                        action(ACTION)
                                .addGoals(GOAL)
                                .addDoers(MOTHER)
                                .due(TODAY.plusDays(60))
                                .build(),
                        action(OTHER_ACTION)
                                .addGoals(OTHER_GOAL)
                                .addDoers(FATHER)
                                .due(TODAY.plusDays(60))
                                .build())
                .apply(plan)
                .strengths(Array.empty()));
        return Stream.of(
                of("neither strengths nor network", neither, "PLAN-12 ATTENTION plan0001 @strengths"),
                of(
                        "network without strengths",
                        planned(plan -> plan.strengths(Array.empty())),
                        "PLAN-12 HINT plan0001 @strengths"),
                of("strengths without network", noNetwork, "PLAN-12 HINT plan0001 @agreements"),
                of(
                        "strengths, and a file without a network",
                        noNetwork.and(with(file -> file.networkPersons(Array.empty())))),
                of(
                        "strengths, and nobody of the network who agreed to help",
                        noNetwork.and(with(file -> file.networkPersons(Array.of(NetworkPerson.builder()
                                .id(AUNT)
                                .recordedOn(PLANNED)
                                .agreedToHelp(YesNoUnknown.NOT_ASKED)
                                .partOfConcern(YesNoUnknown.NO)
                                .build()))))));
    }

    static Stream<Example> earlierHelp() {
        Change unasked = planned().and(with(file -> file.noEarlierHelp(Array.empty())));
        Change named = planned(plan -> plan.addEarlierHelp(Id.of("help0001")))
                .and(with(file -> file.noEarlierHelp(Array.empty())));
        Change analysed = unasked.and(analysed(analysis -> analysis.addHelpHistory(Id.of("help0001"))));
        String found = "PLAN-13 ATTENTION plan0001 @earlierHelp";
        return Stream.of(
                of("not asked", unasked, found),
                of("help that the plan does not name", unasked.and(help(HelpResult.PARTLY)), found),
                of("help that the plan names", named.and(help(HelpResult.PARTLY))),
                of("help that its analysis names", analysed.and(help(HelpResult.PARTLY))));
    }

    static Stream<Example> people() {
        String found = "PLAN-14 HINT plan0001 @actions";
        Action byWorker = action(ACTION)
                .addGoals(GOAL)
                .addDoers(WORKER)
                .addSupport(FATHER)
                .addSupport(AUNT)
                .due(TODAY.plusDays(60))
                .build();
        Action byMother = action(ACTION)
                .addGoals(GOAL)
                .addDoers(MOTHER)
                .addSupport(FATHER)
                .addSupport(AUNT)
                .due(TODAY.plusDays(60))
                .build();
        Action alsoByMother = action(OTHER_ACTION)
                .addGoals(OTHER_GOAL)
                .addDoers(MOTHER)
                .due(TODAY.plusDays(60))
                .build();
        return Stream.of(
                of("only professionals act", planned(actions(byWorker)), found),
                of("one action of one parent", planned(actions(byMother))),
                of("all actions of one of two parents", planned(actions(byMother, alsoByMother)), found),
                of(
                        "all actions of the only parent",
                        planned(actions(byMother, alsoByMother))
                                .and(member(FATHER, father -> father.deathDate(PartialDate.onDay(PLANNED))))),
                of(
                        "only the network acts",
                        planned(actions(action(ACTION)
                                .addGoals(GOAL)
                                .addDoers(AUNT)
                                .addSupport(FATHER)
                                .due(TODAY.plusDays(60))
                                .build()))));
    }

    static Stream<Example> causes() {
        Change debts = planned().and(cause(LifeDomain.MONEY_AND_DEBT, FATHER));
        String found = "PLAN-15 ATTENTION plan0001+problem1";
        return Stream.of(
                of("debts as a cause, without a goal", debts, found),
                of("school as a cause", planned().and(cause(LifeDomain.SCHOOL, FATHER))),
                of("mental health of a child", planned().and(cause(LifeDomain.MENTAL_HEALTH, DAUGHTER))),
                of(
                        "a goal about it",
                        planned(goals(
                                        goal(GOAL)
                                                .addMembers(DAUGHTER)
                                                .addAddresses(PROBLEM)
                                                .build(),
                                        goal(OTHER_GOAL).rank(2).addMembers(SON).build()))
                                .and(cause(LifeDomain.MONEY_AND_DEBT, FATHER))),
                of(
                        "a goal for that adult",
                        planned(goals(
                                        goal(GOAL)
                                                .addMembers(DAUGHTER)
                                                .addMembers(FATHER)
                                                .build(),
                                        goal(OTHER_GOAL).rank(2).addMembers(SON).build()))
                                .and(cause(LifeDomain.MONEY_AND_DEBT, FATHER))),
                of("help that runs", debts.and(help(HelpResult.ONGOING))),
                of("help that ended", debts.and(help(HelpResult.PARTLY)), found),
                of(
                        "left for now, with the reason",
                        planned(plan -> plan.addLeftFactors(LeftOut.builder()
                                        .item(PROBLEM)
                                        .reason(Text.of("Invented."))
                                        .build()))
                                .and(cause(LifeDomain.MONEY_AND_DEBT, FATHER))),
                of(
                        "of somebody who died",
                        debts.and(member(FATHER, father -> father.deathDate(PartialDate.onDay(PLANNED))))));
    }

    static Stream<Example> changes() {
        LocalDate sixWeeksOn = LocalDate.of(2026, 3, 9);
        Change late = planned(plan -> plan.firstReviewOn(sixWeeksOn.plusDays(1)));
        return Stream.of(
                of(
                        "does not say how it changes",
                        planned(plan -> plan.changeRule(Option.none())),
                        "PLAN-16 ATTENTION plan0001 @changeRule"),
                of(
                        "does not say who decides",
                        planned(plan -> plan.changeDecidedBy(Option.none())),
                        "PLAN-16 ATTENTION plan0001 @changeDecidedBy"),
                of(
                        "also asked of a plan of the family itself",
                        planned(plan -> plan.changeRule(Option.none()).kind(PlanKind.FAMILY_GROUP_PLAN)),
                        "PLAN-16 ATTENTION plan0001 @changeRule"),
                of("first look after six weeks, under a measure", planned().and(supervised(OPENED, YEAR_END))),
                of(
                        "first look a day later, under a measure",
                        late.and(supervised(OPENED, YEAR_END)),
                        "PLAN-16 HINT plan0001 @firstReviewOn"),
                of("first look a day later, voluntarily", late));
    }

    static Stream<Example> load() {
        Array<Action> five = Array.rangeClosed(1, 5)
                .map(each -> action(Id.of("action0" + each))
                        .addGoals(GOAL)
                        .addDoers(MOTHER)
                        .due(TODAY.plusDays(60))
                        .build());
        Change six = planned(plan -> plan.actions(five.append(action(Id.of("action06"))
                .addGoals(GOAL)
                .addDoers(MOTHER)
                .addDoers(WORKER)
                .due(TODAY.plusDays(60))
                .build())));
        return Stream.of(
                Example.in(CHOSEN, "five actions of one person", planned(plan -> plan.actions(five))),
                Example.in(CHOSEN, "six actions of one person", six, "PLAN-17 HINT plan0001+mother01 @actions"),
                Example.in(CHOSEN.withSetting(PersonsActions.MOST_ACTIONS, 6), "six, where six is the choice", six));
    }

    @Test
    void whatCanBeChosenHasItsTextsAndIsNotInTheNationalSet() {
        Seq<String> texts = PlanRules.OPT_IN.flatMap(rule -> Array.of(Language.DUTCH, Language.ENGLISH)
                .flatMap(language -> Array.of(TextPart.values()).flatMap(part -> rule.text(language, part))));
        assertThat(texts).hasSize(6).allMatch(text -> text.endsWith("."));
        assertThat(PlanRules.ALL).doesNotContainAnyElementsOf(PlanRules.OPT_IN);
    }

    private static Example of(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }

    private static Change withDoer(Id<Member> doer) {
        return planned(plan -> goals(goal(GOAL).addMembers(DAUGHTER).build())
                .andThen(actions(action(ACTION)
                        .addGoals(GOAL)
                        .addDoers(doer)
                        .addSupport(FATHER)
                        .addDoers(AUNT)
                        .due(TODAY.plusDays(60))
                        .build()))
                .apply(plan));
    }

    private static MemberExemption exempt(Id<Member> member, Option<LocalDate> until) {
        return MemberExemption.builder()
                .member(member)
                .reason(Text.of("Invented."))
                .until(until)
                .build();
    }

    private static Change unborn() {
        return with(file -> file.addMembers(Member.builder()
                .id(Id.of("unborn001"))
                .recordedOn(PLANNED)
                .role(MemberRole.UNBORN_CHILD)
                .expectedBirthDate(TODAY.plusDays(90))
                .build()));
    }

    private static Change grandmother(Option<LocalDate> until) {
        Residence stay = SoundFamily.residence("staygrandmother", GRANDMOTHER, HOME_OF_MOTHER, ResidenceShare.FULL);
        Residence ended = until.map(last -> Residence.builder()
                        .from(stay)
                        .period(SoundFamily.between(LocalDate.of(2020, 1, 1), last))
                        .build())
                .getOrElse(stay);
        return with(file -> file.addMembers(Member.builder()
                        .id(GRANDMOTHER)
                        .recordedOn(OPENED)
                        .role(MemberRole.OTHER_RELATIVE)
                        .build())
                .addResidences(ended));
    }

    private static Change help(HelpResult result) {
        return with(file -> file.addHelpEpisodes(HelpEpisode.builder()
                .id(Id.of("help0001"))
                .recordedOn(PLANNED)
                .kind(Text.of("Invented."))
                .addMembers(FATHER)
                .period(SoundFamily.since(OPENED))
                .frame(HelpFrame.VOLUNTARY)
                .result(result)
                .build()));
    }

    private static Change cause(LifeDomain domain, Id<Member> whose) {
        return analysed(analysis -> analysis.addProblems(Problem.builder()
                .id(PROBLEM)
                .text(Text.of("Invented."))
                .addMembers(whose)
                .lifeDomain(domain)
                .addConcerns(CONCERN)
                .build()));
    }
}
