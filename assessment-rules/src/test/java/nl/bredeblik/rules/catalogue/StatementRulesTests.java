package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.BIRTH_OF_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.SoundFamily.statement;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.DocumentKind;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates and subjects of what is told: STM-01 and STM-02, rows R143 and R164. */
class StatementRulesTests {

    private static final Id<ReceivedDocument> LETTER = Id.of("letter01");

    @ParameterizedTest
    @MethodSource({"dates", "lifetimes", "subjects", "used"})
    void whatIsTold(Example example) {
        example.holds();
    }

    static Stream<Example> dates() {
        String wrong = "STM-01 ATTENTION statement @observedOn";
        return Stream.of(
                Example.of("seen on the day it was recorded", seen(PartialDate.onDay(OPENED))),
                Example.of("seen the day before", seen(PartialDate.onDay(OPENED.minusDays(1)))),
                Example.of("seen the day after", seen(PartialDate.onDay(OPENED.plusDays(1))), wrong),
                Example.of("seen in the month it was recorded", seen(PartialDate.inMonth(YearMonth.from(OPENED)))),
                Example.of(
                        "seen in the next month",
                        seen(PartialDate.inMonth(YearMonth.from(OPENED).plusMonths(1))),
                        wrong),
                Example.of("seen in the year it was recorded", seen(PartialDate.inYear(2026))),
                Example.of("seen in the next year", seen(PartialDate.inYear(2027)), wrong),
                Example.of("seen on an unknown day", seen(PartialDate.unknown())),
                Example.of(
                        "an order dated after it was recorded",
                        with(file -> file.addOrders(order(OPENED.plusDays(1)))),
                        "STM-01 ATTENTION order001 @on"),
                Example.of(
                        "a year that no calendar of the file has",
                        with(file -> file.addOrders(order(LocalDate.of(20266, 1, 1)))),
                        "STM-01 ATTENTION order001 @on"),
                Example.of(
                        "a hearing may be planned",
                        with(file -> file.addOrders(order(OPENED))
                                .addHearings(Hearing.builder()
                                        .id(Id.of("hearing1"))
                                        .recordedOn(OPENED)
                                        .on(OPENED.plusDays(9))
                                        .build()))),
                Example.of(
                        "authority seen in the register after it was recorded",
                        Change.authority(Id.of("overson1"), held -> held.checkedOn(TODAY)),
                        "STM-01 ATTENTION overson1 @checkedOn"));
    }

    static Stream<Example> lifetimes() {
        LocalDate conceived = BIRTH_OF_DAUGHTER.minusWeeks(42);
        String wrong = "STM-01 ATTENTION statement @observedOn";
        return Stream.of(
                Example.of("of a child, during the pregnancy", seen(PartialDate.onDay(conceived))),
                Example.of("of a child, before the pregnancy", seen(PartialDate.onDay(conceived.minusDays(1))), wrong),
                Example.of(
                        "of a child and of its mother, before the pregnancy",
                        with(file -> file.statements(Array.of(statement()
                                .addAbout(DAUGHTER)
                                .addAbout(MOTHER)
                                .observedOn(PartialDate.onDay(conceived.minusDays(1)))
                                .build())))),
                Example.of(
                        "of a child whose birth is known by the year",
                        seen(PartialDate.onDay(LocalDate.of(2013, 3, 14)))
                                .and(member(DAUGHTER, child -> child.birthDate(PartialDate.inYear(2014))))),
                Example.of(
                                "a birth after the day it was recorded",
                                member(FATHER, father -> father.birthDate(PartialDate.onDay(OPENED.plusDays(1)))),
                                "FAM-04 BLOCKING overdaughter @holders",
                                "FAM-04 BLOCKING overson1 @holders",
                                "FAM-07 BLOCKING fatherofdaughter01 @kind",
                                "FAM-07 BLOCKING fatherofson00001 @kind",
                                "FAM-09 ATTENTION father01",
                                "STM-01 ATTENTION father01 @birthDate")
                        .on(OPENED),
                Example.of(
                        "a death before the birth",
                        member(FATHER, father -> father.deathDate(PartialDate.inYear(1984))),
                        "STM-01 ATTENTION father01 @deathDate"),
                Example.of(
                        "a death on the day of birth",
                        member(FATHER, father -> father.deathDate(PartialDate.onDay(LocalDate.of(1985, 11, 2))))),
                Example.of(
                        "a death on the day before the birth",
                        member(FATHER, father -> father.deathDate(PartialDate.onDay(LocalDate.of(1985, 11, 1)))),
                        "STM-01 ATTENTION father01 @deathDate"),
                Example.of(
                        "a death in the year of birth",
                        member(FATHER, father -> father.deathDate(PartialDate.inYear(1985)))));
    }

    static Stream<Example> subjects() {
        return Stream.of(
                Example.of(
                        "a statement about nobody",
                        with(file -> file.statements(Array.of(statement().build()))),
                        "STM-02 ATTENTION statement @about"),
                Example.of(
                        "a concern about nobody",
                        with(file -> file.concerns(Array.of(concern()))),
                        "STM-02 ATTENTION concern1 @endangered"),
                Example.of(
                        "a document about nobody",
                        with(file -> file.addDocuments(letter().build())),
                        "STM-02 ATTENTION letter01 @about"),
                Example.of(
                        "a document about somebody",
                        with(file ->
                                file.addDocuments(letter().addAbout(DAUGHTER).build()))),
                Example.of(
                        "a goal for nobody",
                        with(file -> file.addPlans(plan("plan0001", Option.none()))),
                        "STM-02 ATTENTION plan0001+goal0001 @members"),
                Example.of(
                        "only the newest version of a plan",
                        with(file -> file.addPlans(plan("plan0001", Option.none()))
                                .addPlans(plan("plan0002", Option.some(Id.of("plan0001"))))),
                        "STM-02 ATTENTION plan0002+goal0001 @members"));
    }

    static Stream<Example> used() {
        Change aboutNobody = with(file -> file.concerns(Array.of(concern())).addDocuments(letter().build()));
        String concernBlocks = "STM-02 BLOCKING concern1 @endangered";
        String letterBlocks = "STM-02 BLOCKING letter01 @about";
        return Stream.of(
                Example.of(
                        "used in a report",
                        aboutNobody.and(with(file -> file.addReports(
                                report().addBasedOn(CONCERN).addBasedOn(LETTER).build()))),
                        concernBlocks,
                        letterBlocks),
                Example.of(
                        "shared with somebody",
                        aboutNobody.and(with(file -> file.addInformings(
                                told().on(TODAY.minusDays(1)).recordedOn(TODAY).build()))),
                        "STM-02 ATTENTION concern1 @endangered",
                        letterBlocks),
                Example.of(
                        "not shared, for a reason",
                        aboutNobody.and(with(file -> file.addInformings(
                                told().notTold(NotToldReason.SAFETY_OF_MEMBER).build()))),
                        "STM-02 ATTENTION concern1 @endangered",
                        "STM-02 ATTENTION letter01 @about"),
                Example.of(
                        "for the whole family to see",
                        shown(Visibility.builder()
                                .level(VisibilityLevel.WHOLE_FAMILY)
                                .build()),
                        concernBlocks,
                        letterBlocks),
                Example.of(
                        "for the father to see",
                        shown(Visibility.builder()
                                .level(VisibilityLevel.SELECTED)
                                .addAudience(FATHER)
                                .build()),
                        concernBlocks,
                        letterBlocks),
                Example.of(
                        "for the worker and the team",
                        shown(Visibility.builder()
                                .level(VisibilityLevel.SELECTED)
                                .addAudience(WORKER)
                                .build()),
                        "STM-02 ATTENTION concern1 @endangered",
                        "STM-02 ATTENTION letter01 @about"),
                Example.of(
                        "for the team",
                        shown(Visibility.builder()
                                .level(VisibilityLevel.TEAM_ONLY)
                                .build()),
                        "STM-02 ATTENTION concern1 @endangered",
                        "STM-02 ATTENTION letter01 @about"),
                Example.of(
                        "a statement in a report asks attention",
                        with(file -> file.statements(Array.of(statement().build()))
                                .addReports(report().addStatements(Id.<Statement>of("statement"))
                                        .build())),
                        "STM-02 ATTENTION statement @about"));
    }

    private static Change shown(Visibility visibility) {
        return with(file -> file.concerns(
                        Array.of(SoundFamily.concern().visibility(visibility).build()))
                .addDocuments(letter().visibility(visibility).build()));
    }

    private static Change seen(PartialDate date) {
        return with(file -> file.statements(
                Array.of(statement().addAbout(DAUGHTER).observedOn(date).build())));
    }

    private static CourtOrder order(LocalDate on) {
        return CourtOrder.builder()
                .id(Id.of("order001"))
                .recordedOn(OPENED)
                .on(on)
                .urgent(false)
                .build();
    }

    private static SafetyConcern concern() {
        return SoundFamily.concern().build();
    }

    private static ReceivedDocument.Builder letter() {
        return ReceivedDocument.builder()
                .id(LETTER)
                .recordedOn(OPENED)
                .kind(DocumentKind.LETTER)
                .receivedOn(OPENED);
    }

    private static WrittenReport.Builder report() {
        return WrittenReport.builder()
                .id(Id.of("report01"))
                .recordedOn(TODAY)
                .kind(ReportKind.ADVICE)
                .stage(ReportStage.FINAL)
                .on(TODAY)
                .organisation(INSTITUTION);
    }

    private static Informing.Builder told() {
        return Informing.builder()
                .id(Id.of("informing"))
                .recordedOn(OPENED)
                .to(MOTHER)
                .addItems(LETTER);
    }

    private static Plan plan(String id, Option<Id<Plan>> replaces) {
        return Plan.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(OPENED)
                .replaces(replaces)
                .frame(HelpFrame.VOLUNTARY)
                .written(true)
                .addGoals(Goal.builder()
                        .id(Id.of("goal0001"))
                        .text(Text.of("Invented."))
                        .purpose(GoalPurpose.HELP)
                        .phase(Phase.RECOVERY)
                        .build())
                .build();
    }
}
