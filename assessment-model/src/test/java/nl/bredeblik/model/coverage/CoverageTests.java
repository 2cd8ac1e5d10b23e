package nl.bredeblik.model.coverage;

import static nl.bredeblik.model.drawn.DrawnFamily.OPENED;
import static nl.bredeblik.model.drawn.DrawnFamily.TODAY;
import static nl.bredeblik.model.drawn.DrawnFamily.analysis;
import static nl.bredeblik.model.drawn.DrawnFamily.contact;
import static nl.bredeblik.model.drawn.DrawnFamily.drawn;
import static nl.bredeblik.model.drawn.DrawnFamily.member;
import static nl.bredeblik.model.drawn.DrawnFamily.plan;
import static nl.bredeblik.model.drawn.DrawnParts.action;
import static nl.bredeblik.model.drawn.DrawnParts.factor;
import static nl.bredeblik.model.drawn.DrawnParts.goal;
import static nl.bredeblik.model.drawn.DrawnParts.problem;
import static nl.bredeblik.model.drawn.DrawnParts.strength;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.drawn.DrawnFamily;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.MemberExemption;
import nl.bredeblik.model.plan.MonitoringCheck;
import nl.bredeblik.model.plan.SafetyPlan;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.statement.Verification;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTests {

    private static final Id<Member> CHILD = Id.of("child001");

    /** A row: member, then for each aspect the records, {@code -} for absent or the reason. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void aFamilyShape(String name, DrawnFamily family, String... rows) {
        Coverage coverage = Coverage.of(family.file(), TODAY);

        assertThat(coverage.members()
                        .map(member ->
                                coverage.of(member).map(CoverageTests::told).mkString(" ")))
                .containsExactly(rows);
    }

    private static String told(CoverageCell cell) {
        String records = cell.records().map(Id::text).mkString("+");
        String told = switch (cell.state()) {
            case PRESENT -> records;
            case ABSENT -> "-";
            case EXEMPT -> cell.reason().get().name();
            case WITHHELD -> "?";
        };
        return cell.aspect() == CoverageAspect.SEEN ? cell.member() + ": " + told : told;
    }

    static Stream<Arguments> families() {
        return Stream.of(
                shape("nobody", drawn()),
                shape(
                        "one child of whom nothing is recorded",
                        drawn().child("child001", "2015-02-03"),
                        "child001: - - - - - - -"),
                shape(
                        "a child spoken with at home",
                        drawn().child("child001", "2015-02-03").contact("contact1", ContactKind.HOME_VISIT, "child001"),
                        "child001: contact1 contact1 - - - - -"),
                shape(
                        "a child who was only seen, and a mother who spoke about it",
                        drawn().child("child001", "2015-02-03")
                                .parent("mother01")
                                .contact(contact("contact1", ContactKind.HOME_VISIT)
                                        .with(DrawnFamily.persons("mother01"))
                                        .addSeen(CHILD)),
                        "child001: contact1 - - - - - -",
                        "mother01: contact1 contact1 - - - - -"),
                shape(
                        "an attempt",
                        drawn().parent("father01")
                                .contact(contact("contact1", ContactKind.CONVERSATION)
                                        .with(DrawnFamily.persons("father01"))
                                        .held(false)),
                        "father01: - - - - - - -"),
                shape(
                        "a letter and an observation",
                        drawn().parent("father01")
                                .child("child001", "2015-02-03")
                                .contact("contact1", ContactKind.WRITTEN, "father01")
                                .contact("contact2", ContactKind.OBSERVATION, "child001"),
                        "child001: contact2 - - - - - -",
                        "father01: - - - - - - -"),
                shape(
                        "a telephone call: heard and not seen",
                        drawn().parent("father01").contact("contact1", ContactKind.TELEPHONE, "father01"),
                        "father01: - contact1 - - - - -"),
                shape(
                        "family among themselves",
                        drawn().parent("father01")
                                .child("child001", "2015-02-03")
                                .contact(contact("contact1", ContactKind.CONVERSATION)
                                        .with(DrawnFamily.persons("child001"))
                                        .by(DrawnFamily.persons("father01"))),
                        "child001: - - - - - - -",
                        "father01: - - - - - - -"),
                shape(
                        "an unborn child of a mother who was met",
                        drawn().unborn("unborn01")
                                .parent("mother01")
                                .motherOf("mother01", "unborn01")
                                .contact("contact1", ContactKind.CONVERSATION, "mother01"),
                        "mother01: contact1 contact1 - - - - -",
                        "unborn01: contact1 UNBORN - UNBORN - - -"),
                shape(
                        "an unborn child of a mother whom nobody met",
                        drawn().unborn("unborn01").parent("mother01").motherOf("mother01", "unborn01"),
                        "mother01: - - - - - - -",
                        "unborn01: - UNBORN - UNBORN - - -"),
                shape(
                        "a baby in a talk",
                        drawn().child("baby0001", "2025-11-01").contact("contact1", ContactKind.HOME_VISIT, "baby0001"),
                        "baby0001: contact1 VERY_YOUNG - VERY_YOUNG - - -"),
                shape(
                        "a child whose age is not known, with and without a talk",
                        drawn().child("child001", "unknown")
                                .child("child002", "2022")
                                .contact("contact1", ContactKind.CONVERSATION, "child002"),
                        "child001: - AGE_NOT_CERTAIN - AGE_NOT_CERTAIN - - -",
                        "child002: contact1 contact1 - AGE_NOT_CERTAIN - - -"),
                shape(
                        "a father who died, after a talk",
                        drawn().died("father01", MemberRole.PARENT, "2026-03")
                                .contact("contact1", ContactKind.CONVERSATION, "father01"),
                        "father01: DECEASED DECEASED DECEASED DECEASED DECEASED DECEASED DECEASED"),
                shape(
                        "two homes, each child in both",
                        drawn().child("child001", "2015-02-03")
                                .parent("mother01")
                                .parent("father01")
                                .home("home0001", "mother01", "child001")
                                .home("home0002", "father01", "child001")
                                .contact("contact1", ContactKind.HOME_VISIT, "child001", "mother01"),
                        "child001: contact1 contact1 - - - - -",
                        "father01: - - - - - - -",
                        "mother01: contact1 contact1 - - - - -"),
                shape(
                        "elders without children",
                        drawn().adult("elder001")
                                .adult("elder002")
                                .view("view0001", "elder001", VoiceMeans.WRITTEN)
                                .view("view0002", "elder002", VoiceMeans.VIA_TRUSTED_PERSON),
                        "elder001: - - - view0001 - - -",
                        "elder002: view0002 - - view0002 - - -"),
                shape(
                        "an analysis that treats one child by name and has a strength of the whole family",
                        drawn().child("child001", "2015-02-03")
                                .child("child002", "2016-02-03")
                                .analysis(analysis()
                                        .addProblems(
                                                problem("problem1", "child001").build())
                                        .addStrengths(strength("strength1").build())
                                        .addFactors(factor("factor01", FactorFunction.PROTECTIVE, "child001")
                                                .build())),
                        "child001: - - factor01+problem1 - factor01 - -",
                        "child002: - - - - strength1 - -"),
                shape(
                        "a line that nothing particular came up",
                        drawn().child("child001", "2015-02-03")
                                .analysis(analysis()
                                        .addMembers(Consideration.builder()
                                                .person(CHILD)
                                                .nothingParticularOn(OPENED)
                                                .build())),
                        "child001: - - analysis1 - - - -"),
                shape(
                        "a baby born after the analysis",
                        drawn().member(member("baby0001", MemberRole.CHILD)
                                        .birthDate(PartialDate.parse("2026-05-20"))
                                        .recordedOn(LocalDate.of(2026, 5, 21)))
                                .analysis(analysis()),
                        "baby0001: - VERY_YOUNG KNOWN_LATER VERY_YOUNG KNOWN_LATER - -"),
                shape(
                        "a plan with a goal, an action of somebody else, and a reason",
                        drawn().child("child001", "2015-02-03")
                                .child("child002", "2016-02-03")
                                .parent("mother01")
                                .plan(plan().addGoals(
                                                goal("goal0001", "child001").build())
                                        .addActions(action("action01", "goal0001", "mother01")
                                                .build())
                                        .addNotCovered(MemberExemption.builder()
                                                .member(Id.of("child002"))
                                                .reason(Text.of("Invented."))
                                                .build())),
                        "child001: - - - - - goal0001 action01",
                        "child002: - - - - - NOT_COVERED_BY_PLAN NOT_COVERED_BY_PLAN",
                        "mother01: - - - - - - -"),
                shape(
                        "a reason that has ended, and a neighbour who agreed to help",
                        drawn().adult("adult001")
                                .plan(plan().addNotCovered(MemberExemption.builder()
                                        .member(Id.of("adult001"))
                                        .reason(Text.of("Invented."))
                                        .until(TODAY.minusDays(1))
                                        .build()))
                                .with(file -> file.addNetworkPersons(neighbour("neighbour", YesNoUnknown.YES))
                                        .addNetworkPersons(neighbour("neighbour2", YesNoUnknown.UNKNOWN))),
                        "adult001: - - - - - - neighbour"),
                shape(
                        "a visit of the watch, what was told, and a plan that was discussed",
                        drawn().child("child001", "2015-02-03")
                                .parent("mother01")
                                .parent("father01")
                                .with(file -> file.addMonitoringChecks(MonitoringCheck.builder()
                                                .id(Id.of("check001"))
                                                .recordedOn(OPENED)
                                                .plan(Id.<SafetyPlan>of("safety01"))
                                                .on(OPENED)
                                                .by(Id.<Professional>of("worker01"))
                                                .addSeen(CHILD)
                                                .build())
                                        .addSources(Source.builder()
                                                .id(Id.of("source01"))
                                                .recordedOn(OPENED)
                                                .kind(SourceKind.CHILD)
                                                .person(CHILD)
                                                .firstHand(YesNoUnknown.YES)
                                                .build())
                                        .addStatements(Statement.builder()
                                                .id(Id.of("statement1"))
                                                .recordedOn(OPENED)
                                                .kind(StatementKind.TESTIMONY)
                                                .text(Text.of("Invented."))
                                                .addSources(Id.of("source01"))
                                                .verification(Verification.UNVERIFIED)
                                                .build())
                                        .addConsultations(consultation("consult1", "mother01")
                                                .build())
                                        .addConsultations(consultation("consult2", "father01")
                                                .attemptOnly(NoReactionReason.NOT_REACHED)
                                                .build())),
                        "child001: check001 - - statement1 - - -",
                        "father01: - - - - - - -",
                        "mother01: consult1 consult1 - - - - -"));
    }

    private static Arguments shape(String name, DrawnFamily family, String... rows) {
        return arguments(name, family, rows);
    }

    private static NetworkPerson neighbour(String id, YesNoUnknown agreed) {
        return NetworkPerson.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .addNear(Id.of("adult001"))
                .agreedToHelp(agreed)
                .partOfConcern(YesNoUnknown.NO)
                .build();
    }

    private static Consultation.Builder consultation(String id, String person) {
        return Consultation.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .plan(DrawnFamily.PLAN)
                .person(Id.<Member>of(person))
                .on(OPENED);
    }

    @Test
    void aDeathIsToldAsFarAsItIsKnownWithWhatWasRecordedBefore() {
        CoverageCell cell = Coverage.of(
                        drawn().died("father01", MemberRole.PARENT, "2026-03")
                                .contact("contact1", ContactKind.CONVERSATION, "father01")
                                .file(),
                        TODAY)
                .cell(Id.of("father01"), CoverageAspect.HEARD)
                .get();

        assertThat(cell.since()).contains(PartialDate.parse("2026-03"));
        assertThat(cell.records().map(Id::text)).containsExactly("contact1", "father01");
    }

    @Test
    void aDeathCountsFromTheFirstDayItCanHaveBeen() {
        DrawnFamily family = drawn().died("father01", MemberRole.PARENT, "2026-03");

        assertThat(Coverage.of(family.file(), LocalDate.of(2026, 2, 28)).cells().map(CoverageCell::state))
                .containsOnly(CoverageState.ABSENT);
        assertThat(Coverage.of(family.file(), LocalDate.of(2026, 3, 1)).cells().map(CoverageCell::state))
                .containsOnly(CoverageState.EXEMPT);
    }

    @Test
    void aChildIsAskedToBeSpokenWithFromItsBirthday() {
        DrawnFamily family = drawn().child("child001", "2022-06-01");

        assertThat(state(family, TODAY.minusDays(1))).isEqualTo(CoverageState.EXEMPT);
        assertThat(state(family, TODAY)).isEqualTo(CoverageState.ABSENT);
    }

    private static CoverageState state(DrawnFamily family, LocalDate day) {
        return Coverage.of(family.file(), day)
                .cell(CHILD, CoverageAspect.HEARD)
                .get()
                .state();
    }

    @Test
    void whatIsWithheldSaysNothingWhateverTheFileHolds() {
        Coverage empty = Coverage.of(drawn().child("child001", "2015-02-03").file(), TODAY);
        Coverage full = Coverage.of(
                drawn().child("child001", "2015-02-03")
                        .contact("contact1", ContactKind.CONVERSATION, "child001")
                        .file(),
                TODAY);

        assertThat(hidden(full)).isEqualTo(hidden(empty)).hasToString("child001 HEARD WITHHELD");
        assertThat(full.withholding((member, aspect) -> aspect == CoverageAspect.HEARD)
                        .cell(CHILD, CoverageAspect.SEEN)
                        .get()
                        .records())
                .hasSize(1);
    }

    private static CoverageCell hidden(Coverage coverage) {
        return coverage.withholding((member, aspect) -> aspect == CoverageAspect.HEARD)
                .cell(CHILD, CoverageAspect.HEARD)
                .get();
    }

    @Test
    void whoIsNoMemberHasNoRow() {
        Coverage coverage = Coverage.of(drawn().child("child001", "2015-02-03").file(), TODAY);

        assertThat(coverage.members()).isEqualTo(Array.of(CHILD));
        assertThat(coverage.of(Id.of("nobody01"))).isEmpty();
        assertThat(coverage.of(CHILD)).hasSize(CoverageAspect.values().length);
    }
}
