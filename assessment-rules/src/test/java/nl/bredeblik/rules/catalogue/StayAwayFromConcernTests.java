package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ConcernFamily.involved;
import static nl.bredeblik.rules.family.ConcernFamily.stands;
import static nl.bredeblik.rules.family.ConcernFamily.told;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.between;
import static nl.bredeblik.rules.family.Titles.AUTHORISATION;
import static nl.bredeblik.rules.family.Titles.placed;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.Titles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which stay ends the exposure to a concern without a safety plan: SAFE-01, by its title, its days, its place and how it began. */
class StayAwayFromConcernTests {

    private static final RuleSet RULES = RuleSet.of(
            "cover", "test", SafetyRules.ALL.filter(rule -> rule.code().text().equals("SAFE-01")));
    private static final String EXPOSED = "SAFE-01 BLOCKING concern1";
    private static final String AWAY = "SAFE-01 ATTENTION concern1";
    private static final LocalDate START = TODAY.minusDays(20);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @ParameterizedTest
    @MethodSource({"titles", "days", "places", "beginnings", "children"})
    void theDaughterStaysElsewhere(Example example) {
        example.holds();
    }

    static Stream<Example> titles() {
        return Stream.of(
                example("with consent", stay(built -> built), AWAY),
                example("by decision of the guardian", stay(built -> built.basis(PlacementBasis.GUARDIAN)), AWAY),
                example("it is not recorded why", stay(built -> built.basis(PlacementBasis.NOT_RECORDED)), EXPOSED),
                example("an authorisation that runs out today", authorised(TODAY, PlacementBasis.AUTHORISATION), AWAY),
                example("a secure one that does", authorised(TODAY, PlacementBasis.SECURE_AUTHORISATION), AWAY),
                example("one that ran out yesterday", authorised(YESTERDAY, PlacementBasis.AUTHORISATION), EXPOSED),
                example(
                        "an authorisation that the file does not hold",
                        stay(built -> built.basis(PlacementBasis.AUTHORISATION).authorisation(AUTHORISATION)),
                        EXPOSED));
    }

    static Stream<Example> days() {
        return Stream.of(
                example("from today", stay(built -> built.period(DayPeriod.startingOn(TODAY))), AWAY),
                example("from tomorrow", stay(built -> built.period(DayPeriod.startingOn(TOMORROW))), EXPOSED),
                example("until today", stay(built -> built.period(DayPeriod.between(START, TODAY))), AWAY),
                example("until yesterday", stay(built -> built.period(DayPeriod.between(START, YESTERDAY))), EXPOSED));
    }

    static Stream<Example> places() {
        Change inFathersHome = stay(built -> built.household(HOME_OF_FATHER));
        return Stream.of(
                example("the father cares for her there", stay(built -> built.carer(FATHER)), EXPOSED),
                example("the mother does", stay(built -> built.carer(MOTHER)), AWAY),
                example("in the home of the father", inFathersHome, EXPOSED),
                example("in the home of the mother", stay(built -> built.household(HOME_OF_MOTHER)), AWAY),
                example(
                        "in the home that the father left yesterday",
                        inFathersHome.and(fatherLivesThereUntil(YESTERDAY)),
                        AWAY),
                example("that he leaves today", inFathersHome.and(fatherLivesThereUntil(TODAY)), EXPOSED),
                example("the son only is placed", stay(built -> built.child(SON)), EXPOSED));
    }

    static Stream<Example> beginnings() {
        Change stay = stay(built -> built);
        return Stream.of(
                example("the concern is of the day before", stay.and(since(START.minusDays(1), true)), AWAY),
                example("of the day on which the stay began", stay.and(since(START, true)), AWAY),
                example("of the day after", stay.and(since(START.plusDays(1), true)), EXPOSED),
                example("of the day before, and names nobody", stay.and(since(START.minusDays(1), false)), AWAY),
                example("of the same day, and names nobody", stay.and(since(START, false)), EXPOSED),
                example(
                        "of the same day, and names a witness",
                        stay.and(told(concern -> concern.since(PartialDate.onDay(START))
                                .addNamed(involved(FATHER, InvolvementRole.WITNESS)))),
                        EXPOSED),
                example(
                        "with a witness, in the home of the witness",
                        stay(built -> built.household(HOME_OF_FATHER))
                                .and(told(concern -> concern.since(PartialDate.onDay(OPENED))
                                        .addNamed(involved(FATHER, InvolvementRole.WITNESS)))),
                        AWAY));
    }

    static Stream<Example> children() {
        Change both = told(concern ->
                concern.since(PartialDate.onDay(OPENED)).addEndangered(involved(SON, InvolvementRole.EXPOSED)));
        return Stream.of(
                example("the son is in danger too", stay(built -> built).and(both), EXPOSED),
                example(
                        "both stay elsewhere",
                        stay(built -> built)
                                .and(stay(built -> built.id(Id.of("stay0002")).child(SON)))
                                .and(both),
                        AWAY),
                example(
                        "nobody is said to be in danger",
                        stay(built -> built).and(told(concern -> concern.endangered(Array.empty()))),
                        EXPOSED));
    }

    private static Example example(String name, Change change, String... expected) {
        Change confirmed = since(OPENED, true).and(stands(ConcernStanding.CONFIRMED, UnsafetyKind.STRUCTURAL));
        return Example.in(RULES, name, confirmed.and(change), expected);
    }

    private static Change since(LocalDate day, boolean namesFather) {
        return told(concern -> {
            concern.since(PartialDate.onDay(day));
            return namesFather ? concern.addNamed(involved(FATHER, InvolvementRole.NAMED_AS_CAUSING)) : concern;
        });
    }

    private static Change stay(UnaryOperator<Placement.Builder> change) {
        return placed(DayPeriod.startingOn(START), built -> change.apply(built.basis(PlacementBasis.VOLUNTARY)));
    }

    private static Change authorised(LocalDate last, PlacementBasis basis) {
        return Titles.authorised(START, last)
                .and(stay(built -> built.basis(basis).authorisation(AUTHORISATION)));
    }

    private static Change fatherLivesThereUntil(LocalDate last) {
        return with(file -> file.residences(file.build()
                .residences()
                .map(home -> home.member().equals(FATHER)
                        ? Residence.builder()
                                .from(home)
                                .period(between(OPENED, last))
                                .build()
                        : home)));
    }
}
