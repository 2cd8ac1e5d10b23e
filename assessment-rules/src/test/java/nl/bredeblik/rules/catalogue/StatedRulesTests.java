package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.told.ToldFile.ADDED;
import static nl.bredeblik.rules.told.ToldFile.DAUGHTER;
import static nl.bredeblik.rules.told.ToldFile.FATHER;
import static nl.bredeblik.rules.told.ToldFile.LETTER;
import static nl.bredeblik.rules.told.ToldFile.REPORTED;
import static nl.bredeblik.rules.told.ToldFile.SEEN;
import static nl.bredeblik.rules.told.ToldFile.TALK;
import static nl.bredeblik.rules.told.ToldFile.TOLD;
import static nl.bredeblik.rules.told.ToldFile.VISIT;
import static nl.bredeblik.rules.told.ToldFile.WORKER;
import static nl.bredeblik.rules.told.ToldFile.report;
import static nl.bredeblik.rules.told.ToldFile.reported;
import static nl.bredeblik.rules.told.ToldFile.sound;
import static nl.bredeblik.rules.told.ToldFile.source;
import static nl.bredeblik.rules.told.ToldFile.statement;
import static nl.bredeblik.rules.told.ToldFile.talkWith;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementCheck;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.told.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements and their sources: STM-05 to STM-09 and STM-11, rows R69 to R72, R74, R147, SRC-01, SRC-02 and SRC-04. */
class StatedRulesTests {

    private static final Id<Source> OTHER = Id.of("other001");
    private static final Id<Petition> PETITION = Id.of("petition");

    @ParameterizedTest
    @MethodSource({"inOrder", "sources", "facts", "speakers", "views", "current"})
    void whatIsStated(Told told) {
        told.holds();
    }

    static Stream<Told> inOrder() {
        return Stream.of(Told.of("all in order", sound()), Told.of("with a report", reported()));
    }

    static Stream<Told> sources() {
        Statement none = statement(ADDED, StatementKind.TESTIMONY).build();
        return Stream.of(
                Told.of("no source", sound().addStatements(none), "STM-05 ATTENTION added001 @sources"),
                Told.of("no source, in a report", used(none), "STM-05 BLOCKING added001 @sources"),
                Told.of(
                        "a source without date",
                        sound().addSources(undated().build()).addStatements(from(OTHER, StatementKind.FACT)),
                        "STM-05 ATTENTION added001 @sources"),
                Told.of(
                        "a source with an unknown date",
                        sound().addSources(undated().date(PartialDate.unknown()).build())
                                .addStatements(from(OTHER, StatementKind.FACT))),
                Told.of(
                        "a supposition asks no source",
                        sound().addStatements(statement(ADDED, StatementKind.HYPOTHESIS)
                                .build())));
    }

    static Stream<Told> facts() {
        return Stream.of(
                Told.of(
                        "a fact of which only a parent told",
                        sound().addStatements(from(TALK, StatementKind.FACT)),
                        "STM-06 ATTENTION added001 @sources"),
                Told.of(
                        "the same, in a report",
                        used(from(TALK, StatementKind.FACT)),
                        "STM-06 BLOCKING added001 @sources"),
                Told.of("not separated, and not used", sound().addStatements(from(VISIT, StatementKind.NOT_SEPARATED))),
                Told.of(
                        "not separated, in a report",
                        used(from(VISIT, StatementKind.NOT_SEPARATED)),
                        "STM-06 BLOCKING added001 @kind"),
                Told.of(
                        "not separated, in a petition that was decided",
                        petitioned(from(VISIT, StatementKind.NOT_SEPARATED))
                                .addOrders(CourtOrder.builder()
                                        .id(Id.of("order001"))
                                        .recordedOn(REPORTED)
                                        .on(REPORTED)
                                        .urgent(false)
                                        .petition(PETITION)
                                        .build()),
                        "STM-06 ATTENTION added001 @kind"));
    }

    static Stream<Told> speakers() {
        Source father = source(OTHER, SourceKind.PARENT).person(FATHER).build();
        Statement said = from(OTHER, StatementKind.TESTIMONY);
        return Stream.of(
                Told.of(
                        "no talk recorded",
                        sound().addSources(father).addStatements(said),
                        "STM-07 ATTENTION added001 @sources"),
                Told.of(
                        "no talk recorded, in a report",
                        used(said).addSources(father),
                        "STM-07 BLOCKING added001 @sources"),
                Told.of(
                        "spoken with that day",
                        sound().addSources(father).addStatements(said).addContacts(talkWith(FATHER, true))),
                Told.of(
                        "not reached that day",
                        sound().addSources(father).addStatements(said).addContacts(talkWith(FATHER, false)),
                        "STM-07 ATTENTION added001 @sources"),
                Told.of(
                        "marked second hand",
                        sound().addStatements(said)
                                .addSources(Source.builder()
                                        .from(father)
                                        .firstHand(YesNoUnknown.NO)
                                        .build())),
                Told.of(
                        "not marked",
                        sound().addStatements(said)
                                .addContacts(talkWith(FATHER, true))
                                .addSources(Source.builder()
                                        .from(father)
                                        .firstHand(YesNoUnknown.UNKNOWN)
                                        .build()),
                        "STM-08 HINT other001 @firstHand"));
    }

    static Stream<Told> views() {
        Statement.Builder view = statement(ADDED, StatementKind.INTERPRETATION);
        return Stream.of(
                Told.of("no author", sound().addStatements(view.build()), "STM-09 ATTENTION added001 @author"),
                Told.of(
                        "no ground",
                        sound().addStatements(view.author(WORKER).build()),
                        "STM-09 ATTENTION added001 @basedOn"),
                Told.of(
                        "author and ground",
                        sound().addStatements(
                                        view.author(WORKER).addBasedOn(SEEN).build())),
                Told.of(
                        "the view of a parent",
                        sound().addStatements(statement(ADDED, StatementKind.OPINION)
                                .author(FATHER)
                                .build())));
    }

    static Stream<Told> current() {
        LocalDate yearBefore = REPORTED.minusMonths(12);
        return Stream.of(
                Told.of("told a year before a petition", petitioned(toldOn(yearBefore))),
                Told.of(
                        "told a day more before a petition",
                        petitioned(toldOn(yearBefore.minusDays(1))),
                        "STM-11 ATTENTION added001 @sources"),
                Told.of(
                        "the same, found to hold still",
                        petitioned(toldOn(yearBefore.minusDays(1)))
                                .addStatementChecks(StatementCheck.builder()
                                        .id(Id.of("check001"))
                                        .recordedOn(REPORTED)
                                        .statement(ADDED)
                                        .checkedOn(REPORTED)
                                        .stillHolds(YesNoUnknown.YES)
                                        .build())),
                Told.of(
                        "the same, found to hold no more",
                        petitioned(toldOn(yearBefore.minusDays(1)))
                                .addStatementChecks(StatementCheck.builder()
                                        .id(Id.of("check001"))
                                        .recordedOn(REPORTED)
                                        .statement(ADDED)
                                        .checkedOn(REPORTED)
                                        .stillHolds(YesNoUnknown.NO)
                                        .build()),
                        "STM-11 ATTENTION added001 @sources"),
                Told.of(
                        "told before the order that it builds upon",
                        petitioned(toldOn(TOLD.minusDays(1)))
                                .addOrders(CourtOrder.builder()
                                        .id(Id.of("order001"))
                                        .recordedOn(TOLD)
                                        .on(TOLD)
                                        .urgent(false)
                                        .addChildren(DAUGHTER)
                                        .build()),
                        "STM-11 ATTENTION added001 @sources"),
                Told.of(
                        "old, in a report only",
                        used(toldOn(yearBefore.minusDays(1))),
                        "STM-11 HINT added001 @sources"),
                Told.of("old, and not used", sound().addStatements(toldOn(yearBefore.minusDays(1)))));
    }

    private static Statement toldOn(LocalDate day) {
        return statement(ADDED, StatementKind.FACT)
                .recordedOn(day)
                .addBasedOn(LETTER)
                .build();
    }

    private static Statement from(Id<Source> source, StatementKind kind) {
        return statement(ADDED, kind).addSources(source).build();
    }

    private static Source.Builder undated() {
        return Source.builder()
                .id(OTHER)
                .recordedOn(TOLD)
                .kind(SourceKind.OBSERVATION)
                .firstHand(YesNoUnknown.YES);
    }

    private static CaseFile.Builder used(Statement statement) {
        return sound().addStatements(statement)
                .addReports(report().addStatements(statement.id()).build());
    }

    private static CaseFile.Builder petitioned(Statement statement) {
        return sound().addStatements(statement)
                .addPetitions(Petition.builder()
                        .id(PETITION)
                        .recordedOn(REPORTED)
                        .kind(PetitionKind.SUPERVISION)
                        .petitioner(WORKER)
                        .on(REPORTED)
                        .children(Array.of(DAUGHTER))
                        .addBasedOn(statement.id())
                        .addBasedOn(LETTER)
                        .build());
    }
}
