package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was recorded before what. */
class RecordingRulesTests {

    private static final RuleSet RULES = RuleSet.of("recording", "test", RecordingRules.ALL);
    private static final Id<Statement> LATE = Id.of("latestatement");
    private static final LocalDate SAID = TODAY.minusDays(7);
    private static final String REPORT_USES_LATER = "FAM-14 BLOCKING report01 @statements";

    @ParameterizedTest
    @MethodSource("examples")
    void theRecord(Example example) {
        example.holds();
    }

    static Stream<Example> examples() {
        return Stream.of(
                example("nothing refers to later", nothing()),
                example("a status refers to a statement of its own day", said().and(status(SAID))),
                example(
                        "a status refers to a statement of a later day",
                        said().and(status(SAID.minusDays(1))),
                        "FAM-15 ATTENTION status02 @basedOn"),
                example(
                        "the later statement is a next revision of one that was there",
                        said(built -> built.revision(2)).and(status(SAID.minusDays(1)))),
                example("a report of the day itself", said().and(report(SAID, built -> built))),
                example(
                        "a report of the day before",
                        said().and(report(SAID.minusDays(1), built -> built)),
                        REPORT_USES_LATER),
                example(
                        "a letter of the day before",
                        said().and(report(SAID.minusDays(1), built -> built.kind(ReportKind.LETTER))),
                        "FAM-14 ATTENTION report01 @statements"),
                example(
                        "a report of another organisation, entered with what it uses",
                        said().and(report(SAID.minusDays(1), built -> built.recordedOn(SAID)))),
                example(
                        "a next revision of an older report",
                        said().and(report(
                                SAID.minusDays(1),
                                built -> built.recordedOn(TODAY).revision(2))),
                        REPORT_USES_LATER),
                example(
                        "a next revision with a date of its own",
                        said().and(report(
                                TODAY, built -> built.recordedOn(TODAY).revision(2)))));
    }

    private static Change said() {
        return said(built -> built);
    }

    private static Change said(UnaryOperator<Statement.Builder> change) {
        return with(file -> file.addStatements(
                change.apply(SoundFamily.statement().id(LATE).recordedOn(SAID).addAbout(DAUGHTER))
                        .build()));
    }

    private static Change status(LocalDate recordedOn) {
        return with(file -> file.addConcernStatuses(ConcernStatus.builder()
                .id(Id.of("status02"))
                .recordedOn(recordedOn)
                .concern(CONCERN)
                .on(recordedOn)
                .status(ConcernStanding.SUSPECTED)
                .by(WORKER)
                .reasons(WORDS)
                .addBasedOn(LATE)
                .build()));
    }

    private static Change report(LocalDate on, UnaryOperator<WrittenReport.Builder> change) {
        return with(file -> file.addReports(change.apply(WrittenReport.builder()
                        .id(Id.of("report01"))
                        .recordedOn(on)
                        .kind(ReportKind.MEASURE_REPORT)
                        .stage(ReportStage.FINAL)
                        .on(on)
                        .organisation(INSTITUTION)
                        .addStatements(LATE))
                .build()));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }
}
