package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.Change.withoutMember;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.PersonName;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who somebody is, and what an id leads to: FAM-01, FAM-10, FAM-11, FAM-13; rows R133, R134 and R144. */
class IdentityRulesTests {

    @ParameterizedTest
    @MethodSource({"numbers", "identified", "references", "ids"})
    void whoIsMeant(Example example) {
        example.holds();
    }

    static Stream<Example> numbers() {
        String unsound = "FAM-11 BLOCKING daughter01 @bsn";
        return Stream.of(
                Example.of("a number that fails the eleven-check", bsn(DAUGHTER, "999991001"), unsound),
                Example.of("nothing but zeros", bsn(DAUGHTER, "000000000"), unsound),
                Example.of("one number for two", bsn(DAUGHTER, "999990111"), unsound, "FAM-11 BLOCKING son00001 @bsn"),
                Example.of(
                        "the number of a parent is looked at too",
                        bsn(FATHER, "999991001"),
                        "FAM-11 BLOCKING father01 @bsn"),
                Example.of(
                        "a later state of the same person has the same number",
                        with(file -> file.addMembers(Member.builder()
                                .from(SoundFamily.child(DAUGHTER, SoundFamily.BIRTH_OF_DAUGHTER, "999991000"))
                                .revision(2)
                                .recordedOn(TODAY)
                                .build()))));
    }

    static Stream<Example> identified() {
        String unknown = "FAM-10 ATTENTION daughter01 @bsn";
        Change replaced = member(DAUGHTER, child -> child.bsn(Option.none()).name(name("Invented", "Somebody")));
        return Stream.of(
                Example.of("no number and no name", member(DAUGHTER, child -> child.bsn(Option.none())), unknown),
                Example.of("the replacing set", replaced),
                Example.of(
                        "the set without a surname",
                        replaced.and(member(
                                DAUGHTER,
                                child -> child.name(PersonName.builder()
                                        .firstNames(Text.of("Invented"))
                                        .build()))),
                        unknown),
                Example.of(
                        "the set without first names",
                        replaced.and(member(
                                DAUGHTER,
                                child -> child.name(PersonName.builder()
                                        .surname(Text.of("Somebody"))
                                        .build()))),
                        unknown),
                Example.of(
                        "the set with only the month of birth",
                        replaced.and(
                                member(DAUGHTER, child -> child.birthDate(PartialDate.inMonth(YearMonth.of(2014, 6))))),
                        unknown),
                Example.of(
                        "the set without addresses",
                        replaced.and(file -> with(builder -> builder.households(file.households()
                                        .map(home -> Household.builder()
                                                .from(home)
                                                .address(Option.none())
                                                .build())))
                                .in(file)),
                        unknown),
                Example.of("no number, the day before 18", member(DAUGHTER, child -> child.bsn(Option.none())), unknown)
                        .on(LocalDate.of(2032, 5, 31)),
                Example.of("no number, at 18", member(DAUGHTER, child -> child.bsn(Option.none())))
                        .on(LocalDate.of(2032, 6, 1)),
                Example.of(
                        "the law binds others than a school",
                        member(DAUGHTER, child -> child.bsn(Option.none()))
                                .and(with(file -> file.organisations(Array.of(Organisation.builder()
                                        .id(INSTITUTION)
                                        .recordedOn(OPENED)
                                        .kind(OrganisationKind.SCHOOL)
                                        .build()))))),
                Example.of("a parent needs no number", member(MOTHER, mother -> mother.bsn(Option.none()))));
    }

    static Stream<Example> references() {
        return Stream.of(
                Example.of(
                        "a holder who is not in the file",
                        authority(OVER_DAUGHTER, held -> held.holders(Array.of(MOTHER, Id.of("nobody01")))),
                        "FAM-01 BLOCKING overdaughter @holders"),
                Example.of(
                        "a holder of a kind that cannot hold it",
                        authority(OVER_DAUGHTER, held -> held.holders(Array.of(MOTHER, SoundFamily.WORKER))),
                        "FAM-01 BLOCKING overdaughter @holders"),
                Example.of(
                        "a member who was taken out",
                        withoutMember(SON),
                        "FAM-01 BLOCKING fatherofson00001 @of",
                        "FAM-01 BLOCKING motherofson00001 @of",
                        "FAM-01 BLOCKING overson1 @minor",
                        "FAM-01 BLOCKING son00001withfather @member",
                        "FAM-01 BLOCKING son00001withmother @member"),
                Example.of(
                        "inside a part of an entry",
                        with(file ->
                                file.addPlans(plan("plan0001", goal("goal0001").addOwners(Id.of("nobody01"))))),
                        "FAM-01 BLOCKING plan0001 @goals"),
                Example.of(
                        "what was recorded later is not there yet",
                        with(file -> file.addMembers(SoundFamily.parent(Id.of("later001"), LocalDate.of(1960, 1, 1)))
                                        .addPlans(plan(
                                                "plan0001", goal("goal0001").addOwners(Id.of("later001")))))
                                .and(member(Id.of("later001"), later -> later.recordedOn(TODAY.plusDays(1)))),
                        "FAM-01 BLOCKING plan0001 @goals"));
    }

    static Stream<Example> ids() {
        return Stream.of(
                Example.of(
                        "one id for two states with the same number",
                        file -> with(builder ->
                                        builder.addMembers(file.members().get(0)))
                                .in(file),
                        "FAM-13 BLOCKING mother01 @id"),
                Example.of(
                        "one id for a person and a plan",
                        with(file -> file.addPlans(plan("mother01", goal("goal0001")))),
                        "FAM-13 BLOCKING mother01 @id"),
                Example.of(
                        "one id for two goals of a plan",
                        with(file -> file.addPlans(Plan.builder()
                                .from(plan("plan0001", goal("goal0001")))
                                .addGoals(goal("goal0001").build())
                                .build())),
                        "FAM-13 BLOCKING plan0001 @goals"),
                Example.of(
                        "a goal that goes on in the next version",
                        with(file -> file.addPlans(plan("plan0001", goal("goal0001")))
                                .addPlans(Plan.builder()
                                        .from(plan("plan0002", goal("goal0001")))
                                        .replaces(Id.of("plan0001"))
                                        .build()))));
    }

    private static Change bsn(Id<Member> id, String digits) {
        return member(id, member -> member.bsn(Bsn.of(digits)));
    }

    private static PersonName name(String first, String surname) {
        return PersonName.builder()
                .firstNames(Text.of(first))
                .surname(Text.of(surname))
                .build();
    }

    private static Plan plan(String id, Goal.Builder goal) {
        return Plan.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .kind(PlanKind.FAMILY_PLAN)
                .version(1)
                .on(OPENED)
                .frame(HelpFrame.VOLUNTARY)
                .written(true)
                .addGoals(goal.build())
                .build();
    }

    private static Goal.Builder goal(String id) {
        return Goal.builder()
                .id(Id.of(id))
                .text(Text.of("Invented."))
                .purpose(GoalPurpose.SAFETY)
                .phase(Phase.DIRECT_SAFETY)
                .addMembers(DAUGHTER);
    }
}
