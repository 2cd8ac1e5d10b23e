package nl.bredeblik.casecheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.profile.Profiles;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that commands share. */
final class Options {

    static final String TEXT = "text";
    static final String JSON = "json";
    static final String ICAL = "ical";

    private Options() {}

    static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class).description(description);
    }

    static OptionSpec.Builder value(String name, String label, String description) {
        return OptionSpec.builder(name).arity("1").paramLabel(label).description(description);
    }

    static PositionalParamSpec.Builder argument(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(description);
    }

    /** Day, step, mode, rule set: what an assessment is of. */
    static void addOccasion(CommandSpec spec) {
        addDay(spec, "--as-of", "Check the file as it was known on this day; today if left out.");
        spec.addOption(value(
                        "--moment",
                        "STEP",
                        "The step at hand; derived from the file if left out. One of: "
                                + codes(Moment.values(), Moment::code))
                .type(Moment.class)
                .converters(code(Moment.values(), Moment::code))
                .build());
        spec.addOption(value("--mode", "MODE", "With which norms: " + codes(Mode.values(), Mode::code))
                .type(Mode.class)
                .converters(code(Mode.values(), Mode::code))
                .build());
        addProfile(spec);
    }

    static void addProfile(CommandSpec spec) {
        spec.addOption(value("--profile", "NAME", "The rule set: " + profiles())
                .type(String.class)
                .build());
    }

    static void addLanguage(CommandSpec spec) {
        spec.addOption(value("--lang", "LANGUAGE", "The language: " + codes(Language.values(), Language::code))
                .type(Language.class)
                .converters(code(Language.values(), Language::code))
                .build());
    }

    static void addFormat(CommandSpec spec, String... formats) {
        spec.addOption(value("--format", "FORMAT", "The form: " + String.join(", ", formats))
                .type(String.class)
                .converters(code(formats, format -> format))
                .build());
    }

    static void addDay(CommandSpec spec, String name, String description) {
        spec.addOption(value(name, "DAY", description)
                .type(LocalDate.class)
                .converters(day())
                .build());
    }

    /** What to read: one or more files or directories. */
    static void addFiles(CommandSpec spec) {
        spec.addOption(flag("Every input holds one case file a line (NDJSON).", "--ndjson")
                .build());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(String[].class)
                .auxiliaryTypes(String.class)
                .description("A .json or .ndjson file, a directory, or - for standard input.")
                .build());
    }

    static String profiles() {
        return Profiles.all().map(set -> set.name()).mkString(", ");
    }

    private static ITypeConverter<LocalDate> day() {
        return text -> {
            try {
                return CivilDay.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("expected a day that exists, as YYYY-MM-DD");
            }
        };
    }

    static <T> ITypeConverter<T> code(T[] values, Function<T, String> code) {
        return text -> Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of " + codes(values, code)));
    }

    static <T> String codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }
}
