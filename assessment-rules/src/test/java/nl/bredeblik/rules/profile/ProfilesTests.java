package nl.bredeblik.rules.profile;

import static nl.bredeblik.rules.profile.Departure.leavesOut;
import static nl.bredeblik.rules.profile.Departure.sets;
import static nl.bredeblik.rules.profile.Departure.takesIn;
import static nl.bredeblik.rules.profile.Departure.weighs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import nl.bredeblik.rules.LeftOutRule;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.RuleSetDifference;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.catalogue.FamilyRules;
import nl.bredeblik.rules.catalogue.JudgementRules;
import nl.bredeblik.rules.catalogue.PlanRules;
import nl.bredeblik.rules.catalogue.TeamRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTests {

    private static final RuleSet NATIONAL = Profiles.national();
    private static final Source OURS = Source.own("Werkafspraak van ons team");

    static Stream<Profile> profiles() {
        return Profiles.waysOfWorking().toJavaStream();
    }

    @Test
    void everyProfileIsFoundByItsName() {
        assertThat(Profiles.all().map(RuleSet::name))
                .containsExactly(
                        "national", "veiligheidsteam-wbw", "basisteam", "blijvend-veilig", "regionaal-veiligheidsteam");
        Profiles.all().forEach(set -> assertThat(Profiles.named(set.name())).contains(set));
        assertThat(Profiles.named("nobodys")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileIsTheNationalSetAndItsDifferencesAndNothingElse(Profile profile) {
        RuleSetDifference found = NATIONAL.difference(profile.rules());

        assertThat(found.onlyInFirst()).isEmpty();
        assertThat(found.otherRules()).isEmpty();
        assertThat(found.onlyInSecond().map(Rule::code))
                .containsExactlyInAnyOrderElementsOf(profile.differences()
                        .filter(difference -> difference.departure() instanceof Departure.TakenIn)
                        .map(Difference::rule));
        assertThat(found.isEmpty()).isFalse();
        assertThat(profile.rules()).hasToString(profile.toString());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyDifferenceSaysWhyInTwoLanguagesAndOnWhatItRests(Profile profile) {
        for (Difference difference : profile.differences()) {
            Source source = difference.source();
            assertThat(difference.dutch()).endsWith(".").isNotEqualTo(difference.english());
            assertThat(difference.english()).endsWith(".");
            assertThat(source.name()).isNotBlank();
            assertThat(source.address().isEmpty()).isEqualTo(source.kind() != Source.Kind.PUBLISHED);
        }
    }

    @Test
    void twoProfilesMakeAThird() {
        Profile third = Profiles.basisteam().and(Profiles.blijvendVeilig()).named("ours", "1");

        assertThat(third).hasToString("ours 1");
        assertThat(third.differences())
                .containsAll(Profiles.basisteam().differences())
                .containsAll(Profiles.blijvendVeilig().differences());
        assertThat(third.rules().rules())
                .contains(TeamRules.FAMILY_HAS_FIXED_DUO, PlanRules.ADULT_CAUSE_HAS_HELP)
                .containsOnlyOnce(PlanRules.ADULT_HAS_OWN_GOAL);
    }

    @Test
    void whichOfTwoProfilesComesFirstDoesNotMatter() {
        for (Profile one : Profiles.waysOfWorking()) {
            for (Profile other : Profiles.waysOfWorking()) {
                assertThat(one.and(other)
                                .rules()
                                .difference(other.and(one).rules())
                                .isEmpty())
                        .isTrue();
            }
        }
    }

    @Test
    void aProfileWithItselfAsksTheSame() {
        Profile basisteam = Profiles.basisteam();

        assertThat(basisteam.and(basisteam).differences()).isEqualTo(basisteam.differences());
    }

    @Test
    void anOwnProfileTakesAFewLines() {
        Profile ours = Profile.on(
                NATIONAL,
                "ours",
                "1",
                leavesOut(FamilyRules.MINOR_HAS_AUTHORITY)
                        .because("Staat in ons eigen systeem.", "Stands in our own system.", OURS),
                weighs(TeamRules.COORDINATOR_IS_NAMED, Severity.HINT).because("Een begin.", "A beginning.", OURS));

        assertThat(ours.rules().leftOut())
                .containsExactly(
                        new LeftOutRule(FamilyRules.MINOR_HAS_AUTHORITY.code(), "Staat in ons eigen systeem."));
        assertThat(ours.rules().severities().single().reason()).contains("Een begin.");
    }

    @Test
    void whatWasTakenInCanBeWeighedWhateverTheOrder() {
        Difference weighed = weighs(PlanRules.NOBODY_DOES_TOO_MUCH, Severity.ATTENTION)
                .because("Het valt op.", "It stands out.", OURS);
        Difference taken =
                takesIn(PlanRules.NOBODY_DOES_TOO_MUCH).because("Wij letten hierop.", "We look at this.", OURS);

        assertThat(Profile.on(NATIONAL, "ours", "1", weighed, taken)
                        .rules()
                        .rule(taken.rule())
                        .map(Rule::severity))
                .contains(Severity.ATTENTION);
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.on(NATIONAL, "ours", "1", weighed));
    }

    @Test
    void differencesThatContradictEachOtherAreRefused() {
        Rule<?> rule = JudgementRules.JOINT_JUDGEMENT_STANDS_BESIDE_OWN_ONES;
        Profile lighter =
                Profile.on(NATIONAL, "lighter", "1", leavesOut(rule).because("Doen wij niet.", "We do not.", OURS));
        Profile stricter = Profile.on(
                NATIONAL, "stricter", "1", weighs(rule, Severity.BLOCKING).because("Wel.", "We do.", OURS));

        assertThatIllegalArgumentException().isThrownBy(() -> lighter.and(Profiles.veiligheidsteamWestBrabantWest()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stricter.and(Profiles.veiligheidsteamWestBrabantWest()))
                .withMessageContaining("JDG-06");
        assertThat(stricter.without(stricter.differences().head())
                        .and(Profiles.veiligheidsteamWestBrabantWest())
                        .rules()
                        .severities())
                .hasSize(1);
    }

    @Test
    void twoFiguresForOneSettingContradictEachOtherAndTwoSettingsDoNot() {
        Departure three = sets(TeamRules.FIXED_PROFESSIONALS_STAY, TeamRules.MOST_CHANGES_IN_A_YEAR, 3);
        Profile ours = Profile.on(NATIONAL, "ours", "1", three.because("Drie.", "Three.", OURS));

        assertThatIllegalArgumentException().isThrownBy(() -> ours.and(Profiles.basisteam()));
        assertThat(ours.and(Profiles.regionaalVeiligheidsteam())
                        .rules()
                        .settings()
                        .of(TeamRules.MOST_CHANGES_IN_A_YEAR))
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeIsRefused() {
        Difference difference = takesIn(PlanRules.NOBODY_DOES_TOO_MUCH).because("a.", "b.", OURS);
        Profile elsewhere = Profile.on(RuleSet.of("other", "1", NATIONAL.rules()), "x", "1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profiles.basisteam().without(difference));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profiles.basisteam().and(elsewhere));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> takesIn(PlanRules.NOBODY_DOES_TOO_MUCH).because(" ", "b.", OURS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> takesIn(PlanRules.NOBODY_DOES_TOO_MUCH).because("a.", " ", OURS));
    }
}
