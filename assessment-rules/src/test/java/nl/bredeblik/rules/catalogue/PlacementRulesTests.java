package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.AUTHORISATION;
import static nl.bredeblik.rules.family.Titles.ORDER;
import static nl.bredeblik.rules.family.Titles.STAY;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.authorised;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.placed;
import static nl.bredeblik.rules.family.Titles.supervised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Authorisations, the stays that rest on them, and orders that were given at once. */
class PlacementRulesTests {

    private static final Change SUPERVISED = supervised(OPENED, YEAR_END);
    private static final Change AUTHORISED = SUPERVISED.and(authorised(OPENED, YEAR_END));
    private static final Change PLACED = AUTHORISED.and(placed(DayPeriod.startingOn(OPENED)));

    /** Three months from Monday 5 January 2026 end on Easter Sunday, or on the Tuesday after it. */
    private static final LocalDate PLAIN = LocalDate.of(2026, 4, 5);

    private static final LocalDate EXTENDED = LocalDate.of(2026, 4, 7);

    @ParameterizedTest
    @MethodSource({"within", "executed", "eachDay", "kinds", "urgent", "earlyEnds"})
    void theRecordOfPlacements(Example example) {
        example.holds();
    }

    static Stream<Example> within() {
        return Stream.of(
                Example.of("a year within a year of supervision", AUTHORISED),
                Example.of(
                        "one day longer than a year and than supervision",
                        SUPERVISED.and(authorised(OPENED, YEAR_END.plusDays(1))),
                        "MEAS-09 BLOCKING authorisation @period",
                        "MEAS-10 BLOCKING authorisation @period"),
                Example.of(
                        "from the day before supervision",
                        supervised(TODAY, YEAR_END).and(authorised(TODAY.minusDays(1), YEAR_END)),
                        "MEAS-10 BLOCKING authorisation @period"),
                Example.of(
                        "secure care rests on another act",
                        authorised(OPENED, YEAR_END, held -> held.placementKind(PlacementKind.SECURE))),
                Example.of(
                        "of an unborn child nothing is asked",
                        authorised(OPENED, YEAR_END)
                                .and(member(
                                        DAUGHTER,
                                        child -> child.role(MemberRole.UNBORN_CHILD)
                                                .birthDate(Option.none())))
                                .and(Change.withoutAuthority(Id.of("overdaughter")))
                                .and(Change.withoutResidencesOf(DAUGHTER))));
    }

    static Stream<Example> executed() {
        Change elsewhere = AUTHORISED.and(placed(
                DayPeriod.startingOn(OPENED),
                stay -> stay.authorisation(AUTHORISATION).kind(PlacementKind.RESIDENTIAL)));
        String otherKind = "MEAS-13 BLOCKING stay0001 @kind";
        String lapsed = "MEAS-11 BLOCKING authorisation @period";
        return Stream.of(
                Example.of("executed on the last day", AUTHORISED.and(placed(DayPeriod.startingOn(PLAIN))))
                        .on(EXTENDED.plusDays(9)),
                Example.of("two readings", AUTHORISED.and(placed(DayPeriod.startingOn(EXTENDED))))
                        .on(EXTENDED.plusDays(9)),
                Example.of("too late", AUTHORISED.and(placed(DayPeriod.startingOn(EXTENDED.plusDays(1)))), lapsed)
                        .on(EXTENDED.plusDays(9)),
                Example.of("lapsed, and nothing rests on it", AUTHORISED).on(EXTENDED.plusDays(9)),
                Example.of("another kind of place, while the months run", elsewhere, otherKind)
                        .on(PLAIN),
                Example.of("another kind of place, two readings", elsewhere, otherKind)
                        .on(EXTENDED),
                Example.of("another kind of place, after it", elsewhere, lapsed, otherKind)
                        .on(EXTENDED.plusDays(1)));
    }

    static Stream<Example> eachDay() {
        LocalDate half = TODAY.minusDays(10);
        String open = "MEAS-12 BLOCKING stay0001 @authorisation";
        Change voluntary = placed(DayPeriod.startingOn(OPENED), stay -> stay.basis(PlacementBasis.VOLUNTARY));
        return Stream.of(
                Example.of("an authorisation for each day", PLACED),
                Example.of("voluntary under supervision", SUPERVISED.and(voluntary), open),
                Example.of("voluntary without supervision", voluntary),
                Example.of(
                        "no authorisation on the last days",
                        SUPERVISED.and(authorised(OPENED, half)).and(placed(DayPeriod.startingOn(OPENED))),
                        open),
                Example.of(
                        "a gap that has gone by",
                        SUPERVISED.and(authorised(half, YEAR_END)).and(placed(DayPeriod.startingOn(OPENED))),
                        "MEAS-12 ATTENTION stay0001 @authorisation"),
                Example.of(
                        "a gap that is still to come",
                        SUPERVISED.and(authorised(OPENED, TODAY)).and(placed(DayPeriod.startingOn(OPENED)))),
                Example.of(
                        "with the other parent",
                        SUPERVISED.and(placed(
                                DayPeriod.startingOn(OPENED),
                                stay -> stay.basis(PlacementBasis.VOLUNTARY).kind(PlacementKind.OTHER_PARENT))),
                        "MEAS-12 ATTENTION stay0001 @authorisation"));
    }

    static Stream<Example> kinds() {
        return Stream.of(
                Example.of("network foster care is foster care", ofKind(PlacementKind.NETWORK_FOSTER_CARE)),
                Example.of("of a crisis place the code does not tell", ofKind(PlacementKind.CRISIS)),
                Example.of(
                        "an accommodation is no foster family",
                        ofKind(PlacementKind.RESIDENTIAL),
                        "MEAS-13 BLOCKING stay0001 @kind"),
                Example.of(
                        "the same, gone by",
                        AUTHORISED.and(placed(
                                DayPeriod.between(OPENED, OPENED),
                                stay -> stay.authorisation(AUTHORISATION).kind(PlacementKind.FAMILY_HOUSE))),
                        "MEAS-13 ATTENTION stay0001 @kind"));
    }

    private static Change ofKind(PlacementKind kind) {
        return AUTHORISED.and(placed(
                DayPeriod.startingOn(OPENED),
                stay -> stay.authorisation(AUTHORISATION).kind(kind)));
    }

    static Stream<Example> urgent() {
        Change urgent = ordered(OPENED, true, order -> order)
                .and(supervised(
                        MeasureKind.PROVISIONAL_SUPERVISION,
                        DayPeriod.between(OPENED, PLAIN.minusDays(1)),
                        measure -> measure.order(ORDER)));
        LocalDate last = OPENED.plusDays(14);
        String withoutForce = "MEAS-14 BLOCKING order001 @on";
        return Stream.of(
                Example.of("the two weeks run", urgent).on(last),
                Example.of("no opportunity after two weeks", urgent, withoutForce)
                        .on(last.plusDays(1)),
                Example.of("an opportunity on the last day", urgent.and(heard(last))),
                Example.of("a day later", urgent.and(heard(last.plusDays(1))), withoutForce),
                Example.of("before the order", urgent.and(heard(OPENED.minusDays(1))), withoutForce),
                Example.of("nothing rests on it any more", urgent).on(PLAIN),
                Example.of("an order that was not urgent", ordered(OPENED, false, order -> order)),
                Example.of(
                        "of a minor of twelve it is not recorded",
                        urgent.and(heard(last))
                                .and(member(
                                        DAUGHTER, child -> child.birthDate(PartialDate.onDay(OPENED.minusYears(12))))),
                        "MEAS-14 ATTENTION order001 @children"));
    }

    private static Change heard(LocalDate on) {
        return with(file -> file.addHearings(Hearing.builder()
                .id(Id.of("hearing1"))
                .recordedOn(OPENED.plusDays(20))
                .on(on)
                .order(ORDER)
                .addPersons(MOTHER)
                .addPersons(FATHER)
                .build()));
    }

    static Stream<Example> earlyEnds() {
        LocalDate end = LocalDate.of(2026, 6, 30);
        LocalDate lastDay = LocalDate.of(2026, 5, 30);
        Change early = AUTHORISED.and(placed(
                DayPeriod.startingOn(OPENED),
                stay -> stay.authorisation(AUTHORISATION).plannedEnd(end)));
        return Stream.of(
                Example.of("not told, a month before", early).on(lastDay),
                Example.of("not told, a day later", early, "MEAS-15 BLOCKING stay0001")
                        .on(lastDay.plusDays(1)),
                Example.of("told a month before", early.and(told(lastDay))).on(end),
                Example.of("told a day later", early.and(told(lastDay.plusDays(1))), "MEAS-15 ATTENTION stay0001")
                        .on(end),
                Example.of("after the end", early).on(end.plusDays(1)),
                Example.of(
                                "an end with the authorisation",
                                AUTHORISED.and(placed(
                                        DayPeriod.startingOn(OPENED),
                                        stay -> stay.authorisation(AUTHORISATION)
                                                .plannedEnd(YEAR_END))))
                        .on(YEAR_END));
    }

    private static Change told(LocalDate on) {
        return with(file -> file.addReports(WrittenReport.builder()
                        .id(Id.of("report01"))
                        .recordedOn(on)
                        .kind(ReportKind.MEASURE_REPORT)
                        .stage(ReportStage.FINAL)
                        .on(on)
                        .organisation(INSTITUTION)
                        .build())
                .addNoticesToBoard(NoticeToBoard.builder()
                        .id(Id.of("notice01"))
                        .recordedOn(on)
                        .kind(BoardNoticeKind.EARLY_END_OF_PLACEMENT)
                        .on(on)
                        .addAbout(STAY)
                        .report(Id.of("report01"))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource({
        "FOSTER_CARE, NETWORK_FOSTER_CARE, SAME",
        "NETWORK_FOSTER_CARE, FOSTER_CARE, OTHER_KIND",
        "RESIDENTIAL, FAMILY_HOUSE, OPEN",
        "FOSTER_CARE, FAMILY_HOUSE, OTHER_KIND",
        "CRISIS, CRISIS, SAME",
        "OTHER, SECURE, OPEN",
        "RESIDENTIAL, SECURE, OTHER_KIND",
    })
    void aPlaceIsOfTheKindThatIsNamedOrNotOrItStaysOpen(PlacementKind named, PlacementKind place, PlaceFit fit) {
        assertThat(PlaceFit.of(named, place)).isEqualTo(fit);
    }
}
