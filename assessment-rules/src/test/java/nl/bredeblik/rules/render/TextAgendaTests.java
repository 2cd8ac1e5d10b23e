package nl.bredeblik.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Language;
import org.junit.jupiter.api.Test;

class TextAgendaTests {

    private static final Assessment ASSESSMENT = OwnRules.ruleSet().assess(OwnRules.file(), OwnRules.TODAY);
    private static final TextAgenda AGENDA = TextAgenda.in(Language.ENGLISH);

    @Test
    void theHeadingSaysWhichDayNormsAndRulesAndHowFarItLooks() {
        assertThat(AGENDA.heading(ASSESSMENT.ruleSet(), ASSESSMENT.occasion(), OwnRules.TODAY.plusDays(30), false))
                .isEqualTo("""
                        What comes
                        ==========
                        Reference day  24 December 2026
                        Mode           as it was: with the norms of the reference day
                        Rule set       own 1+changed

                        If nothing is recorded, the file will ask this from the day named. Looked at up to and
                        including 23 January 2027.
                        """);
        assertThat(AGENDA.heading(ASSESSMENT.ruleSet(), ASSESSMENT.occasion(), OwnRules.TODAY, true))
                .contains("nothing is added");
    }

    @Test
    void aLineNamesTheFile() {
        var agenda = ASSESSMENT.agenda(OwnRules.TODAY.plusDays(30));

        assertThat(AGENDA.lines(ASSESSMENT, agenda))
                .containsExactly("\nat the latest on 4 January 2027  casefile1  OWN-05  member member01\n");
        assertThat(AGENDA.withLabels(id -> "<" + id + ">")
                        .lines(ASSESSMENT, agenda)
                        .single())
                .contains("<casefile1>  OWN-05  member <member01>");
        assertThat(AGENDA.closing(ASSESSMENT.ruleSet()))
                .contains("OWN-04: doubles OWN-02")
                .contains("\n\nThis check looks at the record");
    }
}
