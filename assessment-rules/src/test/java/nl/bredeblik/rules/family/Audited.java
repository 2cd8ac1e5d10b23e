package nl.bredeblik.rules.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.AuditLine;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;

/**
 * The sound family with one change, and what became of every subject that some rules looked at, found or not: a line such as
 * {@code MEAS-18 petition VIOLATED @threats child=daughter01}. For what a finding alone does not tell: that nothing was asked, that
 * it cannot be told, or which person a finding names.
 */
public record Audited(
        RuleSet rules, String name, LocalDate day, Option<Moment> moment, Change change, Seq<String> expected) {

    public static Audited in(RuleSet rules, String name, Change change, String... expected) {
        return new Audited(rules, name, SoundFamily.TODAY, Option.none(), change, Array.of(expected));
    }

    public Audited on(LocalDate otherDay) {
        return new Audited(rules, name + ", on " + otherDay, otherDay, moment, change, expected);
    }

    public Audited at(Moment step) {
        return new Audited(rules, name + ", at " + step.code(), day, Option.some(step), change, expected);
    }

    public void holds() {
        Assessment assessment = rules.assess(change.in(SoundFamily.file()), new Occasion(day, moment, Mode.AS_IT_WAS));
        assertThat(assessment.failures()).isEmpty();
        assertThat(assessment.audit().filter(line -> line.record().isDefined()).map(Audited::line))
                .containsExactlyElementsOf(expected);
    }

    private static String line(AuditLine line) {
        return line.rule() + " " + line.subjects().mkString("+") + " " + line.outcome()
                + line.field().map(field -> " @" + field).getOrElse("")
                + line.arguments().map(Audited::told).mkString();
    }

    private static String told(Argument argument) {
        if (argument instanceof Argument.OfId of) {
            return " " + of.name() + "=" + of.id();
        }
        if (argument instanceof Argument.OfDate of) {
            return " " + of.name() + "=" + of.date();
        }
        return argument instanceof Argument.OfFigure of ? " " + of.name() + "=" + of.figure() : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
