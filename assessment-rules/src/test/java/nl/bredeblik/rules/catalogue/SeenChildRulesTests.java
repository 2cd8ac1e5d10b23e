package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.CLOSING;
import static nl.bredeblik.rules.family.HeardFamily.DECISION;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.closed;
import static nl.bredeblik.rules.family.HeardFamily.contact;
import static nl.bredeblik.rules.family.HeardFamily.decided;
import static nl.bredeblik.rules.family.HeardFamily.heard;
import static nl.bredeblik.rules.family.HeardFamily.judged;
import static nl.bredeblik.rules.family.HeardFamily.named;
import static nl.bredeblik.rules.family.HeardFamily.talkedApart;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.PETITION;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.ordered;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalFollowUp;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether each child was seen and spoken with before what was written or decided about it. */
class SeenChildRulesTests {

    /** Four weeks before the present judgement, to the day. */
    private static final LocalDate BEFORE = TODAY.minusWeeks(4);

    private static final LocalDate IN_BETWEEN = BEFORE.plusDays(1);
    private static final String DAUGHTER_UNSEEN = "PART-01 ATTENTION judged02+daughter01";
    private static final String SON_UNSEEN = "PART-01 ATTENTION judged02+son00001";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"stretches", "talks", "ages", "weight"})
    void theRecordOfWhoWasSeen(String name, Change change, Seq<String> expected) {
        assertThat(found(change, TODAY)).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> stretches() {
        return Stream.of(
                example("nothing was judged", nothing()),
                example("first judgement, both spoken with before", heard().and(judged("judged01", TODAY))),
                example(
                        "first judgement, nobody spoken with",
                        judged("judged01", TODAY),
                        "PART-01 ATTENTION judged01+daughter01",
                        "PART-01 ATTENTION judged01+son00001"),
                example("no contact since the judgement before", judgedTwice(), DAUGHTER_UNSEEN, SON_UNSEEN),
                example(
                        "contact on the day of the judgement before",
                        judgedTwice().and(talkedApart("apart003", BEFORE, DAUGHTER)),
                        DAUGHTER_UNSEEN,
                        SON_UNSEEN),
                example(
                        "contact on the day after it",
                        judgedTwice().and(talkedApart("apart003", IN_BETWEEN, DAUGHTER)),
                        SON_UNSEEN),
                example(
                        "two judgements in less than four weeks rest on the same contact",
                        heard().and(judged("judged01", IN_BETWEEN)).and(judged("judged02", TODAY))),
                example(
                        "seen after the judgement, for the next one",
                        heard().and(judged("judged01", OPENED))
                                .and(judged("judged02", TODAY.minusDays(3)))
                                .and(talkedApart("apart003", TODAY, DAUGHTER))
                                .and(talkedApart("apart004", TODAY, SON))));
    }

    static Stream<Arguments> talks() {
        return Stream.of(
                example("seen together with mother", met(built -> withBoth(built)), DAUGHTER_UNSEEN, SON_UNSEEN),
                example(
                        "mother was there, and the concern is about father",
                        met(built -> withBoth(built)).and(named(FATHER)),
                        SON_UNSEEN),
                example(
                        "mother was there, and the concern is about her",
                        met(built -> withBoth(built)).and(named(MOTHER)),
                        DAUGHTER_UNSEEN,
                        SON_UNSEEN),
                example(
                        "only called",
                        judgedTwice()
                                .and(contact(
                                        "call0001",
                                        IN_BETWEEN,
                                        ContactKind.TELEPHONE,
                                        built -> built.addWith(DAUGHTER)))
                                .and(talkedApart("apart004", IN_BETWEEN, SON)),
                        DAUGHTER_UNSEEN),
                example(
                        "tried, and not succeeded",
                        met(built -> built.held(false).addWith(DAUGHTER)).and(talkedApart("apart004", TODAY, SON))),
                example(
                        "by father, whom nobody asked",
                        met(built -> built.by(Array.of(FATHER))
                                .addWith(DAUGHTER)
                                .addSeen(DAUGHTER)
                                .addApart(DAUGHTER)),
                        DAUGHTER_UNSEEN,
                        SON_UNSEEN),
                example(
                        "by a trusted person, whom the institution asked",
                        met(built -> built.by(Array.of(FATHER))
                                .onBehalfOf(INSTITUTION)
                                .addWith(DAUGHTER)
                                .addApart(DAUGHTER)),
                        SON_UNSEEN));
    }

    static Stream<Arguments> ages() {
        Change seen = met(built -> built.addSeen(DAUGHTER).addSeen(SON).addWith(MOTHER));
        return Stream.of(
                example(
                        "four years old today",
                        seen.and(bornOn(DAUGHTER, TODAY.minusYears(4))),
                        DAUGHTER_UNSEEN,
                        SON_UNSEEN),
                example(
                        "four years old tomorrow",
                        seen.and(bornOn(DAUGHTER, TODAY.minusYears(4).plusDays(1))),
                        SON_UNSEEN),
                example(
                        "date of birth not known",
                        seen.and(member(DAUGHTER, built -> built.birthDate(PartialDate.unknown()))),
                        SON_UNSEEN),
                example(
                        "not yet born, and mother was met",
                        met(built -> built.addWith(MOTHER)).and(unborn(DAUGHTER)),
                        SON_UNSEEN),
                example(
                        "not yet born, and nobody was met",
                        judgedTwice().and(unborn(DAUGHTER)),
                        DAUGHTER_UNSEEN,
                        SON_UNSEEN),
                example(
                        "died",
                        judgedTwice().and(member(DAUGHTER, built -> built.deathDate(PartialDate.onDay(BEFORE)))),
                        SON_UNSEEN),
                example("came of age today", judgedTwice().and(bornOn(DAUGHTER, TODAY.minusYears(18))), SON_UNSEEN));
    }

    static Stream<Arguments> weight() {
        Change petition = asked(PetitionKind.SUPERVISION, TODAY.minusDays(1), built -> built);
        return Stream.of(
                example("a petition", petition, "PART-01 BLOCKING " + PETITION + "+daughter01"),
                example(
                        "a petition, and the child was met since",
                        petition.and(talkedApart("apart003", TODAY, DAUGHTER))),
                example(
                        "a petition on which the court decided",
                        petition.and(ordered(TODAY, false, built -> built.petition(PETITION))),
                        "PART-01 ATTENTION " + PETITION + "+daughter01"),
                example(
                        "a written instruction",
                        decided(CoreDecisionKind.WRITTEN_INSTRUCTION, TODAY, built -> built),
                        "PART-01 BLOCKING " + DECISION + "+daughter01"),
                example(
                        "another decision",
                        decided(CoreDecisionKind.PERSPECTIVE, TODAY, built -> built),
                        "PART-01 ATTENTION " + DECISION + "+daughter01"),
                example(
                        "a closing that is proposed",
                        closed(ClosingStage.PROPOSED, BEFORE, built -> built.addMembers(SON)),
                        "PART-01 BLOCKING " + CLOSING + "+son00001"),
                example(
                        "a closing of today",
                        closed(ClosingStage.CLOSED, TODAY, built -> built.addMembers(SON)),
                        "PART-01 BLOCKING " + CLOSING + "+son00001"),
                example(
                        "a closing of yesterday",
                        closed(ClosingStage.CLOSED, TODAY.minusDays(1), built -> built.addMembers(SON)),
                        "PART-01 ATTENTION " + CLOSING + "+son00001"),
                example("a signal of injury that nobody followed up", injured()),
                example(
                        "a signal of injury, dealt with unseen",
                        injured().and(followedUp()),
                        "PART-01 BLOCKING signal01+son00001"),
                example(
                        "a signal of injury, and seen together with mother",
                        injured()
                                .and(followedUp())
                                .and(contact(
                                        "visit001",
                                        BEFORE,
                                        ContactKind.HOME_VISIT,
                                        built -> built.addWith(MOTHER).addSeen(SON)))));
    }

    @Test
    void theAgeAndTheStretchAreSettings() {
        Change seen = met(built -> built.addSeen(DAUGHTER).addSeen(SON).addWith(MOTHER));
        var older = Areas.of("PART").withSetting(ParticipationSettings.SPOKEN_WITH_FROM, new AgeLine(12));
        var longer = Areas.of("PART").withSetting(ParticipationSettings.STRETCH_AT_LEAST, Term.weeks(9));
        assertThat(Example.lines(older.assess(seen.in(SoundFamily.file()), TODAY)))
                .isEmpty();
        assertThat(Example.lines(longer.assess(judgedTwice().in(SoundFamily.file()), TODAY)))
                .isEmpty();
    }

    private static Seq<String> found(Change change, LocalDate day) {
        return Example.lines(Areas.of("PART").assess(change.in(SoundFamily.file()), day))
                .filter(line -> line.startsWith("PART-01"));
    }

    private static Change judgedTwice() {
        return heard().and(judged("judged01", BEFORE)).and(judged("judged02", TODAY));
    }

    private static Change met(UnaryOperator<Contact.Builder> change) {
        return judgedTwice().and(contact("visit001", IN_BETWEEN, ContactKind.HOME_VISIT, change));
    }

    private static Contact.Builder withBoth(Contact.Builder built) {
        return built.addWith(MOTHER).addWith(DAUGHTER);
    }

    private static Change bornOn(Id<Member> child, LocalDate day) {
        return member(child, built -> built.birthDate(PartialDate.onDay(day)));
    }

    private static Change unborn(Id<Member> child) {
        return member(child, built -> built.role(MemberRole.UNBORN_CHILD).birthDate(Option.none()));
    }

    private static Change injured() {
        return with(file -> file.addSignals(Signal.builder()
                .id(Id.of("signal01"))
                .recordedOn(OPENED)
                .kind(SignalKind.INJURY)
                .noticedOn(OPENED)
                .text(WORDS)
                .addAbout(SON)
                .build()));
    }

    private static Change followedUp() {
        return with(file -> file.addSignalFollowUps(SignalFollowUp.builder()
                .id(Id.of("followup1"))
                .recordedOn(TODAY)
                .signal(Id.of("signal01"))
                .on(TODAY)
                .done(WORDS)
                .by(WORKER)
                .build()));
    }

    private static Arguments example(String name, Change change, String... expected) {
        return Arguments.of(name, change, Array.of(expected));
    }
}
