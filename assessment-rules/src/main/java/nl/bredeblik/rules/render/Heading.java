package nl.bredeblik.rules.render;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.rules.Assessment;

/** The first lines of a report: which file, which day, which step, which norms and which rules. */
final class Heading {

    private final String title;
    private final Seq<Tuple2<String, String>> rows;

    private Heading(String title, Seq<Tuple2<String, String>> rows) {
        this.title = title;
        this.rows = rows;
    }

    static Heading of(Assessment assessment, Messages messages) {
        String moment = messages.text("moment", assessment.moment());
        String origin = messages.text(assessment.occasion().moment().isDefined() ? "momentGiven" : "momentDerived");
        return new Heading(
                messages.text("caseFile") + " " + assessment.file().id().text(),
                Array.of(
                        row(
                                messages,
                                "asOf",
                                new Wording(messages).day(assessment.occasion().asOf())),
                        row(messages, "moment", moment + " (" + origin + ")"),
                        row(
                                messages,
                                "mode",
                                messages.text("mode", assessment.occasion().mode())),
                        row(messages, "ruleSet", assessment.ruleSet().toString())));
    }

    void writeTo(Lines lines) {
        int width = rows.map(row -> row._1.length()).max().getOrElse(0) + 2;
        lines.paragraph(0, title).paragraph(0, "=".repeat(title.length()));
        rows.forEach(row -> lines.labelled(0, row._1, width, row._2));
    }

    private static Tuple2<String, String> row(Messages messages, String label, String text) {
        return new Tuple2<>(messages.text("label." + label), text);
    }
}
