package nl.bredeblik.rules.render;

import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.casefile.RecordPointers;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;

/** How the records of one file are named: by kind and label, and by the place in the file. */
final class Records {

    private final Messages messages;
    private final Function<Id<?>, String> labels;
    private final Id<CaseFile> file;
    private final CaseIndex index;
    private final Lazy<RecordPointers> pointers;

    Records(CaseFile file, Messages messages, Function<Id<?>, String> labels) {
        this.messages = messages;
        this.labels = labels;
        this.file = file.id();
        this.index = CaseIndex.of(file);
        this.pointers = Lazy.of(() -> RecordPointers.of(file));
    }

    /** A record, as in {@code gezinslid n03child1}. */
    String name(Id<?> id) {
        String label = labels.apply(id);
        if (id.equals(file)) {
            return messages.text("wholeFile") + " " + label;
        }
        return index.kindOf(id)
                .map(kind -> messages.text("kind", kind) + " " + label)
                .getOrElse(label);
    }

    /** The record a finding points to, and what else its subject is made of. */
    String names(Option<Identified> record, Seq<Id<?>> subjects) {
        Option<Id<?>> first = record.map(Identified::id);
        return subjects.reject(first::contains)
                .prependAll(first)
                .map(this::name)
                .mkString(", ");
    }

    /** Where a record stands in the file, with the field; the file itself stands nowhere in it. */
    Option<String> place(Identified record, Option<String> field) {
        Option<String> pointer = pointers.get().pointerTo(record).filter(place -> !place.isEmpty());
        Option<String> named = field.map(name -> messages.text("field") + " " + name);
        return pointer.map(place -> named.map(name -> place + ", " + name).getOrElse(place))
                .orElse(named);
    }
}
