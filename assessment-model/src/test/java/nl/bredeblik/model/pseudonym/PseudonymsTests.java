package nl.bredeblik.model.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.generate.Walk;
import nl.bredeblik.model.shape.EntryShapes;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy in which nothing of the family can be read, and of which the course is the same. It is personal data still. */
class PseudonymsTests {

    private static final PseudonymKey KEY = key("an invented key that is long enough");
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.of(KEY, "export");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A value of a file, with the type that holds it. */
    private record Held(Shape<?> owner, Object value) {}

    @Property(tries = 300)
    void ofEveryValueStandsAnotherInItsPlace(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.SMALL);
        Seq<Held> before = values(file);
        Seq<Held> after = values(PSEUDONYMS.copyOf(file));
        WeekShift shift = PSEUDONYMS.shift(file, HeldValues.in(file));

        assertThat(after).hasSameSizeAs(before);
        assertThat(shift.weeks()).isNotZero().isBetween(-51, 51);
        for (int i = 0; i < before.size(); i++) {
            assertReplaced(before.get(i), after.get(i), shift.weeks());
        }
        assertThat(ids(after)).doesNotContainAnyElementsOf(ids(before));
        assertThat(PSEUDONYMS.copyOf(file)).isEqualTo(PSEUDONYMS.copyOf(file));
    }

    private static void assertReplaced(Held before, Held after, int weeks) {
        Object was = before.value();
        Object is = after.value();
        if (was instanceof Text text && isName(before.owner())) {
            assertThat(((Text) is).value()).matches("p[a-z0-9]{9}").isNotEqualTo(text.value());
        } else if (was instanceof Text) {
            assertThat(is).isEqualTo(Text.of("weggelaten"));
        } else if (was instanceof LocalDate day) {
            assertThat(is).isEqualTo(moved(day, weeks));
        } else if (was instanceof Instant moment) {
            assertThat(((Instant) is).atZone(CivilDay.zone()).toLocalDateTime())
                    .isEqualTo(moment.atZone(CivilDay.zone())
                            .toLocalDateTime()
                            .with(moved(CivilDay.dayOf(moment), weeks)));
        } else if (was instanceof PartialDate date) {
            assertThat(((PartialDate) is).precision()).isEqualTo(date.precision());
            assertThat(((PartialDate) is).day()).isEqualTo(date.day().map(day -> moved(day, weeks)));
        } else if (was instanceof Bsn number) {
            assertThat(((Bsn) is).digits()).startsWith("99999");
            assertThat(((Bsn) is).passesElevenCheck()).isEqualTo(number.passesElevenCheck());
        } else if (was instanceof Id<?>) {
            assertThat(((Id<?>) is).text()).matches("p[a-z0-9]{25}");
        } else if (was instanceof Code || was instanceof Integer || was instanceof Boolean) {
            assertThat(is).isEqualTo(was);
        }
    }

    @Property(tries = 100)
    void referencesLeadToWhatTheyLedToAndIdsKeepTheirOrder(@ForAll long seed) {
        CaseFile file = CaseFiles.random(seed, Size.USUAL);
        Seq<Held> before = values(file);
        Seq<Held> after = values(PSEUDONYMS.copyOf(file));
        CaseIndex index = CaseIndex.of(file);
        CaseIndex copied = CaseIndex.of(PSEUDONYMS.copyOf(file));

        Seq<Id<?>> ids = before.map(Held::value).filter(Id.class::isInstance).<Id<?>>map(id -> (Id<?>) id);
        Seq<Id<?>> others = after.map(Held::value).filter(Id.class::isInstance).<Id<?>>map(id -> (Id<?>) id);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(copied.kindOf(others.get(i))).isEqualTo(index.kindOf(ids.get(i)));
        }
        assertThat(others.map(Id::text).distinct().sorted())
                .isEqualTo(ids.zip(others)
                        .sortBy(pair -> pair._1().text())
                        .map(pair -> pair._2().text())
                        .distinct());
    }

    @Test
    void anotherKeyAndAnotherSaltGiveOtherCopies() {
        CaseFile file = file(DAY, member(1).build());

        assertThat(Pseudonyms.of(key("an invented key that is long too!"), "export")
                        .copyOf(file)
                        .id())
                .isNotEqualTo(PSEUDONYMS.copyOf(file).id());
        assertThat(Pseudonyms.of(KEY, "another").copyOf(file).id())
                .isNotEqualTo(PSEUDONYMS.copyOf(file).id());
        assertThat(Pseudonyms.of(KEY, "export").copyOf(file)).isEqualTo(PSEUDONYMS.copyOf(file));
    }

    @Test
    void theSameNameBecomesTheSameWordAndTheSameNumberTheSameNumber() {
        CaseFile copy = PSEUDONYMS.copyOf(file(
                DAY,
                member(1).name(name("Invented")).bsn(Bsn.of("999990111")).build(),
                member(2).name(name("Invented")).bsn(Bsn.of("999990111")).build(),
                member(3).name(name("Other")).bsn(Bsn.of("999991000")).build()));

        assertThat(copy.members().map(Member::name).distinct()).hasSize(2);
        assertThat(copy.members().map(Member::bsn).distinct()).hasSize(2);
    }

    @Test
    void thirtyMembersHaveThirtyNumbers() {
        Seq<Member> many = Array.range(10, 40)
                .map(number -> member(number).bsn(Bsn.of("1234567" + number)).build());
        CaseFile copy = PSEUDONYMS.copyOf(file(DAY, many.toJavaArray(Member[]::new)));

        assertThat(copy.members().flatMap(Member::bsn).map(Bsn::digits))
                .doesNotHaveDuplicates()
                .hasSize(30)
                .allMatch(digits -> digits.startsWith("99999"));
    }

    @Test
    void moreNumbersThanTheTestRangeHoldsAreRefused() {
        Seq<Member> many = Array.range(0, 20_000)
                .map(number -> Bsn.of(Integer.toString(300_000_000 + number)))
                .filter(Bsn::passesElevenCheck)
                .zipWithIndex((number, index) -> member(index).bsn(number).build());

        assertThatThrownBy(() -> PSEUDONYMS.copyOf(file(DAY, many.toJavaArray(Member[]::new))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the file holds more citizen service numbers than there are test numbers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "1800-12-31", "2024-02-29", "2100-02-28", "2199-01-01", "2199-12-31"})
    void daysAtTheEdgesOfTheCalendarStayInIt(String day) {
        CaseFile copy = PSEUDONYMS.copyOf(file(LocalDate.parse(day), member(1).build()));

        assertThat(copy.openedOn().getYear()).isBetween(1800, 2199);
        assertThat(copy.openedOn().getDayOfWeek())
                .isEqualTo(LocalDate.parse(day).getDayOfWeek());
        assertThat(copy.openedOn()).isNotEqualTo(LocalDate.parse(day));
    }

    @Test
    void daysAtBothEdgesStayAtTheEnd() {
        CaseFile copy = PSEUDONYMS.copyOf(file(
                LocalDate.of(1800, 1, 1),
                member(1).birthDate(PartialDate.inYear(2199)).build()));

        assertThat(Array.of(
                        copy.openedOn().getYear(),
                        copy.members().head().birthDate().get().latest().get().getYear()))
                .isEqualTo(Array.of(1800, 2199));
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        CaseFile copy = PSEUDONYMS.copyOf(file(
                DAY,
                member(1).birthDate(PartialDate.unknown()).build(),
                member(2).birthDate(PartialDate.beingCheckedSince(DAY)).build(),
                member(3).build()));

        assertThat(copy.members().map(Member::birthDate))
                .isEqualTo(Array.of(
                        Option.some(PartialDate.unknown()),
                        Option.some(PartialDate.beingCheckedSince(copy.openedOn())),
                        Option.none()));
    }

    private static LocalDate moved(LocalDate day, int weeks) {
        LocalDate moved = day.plusWeeks(weeks);
        LocalDate first = LocalDate.of(1800, 1, 1);
        LocalDate last = LocalDate.of(2199, 12, 31);
        return moved.isBefore(first) ? first : moved.isAfter(last) ? last : moved;
    }

    private static PseudonymKey key(String text) {
        return PseudonymKey.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PersonName name(String surname) {
        return PersonName.builder().surname(Text.of(surname)).build();
    }

    private static Member.Builder member(int number) {
        return Member.builder()
                .id(Id.of("member" + (100_000 + number)))
                .recordedOn(DAY)
                .role(MemberRole.ADULT);
    }

    private static CaseFile file(LocalDate opened, Member... members) {
        return CaseFile.builder()
                .id(Id.of("casefile1"))
                .openedOn(opened)
                .members(Array.of(members)
                        .map(member ->
                                Member.builder().from(member).recordedOn(opened).build()))
                .build();
    }

    private static boolean isName(Shape<?> owner) {
        return owner == EntryShapes.PERSON_NAME || owner == EntryShapes.ADDRESS;
    }

    private static Seq<Held> values(CaseFile file) {
        List<Held> values = new ArrayList<>();
        Walk.through(file, (owner, value, field, held) -> {
            if (!(field.kind() instanceof Shape<?>)) {
                held.forEach(each -> values.add(new Held(owner, each)));
            }
        });
        return Array.ofAll(values);
    }

    private static Seq<Object> ids(Seq<Held> values) {
        return values.map(Held::value).filter(Id.class::isInstance);
    }
}
