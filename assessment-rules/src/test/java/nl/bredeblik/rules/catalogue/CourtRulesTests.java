package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.ORDER;
import static nl.bredeblik.rules.family.Titles.PETITION;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.placed;
import static nl.bredeblik.rules.family.Titles.supervised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;

/** That a minor had an opportunity at court, and that the Board advised on an extension after two years of placement. */
class CourtRulesTests {

    private static final Id<WrittenReport> ADVICE = Id.of("advice01");

    @Test
    void aMinorOfTwelveHadAnOpportunityWhenTheCourtDecided() {
        Change asked = asked(PetitionKind.SUPERVISION, OPENED, built -> built);
        Change decided = asked.and(ordered(TODAY, false, order -> order.petition(PETITION)))
                .and(supervised(
                        MeasureKind.SUPERVISION, DayPeriod.between(OPENED, YEAR_END), built -> built.order(ORDER)));
        Change twelve = born(TODAY.minusYears(12));
        String notShown = "MEAS-20 ATTENTION petition+daughter01 @children";

        assertThat(found("MEAS-20", asked.and(twelve))).isEmpty();
        assertThat(found("MEAS-20", decided.and(twelve))).containsExactly(notShown);
        assertThat(found("MEAS-20", decided.and(born(TODAY.minusYears(12).plusDays(1)))))
                .isEmpty();
        assertThat(found("MEAS-20", decided.and(twelve).and(heard()))).isEmpty();
    }

    @Test
    void anExtensionAfterTwoYearsOfPlacementCarriesTheAdviceOfTheBoard() {
        String noAdvice = "MEAS-21 BLOCKING petition @attachments";

        assertThat(found("MEAS-21", extension(728, Option.none()))).isEmpty();
        assertThat(found("MEAS-21", extension(729, Option.none()))).containsExactly(noAdvice);
        assertThat(found("MEAS-21", extension(729, Option.some(ADVICE)).and(advised())))
                .containsExactly("MEAS-21 ATTENTION petition @extendsMeasures");
        assertThat(found(
                        "MEAS-21",
                        extension(729, Option.some(ADVICE)).and(advised()).and(told())))
                .isEmpty();
    }

    /** A petition to extend, when the stay began so many days ago; today counts as well. */
    private static Change extension(int daysAgo, Option<Id<? extends Entry>> attached) {
        LocalDate began = TODAY.minusDays(daysAgo);
        return supervised(began.minusYears(1), TODAY.plusMonths(2))
                .and(placed(DayPeriod.startingOn(began)))
                .and(asked(
                        PetitionKind.EXTEND_SUPERVISION,
                        TODAY,
                        built -> built.addExtendsMeasures(SUPERVISION).attachments(attached.toArray())));
    }

    private static Change advised() {
        return with(file -> file.addReports(WrittenReport.builder()
                .id(ADVICE)
                .recordedOn(TODAY)
                .kind(ReportKind.BOARD_ADVICE)
                .stage(ReportStage.FINAL)
                .on(TODAY)
                .organisation(INSTITUTION)
                .build()));
    }

    private static Change told() {
        return with(file -> file.addNoticesToBoard(NoticeToBoard.builder()
                .id(Id.of("notice01"))
                .recordedOn(TODAY)
                .kind(BoardNoticeKind.EXTENSION_AFTER_TWO_YEARS)
                .on(TODAY)
                .addAbout(SUPERVISION)
                .build()));
    }

    private static Change heard() {
        return with(file -> file.addHearings(Hearing.builder()
                .id(Id.of("hearing1"))
                .recordedOn(TODAY)
                .on(TODAY)
                .petition(PETITION)
                .addPersons(DAUGHTER)
                .build()));
    }

    private static Change born(LocalDate day) {
        return member(DAUGHTER, child -> child.birthDate(PartialDate.onDay(day)));
    }

    private static Seq<String> found(String rule, Change change) {
        Occasion reviewing = new Occasion(TODAY, Option.some(Moment.REVIEW), Mode.AS_IT_WAS);
        return Example.lines(Areas.FIRST.assess(change.in(SoundFamily.file()), reviewing))
                .filter(line -> line.startsWith(rule));
    }
}
