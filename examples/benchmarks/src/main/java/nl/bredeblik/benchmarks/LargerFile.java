package nl.bredeblik.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.json.CaseFileJson;

/**
 * A bundled case with everything in it several times, each time under ids of its own: a file of the same make, as many times
 * as large. The organisations and professionals are multiplied with the rest.
 */
final class LargerFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([a-z0-9]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9]{8,26})\"");
    private static final Pattern NUMBER = Pattern.compile("\"99999\\d{4}\"");

    private LargerFile() {}

    static CaseFile times(int times) {
        try (InputStream in = LargerFile.class.getResourceAsStream("P18.json")) {
            if (in == null) {
                throw new IllegalStateException("the case is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CaseFileJson.standard().read(multiplied(text, times)).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String multiplied(String text, int times) throws IOException {
        Set<String> ids = new HashSet<>();
        ID.matcher(text).results().forEach(found -> ids.add(found.group(1)));
        ids.remove(JSON.readTree(text).get("id").textValue());
        Map<String, Integer> numbers = new HashMap<>();
        ObjectNode whole = (ObjectNode) JSON.readTree(text);
        for (int copy = 1; copy < times; copy++) {
            JsonNode next = JSON.readTree(copied(text, ids, numbers, copy));
            next.properties().forEach(field -> {
                if (field.getValue() instanceof ArrayNode list) {
                    ((ArrayNode) whole.get(field.getKey())).addAll(list);
                }
            });
        }
        return JSON.writeValueAsString(whole);
    }

    private static String copied(String text, Set<String> ids, Map<String, Integer> numbers, int copy) {
        String suffix = "z" + Integer.toString(copy, Character.MAX_RADIX);
        String renamed = QUOTED.matcher(text)
                .replaceAll(quoted -> ids.contains(quoted.group(1)) ? "\"" + quoted.group(1) + suffix + "\"" : "$0");
        StringBuilder out = new StringBuilder();
        Matcher number = NUMBER.matcher(renamed);
        while (number.find()) {
            int ordinal = numbers.merge("next", 1, Integer::sum);
            number.appendReplacement(out, "\"" + testNumber(ordinal) + "\"");
        }
        return number.appendTail(out).toString();
    }

    /** The n-th number of the test range that passes the eleven-check, counted down from its end. */
    private static String testNumber(int ordinal) {
        int found = 0;
        for (int tail = 9999; tail >= 0; tail--) {
            String digits = "99999" + String.format(java.util.Locale.ROOT, "%04d", tail);
            if (passes(digits) && ++found == ordinal) {
                return digits;
            }
        }
        throw new IllegalArgumentException("the test range holds no " + ordinal + " numbers");
    }

    private static boolean passes(String digits) {
        int sum = -(digits.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
