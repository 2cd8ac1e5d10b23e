package nl.bredeblik.rules;

import static nl.bredeblik.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Deviation;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When a rule is asked, what explains its findings, and what happens when it breaks off. */
class EngineTests {

    private static final LocalDate TODAY = SoundFamily.TODAY;
    private static final Set<Moment> EVERY_MOMENT = HashSet.of(Moment.values());
    private static final Subjects<Member> MEMBERS =
            Subjects.of("members", look -> look.file().members());
    private static final CaseFile FILE = SoundFamily.file();

    @ParameterizedTest
    @EnumSource(NormLevel.class)
    void aDeviationExplainsOnlyWhereEveryNormAllowsDeparture(NormLevel level) {
        boolean allowed = level != NormLevel.LAW && level != NormLevel.DECREE;
        RuleSet set = set(always(EVERY_MOMENT, norm(level)));
        RuleSet withLaw = set(always(EVERY_MOMENT, norm(level), norm(NormLevel.LAW)));
        CaseFile file = Change.with(builder -> builder.addDeviations(deviation(Array.of(SoundFamily.SON))))
                .in(FILE);

        Seq<Finding> findings = set.assess(file, TODAY).findings();
        assertThat(findings).hasSize(4);
        assertThat(findings.filter(finding -> finding.outcome() == Outcome.EXPLAINED)
                        .map(finding -> finding.key() + " " + finding.severity() + " " + finding.messageKey()))
                .isEqualTo(allowed ? Array.of("OWN-01:son00001 HINT OWN-01.explained") : Array.empty());
        assertThat(withLaw.assess(file, TODAY).findings().map(Finding::outcome)).containsOnly(Outcome.VIOLATED);
    }

    @Test
    void aDeviationAboutTheWholeFileExplainsEverySubjectAndOneForAnotherRuleNone() {
        RuleSet set = set(always(EVERY_MOMENT, norm(NormLevel.PRACTICE)));
        CaseFile whole = Change.with(builder -> builder.addDeviations(deviation(Array.empty())))
                .in(FILE);
        CaseFile other = Change.with(builder -> builder.addDeviations(Deviation.builder()
                        .from(deviation(Array.empty()))
                        .rule(RuleCode.of("OWN-02"))
                        .build()))
                .in(FILE);
        assertThat(set.assess(whole, TODAY).findings().map(Finding::outcome)).containsOnly(Outcome.EXPLAINED);
        assertThat(set.assess(whole, TODAY).isBlocked()).isFalse();
        assertThat(set.assess(other, TODAY).findings().map(Finding::outcome)).containsOnly(Outcome.VIOLATED);
        assertThat(set.assess(whole, SoundFamily.OPENED.plusDays(9)).findings().map(Finding::outcome))
                .as("the day before the deviation was recorded")
                .containsOnly(Outcome.VIOLATED);
    }

    @Test
    void aRuleIsAskedAtItsMomentsOnly() {
        RuleSet set = set(always(HashSet.of(Moment.CLOSING), norm(NormLevel.PRACTICE)));
        assertThat(set.assess(FILE, Occasion.on(TODAY).at(Moment.CLOSING)).findings())
                .hasSize(4);
        Assessment elsewhere = set.assess(FILE, Occasion.on(TODAY).at(Moment.PLAN));
        assertThat(elsewhere.findings()).isEmpty();
        assertThat(why(elsewhere)).containsExactly(NotApplicable.OTHER_MOMENT);
        assertThat(set.assess(FILE, TODAY).moment()).isEqualTo(Moment.DIRECT_SAFETY);
    }

    @Test
    void aNormWithDatesIsAskedOnItsDaysAsItWasAndAlwaysAsWeWorkNow() {
        Norm dated = norm(NormLevel.LAW).since(TODAY).until(TODAY.plusDays(1));
        RuleSet set = set(always(EVERY_MOMENT, dated));
        assertThat(set.assess(FILE, TODAY.minusDays(1)).findings()).isEmpty();
        assertThat(why(set.assess(FILE, TODAY.minusDays(1)))).containsExactly(NotApplicable.NOT_IN_FORCE);
        assertThat(set.assess(FILE, TODAY).findings()).hasSize(4);
        assertThat(set.assess(FILE, TODAY.plusDays(1)).findings()).hasSize(4);
        assertThat(set.assess(FILE, TODAY.plusDays(2)).findings()).isEmpty();
        assertThat(set.assess(FILE, Occasion.on(TODAY.minusDays(1)).in(Mode.AS_WE_WORK))
                        .findings())
                .hasSize(4);
        assertThat(set.assess(FILE, TODAY.minusDays(9)).changesOn()).contains(TODAY);
        assertThat(set.assess(FILE, TODAY).changesOn()).contains(TODAY.plusDays(2));
        assertThat(set.assess(FILE, TODAY.minusDays(9)).agenda(TODAY).map(AgendaLine::on))
                .hasSize(4)
                .containsOnly(TODAY);
    }

    @Test
    void aRuleIsAskedWhereOneNormIsInForceAndBindsSomebodyInTheFile() {
        Norm ofSchools = norm(NormLevel.LAW).binding(OrganisationKind.SCHOOL);
        Norm ofInstitutions = norm(NormLevel.LAW).binding(OrganisationKind.CERTIFIED_INSTITUTION);
        assertThat(why(set(always(EVERY_MOMENT, ofSchools)).assess(FILE, TODAY)))
                .containsExactly(NotApplicable.NO_BOUND_ORGANISATION);
        assertThat(set(always(EVERY_MOMENT, ofSchools, ofInstitutions))
                        .assess(FILE, TODAY)
                        .findings())
                .hasSize(4);
        assertThat(set(always(EVERY_MOMENT, ofSchools, ofInstitutions.since(TODAY.plusDays(1))))
                        .assess(FILE, TODAY)
                        .findings())
                .as("in force is one norm, binding another")
                .isEmpty();
    }

    static Stream<Rule<?>> failing() {
        return Stream.of(
                begin("OWN-02", norm(NormLevel.LAW)).each(MEMBERS).check((member, look) -> {
                    throw new IllegalStateException("the name of the child");
                }),
                begin("OWN-02", norm(NormLevel.LAW)).each(MEMBERS).check((member, look) -> {
                    throw new AssertionError("the name of the child");
                }),
                begin("OWN-02", norm(NormLevel.LAW)).each(MEMBERS).check((member, look) -> {
                    throw new StackOverflowError("the name of the child");
                }),
                begin("OWN-02", norm(NormLevel.LAW))
                        .each(Subjects.<Member>of("failing", look -> {
                            throw new IllegalStateException("the name of the child");
                        }))
                        .check((member, look) -> Verdict.SATISFIED),
                begin("OWN-02", norm(NormLevel.LAW))
                        .each(Subjects.<Member>about(
                                "failing", look -> look.file().members(), Identified.class::cast, id -> {
                                    throw new IllegalStateException("the name of the child");
                                }))
                        .check((member, look) -> Verdict.VIOLATED));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void aRuleThatFailsIsReportedByIdAndHidesNoOther(Rule<?> failing) {
        RuleSet set = RuleSet.of("own", "1", Array.of(always(EVERY_MOMENT, norm(NormLevel.LAW)), failing));
        Assessment assessment = set.assess(FILE, TODAY);
        assertThat(assessment.findings()).hasSize(4);
        assertThat(assessment.failures()).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.rule()).isEqualTo(RuleCode.of("OWN-02"));
            assertThat(failure.toString()).doesNotContain("the name");
            assertThat(failure.cause()).startsWith("java.lang.");
        });
        assertThat(assessment.audit()).hasSize(4);
    }

    @Test
    void aCheckThatFailsForOneSubjectStillJudgesTheOthers() {
        Rule<Member> rule = begin("OWN-02", norm(NormLevel.LAW)).each(MEMBERS).check((member, look) -> {
            if (member.id().equals(SoundFamily.MOTHER)) {
                throw new IllegalStateException();
            }
            return Verdict.VIOLATED;
        });
        Assessment assessment = set(rule).assess(FILE, TODAY);
        assertThat(assessment.findings()).hasSize(3);
        assertThat(assessment.failures().flatMap(RuleFailure::subjects).map(Id::text))
                .containsExactly("mother01");
    }

    @Test
    void aLaterStateIsNoHindsightAndReplacesTheEarlierOneFromItsDayOn() {
        CaseFile file = Change.with(builder -> builder.addMembers(Member.builder()
                        .from(FILE.members().get(2))
                        .bsn(Option.none())
                        .revision(2)
                        .recordedOn(TODAY)
                        .build()))
                .in(FILE);
        assertThat(Example.found(file, TODAY.minusDays(1))).isEmpty();
        assertThat(Example.found(file, TODAY)).containsExactly("FAM-10 ATTENTION daughter01 @bsn");
    }

    @Test
    void everyoneUnknownGivesNoFailureAndAFamilyOfThirtyEveryFindingOnce() {
        CaseFile.Builder many = CaseFile.builder().id(Id.of("manypeople")).openedOn(SoundFamily.OPENED);
        for (int i = 10; i < 40; i++) {
            many.addMembers(Member.builder()
                    .id(Id.of("somebody" + i))
                    .recordedOn(SoundFamily.OPENED)
                    .role(nl.bredeblik.model.family.MemberRole.CHILD)
                    .build());
        }
        Assessment assessment = Profiles.national().assess(many.build(), TODAY);
        assertThat(assessment.failures()).isEmpty();
        assertThat(assessment.findings().groupBy(Finding::code).mapValues(Seq::size))
                .isEqualTo(HashMap.of(RuleCode.of("FAM-02"), 30, RuleCode.of("FAM-08"), 30, RuleCode.of("FAM-09"), 30));
    }

    private static Rule<Member> always(Set<Moment> moments, Norm norm, Norm... more) {
        return rule("OWN-01", noTexts(), Severity.BLOCKING, Audience.PROFESSIONALS, moments, norm, more)
                .each(MEMBERS)
                .check((member, look) -> Verdict.VIOLATED);
    }

    private static RuleHeading begin(String code, Norm norm) {
        return rule(code, noTexts(), Severity.BLOCKING, Audience.PROFESSIONALS, EVERY_MOMENT, norm);
    }

    private static RuleTexts noTexts() {
        return RuleTexts.of(HashMap.empty());
    }

    private static RuleSet set(Rule<?> rule) {
        return RuleSet.of("own", "1", Array.of(rule));
    }

    private static Norm norm(NormLevel level) {
        return Norm.of("OWN", level, "Invented", "1", "2026", Verification.NO_TEXT, "");
    }

    private static Seq<NotApplicable> why(Assessment assessment) {
        return assessment.audit().flatMap(AuditLine::notApplicable);
    }

    private static Deviation deviation(Seq<Id<Member>> about) {
        return Deviation.builder()
                .id(Id.of("deviation"))
                .recordedOn(SoundFamily.OPENED.plusDays(10))
                .rule(RuleCode.of("OWN-01"))
                .about(about)
                .decidedOn(SoundFamily.OPENED.plusDays(10))
                .reason(Text.of("Invented."))
                .build();
    }
}
