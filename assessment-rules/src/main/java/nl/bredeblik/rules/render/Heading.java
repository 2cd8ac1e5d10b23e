package nl.bredeblik.rules.render;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;

/** The first lines of a report: which file, which day, which step, which norms, which rules and which figures of their own. */
final class Heading {

    private final String title;
    private final Seq<Tuple2<String, String>> rows;

    private Heading(String title, Seq<Tuple2<String, String>> rows) {
        this.title = title;
        this.rows = rows;
    }

    static Heading of(Assessment assessment, Messages messages) {
        return new Heading(
                messages.text("caseFile") + " " + assessment.file().id().text(),
                Array.of(row(messages, "asOf", day(assessment, messages)))
                        .append(row(messages, "moment", moment(assessment, messages)))
                        .appendAll(rules(
                                assessment.ruleSet(), assessment.occasion().mode(), messages)));
    }

    /** Of two assessments of one file. */
    static Heading of(Assessment earlier, Assessment later, Messages messages) {
        return new Heading(
                messages.text("caseFile") + " " + later.file().id().text(),
                Array.of(row(messages, "earlier", inOneLine(earlier, messages)))
                        .append(row(messages, "later", inOneLine(later, messages))));
    }

    /** Of what comes in many files. */
    static Heading of(Occasion occasion, RuleSet ruleSet, Messages messages) {
        return new Heading(
                messages.text("agenda"),
                Array.of(row(messages, "asOf", new Wording(messages).day(occasion.asOf())))
                        .appendAll(rules(ruleSet, occasion.mode(), messages)));
    }

    void writeTo(Lines lines) {
        int width = rows.map(row -> row._1.length()).max().getOrElse(0) + 2;
        lines.paragraph(0, title).paragraph(0, "=".repeat(title.length()));
        rows.forEach(row -> lines.labelled(0, row._1, width, row._2));
    }

    private static Seq<Tuple2<String, String>> rules(RuleSet ruleSet, Mode mode, Messages messages) {
        Seq<Tuple2<String, String>> rows = Array.of(row(messages, "mode", messages.text("mode", mode)))
                .append(row(messages, "ruleSet", ruleSet.toString()));
        return ruleSet.settings().chosen().isEmpty()
                ? rows
                : rows.append(row(messages, "settings", new Wording(messages).settings(ruleSet.settings())));
    }

    private static String inOneLine(Assessment assessment, Messages messages) {
        Seq<String> parts = Array.of(
                day(assessment, messages),
                moment(assessment, messages),
                messages.text("mode", assessment.occasion().mode()),
                assessment.ruleSet().toString());
        String settings = new Wording(messages).settings(assessment.ruleSet().settings());
        return (settings.isEmpty() ? parts : parts.append(settings)).mkString("; ");
    }

    private static String day(Assessment assessment, Messages messages) {
        return new Wording(messages).day(assessment.occasion().asOf());
    }

    private static String moment(Assessment assessment, Messages messages) {
        String origin = messages.text(assessment.occasion().moment().isDefined() ? "momentGiven" : "momentDerived");
        return messages.text("moment", assessment.moment()) + " (" + origin + ")";
    }

    private static Tuple2<String, String> row(Messages messages, String label, String text) {
        return new Tuple2<>(messages.text("label." + label), text);
    }
}
