package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.BIRTH_OF_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.MergeGround;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What several organisations recorded about one family, once it stands in one file: FAM-40 to FAM-42; FAM-11, FAM-13. */
class OriginRulesTests {

    private static final RuleSet RULES = RuleSet.of(
            "origins",
            "test",
            OriginRules.ALL.append(FamilyRules.BSN_IS_SOUND).append(FamilyRules.ID_STANDS_FOR_ONE_THING));
    private static final Id<Member> ELSEWHERE = Id.of("daughter02");
    private static final String TWO_DATES = "FAM-42 ATTENTION link0001 @records";

    @ParameterizedTest
    @MethodSource({"origins", "authorities", "persons", "states"})
    void oneFile(Example example) {
        example.holds();
    }

    static Stream<Example> origins() {
        return Stream.of(
                example("everything is told", origin(built -> built)),
                example(
                        "whose file it was is not told",
                        origin(built -> built.organisation(Option.none())),
                        "FAM-40 ATTENTION origin01 @organisation"),
                example(
                        "its organisation is no party",
                        origin(built -> built.parties(Array.empty())),
                        "FAM-40 ATTENTION origin01 @parties"),
                example(
                        "which law is not told",
                        origin(built -> built.explained(Option.none())),
                        "FAM-40 ATTENTION origin01 @explained"),
                example(
                        "which consent is not told",
                        origin(built -> built.ground(MergeGround.CONSENT)),
                        "FAM-40 ATTENTION origin01 @consents"));
    }

    static Stream<Example> authorities() {
        String alone = "FAM-41 BLOCKING alone001 @kind";
        String joint = "FAM-41 BLOCKING overdaughter @kind";
        LocalDate last = TODAY.minusDays(1);
        return Stream.of(
                example("joint authority beside that of one parent", alone(built -> built), alone, joint),
                example(
                        "the same, recorded twice",
                        alone(built -> built.kind(AuthorityKind.JOINT_PARENTAL).holders(Array.of(MOTHER, FATHER)))),
                example(
                        "joint authority, recorded holder by holder",
                        alone(built -> built.kind(AuthorityKind.JOINT_PARENTAL).holders(Array.of(FATHER)))),
                example(
                        "the mother alone and the father alone",
                        alone(built -> built)
                                .and(authority(
                                        OVER_DAUGHTER,
                                        held -> held.kind(AuthorityKind.SOLE_PARENTAL)
                                                .holders(Array.of(FATHER)))),
                        "FAM-41 BLOCKING alone001 @holders",
                        "FAM-41 BLOCKING overdaughter @holders"),
                example("not checked yet", alone(built -> built.kind(AuthorityKind.NOT_YET_CHECKED))),
                example(
                        "one ended the day before",
                        alone(built -> built)
                                .and(authority(
                                        OVER_DAUGHTER,
                                        held -> held.period(SoundFamily.between(BIRTH_OF_DAUGHTER, last))))),
                example(
                                "one ends today",
                                alone(built -> built)
                                        .and(authority(
                                                OVER_DAUGHTER,
                                                held -> held.period(SoundFamily.between(BIRTH_OF_DAUGHTER, last)))),
                                alone,
                                joint)
                        .on(last),
                example("at 18", alone(built -> built)).on(LocalDate.of(2032, 6, 1)),
                example(
                        "over one child under two ids",
                        elsewhere(child -> child)
                                .and(link(true, DAUGHTER, ELSEWHERE))
                                .and(alone(built -> built.minor(ELSEWHERE))),
                        alone,
                        joint),
                example(
                        "over another child",
                        elsewhere(child -> child.bsn(Bsn.of("999990329")))
                                .and(link(false, DAUGHTER, ELSEWHERE))
                                .and(alone(built -> built.minor(ELSEWHERE)))));
    }

    static Stream<Example> persons() {
        Change other = elsewhere(child -> child.birthDate(PartialDate.onDay(BIRTH_OF_DAUGHTER.plusDays(1))));
        return Stream.of(
                example("one child under two ids", elsewhere(child -> child).and(link(true, DAUGHTER, ELSEWHERE))),
                example(
                        "two ids with one number, and nobody said that they are one",
                        elsewhere(child -> child),
                        "FAM-11 BLOCKING daughter01 @bsn",
                        "FAM-11 BLOCKING daughter02 @bsn"),
                example("a link that leads nowhere", link(true, Id.of("nobody01"), Id.of("nobody02"))),
                example("born on two days", other.and(link(true, DAUGHTER, ELSEWHERE)), TWO_DATES),
                example(
                        "one knows only the year",
                        elsewhere(child -> child.birthDate(PartialDate.inYear(2014)))
                                .and(link(true, DAUGHTER, ELSEWHERE))),
                example(
                        "with two numbers",
                        elsewhere(child -> child.bsn(Bsn.of("999990329"))).and(link(true, DAUGHTER, ELSEWHERE)),
                        TWO_DATES),
                example("a person and an organisation", link(true, DAUGHTER, INSTITUTION), TWO_DATES),
                example(
                        "said to be two",
                        other.and(elsewhereHasAnotherNumber()).and(link(false, DAUGHTER, ELSEWHERE))));
    }

    /** A record that one closed and the other continued, or a child with two dates of birth: the number of the state is the same. */
    static Stream<Example> states() {
        Change closed = file ->
                file.merge(authority(OVER_DAUGHTER, held -> held.period(SoundFamily.between(BIRTH_OF_DAUGHTER, TODAY)))
                        .in(file));
        Change born = file -> file.merge(
                Change.member(DAUGHTER, child -> child.birthDate(PartialDate.onDay(BIRTH_OF_DAUGHTER.plusDays(1))))
                        .in(file));
        Change settled = file -> born.in(file)
                .merge(Change.member(DAUGHTER, child -> child.revision(2).recordedOn(TODAY))
                        .in(file));
        return Stream.of(
                example("closed by one, continued by the other", closed, "FAM-13 BLOCKING overdaughter @id"),
                example("two dates of birth", born, "FAM-13 BLOCKING daughter01 @id"),
                example("settled by a next revision", settled),
                example("merged with itself", file -> file.merge(file)));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }

    private static Change origin(UnaryOperator<FileOrigin.Builder> how) {
        return with(file -> file.addOrigins(how.apply(FileOrigin.builder()
                        .id(Id.of("origin01"))
                        .recordedOn(TODAY)
                        .reference(Text.of("invented"))
                        .organisation(INSTITUTION)
                        .on(TODAY)
                        .ground(MergeGround.LAW)
                        .explained(Text.of("invented"))
                        .addParties(INSTITUTION)
                        .addBrought(DAUGHTER))
                .build()));
    }

    private static Change alone(UnaryOperator<Authority.Builder> how) {
        return with(file -> file.addAuthorities(how.apply(Authority.builder()
                        .from(SoundFamily.jointOver(Id.of("alone001"), DAUGHTER, BIRTH_OF_DAUGHTER))
                        .id(Id.of("alone001"))
                        .kind(AuthorityKind.SOLE_PARENTAL)
                        .holders(Array.of(MOTHER)))
                .build()));
    }

    private static Change elsewhere(UnaryOperator<Member.Builder> how) {
        return with(file -> file.addMembers(how.apply(Member.builder()
                        .from(SoundFamily.child(ELSEWHERE, BIRTH_OF_DAUGHTER, "999991000"))
                        .id(ELSEWHERE))
                .build()));
    }

    private static Change elsewhereHasAnotherNumber() {
        return Change.member(ELSEWHERE, child -> child.bsn(Bsn.of("999990329")));
    }

    private static Change link(boolean same, Id<? extends Identified> one, Id<? extends Identified> other) {
        return with(file -> file.addRecordLinks(RecordLink.builder()
                .id(Id.of("link0001"))
                .recordedOn(TODAY)
                .addRecords(one)
                .addRecords(other)
                .same(same)
                .saidBy(SoundFamily.WORKER)
                .on(TODAY)
                .build()));
    }
}
