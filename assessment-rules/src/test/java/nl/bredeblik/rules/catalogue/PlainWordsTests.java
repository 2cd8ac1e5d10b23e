package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ConcernFamily.told;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at free text that a rule set may add: CON-02 and STM-19, rows CON-02 and R142. */
class PlainWordsTests {

    private static final RuleSet WORDS =
            RuleSet.of("words", "test", Array.ofAll(ConcernRules.OPT_IN).appendAll(WordingRules.OPT_IN));
    private static final String LABEL = "CON-02 HINT concern1 @behaviour";
    private static final String DOUBT = "STM-19 HINT statement @text";

    @ParameterizedTest
    @CsvSource({
        "Verwaarlozing.,true",
        "Emotionele en lichamelijke verwaarlozing,true",
        "ER IS SPRAKE VAN HUISELIJK GEWELD!,true",
        "Vader slaat met de deur.,false",
        "Verwaarlozing: hij had drie dagen dezelfde luier om.,false",
        "?,false"
    })
    void aConcernIsMoreThanALabel(String behaviour, boolean isLabel) {
        example(told(built -> built.behaviour(Text.of(behaviour))), when(isLabel, LABEL));
    }

    @Test
    void anIncidentTellsMoreThanALabel() {
        Incident incident = Incident.builder()
                .id(Id.of("incident1"))
                .recordedOn(OPENED)
                .kind(IncidentKind.INCIDENT)
                .happened(PartialDate.onDay(OPENED))
                .description(Text.of("Invented."))
                .police(YesNoUnknown.NO)
                .build();
        Change label = told(built -> built.behaviour(Text.of("geweld")).addEvidence(incident.id()));
        example(label.and(with(file -> file.addIncidents(incident))));
        example(label, LABEL);
        example(told(built -> built.behaviour(Option.none())));
    }

    @ParameterizedTest
    @CsvSource({
        "FACT,Het lijkt thuis onrustig.,true",
        "FACT,Waarschijnlijk was zij thuis.,true",
        "FACT,Zij was thuis.,false",
        "FACT,Hij speelt verstoppertje (lijktje).,false",
        "INTERPRETATION,Het lijkt thuis onrustig.,false",
        "TESTIMONY,Het lijkt thuis onrustig.,false"
    })
    void aFactHoldsNoWordOfDoubt(StatementKind kind, String words, boolean isDoubt) {
        Change stated = with(file -> file.statements(Array.of(
                statement().addAbout(DAUGHTER).kind(kind).text(Text.of(words)).build())));
        example(stated, when(isDoubt, DOUBT));
    }

    @Test
    void aRuleSetChoosesItsOwnWords() {
        RuleSet own = WORDS.withSetting(WordingRules.WORDS_OF_DOUBT, HashSet.of("invented"));
        Change stated = with(file -> file.statements(
                Array.of(statement().addAbout(DAUGHTER).kind(StatementKind.FACT).build())));
        Example.in(own, "own words", stated, DOUBT).holds();
    }

    @Test
    void theyAreNotInTheNationalSet() {
        assertThat(Profiles.national().rules().map(rule -> rule.code().text())).doesNotContain("CON-02", "STM-19");
    }

    private static void example(Change change, String... expected) {
        Example.in(WORDS, "words", change, expected).holds();
    }

    private static String[] when(boolean isFound, String line) {
        return isFound ? new String[] {line} : new String[0];
    }
}
