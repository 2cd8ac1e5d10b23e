package nl.bredeblik.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;

/** Writes the JSON Schema of documents of one shape. */
final class SchemaWriter {

    private final JsonGenerator out;
    private final CanonicalLayout layout;

    SchemaWriter(JsonGenerator out, CanonicalLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    void write(Shape<?> root, String title) throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.writeStringField("title", title);
        object(root, true);
        out.writeObjectFieldStart("$defs");
        for (SchemaDefinitions.Named named : SchemaDefinitions.below(root)) {
            out.writeObjectFieldStart(named.name());
            definition(named.kind());
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void definition(Kind<?> kind) throws IOException {
        if (kind instanceof Shape<?> shape) {
            object(shape, false);
        } else if (kind instanceof Scalar<?> scalar) {
            switch (scalar.type()) {
                case CODE -> codes(scalar.codes());
                case INTEGER -> {
                    out.writeStringField("type", "integer");
                    out.writeNumberField("minimum", Integer.MIN_VALUE);
                    out.writeNumberField("maximum", Integer.MAX_VALUE);
                }
                case BOOLEAN -> out.writeStringField("type", "boolean");
                default -> text(scalar.type());
            }
        }
    }

    private void object(Shape<?> shape, boolean versioned) throws IOException {
        out.writeStringField("type", "object");
        out.writeBooleanField("additionalProperties", false);
        Seq<String> required = shape.fields()
                .filter(field -> field.presence() == Presence.REQUIRED)
                .map(Field::name);
        if (versioned) {
            required = required.prepend(FormatVersion.FIELD);
        }
        if (!required.isEmpty()) {
            out.writeFieldName("required");
            layout.nextListInOneLine(true);
            out.writeStartArray();
            for (String name : required) {
                out.writeString(name);
            }
            out.writeEndArray();
        }
        out.writeObjectFieldStart("properties");
        if (versioned) {
            out.writeObjectFieldStart(FormatVersion.FIELD);
            out.writeStringField("const", CaseFileJson.CURRENT_FORMAT);
            out.writeEndObject();
        }
        for (Field<?> field : shape.fields()) {
            property(field);
        }
        out.writeEndObject();
    }

    private void property(Field<?> field) throws IOException {
        out.writeObjectFieldStart(field.name());
        if (field.presence() == Presence.MANY) {
            out.writeStringField("type", "array");
            out.writeObjectFieldStart("items");
            reference(field.kind());
            out.writeEndObject();
        } else {
            reference(field.kind());
        }
        Option<Object> assumed = field.defaultValue();
        if (assumed.isDefined() && assumed.get() instanceof Integer number) {
            out.writeNumberField("default", number);
        }
        out.writeEndObject();
    }

    private void reference(Kind<?> kind) throws IOException {
        out.writeStringField("$ref", "#/$defs/" + SchemaDefinitions.nameOf(kind));
        if (kind instanceof Scalar<?> scalar && scalar.type() == ScalarType.REFERENCE) {
            Seq<String> targets = scalar.targets().map(IdKind::typeName);
            out.writeStringField(
                    "description",
                    targets.isEmpty() ? "refers to anything with an id" : "refers to: " + targets.mkString(", "));
        }
    }

    private void codes(Seq<Code> codes) throws IOException {
        out.writeArrayFieldStart("oneOf");
        for (Code code : codes) {
            out.writeStartObject();
            out.writeStringField("const", code.name());
            out.writeStringField("title", code.label());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void text(ScalarType type) throws IOException {
        out.writeStringField("type", "string");
        out.writeStringField("description", type.expected());
        out.writeStringField("pattern", SchemaPatterns.of(type));
    }
}
