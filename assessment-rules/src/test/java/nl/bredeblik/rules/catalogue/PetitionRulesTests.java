package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.ORDER;
import static nl.bredeblik.rules.family.Titles.PETITION;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.supervised;
import static nl.bredeblik.rules.family.Titles.threat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.PetitionTalk;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found about petitions, and about nothing else in the file. */
class PetitionRulesTests {

    private static final Text WORDS = Text.of("woorden");
    private static final String ATTACHMENTS = "MEAS-19 BLOCKING petition @attachments";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"talks", "supervision", "placement", "extension"})
    void theRecordOfPetitions(String name, Change change, Seq<String> expected) {
        Occasion deciding = new Occasion(TODAY, Option.some(Moment.DECISION), Mode.AS_IT_WAS);
        Seq<String> found = Example.lines(Areas.FIRST.assess(change.in(SoundFamily.file()), deciding));

        assertThat(found.filter(line -> line.startsWith("MEAS"))).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> talks() {
        return Stream.of(
                example("all were spoken with", supervision(built -> built)),
                example(
                        "no talk is recorded",
                        supervision(built -> built.talks(Array.empty())),
                        "MEAS-16 BLOCKING petition+daughter01 @talks",
                        "MEAS-17 BLOCKING petition+father01 @talks",
                        "MEAS-17 BLOCKING petition+mother01 @talks"),
                example(
                        "a reaction is missing",
                        supervision(built -> built.talks(Array.of(talked(MOTHER), talked(FATHER), silent(DAUGHTER)))),
                        "MEAS-16 ATTENTION petition+daughter01 @talks"),
                example(
                        "a reason why not",
                        supervision(
                                built -> built.talks(Array.of(talked(MOTHER), reasoned(FATHER), reasoned(DAUGHTER))))),
                example(
                        "an attempt is a reason",
                        supervision(built -> built.talks(Array.of(talked(MOTHER), talked(DAUGHTER))))
                                .and(attempted(FATHER))),
                example(
                        "a petition of a parent",
                        supervision(built -> built.petitioner(MOTHER).talks(Array.empty()))));
    }

    static Stream<Arguments> supervision() {
        Change decided = ordered(TODAY, false, order -> order.petition(PETITION));
        return Stream.of(
                example(
                        "no threat",
                        supervision(built -> built.threats(Array.empty())),
                        "MEAS-18 BLOCKING petition @threats"),
                example(
                        "no end of the period",
                        supervision(built -> built.requested(DayPeriod.startingOn(TODAY))),
                        "MEAS-18 BLOCKING petition @requested"),
                example(
                        "no reasons for the duration",
                        asked(
                                PetitionKind.SUPERVISION,
                                TODAY,
                                built -> whole(built).durationReasons(Option.none())),
                        "MEAS-18 ATTENTION petition @durationReasons"),
                example(
                        "decided, and a measure rests on it",
                        supervision(built -> built.threats(Array.empty()))
                                .and(decided)
                                .and(supervised(OPENED, YEAR_END))
                                .and(with(file -> file.measures(file.build()
                                        .measures()
                                        .map(measure -> ProtectionMeasure.builder()
                                                .from(measure)
                                                .order(ORDER)
                                                .build())))),
                        "MEAS-18 ATTENTION petition @threats"),
                example(
                        "decided, and nothing rests on it",
                        supervision(built -> built.threats(Array.empty())).and(decided)));
    }

    static Stream<Arguments> placement() {
        return Stream.of(
                example("reasons and a lighter alternative", placement(built -> built), ATTACHMENTS),
                example(
                        "no reasons",
                        placement(built -> built.reasons(Option.none())),
                        ATTACHMENTS,
                        "MEAS-22 BLOCKING petition @reasons"),
                example(
                        "no alternative",
                        placement(built -> built.alternatives(Array.empty())),
                        ATTACHMENTS,
                        "MEAS-23 ATTENTION petition @alternatives"),
                example(
                        "what the plan agreed has no result",
                        placement(built -> built.addAlternatives(alternative(AlternativeOrigin.PLAN))),
                        ATTACHMENTS,
                        "MEAS-23 BLOCKING petition @alternatives"));
    }

    static Stream<Arguments> extension() {
        return Stream.of(
                example("a statement of the period", extension(OPENED), ATTACHMENTS),
                example(
                        "a statement of before it",
                        extension(TODAY),
                        ATTACHMENTS,
                        "MEAS-24 BLOCKING petition @basedOn"));
    }

    /** A petition to extend that rests on a statement of the day on which the file was opened. */
    private static Change extension(LocalDate start) {
        return supervised(start, start.plusMonths(6))
                .and(with(file -> file.statements(file.build()
                        .statements()
                        .map(statement -> Statement.builder()
                                .from(statement)
                                .observedOn(PartialDate.onDay(OPENED))
                                .build()))))
                .and(asked(
                        PetitionKind.EXTEND_SUPERVISION,
                        TODAY,
                        built -> whole(built).addExtendsMeasures(SUPERVISION).addBasedOn(STATEMENT)));
    }

    private static Change supervision(UnaryOperator<Petition.Builder> change) {
        return asked(PetitionKind.SUPERVISION, TODAY, built -> change.apply(whole(built)));
    }

    private static Change placement(UnaryOperator<Petition.Builder> change) {
        return asked(
                PetitionKind.PLACEMENT,
                TODAY,
                built -> change.apply(
                        whole(built).reasons(WORDS).addAlternatives(alternative(AlternativeOrigin.PROFESSIONALS))));
    }

    private static Petition.Builder whole(Petition.Builder built) {
        return built.addThreats(threat("threat02"))
                .requested(DayPeriod.between(TODAY, TODAY.plusMonths(6)))
                .durationReasons(WORDS)
                .talks(Array.of(talked(MOTHER), talked(FATHER), talked(DAUGHTER)));
    }

    private static Alternative alternative(AlternativeOrigin origin) {
        return Alternative.builder()
                .text(WORDS)
                .lighter(YesNoUnknown.YES)
                .weighing(WORDS)
                .origin(origin)
                .build();
    }

    private static PetitionTalk talked(Id<? extends Party> person) {
        return PetitionTalk.builder()
                .person(person)
                .on(TODAY)
                .how(WORDS)
                .reaction(WORDS)
                .build();
    }

    private static PetitionTalk silent(Id<? extends Party> person) {
        return PetitionTalk.builder().person(person).on(TODAY).how(WORDS).build();
    }

    private static PetitionTalk reasoned(Id<? extends Party> person) {
        return PetitionTalk.builder().person(person).whyNot(WORDS).build();
    }

    private static Change attempted(Id<? extends Party> person) {
        return with(file -> file.addContacts(Contact.builder()
                .id(Id.of("contact1"))
                .recordedOn(TODAY)
                .kind(ContactKind.TELEPHONE)
                .on(TODAY)
                .addWith(person)
                .held(false)
                .whyNot(WORDS)
                .build()));
    }

    private static Arguments example(String name, Change change, String... expected) {
        return Arguments.of(name, change, Array.of(expected));
    }
}
