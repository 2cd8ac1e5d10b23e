package nl.bredeblik.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.render.OwnRules;
import org.junit.jupiter.api.Test;

class JsonReportTests {

    private static final Assessment ASSESSMENT = OwnRules.ruleSet().assess(OwnRules.file(), OwnRules.TODAY);

    @Test
    void anAssessmentHasItsStableForm() throws IOException {
        StringWriter line = new StringWriter();
        JsonReport.in(Language.ENGLISH).writeLine(ASSESSMENT, line);

        assertThat(line.toString().replace("},", "},\n")).isEqualTo("""
                {"caseFile":"casefile1","asOf":"2026-12-24","mode":"as-it-was","moment":"direct-safety","ruleSet":{"name":"own","version":"1+changed"},
                "findings":[{"key":"OWN-01:member01","rule":"OWN-01","severity":"BLOCKING","state":"VIOLATED","subjects":["member01"],"pointer":"/members/0","field":"bsn","message":{"key":"OWN-01.violated","arguments":[{"name":"most","figure":2},
                {"name":"until","date":"2027-03-01"},
                {"name":"other","id":"member02"}],"text":"At most 2 before 1 March 2027, other than member02. The record does not show this, or contradicts it."},
                "norms":[{"key":"LAW","level":"LAW","source":"Een wet","article":"7","textVersion":"2015-01-05","verification":"READ_IN_OLD_VERSION","address":"https://example.org"}],"moment":"direct-safety"},
                {"key":"OWN-02:member01","rule":"OWN-02","severity":"HINT","state":"EXPLAINED","subjects":["member01"],"pointer":"/members/0","explainedBy":"deviate1","message":{"key":"OWN-02.explained","arguments":[],"text":"The record does not show this. Why is recorded; that does not say that the norm was met."},
                "norms":[{"key":"OWN","level":"PRACTICE","source":"Een werkwijze","verification":"NO_TEXT"}],"moment":"direct-safety"}],"agenda":[{"on":"2027-01-05","finding":{"key":"OWN-05:member01","rule":"OWN-05","severity":"BLOCKING","state":"OVERDUE","subjects":["member01"],"pointer":"/members/0","message":{"key":"OWN-05.violated","arguments":[],"text":"The term has passed and the act is not recorded yet."},
                "norms":[{"key":"LAW","level":"LAW","source":"Een wet","article":"7","textVersion":"2015-01-05","verification":"READ_IN_OLD_VERSION","address":"https://example.org"}],"term":{"start":"2026-12-24","lastDay":"2027-01-04"},
                "moment":"direct-safety"}}],"leftOut":[{"rule":"OWN-04","reason":"doubles OWN-02"}],"failures":[{"rule":"OWN-03","subjects":["member01"],"cause":"java.lang.IllegalStateException"}]}
                """);
    }

    @Test
    void itIsTheSameEachTime() {
        JsonReport report = JsonReport.in(Language.DUTCH).withAudit();

        assertThat(report.text(OwnRules.ruleSet().assess(OwnRules.file(), OwnRules.TODAY)))
                .isEqualTo(report.text(ASSESSMENT));
    }

    @Test
    void labelsStandInTextsAndNowhereElse() {
        String json = JsonReport.withLabels(Language.ENGLISH, id -> "somebody").text(ASSESSMENT);

        assertThat(json).contains("other than somebody", "\"id\": \"member02\"", "\"key\": \"OWN-01:member01\"");
    }

    @Test
    void outcomesTellHowADutyStands() {
        assertThat(JsonReport.in(Language.ENGLISH).withAudit().text(ASSESSMENT))
                .contains("\"outcome\": \"PENDING\",\n      \"state\": \"OPEN\",\n      \"term\": {");
    }

    @Test
    void whatTheRuleSetDoesOtherwiseIsToldAndNothingWhereItDoesNot() {
        RuleSet changed = OwnRules.ruleSet()
                .withSetting(OwnRules.WITHIN, Term.weeks(1))
                .withSetting(Setting.of("goals.most", 3), 4)
                .withSeverity(RuleCode.of("OWN-01"), Severity.HINT, "another service does this")
                .withSeverity(RuleCode.of("OWN-02"), Severity.BLOCKING);
        String json = JsonReport.in(Language.ENGLISH)
                .text(changed.assess(OwnRules.file(), OwnRules.TODAY))
                .replaceAll("\\s+", "");

        assertThat(json)
                .contains("\"settings\":[{\"name\":\"answer.within\",\"term\":{\"amount\":1,\"unit\":\"WEEKS\","
                        + "\"regime\":\"PLAIN\"}},{\"name\":\"goals.most\",\"figure\":4}]")
                .contains("\"severities\":[{\"rule\":\"OWN-01\",\"own\":\"BLOCKING\",\"chosen\":\"HINT\","
                        + "\"reason\":\"anotherservicedoesthis\"},"
                        + "{\"rule\":\"OWN-02\",\"own\":\"ATTENTION\",\"chosen\":\"BLOCKING\"}]");
        assertThat(JsonReport.in(Language.ENGLISH).text(ASSESSMENT)).doesNotContain("settings", "severities");
    }

    @Test
    void aComparisonHasItsFormAndAnAgendaToo() throws IOException {
        Assessment later = OwnRules.ruleSet().assess(OwnRules.file(), OwnRules.TODAY.plusDays(12));
        StringWriter comparison = new StringWriter();
        JsonComparison.in(Language.ENGLISH).write(later.comparedTo(ASSESSMENT), comparison);
        JsonAgenda agenda = JsonAgenda.in(Language.ENGLISH);
        StringWriter whole = new StringWriter();
        agenda.write(
                ASSESSMENT.ruleSet(),
                ASSESSMENT.occasion(),
                OwnRules.TODAY.plusDays(30),
                agenda.lines(ASSESSMENT, ASSESSMENT.agenda(OwnRules.TODAY.plusDays(30))),
                whole);

        assertThat(comparison.toString())
                .startsWith("{\n  \"caseFile\": \"casefile1\",\n  \"earlier\": {\n    \"asOf\": \"2026-12-24\"")
                .contains("\"added\": [\n    {\n      \"key\": \"OWN-05:member01\"", "\"failures\": [")
                .contains("\"leftOut\": [")
                .doesNotContain("\"unknown\"");
        assertThat(whole.toString())
                .startsWith("{\n  \"asOf\": \"2026-12-24\",\n  \"until\": \"2027-01-23\"")
                .contains("{\"due\":\"2027-01-04\",\"on\":\"2027-01-05\",\"caseFile\":\"casefile1\",\"finding\":{");
    }
}
