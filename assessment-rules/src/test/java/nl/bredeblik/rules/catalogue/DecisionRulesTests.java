package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.DecidedFamily.DECIDED;
import static nl.bredeblik.rules.family.DecidedFamily.DECISION;
import static nl.bredeblik.rules.family.DecidedFamily.alternative;
import static nl.bredeblik.rules.family.DecidedFamily.asked;
import static nl.bredeblik.rules.family.DecidedFamily.decided;
import static nl.bredeblik.rules.family.DecidedFamily.decision;
import static nl.bredeblik.rules.family.DecidedFamily.order;
import static nl.bredeblik.rules.family.DecidedFamily.petition;
import static nl.bredeblik.rules.family.DecidedFamily.progress;
import static nl.bredeblik.rules.family.DecidedFamily.without;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-13 to JDG-15: row R82. */
class DecisionRulesTests {

    private static final RuleSet DECISIONS = RuleSet.of("decisions", "test", DecisionRules.ALL);

    @ParameterizedTest
    @MethodSource({"reasons", "stages", "alternatives"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> reasons() {
        String unreasoned = "JDG-13 BLOCKING decision @reasons";
        return Stream.of(
                example("no reasons", limit(held -> held.reasons(Option.none())), unreasoned),
                example("no reasons, at the making of a plan", limit(held -> held.reasons(Option.none())))
                        .at(Moment.PLAN),
                example(
                        "no interests",
                        limit(held -> held.interests(Option.none())),
                        "JDG-14 BLOCKING decision @interests"),
                example(
                        "no interests, about an adult only",
                        limit(held -> held.interests(Option.none()).members(Array.of(MOTHER)))),
                example(
                        "a petition without reasons",
                        asked(petition(PetitionKind.SUPERVISION).reasons(Option.none())),
                        "JDG-13 BLOCKING petition @reasons"),
                example(
                        "a petition without reasons, of which the decision has them",
                        asked(petition(PetitionKind.SUPERVISION)
                                        .reasons(Option.none())
                                        .decision(DECISION))
                                .and(decided(decision(CoreDecisionKind.PETITION)))),
                example(
                        "a petition for placement: the rule of petitions speaks",
                        asked(petition(PetitionKind.PLACEMENT)
                                        .reasons(Option.none())
                                        .alternatives(Array.empty())
                                        .decision(DECISION))
                                .and(decided(decision(CoreDecisionKind.PLACEMENT)
                                        .reasons(Option.none())
                                        .alternatives(Array.empty())))),
                example(
                        "a petition for placement, and the interests of the child",
                        asked(petition(PetitionKind.PLACEMENT).decision(DECISION))
                                .and(decided(
                                        decision(CoreDecisionKind.PLACEMENT).interests(Option.none()))),
                        "JDG-14 BLOCKING decision @interests"),
                example(
                        "a petition on which the court decided, and nothing rests",
                        asked(petition(PetitionKind.SUPERVISION).reasons(Option.none()))
                                .and(order())));
    }

    static Stream<Example> stages() {
        UnaryOperator<CoreDecision.Builder> without = held -> held.reasons(Option.none());
        return Stream.of(
                example("carried out", limit(without).and(progress(DecisionState.CARRIED_OUT)), attention()),
                example("withdrawn", limit(without).and(progress(DecisionState.WITHDRAWN))),
                example("replaced", limit(without).and(progress(DecisionState.REPLACED))),
                example("refused", limit(without).and(progress(DecisionState.REFUSED_BY_COURT))),
                example(
                        "carried out, and the placement runs",
                        limit(held -> without.apply(held).addSubjects(Id.of("placement")))
                                .and(progress(DecisionState.CARRIED_OUT))
                                .and(placement(DayPeriod.startingOn(DECIDED))),
                        "JDG-13 BLOCKING decision @reasons"),
                example(
                        "carried out, and the placement ended",
                        limit(held -> without.apply(held).addSubjects(Id.of("placement")))
                                .and(progress(DecisionState.CARRIED_OUT))
                                .and(placement(DayPeriod.between(DECIDED, DECIDED.plusDays(3))))));
    }

    static Stream<Example> alternatives() {
        String none = "JDG-15 ATTENTION decision @alternatives";
        return Stream.of(
                example("no alternative", limit(held -> held.alternatives(Array.empty())), none),
                example(
                        "an alternative without its weighing",
                        limit(held -> held.alternatives(Array.of(alternative(AlternativeOrigin.PROFESSIONALS)
                                .weighing(Option.none())
                                .build()))),
                        none),
                example(
                        "what came of what the plan agreed is not recorded",
                        limit(held -> held.addAlternatives(
                                alternative(AlternativeOrigin.PLAN).build())),
                        "JDG-15 BLOCKING decision @alternatives"),
                example(
                        "what came of what the court ordered is recorded",
                        limit(held -> held.addAlternatives(alternative(AlternativeOrigin.COURT)
                                .result(INVENTED)
                                .build()))));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(DECISIONS, name, change, expected).at(Moment.DECISION);
    }

    private static Change limit(UnaryOperator<CoreDecision.Builder> change) {
        return decided(change.apply(decision(CoreDecisionKind.CONTACT_LIMIT)));
    }

    private static Change placement(DayPeriod period) {
        return with(file -> file.addPlacements(Placement.builder()
                .id(Id.of("placement"))
                .recordedOn(DECIDED)
                .child(DAUGHTER)
                .period(period)
                .kind(PlacementKind.FOSTER_CARE)
                .basis(PlacementBasis.VOLUNTARY)
                .build()));
    }

    private static String attention() {
        return "JDG-13 ATTENTION decision @reasons";
    }
}
