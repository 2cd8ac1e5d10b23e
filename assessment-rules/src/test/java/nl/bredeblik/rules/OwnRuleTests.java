package nl.bredeblik.rules;

import static nl.bredeblik.rules.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;

/** A rule of one's own, as the README shows it. */
class OwnRuleTests {

    // begin of the example
    private static final Norm HOUSE_RULE =
            Norm.of("OWN-HOUSE", NormLevel.PRACTICE, "Eigen werkafspraak", "", "2026", Verification.NO_TEXT, "");

    private static final RuleTexts TEXTS = RuleTexts.of(HashMap.of(
            "OWN-01.nl.asked", "Van elk gezinslid is de naam vastgelegd.",
            "OWN-01.nl.why", "Zo weet iedereen over wie het gaat.",
            "OWN-01.nl.resolves", "Leg de naam vast."));

    private static final Rule<Member> MEMBER_HAS_NAME = rule(
                    "OWN-01", TEXTS, Severity.HINT, Audience.PROFESSIONALS, HashSet.of(Moment.values()), HOUSE_RULE)
            .each(Subjects.of("members", look -> look.file().members()))
            .check((member, look) ->
                    Verdict.satisfiedIf(member.name().isDefined()).at("name"));
    // end of the example

    @Test
    void aRuleOfOnesOwnTakesAFewLines() {
        RuleSet ours = Profiles.national().plus(MEMBER_HAS_NAME).named("ours", "1");
        CaseFile file = Change.withoutMember(SoundFamily.SON).in(SoundFamily.file());

        assertThat(ours.assess(file, SoundFamily.TODAY)
                        .findings()
                        .filter(finding -> finding.rule() == MEMBER_HAS_NAME)
                        .map(Finding::key))
                .containsExactly("OWN-01:daughter01", "OWN-01:father01", "OWN-01:mother01");
    }

    @Test
    void itsTextsAreItsOwn() {
        assertThat(MEMBER_HAS_NAME.text(Language.DUTCH, TextPart.ASKED))
                .contains("Van elk gezinslid is de naam vastgelegd.");
        assertThat(MEMBER_HAS_NAME.text(Language.PLAIN_DUTCH, TextPart.WHY))
                .contains("Zo weet iedereen over wie het gaat.");
        assertThat(MEMBER_HAS_NAME.text(Language.ENGLISH, TextPart.WHY)).isEmpty();
    }

    @Test
    void itTellsWhatItIs() {
        assertThat(MEMBER_HAS_NAME).hasToString("OWN-01");
        assertThat(MEMBER_HAS_NAME.area()).isEqualTo("OWN");
        assertThat(MEMBER_HAS_NAME.subjects().name()).isEqualTo("members");
        assertThat(MEMBER_HAS_NAME.norms()).containsExactly(HOUSE_RULE);
    }
}
