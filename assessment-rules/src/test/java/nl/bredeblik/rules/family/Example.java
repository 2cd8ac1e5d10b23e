package nl.bredeblik.rules.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.profile.Profiles;

/**
 * The sound family with one change, and everything that the national rules then find: a line such as
 * {@code FAM-10 ATTENTION son00001 @bsn}.
 */
public record Example(String name, LocalDate day, Change change, Seq<String> expected) {

    public static Example of(String name, Change change, String... expected) {
        return new Example(name, SoundFamily.TODAY, change, Array.of(expected));
    }

    public Example on(LocalDate otherDay) {
        return new Example(name + ", on " + otherDay, otherDay, change, expected);
    }

    public void holds() {
        Assessment assessment = Profiles.national().assess(change.in(SoundFamily.file()), day);
        assertThat(assessment.failures()).isEmpty();
        assertThat(lines(assessment)).containsExactlyElementsOf(expected);
    }

    public static Seq<String> found(CaseFile file, LocalDate day) {
        return lines(Profiles.national().assess(file, day));
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
