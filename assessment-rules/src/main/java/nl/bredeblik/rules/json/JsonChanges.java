package nl.bredeblik.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.change.EntryChange;
import nl.bredeblik.model.entry.Id;

/**
 * Writes what changed in a file since a day as one JSON object:
 *
 * <pre>{@code
 * {"caseFile": id, "since": day, "changes": [{"change": "NEW", "kind": "Member", "id": id, "fields": [name]}]}
 * }</pre>
 *
 * <p>{@code fields} is left out when there are none. It holds ids and names of fields, and no value of the file.
 */
public final class JsonChanges {

    private JsonChanges() {}

    /**
     * Writes changes over several lines.
     *
     * @param file the id of the file
     * @param since the last day that was taken as known
     * @param changes what changed after it
     * @param target where it goes, with a line end; flushed and not closed
     * @throws IOException if the target throws it
     */
    public static void write(Id<CaseFile> file, LocalDate since, Seq<EntryChange> changes, Writer target)
            throws IOException {
        JsonTarget.write(target, false, out -> {
            out.writeStartObject();
            out.writeStringField("caseFile", file.text());
            out.writeStringField("since", since.toString());
            out.writeArrayFieldStart("changes");
            for (EntryChange change : changes) {
                object(change, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void object(EntryChange change, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("change", change.change().name());
        out.writeStringField("kind", change.kind().typeName());
        out.writeStringField("id", change.id().text());
        if (change.fields().nonEmpty()) {
            out.writeArrayFieldStart("fields");
            for (String field : change.fields()) {
                out.writeString(field);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }
}
