package nl.bredeblik.casecheck;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.Severity;

/**
 * What a check of one case file must find and must not find; {@code expected.schema.json} describes its form.
 *
 * @param profile the name of the rule set
 * @param occasion the day, step and mode
 * @param must what must be found
 * @param mustNot what must not be found
 * @param allowed what else people found true; none when nobody looked for that yet
 */
record Expectations(
        String profile, Occasion occasion, List<Must> must, List<MustNot> mustNot, Option<List<Allowed>> allowed) {

    private static final Set<String> FIELDS = Set.of("asOf", "profile", "mode", "moment", "must", "mustNot", "allowed");
    private static final Set<String> MUST = Set.of("code", "weight", "starred", "text", "subjects", "rules");
    private static final Set<String> MUST_NOT = Set.of("code", "text", "subjects", "rules", "atBlockingOnly");

    /**
     * Something that must be found.
     *
     * @param code what fails, as the corpus calls it
     * @param severity with which severity
     * @param starred whether it rests on what was filled in
     * @param subjects one of these records; empty for any
     * @param rules one of these rules; empty while no rule covers it
     */
    record Must(String code, Severity severity, boolean starred, List<String> subjects, List<String> rules) {

        String label() {
            return code + " " + (severity == Severity.BLOCKING ? "B" : "W") + (starred ? "*" : "");
        }
    }

    /**
     * Something that must not be found.
     *
     * @param code what fails, as the corpus calls it; none when it has no code
     * @param text what it is about
     * @param subjects about one of these records; empty for any
     * @param rules by one of these rules; empty for those that cover the code elsewhere in the corpus
     * @param atBlockingOnly whether a finding below blocking is allowed
     */
    record MustNot(
            Option<String> code, String text, List<String> subjects, List<String> rules, boolean atBlockingOnly) {}

    /**
     * Something true that may be found beside what must be found.
     *
     * @param severity with which severity at most
     * @param subjects about one of these records; empty for any
     * @param rules by one of these rules
     */
    record Allowed(Severity severity, List<String> subjects, List<String> rules) {

        boolean reaches(Severity found) {
            return severity == Severity.BLOCKING || severity == found;
        }
    }

    static Expectations from(JsonNode node) throws Unusable {
        node.requireNoOtherFieldThan(FIELDS);
        List<Must> must = new ArrayList<>();
        for (JsonNode each : node.field("must").list()) {
            must.add(must(each));
        }
        List<MustNot> mustNot = new ArrayList<>();
        for (JsonNode each : node.field("mustNot").list()) {
            mustNot.add(mustNot(each));
        }
        JsonNode moment = node.field("moment");
        return new Expectations(
                node.field("profile").text(),
                new Occasion(
                        day(node.field("asOf")),
                        moment.isAbsent() ? Option.none() : Option.some(code(moment, Moment.values(), Moment::code)),
                        code(node.field("mode"), Mode.values(), Mode::code)),
                must,
                mustNot,
                allowed(node.field("allowed")));
    }

    private static Option<List<Allowed>> allowed(JsonNode node) throws Unusable {
        if (node.isAbsent()) {
            return Option.none();
        }
        List<Allowed> allowed = new ArrayList<>();
        for (JsonNode each : node.list()) {
            each.requireNoOtherFieldThan(MUST);
            allowed.add(new Allowed(
                    weight(each.field("weight")),
                    each.field("subjects").texts(),
                    each.field("rules").texts()));
        }
        return Option.some(allowed);
    }

    private static Severity weight(JsonNode node) throws Unusable {
        return switch (node.text()) {
            case "B" -> Severity.BLOCKING;
            case "W" -> Severity.ATTENTION;
            default -> throw node.expected("B or W");
        };
    }

    private static Must must(JsonNode node) throws Unusable {
        node.requireNoOtherFieldThan(MUST);
        Severity weight = weight(node.field("weight"));
        return new Must(
                node.field("code").text(),
                weight,
                !node.field("starred").isAbsent() && node.field("starred").truth(),
                node.field("subjects").texts(),
                node.field("rules").texts());
    }

    private static MustNot mustNot(JsonNode node) throws Unusable {
        node.requireNoOtherFieldThan(MUST_NOT);
        JsonNode code = node.field("code");
        return new MustNot(
                code.isAbsent() ? Option.none() : Option.some(code.text()),
                node.field("text").text(),
                node.field("subjects").texts(),
                node.field("rules").texts(),
                !node.field("atBlockingOnly").isAbsent()
                        && node.field("atBlockingOnly").truth());
    }

    private static LocalDate day(JsonNode node) throws Unusable {
        try {
            return CivilDay.parse(node.text());
        } catch (DateTimeException e) {
            throw node.expected("a day as YYYY-MM-DD");
        }
    }

    private static <T> T code(JsonNode node, T[] values, Function<T, String> code) throws Unusable {
        String text = node.text();
        for (T value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw node.expected(
                "one of " + String.join(", ", Arrays.stream(values).map(code).toList()));
    }
}
