package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.DecidedFamily.DECIDED;
import static nl.bredeblik.rules.family.DecidedFamily.DECISION;
import static nl.bredeblik.rules.family.DecidedFamily.asked;
import static nl.bredeblik.rules.family.DecidedFamily.decided;
import static nl.bredeblik.rules.family.DecidedFamily.decision;
import static nl.bredeblik.rules.family.DecidedFamily.petition;
import static nl.bredeblik.rules.family.DecidedFamily.talk;
import static nl.bredeblik.rules.family.DecidedFamily.without;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.SON;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-16, row R84: a child is spoken with apart before a placement. */
class ChildBeforePlacementTests {

    private static final RuleSet DECISIONS = RuleSet.of("decisions", "test", DecisionRules.ALL);

    private static final String NOT_SPOKEN_WITH = "JDG-16 ATTENTION decision+daughter01";

    @ParameterizedTest
    @MethodSource({"talks", "youngest"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> talks() {
        return Stream.of(
                example("spoken with apart", placed(talk())),
                example("on the day itself", placed(talk().on(DECIDED))),
                example("the day after", placed(talk().on(DECIDED.plusDays(1))), NOT_SPOKEN_WITH),
                example("a year before", placed(talk().on(DECIDED.minusYears(1)))),
                example("longer ago", placed(talk().on(DECIDED.minusYears(1).minusDays(1))), NOT_SPOKEN_WITH),
                example("spoken with, not apart", placed(talk().apart(Array.empty())), NOT_SPOKEN_WITH),
                example("not apart, and why", placed(talk().apart(Array.empty()).whyNot(INVENTED))),
                example("tried", placed(talk().apart(Array.empty()).held(false))),
                example(
                        "the other child was not spoken with",
                        decided(decision(CoreDecisionKind.PLACEMENT).addMembers(SON)),
                        "JDG-16 ATTENTION decision+son00001"),
                example(
                        "a change of place",
                        without(decided(decision(CoreDecisionKind.CHANGE_OF_PLACE))),
                        NOT_SPOKEN_WITH),
                example("another decision", without(limit(held -> held))),
                example(
                        "a petition, and the decision to ask it",
                        without(asked(petition(PetitionKind.PLACEMENT).decision(DECISION))
                                .and(decided(decision(CoreDecisionKind.PLACEMENT)))),
                        "JDG-16 ATTENTION petition+daughter01"),
                example(
                        "a petition for secure care",
                        without(asked(petition(PetitionKind.SECURE_CARE))),
                        "JDG-16 ATTENTION petition+daughter01"));
    }

    static Stream<Example> youngest() {
        Change seen = placed(talk().apart(Array.empty()));
        LocalDate fourOnTheDay = DECIDED.minusYears(4);
        return Stream.of(
                example("four years old, seen", seen.and(born(fourOnTheDay)), NOT_SPOKEN_WITH),
                example("not yet four, seen", seen.and(born(fourOnTheDay.plusDays(1)))),
                example("not yet four, not seen", without(seen).and(born(fourOnTheDay.plusDays(1))), NOT_SPOKEN_WITH),
                example("unborn, and its mother seen", unborn(MOTHER)),
                example("unborn, and nobody seen", unborn(SON), "JDG-16 ATTENTION decision+unborn01"));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(DECISIONS, name, change, expected).at(Moment.DECISION);
    }

    private static Change limit(UnaryOperator<CoreDecision.Builder> change) {
        return decided(change.apply(decision(CoreDecisionKind.CONTACT_LIMIT)));
    }

    private static Change placed(Contact.Builder talk) {
        return without(decided(decision(CoreDecisionKind.PLACEMENT))).and(with(file -> file.addContacts(talk.build())));
    }

    private static Change born(LocalDate day) {
        return Change.member(DAUGHTER, member -> member.birthDate(PartialDate.onDay(day)));
    }

    private static Change unborn(Id<Member> seen) {
        Id<Member> child = Id.of("unborn01");
        return placed(talk().with(Array.of(seen)).apart(Array.empty()))
                .and(with(file -> file.decisions(Array.of(decision(CoreDecisionKind.PLACEMENT)
                                .members(Array.of(child))
                                .build()))
                        .addMembers(Member.builder()
                                .id(child)
                                .recordedOn(DECIDED)
                                .role(MemberRole.UNBORN_CHILD)
                                .build())
                        .addRelationships(SoundFamily.relation("motherofunborn", MOTHER, RelationKind.MOTHER, child))));
    }
}
