package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.shape.Draft;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import org.junit.jupiter.api.Test;

class CaseFileCutTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Id<Member> CHILD = Id.of("child001");

    @Test
    void whatIsRecordedOnTheDayItselfIsKnownAndThatOfTheNextDayIsNot() {
        Member before = child(1, DAY.minusDays(1));
        Member on = child(2, DAY);
        Member after = child(3, DAY.plusDays(1));
        CaseFile file = fileWith(before, on, after);

        assertThat(file.asKnownOn(DAY).members()).containsExactly(before, on);
        assertThat(file.asKnownOn(DAY).current().members()).containsExactly(on);
        assertThat(file.current().asKnownOn(DAY).members())
                .as("newest first and cut then forgets what was known")
                .isEmpty();
    }

    @Test
    void ofTwoStatesWithOneNumberTheOneRecordedLastIsCurrent() {
        Member early = child(2, DAY);
        Member late = child(2, DAY.plusDays(1));

        assertThat(fileWith(late, early).current().members()).containsExactly(late);
        assertThat(fileWith(early, late).current().members()).containsExactly(late);
    }

    @Test
    void theHighestNumberIsCurrentWhateverTheDay() {
        Member second = child(2, DAY.minusDays(1));

        assertThat(fileWith(second, child(1, DAY)).current().members()).containsExactly(second);
    }

    @Property(tries = 500)
    void aCutHoldsExactlyWhatWasRecordedByThenInTheSameOrder(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.SMALL);
        for (LocalDate day : days(file)) {
            CaseFile cut = file.asKnownOn(day);

            assertThat(entries(cut))
                    .containsExactlyElementsOf(
                            entries(file).filter(entry -> !entry.recordedOn().isAfter(day)));
            assertThat(cut.asKnownOn(day)).isSameAs(cut);
            assertThat(cut.id()).isEqualTo(file.id());
            assertThat(cut.openedOn()).isEqualTo(file.openedOn());
        }
        assertThat(file.asKnownOn(LocalDate.MAX)).isSameAs(file);
    }

    @Property(tries = 500)
    void twoCutsAreOneCutOnTheEarlierDay(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.SMALL);
        Seq<LocalDate> days = days(file);
        for (LocalDate a : days) {
            CaseFile cut = file.asKnownOn(a);
            for (LocalDate b : days) {
                assertThat(cut.asKnownOn(b)).isEqualTo(file.asKnownOn(a.isBefore(b) ? a : b));
            }
        }
    }

    @Property(tries = 300)
    void theCurrentFileHoldsOneStateOfEachEntryTheHighest(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);
        CaseFile current = file.current();

        assertThat(current.current()).isSameAs(current);
        assertThat(entries(current).map(Entry::id)).doesNotHaveDuplicates();
        assertThat(entries(current).toSet())
                .isEqualTo(entries(file)
                        .groupBy(Entry::id)
                        .values()
                        .map(states -> states.maxBy(Entry::revision).get())
                        .toSet());
        assertThat(entries(current).eq(entries(file).filter(entries(current).toSet()::contains)))
                .as("in the order of the file")
                .isTrue();
    }

    @Property(tries = 100)
    void theOrderOfAFileDoesNotDecideWhichStateIsCurrent(@ForAll long seed, @ForAll int order) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);

        assertThat(entries(shuffled(file, order).current()).toSet())
                .isEqualTo(entries(file.current()).toSet());
    }

    /** Cut first, then take the newest. The other way round loses entries, but never shows another state. */
    @Property(tries = 300)
    void theNewestStatesThatWereKnownAreNewestAmongWhatWasKnown(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.SMALL);
        for (LocalDate day : days(file)) {
            assertThat(entries(file.asKnownOn(day).current()).toSet())
                    .containsAll(entries(file.current().asKnownOn(day)));
        }
    }

    private static Member child(int revision, LocalDate recordedOn) {
        return Member.builder()
                .id(CHILD)
                .revision(revision)
                .recordedOn(recordedOn)
                .role(MemberRole.CHILD)
                .build();
    }

    private static CaseFile fileWith(Member... members) {
        return CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(DAY)
                .members(Array.of(members))
                .build();
    }

    private static Seq<LocalDate> days(CaseFile file) {
        TreeSet<LocalDate> days =
                new TreeSet<>(entries(file).map(Entry::recordedOn).toJavaList());
        days.add(LocalDate.MIN);
        return Array.ofAll(days);
    }

    private static Seq<Entry> entries(CaseFile file) {
        return lists().flatMap(field -> field.values(file)).map(Entry.class::cast);
    }

    private static Seq<Field<CaseFile>> lists() {
        return CaseFile.SHAPE.fields().filter(field -> field.presence() == Presence.MANY);
    }

    private static CaseFile shuffled(CaseFile file, int order) {
        Draft<CaseFile> draft = CaseFile.SHAPE.draft();
        for (Field<CaseFile> field : CaseFile.SHAPE.fields()) {
            List<Object> values = field.values(file).<Object>map(each -> each).toJavaList();
            Collections.shuffle(values, new Random(order));
            draft.set(field, Array.ofAll(values));
        }
        return draft.build();
    }
}
