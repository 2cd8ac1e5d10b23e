package nl.bredeblik.casecheck;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value in a small JSON document that people write, and where it stands. Says what was expected when it is another. */
final class JsonNode {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String place;
    private final @Nullable Object value;

    private JsonNode(String place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    static JsonNode read(String name, InputStream in) throws IOException, Unusable {
        try (JsonParser parser = FACTORY.createParser(in)) {
            parser.nextToken();
            JsonNode node = new JsonNode(name + ": ", value(parser));
            if (parser.nextToken() != null) {
                throw node.expected("nothing after the end");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new Unusable(name + ": line " + e.getLocation().getLineNr() + ": JSON is expected");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return values;
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
    }

    /** A field of an object; an absent one is as {@code null}. */
    JsonNode field(String name) throws Unusable {
        if (value instanceof Map<?, ?> fields) {
            return new JsonNode(place + "/" + name, fields.get(name));
        }
        throw expected("an object");
    }

    void requireNoOtherFieldThan(Set<String> names) throws Unusable {
        if (value instanceof Map<?, ?> fields && !names.containsAll(fields.keySet())) {
            throw expected("no other fields than "
                    + String.join(", ", names.stream().sorted().toList()));
        }
    }

    boolean isAbsent() {
        return value == null;
    }

    String text() throws Unusable {
        if (value instanceof String text) {
            return text;
        }
        throw expected("a text");
    }

    boolean truth() throws Unusable {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw expected("true or false");
    }

    /** The values of a list; none when it is absent. */
    List<JsonNode> list() throws Unusable {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> values)) {
            throw expected("a list");
        }
        List<JsonNode> nodes = new ArrayList<>();
        for (Object each : values) {
            nodes.add(new JsonNode(place + "/" + nodes.size(), each));
        }
        return nodes;
    }

    List<String> texts() throws Unusable {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : list()) {
            texts.add(node.text());
        }
        return texts;
    }

    Unusable expected(String what) {
        return new Unusable(place + ": expected " + what);
    }
}
