package nl.bredeblik.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.time.Period;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.DiscussionDecision;
import nl.bredeblik.model.judgement.DiscussionDecisionKind;
import nl.bredeblik.model.judgement.FamilyPresence;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTests {

    private static final CaseFile FILE = OwnRules.file();
    private static final Assessment ASSESSMENT = OwnRules.ruleSet().assess(FILE, OwnRules.TODAY);

    @Test
    void aReportReadsFromTheFirstLineToTheLast() {
        assertThat(TextReport.in(Language.DUTCH).text(ASSESSMENT)).isEqualTo("""
                Dossier casefile1
                =================
                Peildatum  24 december 2026
                Moment     directe veiligheid (afgeleid uit het dossier)
                Werkwijze  zoals het was: met de normen van de peildatum
                Regels     own 1+changed

                Eerst nodig
                -----------
                De stap van dit moment kan nog niet op dit dossier rusten. Wat vandaag wordt vastgelegd,
                kan dat veranderen.

                OWN-01  gezinslid member01
                  Gevraagd     Hoogstens 2 vóór 1 maart 2027, anders dan member02.
                  Uitkomst     Het dossier laat dit niet zien, of spreekt het tegen.
                  Waarom       Omdat.
                  Wie          Het dossier noemt op deze dag geen regisseur.
                  Wanneer      Vóór de stap van dit moment.
                  Zie ook      member02
                  Norm         wet: Een wet, artikel 7; tekst van 5 januari 2015; gelezen in een oudere
                               versie, latere wijzigingen zijn mogelijk
                  Vindplaats   /members/0, veld bsn

                Tip
                ---
                Dit helpt het werk, of er is al een toelichting vastgelegd.

                OWN-02  gezinslid member01
                  Uitkomst     Het dossier laat dit niet zien. Er is vastgelegd waarom ervan is
                               afgeweken; dat zegt niet dat aan de norm is voldaan.
                  Toelichting  gemotiveerde afwijking deviate1
                  Norm         werkwijze: Een werkwijze
                  Vindplaats   /members/0

                Wat komt eraan
                --------------
                Wordt er niets vastgelegd, dan vraagt het dossier dit vanaf de genoemde dag. Er is
                gekeken tot en met 24 december 2027.

                uiterlijk 4 januari 2027  OWN-05  gezinslid member01

                Regels die zijn afgebroken
                --------------------------
                Deze regel is afgebroken; de uitkomst is niet bekend. Dit is een fout in de regel, niet
                in het dossier.
                OWN-03  gezinslid member01 (java.lang.IllegalStateException)

                Regels die zijn weggelaten
                --------------------------
                OWN-04: doubles OWN-02

                Deze toets kijkt naar het dossier en het werk van de professionals, niet naar het gezin.
                Niet vastgelegd is niet hetzelfde als niet gedaan.
                """);
    }

    @Test
    void aTermThatHasPassedIsToldWithItsDays() {
        Assessment later = OwnRules.ruleSet().assess(FILE, OwnRules.TODAY.plusDays(12));

        assertThat(TextReport.in(Language.ENGLISH).text(later)).contains("""
                OWN-05  member member01
                  Outcome       The term has passed and the act is not recorded yet.
                  Term          counted from 24 December 2026, at the latest on 4 January 2027
                """);
    }

    @Test
    void whoTakesItUpAndWhatIsUndertakenIsToldAsTheFileNamesIt() {
        CaseFile planned = CaseFile.builder()
                .from(FILE)
                .addAssignments(Assignment.builder()
                        .id(Id.of("assignment"))
                        .recordedOn(OwnRules.TODAY)
                        .professional(Id.of("worker01"))
                        .role(AssignmentRole.COORDINATOR)
                        .period(DayPeriod.startingOn(OwnRules.TODAY))
                        .build())
                .addDiscussions(CaseDiscussion.builder()
                        .id(Id.of("discussion"))
                        .recordedOn(OwnRules.TODAY)
                        .on(OwnRules.TODAY)
                        .family(FamilyPresence.PARTLY_PRESENT)
                        .addDecisions(DiscussionDecision.builder()
                                .kind(DiscussionDecisionKind.WAIT)
                                .responsible(Id.of("worker02"))
                                .due(LocalDate.of(2027, 1, 18))
                                .build())
                        .build())
                .build();
        Assessment later = OwnRules.ruleSet()
                .withSeverity(RuleCode.of("OWN-05"), Severity.ATTENTION, "shown as attention")
                .assess(planned, OwnRules.TODAY.plusDays(12));

        assertThat(TextReport.in(Language.DUTCH).text(later)).contains("""
                  Wie          worker01
                  Wanneer      Vóór de stap van dit moment.
                """, """
                  Wanneer      Uiterlijk op de eerstvolgende dag die is gepland: 18 januari 2027,
                               casusbespreking discussion
                """, """
                Wie doet wat
                ------------
                Dit staat in het dossier als afgesproken en nog niet als gedaan.

                18 januari 2027  besluit in casusbespreking discussion: worker02
                """);
    }

    @Test
    void labelsOfTheCallerStandForIdsEverywhere() {
        String text = TextReport.in(Language.ENGLISH)
                .withLabels(id -> "<" + id.text() + ">")
                .text(ASSESSMENT);

        assertThat(text)
                .contains("OWN-01  member <member01>", "other than <member02>", "OWN-03  member <member01>")
                .doesNotContainPattern("[^<]member0[12]");
    }

    @Test
    void aGivenMomentAHorizonAndTheAuditShow() {
        Assessment given =
                OwnRules.ruleSet().assess(FILE, Occasion.on(OwnRules.TODAY).at(Moment.PLAN));
        String text = TextReport.in(Language.ENGLISH)
                .withHorizon(Period.ofDays(3))
                .withAudit()
                .text(given);

        assertThat(text)
                .contains("plan (as given)")
                .contains("Up to and including 27 December 2026 nothing is added")
                .contains("OWN-02  member member01: not recorded, with an explanation")
                .contains("OWN-05  member member01: term runs");
    }

    @Test
    void beforeTheOpeningNothingElseIsTold() {
        Assessment early = OwnRules.ruleSet().assess(FILE, OwnRules.TODAY.minusDays(31));

        assertThat(TextReport.in(Language.ENGLISH).text(early))
                .contains("Nothing recorded yet", "\"Not recorded\" is not \"not done\"")
                .doesNotContain("OWN-01", "What comes");
    }

    @ParameterizedTest
    @EnumSource
    void noLanguageLeavesAPlaceOpenOrShowsWhatAFileOrARuleSays(Language language) {
        String report = TextReport.in(language).withAudit().text(ASSESSMENT);
        String explanation = ASSESSMENT
                .ruleSet()
                .rules()
                .map(rule -> TextExplanation.in(language).text(ASSESSMENT, rule))
                .mkString();

        assertThat(report + explanation).doesNotContain("{", "}", "Quetzal", "a reason of the file");
        assertThat((report + explanation).lines())
                .allMatch(line -> line.length() <= 88 && line.equals(line.stripTrailing()));
    }

    @Test
    void severalReportsStandOneUnderTheOther() {
        TextReport report = TextReport.in(Language.DUTCH);

        assertThat(report.text(Array.of(ASSESSMENT, ASSESSMENT)))
                .isEqualTo(report.text(ASSESSMENT) + "\n\n" + report.text(ASSESSMENT));
        assertThat(report.text(Array.<Assessment>empty())).isEmpty();
    }

    @Test
    void whatTheRuleSetDoesOtherwiseShowsInEveryReport() {
        Assessment changed = OwnRules.ruleSet()
                .withSetting(OwnRules.WITHIN, Term.weeks(1))
                .withSeverity(RuleCode.of("OWN-01"), Severity.HINT, "een ander doet dit")
                .withSeverity(RuleCode.of("OWN-02"), Severity.BLOCKING)
                .assess(FILE, OwnRules.TODAY);

        assertThat(TextReport.in(Language.DUTCH).text(changed))
                .contains("Regels        own 1+changed\nEigen keuzes  answer.within: 1 week\n")
                .contains("""
                        Regels met een andere zwaarte
                        -----------------------------
                        OWN-01: Tip, in plaats van Eerst nodig. een ander doet dit
                        OWN-02: Eerst nodig, in plaats van Aandacht

                        Regels die zijn weggelaten
                        --------------------------
                        OWN-04: doubles OWN-02
                        """);
    }

    @Test
    void anExplanationCountsATermDayByDay() {
        var rule = ASSESSMENT.ruleSet().rule(RuleCode.of("OWN-05")).get();

        assertThat(TextExplanation.in(Language.DUTCH)
                        .text(ASSESSMENT, rule, Id.of("member01"))
                        .lines())
                .containsSequence(
                        "  Telling      24 december 2026: de dag waarvan wordt gerekend; hij telt zelf niet mee",
                        "  Telling      25 december 2026 (feestdag): telt niet mee, want het is geen werkdag",
                        "  Telling      26 december 2026 tot en met 27 december 2026 (weekend): telt niet mee,",
                        "               want het is geen werkdag",
                        "  Telling      28 december 2026 tot en met 31 december 2026: telt mee",
                        "  Telling      1 januari 2027 (feestdag): telt niet mee, want het is geen werkdag")
                .containsSequence(
                        "  Telling      4 januari 2027: de laatste dag van de termijn zoals die is gesteld",
                        "  Gebruikt     answer.within = 5 werkdagen");
        assertThat(TextExplanation.in(Language.ENGLISH).text(ASSESSMENT, rule, Id.of("another1")))
                .contains("This rule does not look at this part of the file.");
    }

    @Test
    void anExplanationTellsTheValuesThatWereUsed() {
        var rule = ASSESSMENT.ruleSet().rule(RuleCode.of("OWN-01")).get();

        assertThat(TextExplanation.in(Language.ENGLISH).text(ASSESSMENT, rule))
                .contains(
                        "Used          most = 2\n  Used          until = 1 March 2027\n  Used          other = member02")
                .contains("At most … before …, other than ….")
                .contains("Published     https://example.org");
    }
}
