package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;

/**
 * The laws of a merge, over files that share entries, hold other content under the same id and revision, and show the same
 * entries to others.
 */
class MergeLawTests {

    private static final int TRIPLES = 1000;
    private static final Seq<VisibilityLevel> LEVELS = Array.of(VisibilityLevel.values());
    private static final Seq<Id<? extends Party>> PERSONS =
            Array.of(Id.of("person01"), Id.of("person02"), Id.of("person03"));

    private record Triple(CaseFile a, CaseFile b, CaseFile c) {

        boolean holdsConflicts() {
            return CaseIndex.of(a.merge(b).merge(c)).duplicateIds().nonEmpty();
        }
    }

    @Property(tries = TRIPLES)
    void filesBecomeOneInWhateverOrderTheyCome(@ForAll long seed) {
        Triple files = triple(seed);
        CaseFile merged = files.a().merge(files.b()).merge(files.c());

        assertThat(files.a().merge(files.b())).isEqualTo(files.b().merge(files.a()));
        assertThat(files.a().merge(files.b().merge(files.c()))).isEqualTo(merged);
        assertThat(files.a().merge(files.a()).merge(files.a()))
                .isEqualTo(files.a().merge(files.a()));
        assertThat(merged.merge(merged)).isEqualTo(merged);
        assertThat(merged.merge(files.b())).isEqualTo(merged);
        Statistics.label("conflicts").collect(files.holdsConflicts());
        Statistics.label("conflicts").coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(tries = TRIPLES)
    void cutToADayAndThenMergedIsMergedAndThenCut(@ForAll long seed) {
        Triple files = triple(seed);
        CaseFile merged = files.a().merge(files.b());
        for (LocalDate day : entries(merged).map(Entry::recordedOn).distinct()) {
            assertThat(files.a().asKnownOn(day).merge(files.b().asKnownOn(day))).isEqualTo(merged.asKnownOn(day));
        }
    }

    @Property(tries = 300)
    void noEntryIsLostAndNoneIsShownToMoreThanAnyFileShowedItTo(@ForAll long seed) {
        Triple files = triple(seed);
        CaseFile merged = files.a().merge(files.b());

        Seq<Entry> given = entries(files.a()).appendAll(entries(files.b()));
        assertThat(entries(merged).map(MergeLawTests::withoutVisibility).toSet())
                .isEqualTo(given.map(MergeLawTests::withoutVisibility).toSet());
        for (Entry entry : entries(merged)) {
            given.filter(each -> each.id().equals(entry.id())
                            && each.revision() == entry.revision()
                            && !each.recordedOn().isAfter(entry.recordedOn()))
                    .forEach(each ->
                            assertThat(level(entry.visibility())).isGreaterThanOrEqualTo(level(each.visibility())));
        }
    }

    /** Three files that came from one: each lost entries, says some otherwise, shows some to others, and has some of its own. */
    private static Triple triple(long seed) {
        CaseFile common = CaseFiles.random(seed, Size.SMALL);
        CaseFile other = CaseFiles.random(seed + 1, Size.SMALL);
        Random random = new Random(seed);
        return new Triple(
                variant(common, other, random), variant(common, other, random), variant(common, other, random));
    }

    private static CaseFile variant(CaseFile common, CaseFile other, Random random) {
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            draft.set(
                    field,
                    field.presence() == Presence.MANY
                            ? entries((Shape<?>) field.kind(), field.values(common), field.values(other), random)
                            : field.values(random.nextBoolean() ? common : other));
        }
        return draft.build();
    }

    private static Seq<Entry> entries(Shape<?> shape, Seq<?> common, Seq<?> other, Random random) {
        List<Entry> entries = new java.util.ArrayList<>();
        for (Object each : common) {
            Entry entry = (Entry) each;
            int chance = random.nextInt(10);
            if (chance > 0) {
                entries.add(
                        chance < 3 ? shown(shape, entry, random) : chance < 5 ? later(shape, entry, random) : entry);
            }
        }
        other.forEach(each -> {
            if (random.nextInt(4) == 0) {
                entries.add((Entry) each);
            }
        });
        Collections.shuffle(entries, random);
        return Array.ofAll(entries);
    }

    private static Entry later(Shape<?> shape, Entry entry, Random random) {
        return with(shape, entry, "recordedOn", Array.of(entry.recordedOn().plusDays(random.nextInt(3))));
    }

    private static Entry shown(Shape<?> shape, Entry entry, Random random) {
        VisibilityLevel level = LEVELS.get(random.nextInt(LEVELS.size()));
        Seq<Id<? extends Party>> audience = PERSONS.filter(person -> random.nextBoolean());
        return with(
                shape,
                entry,
                "visibility",
                Array.of(Visibility.builder()
                        .level(level)
                        .audience(random.nextBoolean() ? audience.reverse() : audience)
                        .build()));
    }

    private static Entry withoutVisibility(Entry entry) {
        Shape<?> shape = (Shape<?>) CaseFile.SHAPE
                .fields()
                .find(field -> field.kind() instanceof Shape<?> each
                        && each.idKind().exists(kind -> entry.describe().startsWith(kind.typeName() + " ")))
                .get()
                .kind();
        return with(shape, entry, "visibility", Array.empty());
    }

    @SuppressWarnings("unchecked")
    private static <T> Entry with(Shape<T> shape, Entry entry, String name, Seq<?> values) {
        Draft<T> draft = shape.draft();
        for (Field<T> field : shape.fields()) {
            draft.set(field, field.name().equals(name) ? values : field.values((T) entry));
        }
        return (Entry) draft.build();
    }

    private static VisibilityLevel level(Option<Visibility> visibility) {
        return visibility.map(Visibility::level).getOrElse(VisibilityLevel.TEAM_ONLY);
    }

    private static Seq<Entry> entries(CaseFile file) {
        return CaseFile.SHAPE
                .fields()
                .filter(field -> field.presence() == Presence.MANY)
                .flatMap(field -> field.values(file))
                .map(Entry.class::cast);
    }
}
