package nl.bredeblik.model.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Scalar;
import nl.bredeblik.model.shape.ScalarType;
import nl.bredeblik.model.shape.Shape;
import org.junit.jupiter.api.Test;

class CaseFilesTests {

    private static final int FILES = 1_000;

    @Test
    void aThousandFilesShowEveryFieldInEveryWayItCanBeFilled() {
        Map<String, Set<Object>> values = new HashMap<>();
        Map<String, Set<Integer>> counts = new HashMap<>();
        for (long seed = 0; seed < FILES; seed++) {
            Walk.through(CaseFiles.random(seed, Size.USUAL), (owner, value, field, held) -> {
                String name = owner.name() + "." + field.name();
                counts.computeIfAbsent(name, none -> new HashSet<>()).add(Math.min(2, held.size()));
                Set<Object> seen = values.computeIfAbsent(name, none -> new HashSet<>());
                int wanted = field.kind() instanceof Scalar<?> scalar && scalar.type() == ScalarType.CODE
                        ? scalar.codes().size()
                        : 2;
                held.filter(each -> seen.size() < wanted).forEach(seen::add);
            });
        }

        Set<String> missing = new TreeSet<>();
        for (Shape<?> shape : Shapes.all()) {
            for (Field<?> field : shape.fields()) {
                String name = shape.name() + "." + field.name();
                Set<Integer> seen = counts.getOrDefault(name, Set.of());
                if (!seen.containsAll(wantedCounts(field.presence()))) {
                    missing.add(name + " holds only " + seen + " values");
                }
                Set<Object> held = values.getOrDefault(name, Set.of());
                if (held.size() < 2) {
                    missing.add(name + " takes fewer than two values");
                }
                codes(field).reject(held::contains).forEach(code -> missing.add(name + " is never " + code.name()));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameFileAndAnotherGivesAnother() {
        assertThat(CaseFiles.random(7, Size.LARGE)).isEqualTo(CaseFiles.random(7, Size.LARGE));
        assertThat(CaseFiles.random(7, Size.USUAL).openedOn())
                .isNotEqualTo(CaseFiles.random(8, Size.USUAL).openedOn());
        assertThat(CaseFiles.random(255, Size.SMALL).id()).hasToString("smallffx0");
    }

    @Property(tries = 200)
    void everyReferencePointsToAThingOfAnAllowedKind(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);
        Map<Id<?>, IdKind> held = held(file);
        Walk.through(file, (owner, value, field, values) -> {
            if (isReference(field)) {
                Seq<IdKind> allowed = ((Scalar<?>) field.kind()).targets();
                values.forEach(id -> {
                    assertThat(held).as(owner.name() + "." + field.name()).containsKey((Id<?>) id);
                    assertThat(allowed.isEmpty() || allowed.contains(held.get(id)))
                            .as(owner.name() + "." + field.name())
                            .isTrue();
                });
            }
        });
    }

    @Test
    void referencesDangleWhenAskedFor() {
        CaseFile file = CaseFiles.random(1, Size.USUAL, References.SOME_DANGLE);
        Map<Id<?>, IdKind> held = held(file);
        int[] dangling = new int[1];
        Walk.through(file, (owner, value, field, values) -> {
            if (isReference(field)) {
                dangling[0] += values.count(id -> !held.containsKey(id));
            }
        });
        assertThat(dangling[0]).isPositive();
    }

    /** {@link #held} fails on an id that stands for two kinds. */
    @Property(tries = 100)
    void statesOfOneEntryAreNumberedAndFollowEachOther(@ForAll @LongRange(min = 0) long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);
        held(file);
        Map<Id<?>, Map<Integer, Entry>> states = new HashMap<>();
        Walk.through(file, (owner, value, field, values) -> {
            if (value instanceof Entry entry && field.name().equals("id")) {
                assertThat(states.computeIfAbsent(entry.id(), none -> new HashMap<>())
                                .put(entry.revision(), entry))
                        .as("one state per revision")
                        .isNull();
            }
        });
        states.values().forEach(byRevision -> {
            for (int revision = 2; revision <= byRevision.size(); revision++) {
                if (byRevision.containsKey(revision) && byRevision.containsKey(revision - 1)) {
                    assertThat(byRevision.get(revision).recordedOn())
                            .isAfterOrEqualTo(byRevision.get(revision - 1).recordedOn());
                }
            }
        });
    }

    @Test
    void citizenServiceNumbersAreOfNobody() {
        Map<Boolean, Integer> numbers = new HashMap<>();
        for (long seed = 0; seed < 100; seed++) {
            Walk.through(
                    CaseFiles.random(seed, Size.USUAL),
                    (owner, value, field, values) -> values.filter(each -> each instanceof Bsn)
                            .forEach(each -> {
                                Bsn bsn = (Bsn) each;
                                assertThat(bsn.digits().startsWith("99999")).isTrue();
                                numbers.merge(bsn.passesElevenCheck(), 1, Integer::sum);
                            }));
        }
        assertThat(numbers).containsOnlyKeys(true, false);
    }

    @Test
    void thereAreSmallFilesAndLargeOnes() {
        assertThat(entries(CaseFiles.random(3, Size.SMALL))).isLessThan(60);
        assertThat(entries(CaseFiles.random(3, Size.LARGE))).isGreaterThan(300);
    }

    private static int entries(CaseFile file) {
        return CaseFile.SHAPE
                .fields()
                .filter(field -> field.presence() == Presence.MANY)
                .map(field -> field.values(file).size())
                .sum()
                .intValue();
    }

    private static Set<Integer> wantedCounts(Presence presence) {
        return switch (presence) {
            case REQUIRED, DEFAULTED -> Set.of(1);
            case OPTIONAL -> Set.of(0, 1);
            case MANY -> Set.of(0, 1, 2);
        };
    }

    private static Seq<Code> codes(Field<?> field) {
        return field.kind() instanceof Scalar<?> scalar ? scalar.codes() : Array.empty();
    }

    private static boolean isReference(Field<?> field) {
        return field.kind() instanceof Scalar<?> scalar && scalar.type() == ScalarType.REFERENCE;
    }

    private static Map<Id<?>, IdKind> held(CaseFile file) {
        Map<Id<?>, IdKind> held = new HashMap<>();
        Walk.through(file, (owner, value, field, values) -> {
            boolean isOfFile = value instanceof CaseFile;
            if (value instanceof Identified identified
                    && !isOfFile
                    && field.name().equals("id")) {
                IdKind kind = owner.idKind().get();
                IdKind other = held.put(identified.id(), kind);
                assertThat(other == null || other == kind).as("one kind per id").isTrue();
            }
        });
        return held;
    }
}
