package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.told.ToldFile.ADDED;
import static nl.bredeblik.rules.told.ToldFile.DAUGHTER;
import static nl.bredeblik.rules.told.ToldFile.FATHER;
import static nl.bredeblik.rules.told.ToldFile.INSTITUTION;
import static nl.bredeblik.rules.told.ToldFile.LETTER;
import static nl.bredeblik.rules.told.ToldFile.LETTER_CAME;
import static nl.bredeblik.rules.told.ToldFile.MOTHER;
import static nl.bredeblik.rules.told.ToldFile.REPORTED;
import static nl.bredeblik.rules.told.ToldFile.SAID;
import static nl.bredeblik.rules.told.ToldFile.SEEN;
import static nl.bredeblik.rules.told.ToldFile.TEACHER;
import static nl.bredeblik.rules.told.ToldFile.TOLD;
import static nl.bredeblik.rules.told.ToldFile.VISIT;
import static nl.bredeblik.rules.told.ToldFile.WORKER;
import static nl.bredeblik.rules.told.ToldFile.letter;
import static nl.bredeblik.rules.told.ToldFile.report;
import static nl.bredeblik.rules.told.ToldFile.sound;
import static nl.bredeblik.rules.told.ToldFile.source;
import static nl.bredeblik.rules.told.ToldFile.statement;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.statement.Approval;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.rules.told.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports, petitions, decisions and conclusions: STM-10, STM-13 to STM-15 and STM-17, rows R73, R76, R77, R146, R178. */
class ReportRulesTests {

    private static final Id<Source> CLASS = Id.of("class001");

    @ParameterizedTest
    @MethodSource({"received", "bases", "contradictions", "informants", "conclusions"})
    void whatWasTold(Told told) {
        told.holds();
    }

    static Stream<Told> received() {
        WrittenReport without = report().basedOn(Array.empty()).build();
        String left = "STM-15 BLOCKING report01+letter01 @basedOn";
        return Stream.of(
                Told.of("not used", sound().addReports(without), left),
                Told.of(
                        "left out with a reason",
                        sound().addReports(report().basedOn(Array.empty())
                                .addLeftOut(LeftOut.builder()
                                        .item(LETTER)
                                        .reason(Text.of("Invented."))
                                        .build())
                                .build())),
                Told.of(
                        "received the day before",
                        receivedOn(REPORTED.minusDays(1)).addReports(without),
                        left),
                Told.of("received on the day", receivedOn(REPORTED).addReports(without)),
                Told.of(
                        "in a report that a newer one replaces",
                        sound().addReports(without)
                                .addReports(report().id(Id.of("report02"))
                                        .on(REPORTED.plusDays(1))
                                        .build()),
                        "STM-15 ATTENTION report01+letter01 @basedOn"),
                Told.of(
                        "an own note that points the other way",
                        sound().addStatements(statement(ADDED, StatementKind.FACT)
                                        .addSources(VISIT)
                                        .addContradicts(SAID)
                                        .build())
                                .addReports(
                                        report().weighing(Text.of("Invented.")).build()),
                        "STM-15 ATTENTION report01+added001 @basedOn"));
    }

    static Stream<Told> bases() {
        return Stream.of(
                Told.of(
                        "a decision with sources",
                        sound().addDecisions(decision().addBasedOn(SEEN).build())),
                Told.of(
                        "a decision that names none of the sources in the file",
                        sound().addDecisions(decision().build()),
                        "STM-10 ATTENTION decision @basedOn"),
                Told.of(
                        "a petition of an organisation",
                        petitionOf(WORKER),
                        "STM-10 ATTENTION petition @basedOn",
                        "STM-15 BLOCKING petition+letter01 @basedOn"),
                Told.of("a petition of a parent", petitionOf(MOTHER)),
                Told.of(
                        "a decision in a file without any source",
                        CaseFile.builder()
                                .id(Id.of("emptyfile"))
                                .openedOn(TOLD)
                                .addDecisions(decision().build()),
                        "STM-10 BLOCKING decision @basedOn"));
    }

    static Stream<Told> contradictions() {
        CaseFile.Builder contradicted = sound().addStatements(statement(ADDED, StatementKind.FACT)
                .addSources(VISIT)
                .addContradicts(SAID)
                .build());
        return Stream.of(Told.of(
                "contradicted and not weighed",
                contradicted.addReports(report().addStatements(ADDED).build()),
                "STM-13 HINT report01 @weighing"));
    }

    static Stream<Told> informants() {
        String unapproved = "STM-14 ATTENTION report01+added001+teacher1 @statements";
        return Stream.of(
                Told.of("not approved", informed(), unapproved),
                Told.of(
                        "approved on the day of the report",
                        informed().addApprovals(approval(REPORTED, YesNoUnknown.YES))),
                Told.of(
                        "approved a day later",
                        informed().addApprovals(approval(REPORTED.plusDays(1), YesNoUnknown.YES)),
                        unapproved),
                Told.of("not agreed to", informed().addApprovals(approval(TOLD, YesNoUnknown.NO)), unapproved));
    }

    static Stream<Told> conclusions() {
        Statement.Builder conclusion =
                statement(ADDED, StatementKind.CONCLUSION).author(WORKER);
        Statement oneSided = conclusion.addBasedOn(SEEN).build();
        String found = "STM-17 ATTENTION added001 @basedOn";
        return Stream.of(
                Told.of("on one account", sound().addStatements(oneSided), found),
                Told.of(
                        "on one account, in a report",
                        sound().addStatements(oneSided)
                                .addReports(report().addStatements(ADDED).build()),
                        "STM-17 BLOCKING added001 @basedOn"),
                Told.of(
                        "on one account, with those of the parents beside it",
                        sound().addStatements(oneSided)
                                .addReactions(answer(MOTHER))
                                .addReactions(answer(FATHER))),
                Told.of(
                        "on one account, with that of one parent beside it",
                        sound().addStatements(oneSided).addReactions(answer(MOTHER)),
                        found),
                Told.of(
                        "on two accounts",
                        sound().addStatements(
                                        conclusion.basedOn(Array.of(SEEN, SAID)).build())));
    }

    private static CaseFile.Builder receivedOn(LocalDate day) {
        return sound().documents(Array.of(letter(day).build()));
    }

    private static CaseFile.Builder informed() {
        return sound().addSources(
                        source(CLASS, SourceKind.PROFESSIONAL).person(TEACHER).build())
                .addStatements(
                        statement(ADDED, StatementKind.FACT).addSources(CLASS).build())
                .addReports(report().addStatements(ADDED).build());
    }

    private static Approval approval(LocalDate day, YesNoUnknown approved) {
        return Approval.builder()
                .id(Id.of("approval"))
                .recordedOn(TOLD)
                .addStatements(ADDED)
                .informant(TEACHER)
                .approvedOn(day)
                .approved(approved)
                .build();
    }

    private static CaseFile.Builder petitionOf(Id<? extends Party> petitioner) {
        return sound().addPetitions(Petition.builder()
                .id(Id.of("petition"))
                .recordedOn(REPORTED)
                .kind(PetitionKind.SUPERVISION)
                .petitioner(petitioner)
                .on(REPORTED)
                .addChildren(DAUGHTER)
                .build());
    }

    private static CoreDecision.Builder decision() {
        return CoreDecision.builder()
                .id(Id.of("decision"))
                .recordedOn(LETTER_CAME)
                .kind(CoreDecisionKind.PLACEMENT)
                .on(LETTER_CAME)
                .addTakenBy(INSTITUTION);
    }

    private static Reaction answer(Id<Member> person) {
        return Reaction.builder()
                .id(Id.of("answerof" + person))
                .recordedOn(TOLD)
                .addTo(ADDED)
                .person(person)
                .text(Text.of("Invented."))
                .build();
    }
}
