package nl.bredeblik.rules.render;

import io.vavr.collection.Seq;
import java.util.function.Function;
import nl.bredeblik.model.change.ChangeKind;
import nl.bredeblik.model.change.EntryChange;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Language;

/**
 * Writes what changed in a file: kinds of record and ids, for professionals with the names of the fields, and never what they
 * say. What one reader may see is chosen before: give it the changes between two views.
 */
public final class TextChanges {

    private final Messages messages;
    private final Function<Id<?>, String> labels;
    private final boolean showsFields;

    private TextChanges(Messages messages, Function<Id<?>, String> labels, boolean showsFields) {
        this.messages = messages;
        this.labels = labels;
        this.showsFields = showsFields;
    }

    /**
     * Changes for professionals, with ids as they are.
     *
     * @param language the language
     * @return the text to be
     */
    public static TextChanges in(Language language) {
        return new TextChanges(Messages.in(language), Id::text, true);
    }

    /**
     * The same with words for ids.
     *
     * @param own what is shown for an id
     * @return the text to be
     */
    public TextChanges withLabels(Function<Id<?>, String> own) {
        return new TextChanges(messages, own, showsFields);
    }

    /**
     * The same for the family: without the names of fields, which are words of the system.
     *
     * @return the text to be
     */
    public TextChanges forFamily() {
        return new TextChanges(messages, labels, false);
    }

    /**
     * Writes changes.
     *
     * @param changes the changes
     * @return the text, with a line end
     */
    public String text(Seq<EntryChange> changes) {
        Lines lines = new Lines();
        for (ChangeKind kind : ChangeKind.values()) {
            Seq<EntryChange> those = changes.filter(change -> change.change() == kind);
            if (!those.isEmpty()) {
                lines.heading(messages.text("changes", kind))
                        .paragraph(0, messages.text("changes." + kind.name() + ".why"))
                        .blank();
                those.forEach(change -> lines.paragraph(FindingBlock.INDENT, line(change)));
            }
        }
        if (changes.isEmpty()) {
            lines.paragraph(0, messages.text("changes.none"));
        }
        return lines.blank().paragraph(0, messages.text("changes.about")).toString();
    }

    private String line(EntryChange change) {
        String name = messages.text("kind", change.kind()) + " " + labels.apply(change.id());
        return showsFields && change.fields().nonEmpty()
                ? name + "; " + messages.text("changes.fields") + " "
                        + change.fields().mkString(", ")
                : name;
    }
}
