package nl.bredeblik.rules.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each difference of each profile changes, on a file of its own. */
class ProfileDifferenceTests {

    static Stream<Shown> shown() {
        return Shown.all().toJavaStream();
    }

    static Stream<Profile> profiles() {
        return Profiles.waysOfWorking().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theNationalSetAndTheProfileGiveDifferentOutcomes(Shown shown) {
        assertThat(lines(Profiles.national(), shown)).containsExactlyElementsOf(shown.national());
        assertThat(lines(shown.profile().rules(), shown))
                .containsExactlyElementsOf(shown.found())
                .isNotEqualTo(shown.national());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void itIsThisDifferenceThatDoesIt(Shown shown) {
        Profile without = shown.profile();
        if (shown.difference().departure() instanceof Departure.TakenIn) {
            for (Difference about : weighingsOf(shown)) {
                without = without.without(about);
            }
        }
        RuleSet others = without.without(shown.difference()).rules();

        assertThat(lines(others, shown)).isNotEqualTo(shown.found());
    }

    private static Seq<Difference> weighingsOf(Shown shown) {
        return shown.profile()
                .differences()
                .filter(each ->
                        each.rule().text().equals(shown.rule()) && each.departure() instanceof Departure.Weighed);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyDifferenceIsShown(Profile profile) {
        assertThat(Shown.all().filter(shown -> shown.profile() == profile).map(Shown::difference))
                .containsExactlyInAnyOrderElementsOf(profile.differences());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void noDifferenceHoldsUpDirectSafety(Profile profile) {
        for (Difference difference : profile.differences()) {
            if (difference.departure() instanceof Departure.TakenIn taken) {
                assertThat(taken.added().moments()).doesNotContain(Moment.DIRECT_SAFETY);
            }
            if (difference.departure() instanceof Departure.Weighed weighed) {
                assertThat(weighed.severity()).isNotEqualTo(Severity.BLOCKING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void nothingMoreIsNeededFirstForAPlanForDirectSafety(Profile profile) {
        Change immediate = Change.with(file -> file.addPlans(
                AnalysedFamily.plan().kind(PlanKind.IMMEDIATE_SAFETY).build()));
        for (Moment moment : Moment.values()) {
            assertThat(blocking(profile.rules(), immediate, moment))
                    .isEqualTo(blocking(Profiles.national(), immediate, moment));
        }
    }

    @Test
    void aPlanOfTheFamilysOwnIsNotHeldUpEither() {
        Change own = AnalysedFamily.analysed(built -> built.strengths(Array.empty()))
                .and(Change.with(file -> file.addPlans(
                        AnalysedFamily.plan().kind(PlanKind.FAMILY_GROUP_PLAN).build())));
        for (Profile profile : Profiles.waysOfWorking()) {
            assertThat(blocking(profile.rules(), own, Moment.PLAN))
                    .isEqualTo(blocking(Profiles.national(), own, Moment.PLAN));
        }
    }

    private static Seq<String> blocking(RuleSet rules, Change change, Moment moment) {
        return Example.lines(assess(rules, change.in(SoundFamily.file()), moment))
                .filter(line -> line.contains(" BLOCKING "));
    }

    private static Seq<String> lines(RuleSet rules, Shown shown) {
        return Example.lines(assess(rules, shown.file(), shown.moment()))
                .filter(line -> line.startsWith(shown.rule() + " "));
    }

    private static Assessment assess(RuleSet rules, CaseFile file, Moment moment) {
        Assessment assessment =
                rules.assess(file, new Occasion(SoundFamily.TODAY, Option.some(moment), Mode.AS_IT_WAS));
        assertThat(assessment.failures()).isEmpty();
        return assessment;
    }
}
