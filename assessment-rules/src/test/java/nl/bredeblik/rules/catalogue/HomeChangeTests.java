package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.EventfulFamily.EVENT;
import static nl.bredeblik.rules.family.EventfulFamily.placement;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.SON;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.ElsewhereReason;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JDG-08, row R176: a move, and a change of who lives with a child. */
class HomeChangeTests {

    private static final RuleSet JDG = Areas.of("JDG");

    private static final Id<Member> PARTNER = Id.of("partner1");

    @ParameterizedTest
    @MethodSource("homes")
    void whatIsFound(Example example) {
        example.holds();
    }

    static Stream<Example> homes() {
        return Stream.of(
                example(
                        "a partner comes to live there",
                        partner(HOME_OF_MOTHER, ResidenceShare.FULL),
                        "JDG-08 ATTENTION partnerhome"),
                example("a partner who visits", partner(HOME_OF_MOTHER, ResidenceShare.VISITING)),
                example("a partner in a home without children", partner(Id.of("otherhome"), ResidenceShare.FULL)),
                example(
                        "the father leaves the home where the children stay",
                        residence("fatherhome", residence -> residence.period(until(EVENT))),
                        "JDG-08 ATTENTION fatherhome"),
                example(
                        "a child moves out",
                        residence("son00001withfather", residence -> residence.period(until(EVENT))),
                        "JDG-08 ATTENTION son00001withfather"),
                example(
                        "a child is placed, and leaves home for it",
                        residence("daughter01withfather", residence -> residence.period(until(EVENT.minusDays(1))))
                                .and(placement(EVENT)),
                        "JDG-08 ATTENTION placement"),
                example(
                        "a child in hospital",
                        with(file -> file.addResidences(Residence.builder()
                                .id(Id.of("hospital"))
                                .recordedOn(EVENT)
                                .member(SON)
                                .elsewhere(ElsewhereReason.HOSPITAL)
                                .share(ResidenceShare.FULL)
                                .period(since(EVENT))
                                .build()))),
                example(
                        "a child is born",
                        with(file -> file.addMembers(Member.builder()
                                        .id(Id.of("baby0001"))
                                        .recordedOn(EVENT)
                                        .role(MemberRole.CHILD)
                                        .birthDate(PartialDate.onDay(EVENT))
                                        .build())
                                .addResidences(home("babyhome", Id.of("baby0001"), HOME_OF_MOTHER)))),
                example(
                        "since a year that is known only",
                        residence(
                                "son00001withfather",
                                residence -> residence.period(
                                        PartialPeriod.of(Option.some(PartialDate.inYear(2026)), Option.none())))),
                example("nothing changed", nothing()));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(JDG, name, change, expected);
    }

    private static Change partner(Id<Household> household, ResidenceShare share) {
        return with(file -> file.addMembers(Member.builder()
                        .id(PARTNER)
                        .recordedOn(EVENT)
                        .role(MemberRole.PARTNER_OF_PARENT)
                        .birthDate(PartialDate.inYear(1990))
                        .build())
                .addResidences(Residence.builder()
                        .from(home("partnerhome", PARTNER, household))
                        .share(share)
                        .build()));
    }

    private static Residence home(String id, Id<Member> member, Id<Household> household) {
        return Residence.builder()
                .id(Id.of(id))
                .recordedOn(EVENT)
                .member(member)
                .household(household)
                .share(ResidenceShare.FULL)
                .period(since(EVENT))
                .build();
    }

    private static Change residence(String id, UnaryOperator<Residence.Builder> change) {
        return file -> with(builder -> builder.residences(file.residences()
                        .map(residence -> residence.id().text().equals(id)
                                ? change.apply(Residence.builder().from(residence))
                                        .build()
                                : residence)))
                .in(file);
    }

    private static PartialPeriod since(LocalDate day) {
        return PartialPeriod.of(Option.some(PartialDate.onDay(day)), Option.none());
    }

    private static PartialPeriod until(LocalDate day) {
        return PartialPeriod.of(Option.some(PartialDate.inYear(2020)), Option.some(PartialDate.onDay(day)));
    }
}
