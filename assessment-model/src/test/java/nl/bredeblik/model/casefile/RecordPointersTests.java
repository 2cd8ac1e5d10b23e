package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.generate.Walk;
import nl.bredeblik.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordPointersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final PersonName NAME =
            PersonName.builder().display(Text.of("x")).build();
    private static final CaseFile FILE = CaseFile.builder()
            .id(Id.of("casefile1"))
            .openedOn(DAY)
            .members(Array.of(member("member01", DAY), member("member02", DAY.plusDays(1)), member("member03", DAY)))
            .build();
    private static final RecordPointers POINTERS = RecordPointers.of(FILE);

    @Test
    void aRecordIsPointedToWhereItStands() {
        assertThat(POINTERS.pointerTo(FILE)).containsExactly("");
        assertThat(POINTERS.pointerTo(FILE.members().get(2))).containsExactly("/members/2");
    }

    @Test
    void aRecordIsKnownByIdentity() {
        assertThat(POINTERS.pointerTo(member("member01", DAY))).isEmpty();
        assertThat(POINTERS.pointerTo(NAME)).containsExactly("/members/0/name");
    }

    @Test
    void theFileAsItWasKnownHoldsTheSameRecords() {
        Member third = FILE.asKnownOn(DAY).members().get(1);
        assertThat(POINTERS.pointerTo(third)).containsExactly("/members/2");
    }

    @Test
    void aPointerLeadsBackToTheValue() {
        assertThat(POINTERS.resolve("")).containsExactly(FILE);
        assertThat(POINTERS.resolve("/openedOn")).containsExactly(DAY);
        assertThat(POINTERS.resolve("/members").get()).isSameAs(FILE.members());
        assertThat(POINTERS.resolve("/members/1/name/display").get())
                .isSameAs(NAME.display().get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members",
                "/",
                "/members/",
                "/members/3",
                "/members/01",
                "/members/-1",
                "/members/+1",
                "/members/1/",
                "/members/99999999999",
                "/members/0/birthDate",
                "/members/0/revision",
                "/members/0/name/display/x",
                "/plans",
                "/plans/0",
                "/format"
            })
    void whereNothingStandsNothingIsFound(String pointer) {
        assertThat(POINTERS.resolve(pointer)).isEmpty();
    }

    @Property(tries = 100)
    void everyRecordOfEveryFileIsFoundWhereItsPointerLeads(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);
        RecordPointers pointers = RecordPointers.of(file);
        Walk.through(file, (owner, value, field, held) -> {
            if (field.kind() instanceof Shape) {
                held.forEach(each -> requireFound(pointers, each));
            }
        });
    }

    private static void requireFound(RecordPointers pointers, Object value) {
        if (value instanceof Described record) {
            String pointer = pointers.pointerTo(record).get();
            assertThat(pointers.resolve(pointer).get()).isSameAs(record);
        } else {
            assertThat(value).isNotInstanceOf(Seq.class);
        }
    }

    private static Member member(String id, LocalDate day) {
        return Member.builder()
                .id(Id.of(id))
                .recordedOn(day)
                .role(MemberRole.CHILD)
                .name(NAME)
                .build();
    }
}
