package nl.bredeblik.rules;

import static nl.bredeblik.rules.Moment.ANALYSIS;
import static nl.bredeblik.rules.Moment.CLOSING;
import static nl.bredeblik.rules.Moment.DECISION;
import static nl.bredeblik.rules.Moment.DIRECT_SAFETY;
import static nl.bredeblik.rules.Moment.JUDGEMENT;
import static nl.bredeblik.rules.Moment.PLAN;
import static nl.bredeblik.rules.Moment.REVIEW;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.rules.catalogue.JudgementRules;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.HeardFamily;
import nl.bredeblik.rules.family.JudgedFamily;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is asked at one moment and not at the next: of a file that grows, and of one file asked at each moment. */
class MomentsDifferTests {

    private static final RuleSet CORE =
            Areas.of("FAM", "TEAM", "STM", "CON", "JDG", "ANA", "PLAN", "SAFE", "PART", "TERM", "CLOSE");

    /** With a rule of the Veiligheidsteam that speaks while a plan is made, and no longer when a decision cannot wait. */
    private static final RuleSet WITH_JOINT_VIEW =
            RuleSet.of("core", "test", CORE.rules().append(JudgementRules.PLAN_COMES_AFTER_JOINT_VIEW));

    private static final Change JUDGED = JudgedFamily.team()
            .and(JudgedFamily.add(
                    JudgedFamily.own("judgement1", TODAY.minusMonths(1), JudgedFamily.SCHOOL, SafetyLevel.UNSAFE)));
    private static final Change ANALYSED =
            JUDGED.and(AnalysedFamily.analysed(built -> built.positiveExplanations(Array.empty())));
    private static final Change DRAFTED =
            ANALYSED.and(with(file -> file.addPlans(AnalysedFamily.plan().build())));
    private static final Change ADOPTED =
            DRAFTED.and(AnalysedFamily.adopted(AnalysedFamily.PLAN, AnalysedFamily.PLANNED));
    private static final Change DECIDED =
            ADOPTED.and(HeardFamily.decided(CoreDecisionKind.CONTACT_LIMIT, TODAY.minusDays(3), built -> built));
    private static final Change CLOSED =
            DECIDED.and(HeardFamily.closed(ClosingStage.PROPOSED, TODAY, built -> built.aftercare(Option.none())));

    /** A step of the work, the file before and after it, and the findings that go and come with it. */
    record Step(Moment before, Moment now, Change earlier, Change later, Seq<String> gone, Seq<String> come) {

        static Step step(Moment before, Moment now, Change earlier, Change later, String gone, String come) {
            return new Step(before, now, earlier, later, lines(gone), lines(come));
        }

        private static Seq<String> lines(String told) {
            return told.isEmpty() ? Array.empty() : Array.of(told.split(", ", -1));
        }

        @Override
        public String toString() {
            return "from " + before.code() + " to " + now.code();
        }
    }

    static Stream<Step> growing() {
        return Stream.of(
                Step.step(
                        DIRECT_SAFETY,
                        JUDGEMENT,
                        nothing(),
                        JUDGED,
                        "",
                        "CON-05 ATTENTION, CON-06 ATTENTION, PART-01 ATTENTION"),
                Step.step(JUDGEMENT, ANALYSIS, JUDGED, ANALYSED, "CON-06 ATTENTION", "ANA-26 HINT"),
                Step.step(
                        ANALYSIS,
                        PLAN,
                        ANALYSED,
                        DRAFTED,
                        "",
                        "PLAN-01 ATTENTION, PLAN-02 ATTENTION, PLAN-05 HINT, PLAN-10 ATTENTION, PLAN-11 ATTENTION, "
                                + "PLAN-12 ATTENTION, PLAN-16 ATTENTION, PLAN-18 HINT, PLAN-24 ATTENTION, TERM-01 ATTENTION"),
                Step.step(
                        PLAN,
                        REVIEW,
                        DRAFTED,
                        ADOPTED,
                        "PLAN-18 HINT, TERM-01 ATTENTION",
                        "PART-03 ATTENTION, PLAN-18 ATTENTION, PLAN-18 BLOCKING, PLAN-19 ATTENTION, TEAM-11 ATTENTION, "
                                + "TERM-01 BLOCKING"),
                Step.step(
                        REVIEW,
                        DECISION,
                        ADOPTED,
                        DECIDED,
                        "",
                        "ANA-02 ATTENTION, JDG-11 ATTENTION, JDG-12 ATTENTION, JDG-13 BLOCKING, JDG-14 BLOCKING, "
                                + "JDG-15 ATTENTION, PART-06 BLOCKING, STM-10 ATTENTION, TEAM-13 ATTENTION"),
                Step.step(
                        DECISION,
                        CLOSING,
                        DECIDED,
                        CLOSED,
                        "ANA-26 HINT, PART-01 ATTENTION, PLAN-01 ATTENTION, PLAN-05 HINT, PLAN-10 ATTENTION, "
                                + "PLAN-11 ATTENTION, PLAN-12 ATTENTION, PLAN-16 ATTENTION, PLAN-24 ATTENTION, "
                                + "TERM-01 BLOCKING",
                        "CLOSE-01 BLOCKING, CLOSE-03 ATTENTION, CLOSE-05 ATTENTION, PART-01 BLOCKING, SAFE-20 ATTENTION"));
    }

    /** The last file in which every step was taken in haste. */
    static Stream<Step> asked() {
        return Stream.of(
                asked(DIRECT_SAFETY, JUDGEMENT, "", "CON-05 ATTENTION, TEAM-13 ATTENTION"),
                asked(JUDGEMENT, ANALYSIS, "", "ANA-26 HINT"),
                asked(
                        ANALYSIS,
                        PLAN,
                        "",
                        "ANA-02 ATTENTION, JDG-18 ATTENTION, PART-03 ATTENTION, PLAN-01 ATTENTION, PLAN-02 ATTENTION, "
                                + "PLAN-05 HINT, PLAN-10 ATTENTION, PLAN-11 ATTENTION, PLAN-12 ATTENTION, "
                                + "PLAN-16 ATTENTION, PLAN-18 ATTENTION, PLAN-18 BLOCKING, PLAN-19 ATTENTION, "
                                + "PLAN-24 ATTENTION, TEAM-11 ATTENTION, TERM-01 BLOCKING"),
                asked(
                        PLAN,
                        REVIEW,
                        "",
                        "CLOSE-01 BLOCKING, CLOSE-03 ATTENTION, CLOSE-05 ATTENTION, JDG-11 ATTENTION, JDG-12 ATTENTION, "
                                + "JDG-13 BLOCKING, JDG-14 BLOCKING, JDG-15 ATTENTION"),
                asked(REVIEW, DECISION, "JDG-18 ATTENTION", ""),
                asked(
                        DECISION,
                        CLOSING,
                        "ANA-26 HINT, PLAN-01 ATTENTION, PLAN-05 HINT, PLAN-10 ATTENTION, PLAN-11 ATTENTION, "
                                + "PLAN-12 ATTENTION, PLAN-16 ATTENTION, PLAN-24 ATTENTION, TERM-01 BLOCKING",
                        ""));
    }

    private static Step asked(Moment before, Moment now, String gone, String come) {
        return Step.step(before, now, CLOSED, CLOSED, gone, come);
    }

    @ParameterizedTest
    @MethodSource("growing")
    void aFileThatGrowsIsAskedWhatBelongsToItsStep(Step step) {
        Assessment before = CORE.assess(step.earlier().in(SoundFamily.file()), TODAY);
        Assessment now = CORE.assess(step.later().in(SoundFamily.file()), TODAY);
        assertThat(before.moment()).isEqualTo(step.before());
        assertThat(now.moment()).isEqualTo(step.now());
        assertDiffers(step, before, now);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void oneFileIsAskedOtherThingsAtTheNextMoment(Step step) {
        assertDiffers(step, at(step.before()), at(step.now()));
    }

    private static Assessment at(Moment moment) {
        return WITH_JOINT_VIEW.assess(
                CLOSED.in(SoundFamily.file()), new Occasion(TODAY, Option.some(moment), Mode.AS_IT_WAS));
    }

    private static void assertDiffers(Step step, Assessment before, Assessment now) {
        assertThat(step.gone().appendAll(step.come())).isNotEmpty();
        assertThat(lines(before).removeAll(lines(now))).as("what goes").containsExactlyElementsOf(step.gone());
        assertThat(lines(now).removeAll(lines(before))).as("what comes").containsExactlyElementsOf(step.come());
    }

    private static Seq<String> lines(Assessment assessment) {
        assertThat(assessment.failures()).isEmpty();
        return assessment
                .findings()
                .map(finding -> finding.code() + " " + finding.severity())
                .distinct()
                .sorted();
    }
}
