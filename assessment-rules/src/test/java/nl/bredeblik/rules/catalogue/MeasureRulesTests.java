package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures: MEAS-01 and MEAS-02, rows R06 and R07. */
class MeasureRulesTests {

    private static final String BOTH = "MEAS-01 BLOCKING supervision @period";
    private static final String BOTH_ONCE = "MEAS-01 ATTENTION supervision @period";
    private static final LocalDate EIGHTEEN = LocalDate.of(2032, 6, 1);

    @ParameterizedTest
    @MethodSource({"together", "majority"})
    void theRecordOfMeasures(Example example) {
        example.holds();
    }

    static Stream<Example> together() {
        Change supervised = measure("supervision", MeasureKind.SUPERVISION, DAUGHTER, DayPeriod.between(OPENED, TODAY));
        Change guarded = authority(
                OVER_DAUGHTER, held -> held.kind(AuthorityKind.GUARDIANSHIP).holders(Array.of(INSTITUTION)));
        return Stream.of(
                Example.of("supervision alone", supervised),
                Example.of(
                        "guardianship on the last day of supervision, today",
                        supervised.and(guardianship(TODAY)),
                        BOTH),
                Example.of("guardianship from the day after", supervised.and(guardianship(TODAY.plusDays(1)))),
                Example.of(
                                "guardianship on the last day of supervision, gone by",
                                supervised.and(guardianship(TODAY)),
                                BOTH_ONCE)
                        .on(TODAY.plusDays(1)),
                Example.of(
                        "over another child",
                        supervised.and(
                                measure("guardianship", MeasureKind.GUARDIANSHIP, SON, DayPeriod.startingOn(OPENED)))),
                Example.of(
                        "provisional supervision and temporary guardianship",
                        measure(
                                        "supervision",
                                        MeasureKind.PROVISIONAL_SUPERVISION,
                                        DAUGHTER,
                                        DayPeriod.startingOn(OPENED))
                                .and(measure(
                                        "temporary",
                                        MeasureKind.TEMPORARY_GUARDIANSHIP,
                                        DAUGHTER,
                                        DayPeriod.startingOn(OPENED))),
                        BOTH),
                Example.of(
                        "youth probation beside guardianship",
                        measure("probation", MeasureKind.YOUTH_PROBATION, DAUGHTER, DayPeriod.startingOn(OPENED))
                                .and(guardianship(OPENED))),
                Example.of("guardianship recorded as authority", supervised.and(guarded), BOTH),
                Example.of(
                        "guardianship of a person is no obstacle",
                        supervised.and(authority(OVER_DAUGHTER, held -> held.kind(AuthorityKind.GUARDIANSHIP)))),
                Example.of(
                        "years that no calendar of the file has",
                        measure(
                                        "supervision",
                                        MeasureKind.SUPERVISION,
                                        DAUGHTER,
                                        DayPeriod.startingOn(LocalDate.of(202, 1, 5)))
                                .and(guarded),
                        BOTH));
    }

    static Stream<Example> majority() {
        String tooLong = "MEAS-02 BLOCKING guardianship @period";
        return Stream.of(
                Example.of("up to the day before 18", guardedUpTo(EIGHTEEN.minusDays(1))),
                Example.of("up to 18", guardedUpTo(EIGHTEEN)),
                Example.of("up to the day after 18", guardedUpTo(EIGHTEEN.plusDays(1)), tooLong),
                Example.of("the same, seen the day before 18", guardedUpTo(EIGHTEEN.plusDays(1)), tooLong)
                        .on(EIGHTEEN.minusDays(1)),
                Example.of(
                                "the same, seen at 18",
                                guardedUpTo(EIGHTEEN.plusDays(1)),
                                "MEAS-02 ATTENTION guardianship @period")
                        .on(EIGHTEEN),
                Example.of(
                        "born on 29 February: up to 1 March",
                        born(PartialDate.onDay(LocalDate.of(2016, 2, 29))).and(guardedUpTo(LocalDate.of(2034, 3, 1)))),
                Example.of(
                        "born on 29 February: up to 2 March",
                        born(PartialDate.onDay(LocalDate.of(2016, 2, 29))).and(guardedUpTo(LocalDate.of(2034, 3, 2))),
                        tooLong),
                Example.of(
                        "born in a year: up to its last day",
                        born(PartialDate.inYear(2014)).and(guardedUpTo(LocalDate.of(2032, 12, 31)))),
                Example.of(
                        "born in a year: up to the day after",
                        born(PartialDate.inYear(2014)).and(guardedUpTo(LocalDate.of(2033, 1, 1))),
                        tooLong),
                Example.of(
                        "birth date unknown", born(PartialDate.unknown()).and(guardedUpTo(LocalDate.of(2090, 1, 1)))),
                Example.of(
                        "no end recorded",
                        measure("supervision", MeasureKind.SUPERVISION, DAUGHTER, DayPeriod.startingOn(OPENED))),
                Example.of(
                        "youth probation may run on",
                        measure(
                                "probation",
                                MeasureKind.YOUTH_PROBATION,
                                DAUGHTER,
                                DayPeriod.between(OPENED, EIGHTEEN.plusYears(1)))),
                Example.of(
                        "a home ban has no such limit",
                        measure(
                                "homeban1",
                                MeasureKind.TEMPORARY_HOME_BAN,
                                Id.of("father01"),
                                DayPeriod.between(OPENED, TODAY))));
    }

    private static Change born(PartialDate birth) {
        return member(DAUGHTER, child -> child.birthDate(birth));
    }

    private static Change guardianship(LocalDate start) {
        return measure("guardianship", MeasureKind.GUARDIANSHIP, DAUGHTER, DayPeriod.startingOn(start));
    }

    private static Change guardedUpTo(LocalDate end) {
        return measure("guardianship", MeasureKind.GUARDIANSHIP, DAUGHTER, DayPeriod.between(OPENED, end));
    }

    private static Change measure(String id, MeasureKind kind, Id<Member> subject, DayPeriod period) {
        return with(file -> file.addMeasures(ProtectionMeasure.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .kind(kind)
                .subject(subject)
                .period(period)
                .executor(INSTITUTION)
                .build()));
    }
}
