package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.DecidedFamily.DECIDED;
import static nl.bredeblik.rules.family.DecidedFamily.DECISION;
import static nl.bredeblik.rules.family.DecidedFamily.asked;
import static nl.bredeblik.rules.family.DecidedFamily.decided;
import static nl.bredeblik.rules.family.DecidedFamily.decision;
import static nl.bredeblik.rules.family.DecidedFamily.order;
import static nl.bredeblik.rules.family.DecidedFamily.petition;
import static nl.bredeblik.rules.family.DecidedFamily.reading;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.JudgedFamily.SCIENTIST;
import static nl.bredeblik.rules.family.JudgedFamily.TEACHER;
import static nl.bredeblik.rules.family.JudgedFamily.scientist;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.ExpertOpinion;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-10 to JDG-12: rows R80 and R81. */
class DecisionMakersTests {

    private static final RuleSet DECISIONS = RuleSet.of("decisions", "test", DecisionRules.ALL);

    private static final String UNREAD = "JDG-10 ATTENTION petition";

    private static final String ALONE = "JDG-11 ATTENTION decision @takenBy";

    private static final String NO_SCIENTIST = "JDG-12 ATTENTION decision @takenBy";

    @ParameterizedTest
    @MethodSource({"readings", "makers"})
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> readings() {
        return Stream.of(
                example("read on the day of filing", asked(petition(PetitionKind.SUPERVISION))),
                example("not read", unread(petition(PetitionKind.SUPERVISION)), UNREAD),
                example(
                        "read the day after it was filed",
                        unread(petition(PetitionKind.SUPERVISION)).and(read(reading(DECIDED.plusDays(1)))),
                        UNREAD),
                example(
                        "read late, and not filed yet",
                        unread(petition(PetitionKind.SUPERVISION).filedOn(Option.none()))
                                .and(read(reading(DECIDED.plusDays(1))))),
                example(
                        "read by who asks",
                        unread(petition(PetitionKind.SUPERVISION).petitioner(WORKER))
                                .and(read(reading(DECIDED).by(WORKER))),
                        UNREAD),
                example(
                        "the report with it was read",
                        unread(petition(PetitionKind.SUPERVISION).addAttachments(Id.of("report01")))
                                .and(report(WORKER))
                                .and(read(reading(DECIDED).of(Array.of(Id.of("report01")))))),
                example(
                        "the report with it was read by its author",
                        unread(petition(PetitionKind.SUPERVISION).addAttachments(Id.of("report01")))
                                .and(report(SCIENTIST))
                                .and(read(reading(DECIDED).of(Array.of(Id.of("report01"))))),
                        UNREAD),
                example("of a parent", unread(petition(PetitionKind.OTHER).petitioner(MOTHER))),
                example(
                        "the court decided",
                        unread(petition(PetitionKind.SUPERVISION)).and(order())));
    }

    static Stream<Example> makers() {
        return Stream.of(
                example("worker and scientist", limit(held -> held)),
                example("worker alone", limit(held -> held.takenBy(Array.of(WORKER))), ALONE, NO_SCIENTIST),
                example("scientist alone", limit(held -> held.takenBy(Array.of(SCIENTIST))), ALONE),
                example("the organisation", limit(held -> held.takenBy(Array.of(INSTITUTION))), ALONE, NO_SCIENTIST),
                example(
                        "two, neither of them a scientist",
                        limit(held -> held.takenBy(Array.of(WORKER, TEACHER))),
                        NO_SCIENTIST),
                example(
                        "the scientist read it critically before",
                        limit(held -> held.takenBy(Array.of(WORKER)))
                                .and(read(reading(DECIDED).of(Array.of(DECISION))))),
                example(
                        "the scientist read it afterwards",
                        limit(held -> held.takenBy(Array.of(WORKER)))
                                .and(read(reading(DECIDED.plusDays(1)).of(Array.of(DECISION)))),
                        ALONE,
                        NO_SCIENTIST),
                example(
                        "it rests on an opinion of the scientist",
                        limit(held -> held.takenBy(Array.of(WORKER)).addBasedOn(Id.of("opinion1")))
                                .and(with(file -> file.addExpertOpinions(ExpertOpinion.builder()
                                        .id(Id.of("opinion1"))
                                        .recordedOn(DECIDED)
                                        .expert(SCIENTIST)
                                        .on(DECIDED)
                                        .position(INVENTED)
                                        .build())))),
                example("registered elsewhere", registered(ProfessionalRegister.BIG_OTHER, DECIDED), NO_SCIENTIST),
                example(
                        "registered from the day after",
                        registered(ProfessionalRegister.NVO_ORTHOPEDAGOGUE_GENERALIST, DECIDED.plusDays(1)),
                        NO_SCIENTIST),
                example(
                        "registered from that day",
                        registered(ProfessionalRegister.NVO_ORTHOPEDAGOGUE_GENERALIST, DECIDED)),
                example(
                        "not a far-reaching decision",
                        decided(decision(CoreDecisionKind.OTHER).takenBy(Array.of(WORKER)))));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(DECISIONS, name, change, expected).at(Moment.DECISION);
    }

    private static Change limit(UnaryOperator<CoreDecision.Builder> change) {
        return decided(change.apply(decision(CoreDecisionKind.CONTACT_LIMIT)));
    }

    private static Change unread(Petition.Builder petition) {
        return asked(petition).and(with(file -> file.counterReadings(Array.empty())));
    }

    private static Change read(CounterReading.Builder reading) {
        return with(file -> file.addCounterReadings(reading.build()));
    }

    private static Change registered(ProfessionalRegister register, LocalDate since) {
        return limit(held -> held)
                .and(file -> with(builder -> builder.professionals(file.professionals()
                                .map(each -> each.id().equals(SCIENTIST) ? scientist(register, since) : each)))
                        .in(file));
    }

    private static Change report(Id<? extends Party> author) {
        return with(file -> file.addReports(WrittenReport.builder()
                .id(Id.of("report01"))
                .recordedOn(DECIDED)
                .kind(ReportKind.MEASURE_REPORT)
                .stage(ReportStage.FINAL)
                .on(DECIDED)
                .organisation(INSTITUTION)
                .author(Id.of(author.text()))
                .build()));
    }
}
