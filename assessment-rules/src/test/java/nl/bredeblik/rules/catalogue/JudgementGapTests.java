package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.judgement.SafetyLevel.NOT_JUDGED;
import static nl.bredeblik.model.judgement.SafetyLevel.SAFE_ENOUGH;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.EventfulFamily.EVENT;
import static nl.bredeblik.rules.family.EventfulFamily.INCIDENT;
import static nl.bredeblik.rules.family.EventfulFamily.incident;
import static nl.bredeblik.rules.family.EventfulFamily.incidentOn;
import static nl.bredeblik.rules.family.EventfulFamily.placement;
import static nl.bredeblik.rules.family.JudgedFamily.add;
import static nl.bredeblik.rules.family.JudgedFamily.own;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.JudgedFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-08, row R176: safety is judged anew after an event. */
class JudgementGapTests {

    private static final RuleSet JDG = Areas.of("JDG");

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 18);

    private static final String DUE = "JDG-08 ATTENTION incident";

    private static final String LATE = "JDG-08 HINT incident";

    @ParameterizedTest
    @MethodSource({"terms", "judgements", "events"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> terms() {
        Change beforeEaster = incident("incident", LocalDate.of(2026, 3, 25), DAUGHTER);
        return Stream.of(
                example("on the last day of the term", INCIDENT).on(LAST_DAY),
                example("the day after", INCIDENT, DUE).on(LAST_DAY.plusDays(1)),
                example("over Easter, on the last day", beforeEaster).on(LocalDate.of(2026, 4, 10)),
                example("over Easter, the day after", beforeEaster, DUE).on(LocalDate.of(2026, 4, 11)),
                example("judged on the day itself", INCIDENT.and(judged("judgement1", EVENT))),
                example("judged on the last day", INCIDENT.and(judged("judgement1", LAST_DAY))),
                example("judged late", INCIDENT.and(judged("judgement1", LAST_DAY.plusDays(1))), LATE),
                example(
                        "judged late, and again since",
                        INCIDENT.and(judged("judgement1", LAST_DAY.plusDays(1)))
                                .and(judged("judgement2", LAST_DAY.plusDays(2)))),
                example("judged the day before", INCIDENT.and(judged("judgement1", EVENT.minusDays(1))), DUE),
                example(
                        "it counts from the day on which it was recorded",
                        with(file -> file.addIncidents(incidentOn(EVENT, DAUGHTER)
                                .recordedOn(LocalDate.of(2026, 2, 23))
                                .build()))),
                example(
                        "on an unknown day, recorded then",
                        with(file -> file.addIncidents(incidentOn(EVENT, DAUGHTER)
                                .happened(PartialDate.unknown())
                                .build())),
                        DUE));
    }

    static Stream<Example> judgements() {
        return Stream.of(
                example("about another child only", INCIDENT.and(add(about(SON).on(EVENT.plusDays(1)))), DUE),
                example(
                        "with a line about her",
                        INCIDENT.and(add(about(DAUGHTER).on(EVENT.plusDays(1))))),
                example(
                        "about nobody in particular",
                        INCIDENT.and(
                                add(judgement("judgement1", EVENT.plusDays(1)).concerns(Array.empty())))),
                example(
                        "nothing judged",
                        INCIDENT.and(add(own("judgement1", EVENT.plusDays(1), WORKER, NOT_JUDGED))),
                        DUE),
                example(
                        "confirmed with reasons",
                        INCIDENT.and(judged("judgement0", EVENT.minusDays(1)))
                                .and(add(judgement("judgement1", EVENT.plusDays(1))
                                        .confirms(Id.of("judgement0"))))),
                example(
                        "confirmed without reasons",
                        INCIDENT.and(judged("judgement0", EVENT.minusDays(1)))
                                .and(add(judgement("judgement1", EVENT.plusDays(1))
                                        .confirms(Id.of("judgement0"))
                                        .reasons(Option.none()))),
                        DUE),
                example(
                        "two incidents wait for one judgement",
                        INCIDENT.and(incident("incident2", EVENT.plusDays(2), DAUGHTER)),
                        DUE),
                example(
                        "a second incident after the judgement",
                        INCIDENT.and(judged("judgement1", EVENT.plusDays(1)))
                                .and(incident("incident2", EVENT.plusDays(2), DAUGHTER)),
                        "JDG-08 ATTENTION incident2"));
    }

    static Stream<Example> events() {
        return Stream.of(
                example("an incident about adults only", incident("incident", EVENT, MOTHER), DUE),
                example(
                        "an incident about nobody who is named",
                        with(file -> file.addIncidents(incidentOn(EVENT, DAUGHTER)
                                .involved(Array.empty())
                                .build())),
                        DUE),
                example(
                        "an incident about somebody who died",
                        INCIDENT.and(Change.member(
                                DAUGHTER, member -> member.deathDate(PartialDate.onDay(EVENT.plusDays(1)))))),
                example("a disclosure", signal(SignalKind.DISCLOSURE), "JDG-08 ATTENTION signal01"),
                example("another signal", signal(SignalKind.SIGNAL)),
                example("a placement", placement(EVENT), "JDG-08 ATTENTION placement"),
                example("a placement before the file was opened", placement(OPENED.minusDays(1))),
                example("a placement to come", placement(LocalDate.of(2026, 3, 9))));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(JDG, name, change, expected);
    }

    private static SafetyJudgement.Builder judgement(String id, LocalDate on) {
        return own(id, on, WORKER, SAFE_ENOUGH);
    }

    private static SafetyJudgement.Builder about(Id<Member> member) {
        return judgement("judgement1", EVENT)
                .concerns(Array.empty())
                .addMembers(Consideration.builder()
                        .person(member)
                        .note(JudgedFamily.INVENTED)
                        .build());
    }

    private static Change judged(String id, LocalDate on) {
        return add(judgement(id, on));
    }

    private static Change signal(SignalKind kind) {
        return with(file -> file.addSignals(Signal.builder()
                .id(Id.of("signal01"))
                .recordedOn(EVENT)
                .kind(kind)
                .noticedOn(EVENT)
                .text(Text.of("Invented."))
                .addAbout(DAUGHTER)
                .build()));
    }
}
