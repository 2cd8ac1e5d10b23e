package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.HouseholdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told their rights as a parent: who holds authority, and the parent or step-parent who lives with a child now. */
class RightsOfParentsTests {

    private static final RuleSet RIGHTS = RuleSet.of("one", "test", Array.of(ParticipationRules.RIGHTS_ARE_TOLD));
    private static final Id<Member> PARTNER = Id.of("partner01");
    private static final Id<Household> OTHER_HOME = Id.of("otherhome");
    private static final PartialPeriod STILL = PartialPeriod.of(Option.some(PartialDate.onDay(OPENED)), Option.none());
    private static final PartialPeriod UNTIL_YESTERDAY = PartialPeriod.of(
            Option.some(PartialDate.onDay(OPENED)), Option.some(PartialDate.onDay(TODAY.minusDays(1))));

    private static final String FATHER_ASKED = "PART-05 ATTENTION father01";
    private static final String MOTHER_ASKED = "PART-05 ATTENTION mother01";
    private static final String PARTNER_ASKED = "PART-05 ATTENTION partner01";

    @ParameterizedTest
    @MethodSource("persons")
    void rightsAreToldTo(Example example) {
        example.at(Moment.PLAN).holds();
    }

    static Stream<Example> persons() {
        return Stream.of(
                example("who hold authority", nothing(), FATHER_ASKED, MOTHER_ASKED),
                example(
                        "a step-parent in the home of a child",
                        partner(MemberRole.STEP_PARENT, HOME_OF_MOTHER, STILL),
                        FATHER_ASKED,
                        MOTHER_ASKED,
                        PARTNER_ASKED),
                example(
                        "a parent without authority in the home of a child",
                        partner(MemberRole.PARENT, HOME_OF_MOTHER, STILL),
                        FATHER_ASKED,
                        MOTHER_ASKED,
                        PARTNER_ASKED),
                example(
                        "not a foster parent",
                        partner(MemberRole.FOSTER_PARENT, HOME_OF_MOTHER, STILL),
                        FATHER_ASKED,
                        MOTHER_ASKED),
                example(
                        "not a step-parent who lives where no child lives",
                        partner(MemberRole.STEP_PARENT, OTHER_HOME, STILL),
                        FATHER_ASKED,
                        MOTHER_ASKED),
                example(
                        "nor one who lived there until yesterday",
                        partner(MemberRole.STEP_PARENT, HOME_OF_MOTHER, UNTIL_YESTERDAY),
                        FATHER_ASKED,
                        MOTHER_ASKED),
                example(
                        "nor one with whom the children lived until yesterday",
                        partner(MemberRole.STEP_PARENT, OTHER_HOME, STILL)
                                .and(lives("childthere", DAUGHTER, OTHER_HOME, UNTIL_YESTERDAY)),
                        FATHER_ASKED,
                        MOTHER_ASKED),
                example(
                        "nor one with whom only an adult lives",
                        partner(MemberRole.STEP_PARENT, OTHER_HOME, STILL)
                                .and(lives("fatherthere", FATHER, OTHER_HOME, STILL)),
                        FATHER_ASKED,
                        MOTHER_ASKED),
                example(
                        "a father without authority at whose home the children live",
                        withoutAuthorityOfFather(),
                        FATHER_ASKED,
                        MOTHER_ASKED),
                example(
                        "not if they do not",
                        withoutAuthorityOfFather().and(Change.withoutResidencesOf(FATHER)),
                        MOTHER_ASKED),
                example(
                        "authority that ended yesterday is none",
                        authorityOfFatherUntilYesterday().and(Change.withoutResidencesOf(FATHER)),
                        MOTHER_ASKED));
    }

    private static Example example(String name, Change change, String... expected) {
        Change untold = with(file -> file.informings(Array.empty()));
        return Example.in(RIGHTS, name, untold.and(change), expected);
    }

    private static Change partner(MemberRole role, Id<Household> home, PartialPeriod period) {
        return with(file -> file.addMembers(Member.builder()
                                .id(PARTNER)
                                .recordedOn(OPENED)
                                .role(role)
                                .build())
                        .addHouseholds(Household.builder()
                                .id(OTHER_HOME)
                                .recordedOn(OPENED)
                                .kind(HouseholdKind.FAMILY_HOME)
                                .addressSecret(false)
                                .build()))
                .and(lives("partnerhome", PARTNER, home, period));
    }

    private static Change lives(String id, Id<Member> member, Id<Household> home, PartialPeriod period) {
        return with(file -> file.addResidences(Residence.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .member(member)
                .household(home)
                .share(ResidenceShare.FULL)
                .period(period)
                .build()));
    }

    private static Change withoutAuthorityOfFather() {
        return file -> with(built -> built.authorities(file.authorities()
                        .map(held -> Authority.builder()
                                .from(held)
                                .holders(held.holders().reject(FATHER::equals))
                                .build())))
                .in(file);
    }

    private static Change authorityOfFatherUntilYesterday() {
        return withoutAuthorityOfFather()
                .and(file -> with(built -> built.addAuthorities(Authority.builder()
                                .from(file.authorities()
                                        .find(held -> held.minor().equals(SON))
                                        .get())
                                .id(Id.of("fatherheld"))
                                .holders(Array.of(FATHER))
                                .period(UNTIL_YESTERDAY)
                                .build()))
                        .in(file));
    }
}
