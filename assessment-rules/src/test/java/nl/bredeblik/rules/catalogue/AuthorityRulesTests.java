package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.Change.withoutAuthority;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OVER_SON;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.between;
import static nl.bredeblik.rules.family.SoundFamily.since;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Authority (gezag): FAM-02 to FAM-06, rows R01 to R05. */
class AuthorityRulesTests {

    private static final String NO_AUTHORITY = "FAM-02 BLOCKING daughter01";
    private static final String TOO_MANY = "FAM-05 BLOCKING daughter01";
    private static final String BESIDE_GUARDIAN = "FAM-06 BLOCKING guardian @period";
    private static final Id<NetworkPerson> GRANDMOTHER = Id.of("grandmother");

    @ParameterizedTest
    @MethodSource({"recorded", "checked", "ofAge", "atMostTwo", "guardianship"})
    void theRecordOfAuthority(Example example) {
        example.holds();
    }

    static Stream<Example> recorded() {
        LocalDate eighteen = LocalDate.of(2032, 6, 1);
        return Stream.of(
                Example.of("a family in order", nothing()),
                Example.of("no authority over a minor", withoutAuthority(OVER_DAUGHTER), NO_AUTHORITY),
                Example.of("none, the day before the child is 18", withoutAuthority(OVER_DAUGHTER), NO_AUTHORITY)
                        .on(eighteen.minusDays(1)),
                Example.of("none, the child is 18", withoutAuthority(OVER_DAUGHTER))
                        .on(eighteen),
                Example.of(
                                "born in a month: minor up to the last day",
                                bornIn(PartialDate.inMonth(YearMonth.of(2014, 6))),
                                NO_AUTHORITY)
                        .on(LocalDate.of(2032, 6, 29)),
                Example.of(
                                "born in a month: of age on its last day",
                                bornIn(PartialDate.inMonth(YearMonth.of(2014, 6))))
                        .on(LocalDate.of(2032, 6, 30)),
                Example.of("born in a year: minor up to the last day", bornIn(PartialDate.inYear(2014)), NO_AUTHORITY)
                        .on(LocalDate.of(2032, 12, 30)),
                Example.of("born in a year: of age on its last day", bornIn(PartialDate.inYear(2014)))
                        .on(LocalDate.of(2032, 12, 31)),
                Example.of("born on 29 February: minor on 28 February", bornIn(day(2016, 2, 29)), NO_AUTHORITY)
                        .on(LocalDate.of(2034, 2, 28)),
                Example.of("born on 29 February: of age on 1 March", bornIn(day(2016, 2, 29)))
                        .on(LocalDate.of(2034, 3, 1)),
                Example.of("the birth date of a child is unknown", bornIn(PartialDate.unknown()), NO_AUTHORITY),
                Example.of(
                        "a child that died",
                        withoutAuthority(OVER_DAUGHTER)
                                .and(member(DAUGHTER, child -> child.deathDate(day(2026, 1, 3))))),
                Example.of(
                        "a child that died on an unknown day",
                        withoutAuthority(OVER_DAUGHTER)
                                .and(member(DAUGHTER, child -> child.deathDate(PartialDate.unknown())))),
                Example.of(
                        "a young mother declared of age",
                        withoutAuthority(OVER_DAUGHTER).and(member(DAUGHTER, child -> child.declaredOfAgeOn(OPENED)))),
                Example.of("authority that began today", daughters(held -> held.period(since(TODAY)))),
                Example.of(
                        "authority that begins tomorrow",
                        daughters(held -> held.period(since(TODAY.plusDays(1)))),
                        NO_AUTHORITY),
                Example.of("authority that ends today", daughters(held -> held.period(between(OPENED, TODAY)))),
                Example.of(
                        "authority that ended yesterday",
                        daughters(held -> held.period(between(OPENED, TODAY.minusDays(1)))),
                        NO_AUTHORITY),
                Example.of("authority whose dates are unknown", daughters(held -> held.period(unknownPeriod()))),
                Example.of("authority without a holder", daughters(held -> held.holders(Array.empty())), NO_AUTHORITY),
                Example.of(
                        "being checked, since a day",
                        daughters(held -> held.kind(AuthorityKind.NOT_YET_CHECKED)
                                .holders(Array.empty())
                                .source(AuthoritySource.NOT_RECORDED)
                                .checkingSince(OPENED))),
                Example.of(
                        "being checked, not since when",
                        daughters(held -> held.kind(AuthorityKind.NOT_YET_CHECKED)
                                .holders(Array.empty())
                                .source(AuthoritySource.NOT_RECORDED)),
                        NO_AUTHORITY),
                Example.of(
                        "suspended, and dated",
                        daughters(held ->
                                held.kind(AuthorityKind.TEMPORARILY_NONE).holders(Array.empty()))),
                Example.of(
                        "undeterminable, seen in the register on a day",
                        daughters(held -> held.kind(AuthorityKind.UNDETERMINABLE)
                                .holders(Array.empty())
                                .period(unknownPeriod()))),
                Example.of(
                        "undeterminable, without any date",
                        daughters(held -> held.kind(AuthorityKind.UNDETERMINABLE)
                                .holders(Array.empty())
                                .period(unknownPeriod())
                                .checkedOn(Option.none())),
                        NO_AUTHORITY,
                        "FAM-03 ATTENTION overdaughter @checkedOn"),
                Example.of(
                        "the only holder died",
                        daughters(held -> held.kind(AuthorityKind.SOLE_PARENTAL).holders(Array.of(FATHER)))
                                .and(member(FATHER, father -> father.deathDate(day(2025, 12, 30)))),
                        NO_AUTHORITY),
                Example.of("one of two holders died", member(FATHER, father -> father.deathDate(day(2025, 12, 30)))));
    }

    static Stream<Example> checked() {
        String noSource = "FAM-03 ATTENTION overdaughter @source";
        return Stream.of(
                Example.of(
                        "only the word of a parent",
                        daughters(held -> held.source(AuthoritySource.WORD_OF_PARENT)),
                        noSource),
                Example.of(
                        "only the word of another",
                        daughters(held -> held.source(AuthoritySource.WORD_OF_OTHER)),
                        noSource),
                Example.of("no source", daughters(held -> held.source(AuthoritySource.NOT_RECORDED)), noSource),
                Example.of(
                        "a source without a day",
                        daughters(held -> held.checkedOn(Option.none())),
                        "FAM-03 ATTENTION overdaughter @checkedOn"),
                Example.of(
                        "authority of the past is not asked for its source",
                        with(file -> file.addAuthorities(over(SON, "earlier1")
                                .kind(AuthorityKind.SOLE_PARENTAL)
                                .addHolders(MOTHER)
                                .period(between(LocalDate.of(2017, 9, 12), LocalDate.of(2018, 1, 1)))
                                .source(AuthoritySource.WORD_OF_PARENT)
                                .build()))),
                Example.of(
                                "nor is authority over somebody who came of age",
                                daughters(held -> held.source(AuthoritySource.NOT_RECORDED)))
                        .on(LocalDate.of(2032, 6, 1)));
    }

    static Stream<Example> ofAge() {
        LocalDate today18 = LocalDate.of(2008, 3, 2);
        String holderIsMinor = "FAM-04 BLOCKING overdaughter @holders";
        Change aloneOverDaughter = daughters(
                        held -> held.kind(AuthorityKind.SOLE_PARENTAL).holders(Array.of(MOTHER)))
                .and(authority(OVER_SON, held -> held.holders(Array.of(FATHER))));
        // A mother of seventeen is herself a minor: her own authority, home and number are asked for too.
        String[] sheIsAMinorToo = {
            "FAM-02 BLOCKING mother01", holderIsMinor, "FAM-09 ATTENTION mother01", "FAM-10 ATTENTION mother01 @bsn"
        };
        return Stream.of(
                Example.of("a holder becomes 18 today", aloneOverDaughter.and(bornOn(MOTHER, today18))),
                Example.of(
                        "a holder becomes 18 tomorrow",
                        aloneOverDaughter.and(bornOn(MOTHER, today18.plusDays(1))),
                        sheIsAMinorToo),
                Example.of(
                        "a holder declared of age today",
                        aloneOverDaughter
                                .and(bornOn(MOTHER, today18.plusDays(1)))
                                .and(member(
                                        MOTHER,
                                        mother -> mother.declaredOfAgeOn(TODAY)
                                                .recordedOn(TODAY)
                                                .revision(2)))),
                Example.of(
                        "a holder who died is no holder",
                        daughters(held -> held)
                                .and(member(
                                        FATHER,
                                        father -> father.birthDate(PartialDate.inYear(1985))
                                                .deathDate(PartialDate.inYear(2025))))),
                Example.of(
                        "the birth date of a holder is unknown",
                        member(MOTHER, mother -> mother.birthDate(PartialDate.unknown()))),
                Example.of(
                        "a holder outside the family",
                        daughters(held -> held.kind(AuthorityKind.GUARDIANSHIP).holders(Array.of(GRANDMOTHER)))
                                .and(with(file -> file.addNetworkPersons(grandmother())))),
                Example.of(
                        "a guardian outside the family who becomes 18 today",
                        daughters(held -> held.kind(AuthorityKind.GUARDIANSHIP).holders(Array.of(GRANDMOTHER)))
                                .and(with(file -> file.addNetworkPersons(NetworkPerson.builder()
                                        .from(grandmother())
                                        .birthDate(PartialDate.onDay(today18))
                                        .build())))),
                Example.of(
                        "a guardian outside the family who becomes 18 tomorrow",
                        daughters(held -> held.kind(AuthorityKind.GUARDIANSHIP).holders(Array.of(GRANDMOTHER)))
                                .and(with(file -> file.addNetworkPersons(NetworkPerson.builder()
                                        .from(grandmother())
                                        .birthDate(PartialDate.onDay(today18.plusDays(1)))
                                        .build()))),
                        holderIsMinor),
                Example.of(
                        "a guardian that is an organisation",
                        daughters(held -> held.kind(AuthorityKind.GUARDIANSHIP).holders(Array.of(INSTITUTION)))));
    }

    static Stream<Example> atMostTwo() {
        return Stream.of(
                Example.of(
                        "three holders in one record",
                        daughters(held -> held.addHolders(GRANDMOTHER))
                                .and(with(file -> file.addNetworkPersons(grandmother()))),
                        TOO_MANY),
                Example.of("three holders in two records", withThird(since(OPENED)), TOO_MANY),
                Example.of(
                        "the same two holders in two records",
                        with(file -> file.addAuthorities(over(DAUGHTER, "another1")
                                .kind(AuthorityKind.SOLE_PARENTAL)
                                .addHolders(MOTHER)
                                .period(since(OPENED))
                                .build()))),
                Example.of(
                        "a third after the others ended",
                        daughters(held -> held.period(between(SoundFamily.BIRTH_OF_DAUGHTER, OPENED.minusDays(1))))
                                .and(withThird(since(OPENED)))),
                Example.of(
                        "a third on the last day of the others",
                        daughters(held -> held.period(between(SoundFamily.BIRTH_OF_DAUGHTER, TODAY)))
                                .and(withThird(since(TODAY))),
                        TOO_MANY),
                Example.of(
                        "three at one time, in the past",
                        withThird(between(LocalDate.of(2020, 1, 1), TODAY.minusDays(1))),
                        "FAM-05 ATTENTION daughter01"),
                Example.of(
                        "three at one time, up to and including today",
                        withThird(between(LocalDate.of(2020, 1, 1), TODAY)),
                        TOO_MANY),
                Example.of("a third whose dates are unknown", withThird(unknownPeriod())),
                Example.of(
                        "one holder all along, and a second and a third one after the other",
                        daughters(held -> held.holders(Array.of(MOTHER)))
                                .and(with(file -> file.addNetworkPersons(grandmother())
                                        .addAuthorities(over(DAUGHTER, "second01")
                                                .kind(AuthorityKind.JOINT_PARENTAL)
                                                .addHolders(FATHER)
                                                .period(between(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 1, 1)))
                                                .build())
                                        .addAuthorities(over(DAUGHTER, "third001")
                                                .kind(AuthorityKind.JOINT_WITH_THIRD)
                                                .addHolders(GRANDMOTHER)
                                                .period(since(LocalDate.of(2019, 1, 1)))
                                                .build())))),
                Example.of(
                        "nobody can hold it meanwhile, beside the record of two",
                        with(file -> file.addAuthorities(over(DAUGHTER, "suspended")
                                .kind(AuthorityKind.TEMPORARILY_NONE)
                                .period(since(OPENED))
                                .build()))));
    }

    static Stream<Example> guardianship() {
        Change ended = daughters(held -> held.period(between(SoundFamily.BIRTH_OF_DAUGHTER, OPENED)));
        return Stream.of(
                Example.of(
                        "an institution and parents at one time", guardian(since(OPENED)), TOO_MANY, BESIDE_GUARDIAN),
                Example.of(
                        "an institution from the day after the parents",
                        ended.and(guardian(since(OPENED.plusDays(1))))),
                Example.of(
                        "an institution from the last day of the parents: a day that has passed",
                        ended.and(guardian(since(OPENED))),
                        "FAM-05 ATTENTION daughter01",
                        "FAM-06 ATTENTION guardian @period"),
                Example.of(
                        "the end of the parents' authority is unknown",
                        daughters(held -> held.period(PartialPeriod.of(
                                        Option.some(PartialDate.onDay(SoundFamily.BIRTH_OF_DAUGHTER)),
                                        Option.some(PartialDate.unknown()))))
                                .and(guardian(since(OPENED)))),
                Example.of(
                        "the parents' authority is suspended",
                        daughters(held -> held.kind(AuthorityKind.TEMPORARILY_NONE)
                                        .holders(Array.empty()))
                                .and(guardian(since(OPENED)))),
                Example.of(
                        "a guardian who is a person",
                        ended.and(with(file -> file.addNetworkPersons(grandmother())
                                .addAuthorities(over(DAUGHTER, "guardian")
                                        .kind(AuthorityKind.GUARDIANSHIP)
                                        .addHolders(GRANDMOTHER)
                                        .period(since(OPENED))
                                        .build()))),
                        "FAM-05 ATTENTION daughter01"),
                Example.of("over somebody who came of age", guardian(since(OPENED)))
                        .on(LocalDate.of(2032, 6, 1)));
    }

    private static Change daughters(java.util.function.UnaryOperator<Authority.Builder> change) {
        return authority(OVER_DAUGHTER, change);
    }

    private static Change bornIn(PartialDate birth) {
        return withoutAuthority(OVER_DAUGHTER).and(member(DAUGHTER, child -> child.birthDate(birth)));
    }

    private static Change bornOn(Id<Member> id, LocalDate birth) {
        // The children follow, so that the relations stay possible.
        return member(id, member -> member.birthDate(PartialDate.onDay(birth)))
                .and(member(DAUGHTER, child -> child.birthDate(day(2025, 1, 1))))
                .and(member(SON, child -> child.birthDate(day(2025, 6, 1))));
    }

    private static Change withThird(PartialPeriod period) {
        return with(file -> file.addNetworkPersons(grandmother())
                .addAuthorities(over(DAUGHTER, "third001")
                        .kind(AuthorityKind.JOINT_WITH_THIRD)
                        .addHolders(GRANDMOTHER)
                        .period(period)
                        .build()));
    }

    private static Change guardian(PartialPeriod period) {
        return with(file -> file.addAuthorities(over(DAUGHTER, "guardian")
                .kind(AuthorityKind.GUARDIANSHIP)
                .addHolders(INSTITUTION)
                .period(period)
                .build()));
    }

    private static Authority.Builder over(Id<Member> child, String id) {
        return Authority.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .minor(child)
                .source(AuthoritySource.COURT_ORDER)
                .checkedOn(OPENED);
    }

    private static NetworkPerson grandmother() {
        return NetworkPerson.builder()
                .id(GRANDMOTHER)
                .recordedOn(OPENED)
                .agreedToHelp(YesNoUnknown.YES)
                .partOfConcern(YesNoUnknown.NO)
                .build();
    }

    private static PartialPeriod unknownPeriod() {
        return PartialPeriod.of(Option.none(), Option.none());
    }

    private static PartialDate day(int year, int month, int dayOfMonth) {
        return PartialDate.onDay(LocalDate.of(year, month, dayOfMonth));
    }
}
