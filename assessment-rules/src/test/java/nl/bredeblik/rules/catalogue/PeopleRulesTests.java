package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.Change.withoutRelationsOf;
import static nl.bredeblik.rules.family.Change.withoutResidencesOf;
import static nl.bredeblik.rules.family.SoundFamily.BIRTH_OF_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.between;
import static nl.bredeblik.rules.family.SoundFamily.relation;
import static nl.bredeblik.rules.family.SoundFamily.residence;
import static nl.bredeblik.rules.family.SoundFamily.since;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.ElsewhereReason;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NotIncludedReason;
import nl.bredeblik.model.family.NotIncludedRole;
import nl.bredeblik.model.family.PersonNotIncluded;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Relations, parents and homes: FAM-07, FAM-08, FAM-09 and FAM-12, rows R138 and R145. */
class PeopleRulesTests {

    private static final Id<Member> UNBORN = Id.of("unborn01");
    private static final Id<Member> FRIEND = Id.of("friend01");

    @ParameterizedTest
    @MethodSource({"relations", "parents", "homes", "twoHomes"})
    void theRecordOfThePeople(Example example) {
        example.holds();
    }

    static Stream<Example> relations() {
        String impossible = "FAM-07 BLOCKING motherofdaughter01 @kind";
        return Stream.of(
                Example.of(
                        "a relation to oneself",
                        adds("itself01", MOTHER, RelationKind.SISTER, MOTHER),
                        "FAM-07 BLOCKING itself01 @of"),
                Example.of(
                        "a mother and a daughter, told twice",
                        adds("again001", DAUGHTER, RelationKind.DAUGHTER, MOTHER)),
                Example.of(
                        "each the child of the other",
                        adds("reversed", MOTHER, RelationKind.DAUGHTER, DAUGHTER),
                        impossible,
                        "FAM-07 BLOCKING reversed @kind"),
                Example.of(
                        "a child born a day after its parent",
                        motherBorn(PartialDate.onDay(BIRTH_OF_DAUGHTER.minusDays(1))),
                        motherIsAMinor()),
                Example.of(
                        "a child born on the day of its parent",
                        motherBorn(PartialDate.onDay(BIRTH_OF_DAUGHTER)),
                        motherIsAMinor(impossible)),
                Example.of(
                        "a child born before its parent",
                        motherBorn(PartialDate.onDay(BIRTH_OF_DAUGHTER.plusDays(1))),
                        motherIsAMinor(impossible)),
                Example.of(
                        "a parent born in the year of the child",
                        motherBorn(PartialDate.inYear(2014)),
                        motherIsAMinor()),
                Example.of(
                        "a parent born in the year after",
                        motherBorn(PartialDate.inYear(2015)),
                        motherIsAMinor(impossible)),
                Example.of("a parent whose birth date is unknown", motherBorn(PartialDate.unknown())),
                Example.of("brother and sister", adds("siblings", SON, RelationKind.BROTHER, DAUGHTER)));
    }

    static Stream<Example> parents() {
        String daughter = "FAM-09 ATTENTION daughter01";
        String son = "FAM-09 ATTENTION son00001";
        Change fatherless = withoutRelationsOf(FATHER);
        return Stream.of(
                Example.of("one parent", fatherless, daughter, son),
                Example.of("no parent at all", fatherless.and(withoutRelationsOf(MOTHER)), daughter, son),
                Example.of(
                        "of one child it is said why a parent is missing",
                        fatherless.and(missing(NotIncludedRole.PARENT, DAUGHTER)),
                        son),
                Example.of(
                        "somebody else is missing",
                        fatherless.and(missing(NotIncludedRole.HOUSEMATE, DAUGHTER)),
                        daughter,
                        son),
                Example.of(
                        "a stepfather is no parent",
                        fatherless.and(adds("step0001", FATHER, RelationKind.STEP_FATHER, DAUGHTER)),
                        daughter,
                        son),
                Example.of(
                        "told from the side of the child",
                        fatherless
                                .and(adds("told0001", DAUGHTER, RelationKind.CHILD, FATHER))
                                .and(adds("told0002", SON, RelationKind.SON, FATHER))),
                Example.of("one parent, and the children are 18", fatherless).on(LocalDate.of(2035, 9, 12)),
                Example.of("one parent, and one child is 18", fatherless, son).on(LocalDate.of(2035, 9, 11)),
                Example.of(
                        "a child that is expected",
                        with(file -> file.addMembers(unborn().build())),
                        "FAM-09 ATTENTION unborn01"),
                Example.of(
                        "a child that is expected, with both parents",
                        with(file -> file.addMembers(unborn().build()))
                                .and(adds("mother03", MOTHER, RelationKind.MOTHER, UNBORN))
                                .and(adds("father03", FATHER, RelationKind.FATHER, UNBORN))),
                Example.of(
                        "a child that was expected and died",
                        with(file -> file.addMembers(
                                unborn().deathDate(PartialDate.onDay(OPENED)).build()))),
                Example.of(
                        "a birth date that is unknown leaves it expected",
                        with(file -> file.addMembers(
                                unborn().birthDate(PartialDate.unknown()).build())),
                        "FAM-09 ATTENTION unborn01"));
    }

    static Stream<Example> homes() {
        String noHome = "FAM-08 ATTENTION father01";
        return Stream.of(
                Example.of("no home", withoutResidencesOf(FATHER), noHome),
                Example.of(
                        "no home, of somebody who died",
                        withoutResidencesOf(FATHER)
                                .and(member(FATHER, father -> father.deathDate(PartialDate.inYear(2025))))),
                Example.of("elsewhere, and why", lives(elsewhere(ElsewhereReason.DETENTION))),
                Example.of("elsewhere, it is not known where", lives(elsewhere(ElsewhereReason.UNKNOWN))),
                Example.of("a record of a home that names none", lives(home().household(Option.none())), noHome),
                Example.of("only visits", lives(home().share(ResidenceShare.VISITING)), noHome),
                Example.of("a home from today", lives(home().period(since(TODAY)))),
                Example.of("a home from tomorrow", lives(home().period(since(TODAY.plusDays(1)))), noHome),
                Example.of("a home until today", lives(home().period(between(OPENED, TODAY)))),
                Example.of("a home until yesterday", lives(home().period(between(OPENED, TODAY.minusDays(1)))), noHome),
                Example.of(
                        "a home until some day this month",
                        lives(home().period(PartialPeriod.of(
                                Option.none(), Option.some(PartialDate.inMonth(java.time.YearMonth.from(TODAY))))))),
                Example.of(
                        "a home since an unknown day",
                        lives(home().period(PartialPeriod.of(Option.none(), Option.none())))),
                Example.of(
                        "an adult without children",
                        with(file -> file.addMembers(Member.builder()
                                .id(FRIEND)
                                .recordedOn(OPENED)
                                .role(MemberRole.HOUSEMATE)
                                .build())),
                        "FAM-08 ATTENTION friend01"));
    }

    static Stream<Example> twoHomes() {
        String other = "FAM-12 ATTENTION daughter01";
        Change inOne = withoutResidencesOf(DAUGHTER)
                .and(with(file ->
                        file.addResidences(residence("onehome1", DAUGHTER, HOME_OF_MOTHER, ResidenceShare.PART_TIME))));
        return Stream.of(
                Example.of("both homes", nothing()),
                Example.of("one of two homes", inOne, other),
                Example.of(
                        "the same home twice",
                        inOne.and(with(file -> file.addResidences(
                                residence("onehome2", DAUGHTER, HOME_OF_MOTHER, ResidenceShare.PART_TIME)))),
                        other),
                Example.of(
                        "visits are no home",
                        inOne.and(with(file -> file.addResidences(
                                residence("visiting", DAUGHTER, HOME_OF_FATHER, ResidenceShare.VISITING)))),
                        other),
                Example.of(
                        "the rest of the time elsewhere",
                        inOne.and(with(file -> file.addResidences(elsewhere(ElsewhereReason.CARE_INSTITUTION)
                                .id(Id.of("therest1"))
                                .member(DAUGHTER)
                                .share(ResidenceShare.PART_TIME)
                                .build())))),
                Example.of(
                        "the other home ended yesterday",
                        inOne.and(with(file -> file.addResidences(Residence.builder()
                                .from(residence("onehome2", DAUGHTER, HOME_OF_FATHER, ResidenceShare.PART_TIME))
                                .period(between(OPENED, TODAY.minusDays(1)))
                                .build()))),
                        other),
                Example.of("it is asked of children only", lives(home().share(ResidenceShare.PART_TIME))));
    }

    private static String[] motherIsAMinor(String... more) {
        return Stream.concat(
                        Stream.of(
                                "FAM-02 BLOCKING mother01",
                                "FAM-04 BLOCKING overdaughter @holders",
                                "FAM-04 BLOCKING overson1 @holders"),
                        Stream.concat(
                                Stream.of(more),
                                Stream.of("FAM-09 ATTENTION mother01", "FAM-10 ATTENTION mother01 @bsn")))
                .toArray(String[]::new);
    }

    private static Change motherBorn(PartialDate birth) {
        return member(MOTHER, mother -> mother.birthDate(birth));
    }

    private static Change adds(String id, Id<Member> person, RelationKind kind, Id<Member> of) {
        return with(file -> file.addRelationships(relation(id, person, kind, of)));
    }

    private static Change missing(NotIncludedRole role, Id<Member> near) {
        return with(file -> file.addPersonsNotIncluded(PersonNotIncluded.builder()
                .id(Id.of("missing1"))
                .recordedOn(OPENED)
                .role(role)
                .addNear(near)
                .reason(NotIncludedReason.UNKNOWN_PERSON)
                .build()));
    }

    private static Member.Builder unborn() {
        return Member.builder()
                .id(UNBORN)
                .recordedOn(OPENED)
                .role(MemberRole.UNBORN_CHILD)
                .expectedBirthDate(TODAY.plusMonths(2));
    }

    private static Residence.Builder home() {
        return Residence.builder().from(residence("fatherhome", FATHER, HOME_OF_FATHER, ResidenceShare.FULL));
    }

    private static Residence.Builder elsewhere(ElsewhereReason reason) {
        return home().household(Option.none()).elsewhere(reason);
    }

    private static Change lives(Residence.Builder residence) {
        return withoutResidencesOf(FATHER).and(with(file -> file.addResidences(residence.build())));
    }
}
