package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.DecidedFamily.DECIDED;
import static nl.bredeblik.rules.family.DecidedFamily.DECISION;
import static nl.bredeblik.rules.family.DecidedFamily.asked;
import static nl.bredeblik.rules.family.DecidedFamily.decided;
import static nl.bredeblik.rules.family.DecidedFamily.decision;
import static nl.bredeblik.rules.family.DecidedFamily.order;
import static nl.bredeblik.rules.family.DecidedFamily.petition;
import static nl.bredeblik.rules.family.DecidedFamily.progress;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-17, row R163: a view on where a child grows up is substantiated. */
class PerspectiveViewTests {

    private static final RuleSet DECISIONS = RuleSet.of("decisions", "test", DecisionRules.ALL);

    @ParameterizedTest
    @MethodSource("views")
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> views() {
        String thin = "JDG-17 ATTENTION decision @basedOn";
        Change heard = with(file -> file.addPerspectives(Perspective.builder()
                .id(Id.of("view0001"))
                .recordedOn(DECIDED)
                .holder(MOTHER)
                .on(DECIDED)
                .means(VoiceMeans.CONVERSATION)
                .words(INVENTED)
                .addAbout(DECISION)
                .isWish(false)
                .build()));
        Change whyNot = with(file -> file.addReactions(Reaction.builder()
                .id(Id.of("reaction"))
                .recordedOn(DECIDED)
                .addTo(DECISION)
                .person(MOTHER)
                .noReaction(NoReactionReason.NOT_YET_ASKED_FOR_SAFETY)
                .build()));
        Change asked = asked(petition(PetitionKind.EXTEND_SUPERVISION).addBasedOn(DECISION));
        return Stream.of(
                example("with all", view(held -> held).and(heard)),
                example("why the family was not heard", view(held -> held).and(whyNot)),
                example("nothing of the family", view(held -> held), thin),
                example("no sources", view(held -> held.basedOn(Array.empty())).and(heard), thin),
                example(
                        "no source but the family",
                        view(held -> held.basedOn(Array.of(Id.of("view0001")))).and(heard),
                        thin),
                example("a petition rests on it", view(held -> held).and(asked), "JDG-17 BLOCKING decision @basedOn"),
                example(
                        "a petition rested on it, and the court decided",
                        view(held -> held).and(asked).and(order()),
                        thin),
                example(
                        "no reasons",
                        view(held -> held.reasons(Option.none())).and(heard),
                        "JDG-13 BLOCKING decision @reasons",
                        "JDG-17 ATTENTION decision @reasons"),
                example("withdrawn", view(held -> held).and(progress(DecisionState.WITHDRAWN))));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(DECISIONS, name, change, expected).at(Moment.DECISION);
    }

    private static Change view(UnaryOperator<CoreDecision.Builder> change) {
        return decided(change.apply(decision(CoreDecisionKind.PERSPECTIVE).basedOn(Array.of(STATEMENT))));
    }
}
