package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import java.io.IOException;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** Writes one document by the tables of its fields, so that reading it gives an equal value. */
final class DocumentWriter {

    private final JsonGenerator out;
    private final CanonicalLayout layout;

    /**
     * A writer to a generator.
     *
     * @param layout the layout of the generator; one that the generator does not use writes everything on one line
     */
    DocumentWriter(JsonGenerator out, CanonicalLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    /** Writes the whole document, with its format version and a line end. */
    <T> void write(Shape<T> shape, T value) throws IOException {
        out.writeStartObject();
        out.writeStringField(FormatVersion.FIELD, CaseFileJson.CURRENT_FORMAT);
        fields(shape, value);
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private <T> void fields(Shape<T> shape, T value) throws IOException {
        for (Field<T> field : shape.fields()) {
            Seq<?> values = field.toldValues(value);
            if (!values.isEmpty()) {
                out.writeFieldName(field.name());
                if (field.presence() == Presence.MANY) {
                    list(field.kind(), values);
                } else {
                    value(field.kind(), values.head());
                }
            }
        }
    }

    private void list(Kind<?> kind, Seq<?> values) throws IOException {
        layout.nextListInOneLine(kind instanceof Scalar);
        out.writeStartArray();
        for (Object value : values) {
            value(kind, value);
        }
        out.writeEndArray();
    }

    @SuppressWarnings("unchecked") // The value came from the field that names the kind.
    private void value(Kind<?> kind, Object value) throws IOException {
        if (kind instanceof Scalar<?> scalar) {
            scalar((Scalar<Object>) scalar, value);
        } else {
            out.writeStartObject();
            fields((Shape<Object>) kind, value);
            out.writeEndObject();
        }
    }

    private void scalar(Scalar<Object> scalar, Object value) throws IOException {
        switch (scalar.type().form()) {
            case INTEGER -> out.writeNumber((Integer) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case STRING -> text(scalar.write(value), scalar.type() == ScalarType.TEXT);
        }
    }

    private void text(String text, boolean free) throws IOException {
        if (free && HalfPairs.in(text)) {
            out.writeRawValue(HalfPairs.quoted(text));
        } else {
            out.writeString(text);
        }
    }
}
