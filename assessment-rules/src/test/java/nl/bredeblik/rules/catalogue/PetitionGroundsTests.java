package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.EventfulFamily.incident;
import static nl.bredeblik.rules.family.EventfulFamily.incidentOn;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.contact;
import static nl.bredeblik.rules.family.HeardFamily.decided;
import static nl.bredeblik.rules.family.HeardFamily.judged;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.SoundFamily.statement;
import static nl.bredeblik.rules.family.Titles.AUTHORISATION;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.authorised;
import static nl.bredeblik.rules.family.Titles.supervised;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.ExpertOpinion;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Audited;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On what a petition to extend rests: MEAS-24, each kind of thing that has a day, and the edges of the period. */
class PetitionGroundsTests {

    private static final RuleSet RULES =
            RuleSet.of("grounds", "test", Array.of(PetitionRules.EXTENSION_RESTS_ON_SOMETHING_CURRENT));
    private static final Id<WrittenReport> REPORT = Id.of("report01");
    private static final Id<SafetyJudgement> JUDGEMENT = Id.of("judged01");
    private static final String BASED_ON = "MEAS-24 BLOCKING petition @basedOn";

    @ParameterizedTest
    @MethodSource({"things", "reports", "periods"})
    void aPetitionToExtend(Example example) {
        example.at(Moment.DECISION).holds();
    }

    static Stream<Example> things() {
        Id<Incident> incident = Id.of("incident");
        Id<ExpertOpinion> opinion = Id.of("opinion1");
        Id<Signal> signal = Id.of("signal01");
        Id<Contact> call = Id.of("call0001");
        return Stream.of(
                on("a statement", STATEMENT, dated(PartialDate.onDay(TODAY))),
                on("a statement of an unknown day", STATEMENT, dated(PartialDate.unknown()), BASED_ON),
                on("a statement of no day", STATEMENT, Change.nothing(), BASED_ON),
                on("an incident", incident, happened(PartialDate.onDay(TODAY))),
                on("an incident of before", incident, happened(PartialDate.onDay(OPENED)), BASED_ON),
                on("an incident of an unknown day", incident, happened(PartialDate.unknown()), BASED_ON),
                on("a judgement", JUDGEMENT, judged("judged01", TODAY)),
                on("a judgement of before", JUDGEMENT, judged("judged01", OPENED), BASED_ON),
                on("an opinion", opinion, opinion(TODAY)),
                on("an opinion of before", opinion, opinion(OPENED), BASED_ON),
                on("a signal", signal, noticed(TODAY)),
                on("a signal of before", signal, noticed(OPENED), BASED_ON),
                on("a contact", call, called(true)),
                on("a contact that was not held", call, called(false), BASED_ON),
                on("somebody, who has no day", DAUGHTER, Change.nothing(), BASED_ON));
    }

    static Stream<Example> reports() {
        Change statement = dated(PartialDate.onDay(TODAY));
        return Stream.of(
                on("a report by itself", REPORT, reported(built -> built), BASED_ON),
                on(
                        "a report with a statement",
                        REPORT,
                        statement.and(reported(built -> built.addStatements(STATEMENT)))),
                on(
                        "a report on a judgement",
                        REPORT,
                        judged("judged01", TODAY).and(reported(built -> built.addBasedOn(JUDGEMENT)))),
                on(
                        "a report on a judgement of before",
                        REPORT,
                        judged("judged01", OPENED).and(reported(built -> built.addBasedOn(JUDGEMENT))),
                        BASED_ON));
    }

    static Stream<Example> periods() {
        LocalDate first = TODAY.minusDays(9);
        LocalDate last = TODAY.plusDays(9);
        return Stream.of(
                example("the day before the authorisation", stay(first, last, first.minusDays(1)), BASED_ON),
                example("its first day", stay(first, last, first)),
                example("its last day", stay(first, last, last)),
                example("the day after", stay(first, last, last.plusDays(1)), BASED_ON),
                example("a decision to ask that rests on it", stay(first, last, first, TODAY)),
                example(
                        "a decision to ask that rests on something of before",
                        stay(first, last, first, OPENED),
                        BASED_ON));
    }

    @ParameterizedTest
    @MethodSource("unasked")
    void ofWhichNothingIsFound(Audited example) {
        example.at(Moment.DECISION).holds();
    }

    static Stream<Audited> unasked() {
        return Stream.of(
                Audited.in(
                        RULES,
                        "a petition for a first supervision",
                        asked(PetitionKind.SUPERVISION, TODAY, built -> built),
                        "MEAS-24 petition NOT_APPLICABLE"),
                Audited.in(
                        RULES,
                        "an authorisation that the file does not hold",
                        extendingStay(built -> built.addBasedOn(STATEMENT)),
                        "MEAS-24 petition NOT_ASSESSABLE @extendsMeasures"));
    }

    private static Change stay(LocalDate first, LocalDate last, LocalDate observed) {
        return authorised(first, last)
                .and(extendingStay(built -> built.addBasedOn(STATEMENT)))
                .and(dated(PartialDate.onDay(observed)));
    }

    /** The petition itself rests on nothing. */
    private static Change stay(LocalDate first, LocalDate last, LocalDate decided, LocalDate judged) {
        return authorised(first, last)
                .and(extendingStay(built -> built.decision(Id.of("decision1"))))
                .and(decided(CoreDecisionKind.PLACEMENT, decided, built -> built.addBasedOn(JUDGEMENT)))
                .and(judged("judged01", judged));
    }

    private static Change extendingStay(UnaryOperator<Petition.Builder> change) {
        return asked(
                PetitionKind.EXTEND_PLACEMENT,
                TODAY,
                built -> change.apply(built.addExtendsAuthorisations(AUTHORISATION)));
    }

    /** A petition to extend a supervision that began the day before, which rests on one thing. */
    private static Example on(String name, Id<? extends Identified> thing, Change change, String... expected) {
        LocalDate start = TODAY.minusDays(1);
        Change asking = asked(
                PetitionKind.EXTEND_SUPERVISION,
                TODAY,
                built -> built.addExtendsMeasures(SUPERVISION).addBasedOn(thing));
        return example(name, asking.and(supervised(start, YEAR_END)).and(change), expected);
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }

    private static Change dated(PartialDate observed) {
        return with(file -> file.statements(
                Array.of(statement().addAbout(DAUGHTER).observedOn(observed).build())));
    }

    private static Change happened(PartialDate day) {
        return with(file ->
                file.addIncidents(incidentOn(TODAY, DAUGHTER).happened(day).build()));
    }

    private static Change opinion(LocalDate on) {
        return with(file -> file.addExpertOpinions(ExpertOpinion.builder()
                .id(Id.of("opinion1"))
                .recordedOn(on)
                .expert(WORKER)
                .on(on)
                .position(WORDS)
                .build()));
    }

    private static Change noticed(LocalDate on) {
        return with(file -> file.addSignals(Signal.builder()
                .id(Id.of("signal01"))
                .recordedOn(on)
                .kind(SignalKind.INJURY)
                .noticedOn(on)
                .text(WORDS)
                .build()));
    }

    private static Change called(boolean held) {
        return contact(
                "call0001",
                TODAY,
                ContactKind.TELEPHONE,
                built -> built.held(held).addWith(DAUGHTER));
    }

    private static Change reported(UnaryOperator<WrittenReport.Builder> change) {
        return with(file -> file.addReports(change.apply(WrittenReport.builder()
                        .id(REPORT)
                        .recordedOn(TODAY)
                        .kind(ReportKind.EVALUATION_REPORT)
                        .stage(ReportStage.FINAL)
                        .on(TODAY)
                        .organisation(INSTITUTION))
                .build()));
    }
}
