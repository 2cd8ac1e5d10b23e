package nl.bredeblik.model.seen;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Kind;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.PartialDate;

/**
 * A file in which every text, number and date stands nowhere else, so that whoever sees one gives away where it was found. What
 * decides who sees what stays as it was: birth and death, periods, the day of filing, the order of states and versions.
 */
public final class Canaries {

    private static final Set<String> DECIDE =
            Set.of("birthDate", "deathDate", "filedOn", "revision", "version", "rank");
    private static final LocalDate LONG_AGO = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    private final Set<String> planted = new HashSet<>();
    private int last;

    private Canaries() {}

    /**
     * A file and what was planted in it.
     *
     * @param file the file
     * @param planted the canaries, as they stand in any text that shows them
     */
    public record Planted(CaseFile file, Set<String> planted) {}

    /** The file with canaries. */
    public static Planted in(CaseFile file) {
        Canaries canaries = new Canaries();
        return new Planted(canaries.in(CaseFile.SHAPE, file), canaries.planted);
    }

    private <T> T in(Shape<T> shape, T value) {
        Draft<T> draft = shape.draft();
        boolean period = shape.name().endsWith("Period");
        for (Field<T> field : shape.fields()) {
            Seq<?> values = field.values(value);
            draft.set(
                    field,
                    period || DECIDE.contains(field.name())
                            ? values
                            : values.map(each -> in(field.name(), field.kind(), each)));
        }
        return draft.build();
    }

    @SuppressWarnings("unchecked") // The value came from the field that names the kind.
    private Object in(String field, Kind<?> kind, Object value) {
        if (kind instanceof Shape<?> shape) {
            return in((Shape<Object>) shape, value);
        }
        last++;
        LocalDate day = (field.equals("recordedOn") ? LONG_AGO : LATER).plusDays(last);
        return switch (((Scalar<?>) kind).type()) {
            case TEXT -> Text.of(plant("kanarie" + last + "x"));
            case BSN -> Bsn.of(plant("99999" + (1000 + last % 9000)));
            case INTEGER -> Integer.valueOf(plant(Integer.toString(7_100_000 + last)));
            case DAY -> CivilDay.parse(plant(day.toString()));
            case PARTIAL_DATE -> PartialDate.parse(plant(day.toString()));
            case MOMENT -> day.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(planted.add(day.toString()) ? 1 : 0);
            default -> value;
        };
    }

    private String plant(String canary) {
        planted.add(canary);
        return canary;
    }
}
