package nl.bredeblik.rules.render;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Norm;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.TermDates;
import nl.bredeblik.rules.TextPart;

/** Writes the labelled lines under one finding or rule. */
final class FindingBlock {

    static final int INDENT = 2;
    private static final Seq<String> LABELS = Array.of(
            "asked",
            "outcome",
            "explainedBy",
            "term",
            "counting",
            "why",
            "resolves",
            "who",
            "when",
            "alsoSee",
            "norm",
            "address",
            "place",
            "used",
            "earlier",
            "later");

    private final Lines lines;
    private final Messages messages;
    private final Wording wording;
    private final RuleWording rules;
    private final int width;

    FindingBlock(Lines lines, Messages messages, RuleWording rules) {
        this.lines = lines;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.rules = rules;
        this.width = LABELS.map(label -> messages.text("label." + label).length())
                        .max()
                        .getOrElse(0)
                + 2;
    }

    /** The whole finding: record, what is asked, why, what resolves it, norms and place. */
    void write(Finding finding, Records records, TakenUp taken) {
        lines.blank()
                .paragraph(
                        0,
                        finding.code().text() + "  "
                                + records.names(Option.some(finding.record()), finding.subjects()));
        text("asked", finding.rule(), TextPart.ASKED, finding.arguments());
        line("outcome", rules.outcome(finding.outcome(), finding.state()));
        explainedBy(finding.explainedBy(), records);
        finding.term().forEach(this::term);
        text("why", finding.rule(), TextPart.WHY, finding.arguments());
        text("resolves", finding.rule(), TextPart.RESOLVES, finding.arguments());
        if (finding.outcome() == Outcome.VIOLATED) {
            takenUp(finding, records, taken);
        }
        for (Argument argument : finding.arguments()) {
            if (argument instanceof Argument.OfId of) {
                line("alsoSee", records.name(of.id()));
            }
        }
        norms(finding.rule());
        records.place(finding.record(), finding.field()).forEach(place -> line("place", place));
    }

    /** Who takes it up and when, as far as the file names them. */
    private void takenUp(Finding finding, Records records, TakenUp taken) {
        Seq<String> who = taken.by(finding.rule()).map(records::name);
        line("who", who.isEmpty() ? messages.text("nobodyNamed") : who.mkString(", "));
        if (finding.severity() == Severity.BLOCKING) {
            line("when", messages.text("beforeTheStep"));
        } else {
            line(
                    "when",
                    taken.nextOccasion()
                            .map(next -> messages.text("atNextOccasion") + " "
                                    + wording.day(next.by().get()) + ", "
                                    + records.name(next.record().id()))
                            .getOrElse(() -> messages.text("noOccasion")));
        }
    }

    void text(String label, Rule<?> rule, TextPart part, Seq<Argument> arguments) {
        rules.text(rule, part, arguments).forEach(text -> line(label, text));
    }

    void term(TermDates term) {
        line("term", wording.term(term));
    }

    void explainedBy(Option<Entry> entry, Records records) {
        entry.forEach(held -> line("explainedBy", records.name(held.id())));
    }

    void norms(Rule<?> rule) {
        for (Norm norm : rule.norms()) {
            line("norm", wording.norm(norm));
        }
    }

    void line(String label, String words) {
        lines.labelled(INDENT, messages.text("label." + label), width, words);
    }
}
