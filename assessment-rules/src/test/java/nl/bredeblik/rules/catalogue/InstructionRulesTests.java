package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.told;
import static nl.bredeblik.rules.family.Instructions.GIVEN;
import static nl.bredeblik.rules.family.Instructions.instructed;
import static nl.bredeblik.rules.family.Instructions.view;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.THREAT;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.supervised;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.InstructionGround;
import nl.bredeblik.model.measure.InstructionView;
import nl.bredeblik.model.measure.WrittenInstruction;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** MEAS-40 to MEAS-42: rows R27 to R29. */
class InstructionRulesTests {

    private static final RuleSet INSTRUCTIONS = RuleSet.of(
            "instructions",
            "test",
            Array.<Rule<?>>of(
                    InstructionRules.INSTRUCTION_STATES_GROUND_AND_REASONS,
                    InstructionRules.INSTRUCTED_COULD_GIVE_VIEW,
                    InstructionRules.INSTRUCTION_TELLS_ANNULMENT));
    private static final Change SUPERVISED = supervised(OPENED, YEAR_END);
    private static final String NO_GROUND = "MEAS-40 BLOCKING instruction @grounds";
    private static final String NO_REASONS = "MEAS-40 BLOCKING instruction @reasons";
    private static final String NO_VIEW = "MEAS-41 ATTENTION instruction+mother01 @views";
    private static final String NOT_TOLD = "MEAS-42 ATTENTION instruction @tellsAnnulment";

    @ParameterizedTest
    @MethodSource({"grounds", "views", "annulment", "ends"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> grounds() {
        return Stream.of(
                example("in order", held -> held),
                example("no ground", held -> held.grounds(Array.empty()), NO_GROUND),
                example("no reasons", held -> held.reasons(Option.none()), NO_REASONS),
                example("about the plan, without it", held -> held.plan(Option.none()), attention("plan")),
                example(
                        "to remove a threat that supervision names",
                        held -> toRemoveThreat(held).addThreats(THREAT)),
                example("to remove a threat that it does not name", held -> toRemoveThreat(held), attention("threats")),
                example(
                        "to remove a threat to another child",
                        held -> toRemoveThreat(held).addThreats(THREAT).children(Array.of(SON)),
                        attention("threats")),
                example(
                        "to remove a threat that the file does not hold",
                        held -> toRemoveThreat(held).addThreats(Id.of("unknown1")),
                        attention("threats")),
                example(
                        "a limit of contact during a placement needs no plan",
                        held -> held.grounds(Array.of(InstructionGround.DUE_TO_PLACEMENT))
                                .plan(Option.none())),
                Example.in(
                        INSTRUCTIONS,
                        "the decision has the reasons",
                        SUPERVISED
                                .and(decided(Option.some(Text.of("waarom"))))
                                .and(instructed(held ->
                                        held.reasons(Option.none()).decision(Id.<CoreDecision>of("decision"))))),
                Example.in(
                        INSTRUCTIONS,
                        "the decision has no reasons either",
                        SUPERVISED
                                .and(decided(Option.none()))
                                .and(instructed(
                                        held -> held.reasons(Option.none()).decision(Id.<CoreDecision>of("decision")))),
                        NO_REASONS));
    }

    static Stream<Example> views() {
        return Stream.of(
                example("not asked", held -> held.views(Array.empty()), NO_VIEW),
                example("asked the day after", views(view().askedOn(GIVEN.plusDays(1))), NO_VIEW),
                example("asked the day before", views(view().askedOn(GIVEN.minusDays(1)))),
                example(
                        "asked the day after, with the reason",
                        views(view().askedOn(GIVEN.plusDays(1)).whyNot(Text.of("spoed")))),
                example(
                        "a view of unknown day",
                        views(view().askedOn(Option.none()).view(Text.of("nee")))),
                example("neither day nor view", views(view().askedOn(Option.none())), NO_VIEW),
                example(
                        "the father was asked, and the instruction is for the mother",
                        views(view().person(FATHER)),
                        NO_VIEW),
                example(
                        "for both, and only the mother was asked",
                        held -> held.addAddressees(FATHER),
                        "MEAS-41 ATTENTION instruction+father01 @views"),
                example(
                        "for the child herself",
                        held -> held.addressees(Array.of(DAUGHTER)),
                        "MEAS-41 ATTENTION instruction+daughter01 @views"),
                example("for nobody", held -> held.addressees(Array.empty())));
    }

    static Stream<Example> annulment() {
        UnaryOperator<WrittenInstruction.Builder> silent = held -> held.tellsAnnulment(YesNoUnknown.NO);
        Change toldLater = told("toldlater", MOTHER, TODAY, InformTopic.COURT_REQUESTS);
        return Stream.of(
                example("not sent", held -> held.sentOn(Option.none()), "MEAS-42 ATTENTION instruction @sentOn"),
                example("it does not say so", silent, NOT_TOLD),
                example("not known whether it says so", held -> held.tellsAnnulment(YesNoUnknown.UNKNOWN), NOT_TOLD),
                Example.in(
                        INSTRUCTIONS,
                        "told before it, at the start",
                        SUPERVISED
                                .and(told("toldbefore", MOTHER, GIVEN.minusDays(1), InformTopic.COURT_REQUESTS))
                                .and(instructed(silent)),
                        NOT_TOLD),
                Example.in(INSTRUCTIONS, "told later", SUPERVISED.and(toldLater).and(instructed(silent))),
                Example.in(
                        INSTRUCTIONS,
                        "told later to one of two",
                        SUPERVISED
                                .and(toldLater)
                                .and(instructed(held -> silent.apply(held)
                                        .addAddressees(FATHER)
                                        .addViews(view().person(FATHER).build()))),
                        NOT_TOLD));
    }

    static Stream<Example> ends() {
        UnaryOperator<WrittenInstruction.Builder> bare =
                held -> held.grounds(Array.empty()).views(Array.empty()).tellsAnnulment(YesNoUnknown.NO);
        UnaryOperator<WrittenInstruction.Builder> ended =
                held -> bare.apply(held).until(TODAY);
        return Stream.of(
                example("the day before it is given", bare).on(GIVEN.minusDays(1)),
                example("on the day it is given", bare, NO_GROUND, NO_VIEW, NOT_TOLD)
                        .on(GIVEN),
                example("on its last day", ended, NO_GROUND, NO_VIEW, NOT_TOLD),
                example("withdrawn", ended).on(TODAY.plusDays(1)),
                example("on the last day of supervision", bare, NO_GROUND, NO_VIEW, NOT_TOLD)
                        .on(YEAR_END),
                example("after supervision", bare).on(YEAR_END.plusDays(1)),
                Example.in(INSTRUCTIONS, "no supervision is recorded", instructed(bare), NO_GROUND, NO_VIEW, NOT_TOLD),
                Example.in(
                        INSTRUCTIONS,
                        "the child is eighteen",
                        instructed(bare)
                                .and(member(
                                        DAUGHTER, child -> child.birthDate(PartialDate.onDay(TODAY.minusYears(18)))))),
                Example.in(
                        INSTRUCTIONS,
                        "the child is eighteen tomorrow",
                        instructed(bare)
                                .and(member(
                                        DAUGHTER,
                                        child -> child.birthDate(PartialDate.onDay(
                                                TODAY.minusYears(18).plusDays(1))))),
                        NO_GROUND,
                        NO_VIEW,
                        NOT_TOLD),
                Example.in(
                        INSTRUCTIONS,
                        "about nobody",
                        instructed(held -> bare.apply(held).children(Array.empty())),
                        NO_GROUND,
                        NO_VIEW,
                        NOT_TOLD));
    }

    private static Example example(String name, UnaryOperator<WrittenInstruction.Builder> change, String... expected) {
        return Example.in(INSTRUCTIONS, name, SUPERVISED.and(instructed(change)), expected);
    }

    private static WrittenInstruction.Builder toRemoveThreat(WrittenInstruction.Builder held) {
        return held.grounds(Array.of(InstructionGround.TO_REMOVE_THREAT));
    }

    private static UnaryOperator<WrittenInstruction.Builder> views(InstructionView.Builder view) {
        return held -> held.views(Array.of(view.build()));
    }

    private static Change decided(Option<Text> reasons) {
        return with(file -> file.addDecisions(CoreDecision.builder()
                .id(Id.of("decision"))
                .recordedOn(GIVEN)
                .kind(CoreDecisionKind.WRITTEN_INSTRUCTION)
                .on(GIVEN)
                .reasons(reasons)
                .build()));
    }

    private static String attention(String field) {
        return "MEAS-40 ATTENTION instruction @" + field;
    }
}
