package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.model.judgement.SafetyLevel.SAFE_ENOUGH;
import static nl.bredeblik.model.judgement.SafetyLevel.UNSAFE;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.add;
import static nl.bredeblik.rules.family.JudgedFamily.discussion;
import static nl.bredeblik.rules.family.JudgedFamily.joint;
import static nl.bredeblik.rules.family.JudgedFamily.own;
import static nl.bredeblik.rules.family.JudgedFamily.status;
import static nl.bredeblik.rules.family.JudgedFamily.team;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-07, row R177: what several know of an acute or structural concern is judged together. */
class SharedConcernTests {

    private static final RuleSet JDG = Areas.of("JDG");

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 2);

    private static final LocalDate SECOND = LocalDate.of(2026, 2, 9);

    private static final String SIDE_BY_SIDE = "JDG-02 ATTENTION judgement2+judgement1";

    private static final String NOT_TOGETHER = "JDG-07 ATTENTION concern1";

    @ParameterizedTest
    @MethodSource("shared")
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> shared() {
        Change structural = team().and(status(FIRST, UnsafetyKind.STRUCTURAL, ConcernStanding.SUSPECTED));
        Change known = structural.and(knownTo(TEACHER));
        return Stream.of(
                example("one organisation knows of it", structural).at(Moment.JUDGEMENT),
                example("two organisations know of it", known, NOT_TOGETHER).at(Moment.JUDGEMENT),
                example("two organisations, in the first hours", known).at(Moment.DIRECT_SAFETY),
                example(
                                "two organisations, not acute or structural",
                                team().and(status(FIRST, UnsafetyKind.NEITHER, ConcernStanding.SUSPECTED))
                                        .and(knownTo(TEACHER)))
                        .at(Moment.JUDGEMENT),
                example(
                                "the other is a court",
                                structural
                                        .and(with(file -> file.addOrganisations(Organisation.builder()
                                                .id(Id.of("court001"))
                                                .recordedOn(FIRST)
                                                .kind(OrganisationKind.COURT)
                                                .build())))
                                        .and(knownTo(Id.of("court001"))))
                        .at(Moment.JUDGEMENT),
                example(
                        "judged together",
                        known.and(add(own("judgement1", FIRST, WORKER, UNSAFE)))
                                .and(add(own("judgement2", FIRST, TEACHER, UNSAFE)))
                                .and(add(joint("joint001", SECOND, WORKER, TEACHER)))),
                example(
                        "each for itself, and the same",
                        known.and(add(own("judgement1", FIRST, WORKER, UNSAFE)))
                                .and(add(own("judgement2", FIRST, TEACHER, UNSAFE))),
                        NOT_TOGETHER),
                example(
                        "each for itself, and not the same: the rule about that speaks",
                        known.and(add(own("judgement1", FIRST, WORKER, UNSAFE)))
                                .and(add(own("judgement2", SECOND, TEACHER, SAFE_ENOUGH))),
                        SIDE_BY_SIDE),
                example(
                        "a discussion of both tells why there is none",
                        known.and(discussion(
                                SECOND,
                                held -> held.addParticipants(present(WORKER)).addParticipants(present(TEACHER))))),
                example(
                        "a discussion to which the school did not come",
                        known.and(discussion(
                                SECOND,
                                held -> held.addParticipants(present(WORKER))
                                        .addParticipants(Participant.builder()
                                                .person(TEACHER)
                                                .mode(ParticipationMode.INVITED_ABSENT)
                                                .build()))),
                        NOT_TOGETHER),
                example(
                        "a discussion before it was recorded as structural",
                        known.and(discussion(
                                FIRST.minusDays(1),
                                held -> held.addParticipants(present(WORKER)).addParticipants(present(TEACHER)))),
                        NOT_TOGETHER));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(JDG, name, change, expected);
    }

    private static Change knownTo(Id<? extends Party> party) {
        return file -> with(builder -> builder.addSources(Source.builder()
                                .id(Id.of("source02"))
                                .recordedOn(FIRST)
                                .kind(SourceKind.PROFESSIONAL)
                                .person(party)
                                .firstHand(YesNoUnknown.YES)
                                .date(PartialDate.onDay(FIRST))
                                .build())
                        .concerns(file.concerns()
                                .map(concern -> SafetyConcern.builder()
                                        .from(concern)
                                        .addSources(Id.of("source02"))
                                        .build())))
                .in(file);
    }

    private static Participant present(Id<? extends Party> person) {
        return Participant.builder()
                .person(person)
                .mode(ParticipationMode.IN_PERSON)
                .build();
    }
}
