package nl.bredeblik.rules.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.RuleSet;

/**
 * The sound family with one change, and everything that the rules of some areas then find: a line such as
 * {@code FAM-10 ATTENTION son00001 @bsn}.
 */
public record Example(
        RuleSet rules, String name, LocalDate day, Option<Moment> moment, Change change, Seq<String> expected) {

    public static Example of(String name, Change change, String... expected) {
        return in(Areas.FIRST, name, change, expected);
    }

    public static Example in(RuleSet rules, String name, Change change, String... expected) {
        return new Example(rules, name, SoundFamily.TODAY, Option.none(), change, Array.of(expected));
    }

    public Example on(LocalDate otherDay) {
        return new Example(rules, name + ", on " + otherDay, otherDay, moment, change, expected);
    }

    public Example at(Moment step) {
        return new Example(rules, name + ", at " + step.code(), day, Option.some(step), change, expected);
    }

    public void holds() {
        Assessment assessment = rules.assess(change.in(SoundFamily.file()), new Occasion(day, moment, Mode.AS_IT_WAS));
        assertThat(assessment.failures()).isEmpty();
        assertThat(lines(assessment)).containsExactlyElementsOf(expected);
    }

    public static Seq<String> found(CaseFile file, LocalDate day) {
        return lines(Areas.FIRST.assess(file, day));
    }

    public static Seq<String> lines(Assessment assessment) {
        return assessment.findings().map(Example::line);
    }

    private static String line(Finding finding) {
        return finding.code() + " " + finding.severity() + " "
                + finding.subjects().mkString("+")
                + finding.field().map(field -> " @" + field).getOrElse("")
                + (finding.outcome() == Outcome.VIOLATED ? "" : " " + finding.outcome());
    }

    @Override
    public String toString() {
        return name;
    }
}
