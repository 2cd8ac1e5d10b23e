package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.Change.withoutAuthority;
import static nl.bredeblik.rules.family.Change.withoutRelationsOf;
import static nl.bredeblik.rules.family.Instructions.GIVEN;
import static nl.bredeblik.rules.family.Instructions.INSTRUCTION;
import static nl.bredeblik.rules.family.Instructions.instructed;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.AUTHORISATION;
import static nl.bredeblik.rules.family.Titles.ORDER;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.authorised;
import static nl.bredeblik.rules.family.Titles.placed;
import static nl.bredeblik.rules.family.Titles.supervised;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.ContactLimit;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** MEAS-43 and MEAS-44: rows R30 and R172. */
class ContactLimitTests {

    private static final RuleSet CONTACT = RuleSet.of(
            "contact",
            "test",
            Array.<Rule<?>>of(
                    InstructionRules.CONTACT_LIMIT_STANDS_IN_INSTRUCTION, InstructionRules.CONTACT_LIMIT_IS_REASONED));
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 1);
    private static final Change PLACED =
            supervised(OPENED, YEAR_END).and(authorised(OPENED, YEAR_END)).and(placed(DayPeriod.startingOn(OPENED)));
    private static final Change IN_ORDER = PLACED.and(instructed(held -> held.reasons(Option.none())));
    private static final String NO_INSTRUCTION = "MEAS-43 BLOCKING limit001 @instruction";
    private static final String NO_REASONS = "MEAS-44 BLOCKING limit001 @reasons";

    @ParameterizedTest
    @MethodSource({"reasons", "durations", "instructions", "placements", "persons"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> reasons() {
        return Stream.of(
                example("in order", held -> held),
                example("with nothing beside it", ContactLimitTests::bare, NO_REASONS)
                        .on(GIVEN),
                example("no reasons", held -> held.reasons(Option.none()), NO_REASONS),
                Example.in(
                        CONTACT,
                        "the instruction has the reasons",
                        PLACED.and(instructed(held -> held)).and(limited(held -> held.reasons(Option.none())))),
                example("nothing it rests on", held -> held.basedOn(Array.empty()), attention("basedOn")),
                Example.in(
                        CONTACT,
                        "a statement without a day",
                        IN_ORDER.and(limited(held -> held.basedOn(Array.of(STATEMENT)))),
                        attention("basedOn")),
                example(
                        "no lighter option",
                        held -> held.alternatives(
                                Array.of(other().lighter(YesNoUnknown.NO).build())),
                        attention("alternatives")),
                example(
                        "a lighter option, not weighed",
                        held -> held.alternatives(
                                Array.of(other().weighing(Option.none()).build())),
                        attention("alternatives")),
                example("no duration", held -> held.until(Option.none()), attention("until")),
                example(
                        "no day on which it is looked at again",
                        held -> held.reviewOn(Option.none()),
                        attention("reviewOn")),
                Example.in(
                        CONTACT,
                        "the core decision has reasons, basis and alternative",
                        IN_ORDER.and(decided())
                                .and(limited(held -> bare(held)
                                        .decision(Id.<CoreDecision>of("decision"))
                                        .until(UNTIL)
                                        .reviewOn(TODAY)))));
    }

    static Stream<Example> durations() {
        return Stream.of(
                example("on its last day", held -> held).on(UNTIL),
                example("the day after, and it goes on", held -> held, attention("until"))
                        .on(UNTIL.plusDays(1)),
                example("the day after, and it ended", held -> held.endedOn(UNTIL))
                        .on(UNTIL.plusDays(1)),
                example("no reasons, the day before it begins", ContactLimitTests::bare)
                        .on(GIVEN.minusDays(1)),
                example("no reasons, on its last day", held -> bare(held).endedOn(TODAY), NO_REASONS),
                example("no reasons, ended", held -> bare(held).endedOn(TODAY.minusDays(1))),
                Example.in(
                        CONTACT,
                        "the child is eighteen",
                        IN_ORDER.and(limited(ContactLimitTests::bare))
                                .and(member(
                                        DAUGHTER, child -> child.birthDate(PartialDate.onDay(TODAY.minusYears(18)))))));
    }

    static Stream<Example> instructions() {
        return Stream.of(
                example("in no instruction", held -> held.instruction(Option.none()), NO_INSTRUCTION),
                Example.in(
                        CONTACT,
                        "in one that the file does not hold",
                        PLACED.and(limited(held -> held)),
                        NO_INSTRUCTION),
                Example.in(
                        CONTACT,
                        "in one that was withdrawn yesterday",
                        PLACED.and(instructed(held -> held.until(TODAY.minusDays(1))))
                                .and(limited(held -> held)),
                        NO_INSTRUCTION),
                Example.in(
                        CONTACT,
                        "in one whose last day is today",
                        PLACED.and(instructed(held -> held.until(TODAY))).and(limited(held -> held))),
                example(
                        "made with the mother",
                        held -> held.instruction(Option.none()).setBy(Array.of(WORKER, MOTHER))),
                example(
                        "by order of the court",
                        held -> bare(held).instruction(Option.none()).order(ORDER)));
    }

    static Stream<Example> placements() {
        UnaryOperator<ContactLimit.Builder> loose = held -> held.instruction(Option.none());
        Change supervisedOnly = supervised(OPENED, YEAR_END).and(instructed(held -> held));
        String beyond = "MEAS-43 ATTENTION limit001 @until";
        return Stream.of(
                Example.in(CONTACT, "no placement", supervisedOnly.and(limited(loose))),
                Example.in(
                        CONTACT,
                        "a voluntary stay",
                        supervisedOnly
                                .and(placed(DayPeriod.startingOn(OPENED), stay -> stay.basis(PlacementBasis.VOLUNTARY)))
                                .and(limited(loose))),
                Example.in(
                        CONTACT,
                        "a placement over before it",
                        over(GIVEN.minusDays(1)).and(limited(loose))),
                Example.in(
                        CONTACT, "until the end of the placement", over(UNTIL).and(limited(held -> held))),
                Example.in(
                        CONTACT,
                        "a day longer than the placement",
                        over(UNTIL.minusDays(1)).and(limited(held -> held)),
                        beyond),
                Example.in(
                        CONTACT,
                        "it goes on after the placement",
                        over(TODAY.minusDays(1)).and(limited(held -> held)),
                        "MEAS-43 ATTENTION limit001 @endedOn"));
    }

    static Stream<Example> persons() {
        UnaryOperator<ContactLimit.Builder> loose = held -> held.instruction(Option.none());
        UnaryOperator<ContactLimit.Builder> grandmother = held -> bare(held).person(Id.<NetworkPerson>of("grandma1"));
        return Stream.of(
                Example.in(
                        CONTACT,
                        "a parent without authority",
                        PLACED.and(limited(loose))
                                .and(authority(OVER_DAUGHTER, held -> held.holders(Array.of(SoundFamily.FATHER))))),
                Example.in(
                        CONTACT,
                        "a parent without authority, and no reasons",
                        PLACED.and(limited(ContactLimitTests::bare)).and(withoutAuthority(OVER_DAUGHTER)),
                        NO_REASONS),
                example("a brother", held -> bare(held).person(SON), NO_REASONS),
                Example.in(
                        CONTACT,
                        "a member of whom no relation is recorded",
                        IN_ORDER.and(limited(held -> bare(held).person(SON)))
                                .and(withoutRelationsOf(MOTHER))
                                .and(withoutRelationsOf(SoundFamily.FATHER)),
                        NO_REASONS),
                Example.in(CONTACT, "somebody else", IN_ORDER.and(limited(grandmother))),
                Example.in(
                        CONTACT,
                        "a grandmother who is a member",
                        IN_ORDER.and(limited(held -> bare(held).person(Id.of("grandma1"))))
                                .and(with(file -> file.addMembers(
                                                SoundFamily.parent(Id.of("grandma1"), LocalDate.of(1960, 1, 1)))
                                        .addRelationships(SoundFamily.relation(
                                                "grandmother",
                                                Id.of("grandma1"),
                                                RelationKind.GRANDMOTHER,
                                                DAUGHTER))))));
    }

    private static Example example(String name, UnaryOperator<ContactLimit.Builder> change, String... expected) {
        return Example.in(CONTACT, name, IN_ORDER.and(limited(change)), expected);
    }

    private static Change over(LocalDate last) {
        return supervised(OPENED, YEAR_END)
                .and(instructed(held -> held))
                .and(placed(DayPeriod.between(OPENED, last), stay -> stay.authorisation(AUTHORISATION)));
    }

    /** Contact with the mother is limited, in order but for a change. */
    private static Change limited(UnaryOperator<ContactLimit.Builder> change) {
        return with(file -> file.addContactLimits(change.apply(ContactLimit.builder()
                        .id(Id.of("limit001"))
                        .recordedOn(OPENED)
                        .child(DAUGHTER)
                        .person(MOTHER)
                        .on(GIVEN)
                        .addSetBy(WORKER)
                        .instruction(INSTRUCTION)
                        .reasons(Text.of("waarom"))
                        .addBasedOn(Id.of("contact01"))
                        .addAlternatives(other().build())
                        .until(UNTIL)
                        .reviewOn(UNTIL.minusDays(7)))
                .build()));
    }

    private static ContactLimit.Builder bare(ContactLimit.Builder held) {
        return held.reasons(Option.none())
                .basedOn(Array.empty())
                .alternatives(Array.empty())
                .until(Option.none())
                .reviewOn(Option.none());
    }

    private static Alternative.Builder other() {
        return Alternative.builder()
                .text(Text.of("begeleid bezoek"))
                .lighter(YesNoUnknown.YES)
                .weighing(Text.of("waarom dat niet kan"))
                .origin(AlternativeOrigin.PROFESSIONALS);
    }

    private static Change decided() {
        return with(file -> file.addDecisions(CoreDecision.builder()
                .id(Id.of("decision"))
                .recordedOn(GIVEN)
                .kind(CoreDecisionKind.CONTACT_LIMIT)
                .on(GIVEN)
                .reasons(Text.of("waarom"))
                .addBasedOn(Id.of("contact01"))
                .addAlternatives(other().build())
                .build()));
    }

    private static String attention(String field) {
        return "MEAS-44 ATTENTION limit001 @" + field;
    }
}
