package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.THREAT;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.supervised;
import static nl.bredeblik.rules.family.Titles.threat;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.measure.BoardNoticeKind;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.NoticeToBoard;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.GoalPurpose;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Mode;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How long supervision may be, which threats it names, and that the plan addresses them. */
class ThreatRulesTests {

    private static final String TOO_LONG = "MEAS-03 BLOCKING supervision @period";

    @ParameterizedTest
    @CsvSource({
        // first day, months, last day
        "2019-06-20, 12, 2020-06-19",
        "2019-03-01, 12, 2020-02-29",
        "2020-03-01, 12, 2021-02-28",
        "2020-02-29, 12, 2021-02-28",
        "2026-01-05, 3, 2026-04-04",
        "2026-08-31, 3, 2026-11-30",
    })
    void aPeriodEndsTheDayBeforeTheTermIsFull(LocalDate first, int months, LocalDate last) {
        assertThat(Stretches.lastDayOf(Term.months(months), first)).isEqualTo(last);
        if (months == 12) {
            assertThat(Stretches.lastDayOf(Term.years(1), first)).isEqualTo(last);
        }
    }

    @Test
    void aYearEndsOnTheDayBeforeAndTheSameDateIsADayTooLong() {
        assertThat(found(supervised(OPENED, YEAR_END), Moment.JUDGEMENT, TODAY)).isEmpty();
        assertThat(found(supervised(OPENED, YEAR_END.plusDays(1)), Moment.JUDGEMENT, TODAY))
                .containsExactly(TOO_LONG);
        assertThat(found(supervised(OPENED, YEAR_END.plusDays(1)), Moment.JUDGEMENT, YEAR_END.plusDays(2)))
                .containsExactly("MEAS-03 ATTENTION supervision @period");
    }

    @Test
    void withoutARecordedEndItIsTooLongOnceTheYearIsOver() {
        Change open = supervised(MeasureKind.SUPERVISION, DayPeriod.startingOn(OPENED), built -> built);

        assertThat(found(open, Moment.JUDGEMENT, YEAR_END)).isEmpty();
        assertThat(found(open, Moment.JUDGEMENT, YEAR_END.plusDays(1))).containsExactly(TOO_LONG);
    }

    @Test
    void provisionalSupervisionLastsThreeMonths() {
        LocalDate last = LocalDate.of(2026, 4, 4);

        assertThat(found(provisional(last), Moment.JUDGEMENT, TODAY)).isEmpty();
        assertThat(found(provisional(last.plusDays(1)), Moment.JUDGEMENT, TODAY))
                .containsExactly("MEAS-04 BLOCKING supervision @period");
    }

    @ParameterizedTest
    @EnumSource(value = Moment.class, names = "DIRECT_SAFETY", mode = EnumSource.Mode.EXCLUDE)
    void supervisionNamesAThreat(Moment moment) {
        assertThat(found(withThreats(Array.empty()), moment, TODAY))
                .containsExactly("MEAS-05 BLOCKING supervision @threats");
    }

    @Test
    void whatTheOrderNamesCanWaitUntilItIsSafe() {
        assertThat(found(withThreats(Array.empty()), Moment.DIRECT_SAFETY, TODAY))
                .isEmpty();
    }

    @Test
    void eachThreatHasAGoal() {
        Change twoThreats = withThreats(Array.of(threat("threat01"), threat("threat02")));

        assertThat(found(twoThreats, Moment.REVIEW, TODAY)).isEmpty();
        assertThat(found(twoThreats.and(planned(TODAY)), Moment.REVIEW, TODAY))
                .containsExactly("MEAS-06 BLOCKING supervision+threat02");
    }

    @Test
    void anExtensionThatNamesTheSameThreatIsAddressedByTheSameGoal() {
        Change extended = supervised(OPENED.minusYears(1), OPENED.minusDays(1))
                .and(supervised(
                        MeasureKind.SUPERVISION,
                        DayPeriod.between(OPENED, YEAR_END),
                        built -> built.id(Id.of("extension"))
                                .prolongs(SUPERVISION)
                                .threats(Array.of(threat("threat02")))));

        assertThat(found(extended.and(planned(TODAY)), Moment.REVIEW, TODAY)).isEmpty();
    }

    @Test
    void aGoalForAThreatIsDueWithinSupervision() {
        Change supervised = supervised(OPENED, YEAR_END);

        assertThat(found(supervised.and(planned(YEAR_END)), Moment.REVIEW, TODAY))
                .isEmpty();
        assertThat(found(supervised.and(planned(YEAR_END.plusDays(1))), Moment.REVIEW, TODAY))
                .containsExactly("MEAS-07 ATTENTION plan0001+goal0001 @due");
        assertThat(found(supervised.and(planned(YEAR_END.plusDays(1))), Moment.CLOSING, TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // as of, notice, finding
                "2026-11-04, -, -",
                "2026-11-05, -, MEAS-08 BLOCKING expiry01+supervision",
                "2027-01-04, -, MEAS-08 BLOCKING expiry01+supervision",
                "2027-01-05, -, -",
                "2027-01-04, 2026-11-04, MEAS-08 ATTENTION expiry01+supervision",
                "2027-01-04, 2026-11-05, MEAS-08 ATTENTION expiry01+supervision",
                "2027-01-05, 2026-11-05, -",
            })
    void theBoardIsToldTwoMonthsBeforeAMeasureExpiresWithAReport(LocalDate asOf, LocalDate notice, String expected) {
        Change expiring = supervised(OPENED, YEAR_END)
                .and(with(file -> file.addDecisions(CoreDecision.builder()
                        .id(Id.of("expiry01"))
                        .recordedOn(TODAY)
                        .kind(CoreDecisionKind.NOT_EXTENDING)
                        .on(TODAY)
                        .addSubjects(SUPERVISION)
                        .build())));
        Change told = Option.of(notice).map(ThreatRulesTests::told).getOrElse(Change.nothing());

        assertThat(found(expiring.and(told), Moment.CLOSING, asOf)).containsExactlyElementsOf(Option.of(expected));
    }

    private static Change told(LocalDate on) {
        return with(file -> file.addNoticesToBoard(NoticeToBoard.builder()
                .id(Id.of("notice01"))
                .recordedOn(on)
                .kind(BoardNoticeKind.NOT_EXTENDING)
                .on(on)
                .addAbout(SUPERVISION)
                .build()));
    }

    private static Seq<String> found(Change change, Moment moment, LocalDate day) {
        CaseFile file = change.in(SoundFamily.file());
        return Example.lines(Areas.FIRST.assess(file, new Occasion(day, Option.some(moment), Mode.AS_IT_WAS)))
                .filter(line -> line.startsWith("MEAS"));
    }

    private static Change provisional(LocalDate end) {
        return supervised(MeasureKind.PROVISIONAL_SUPERVISION, DayPeriod.between(OPENED, end), built -> built);
    }

    private static Change withThreats(Seq<Threat> threats) {
        return supervised(
                MeasureKind.SUPERVISION, DayPeriod.between(OPENED, YEAR_END), built -> built.threats(threats));
    }

    private static Change planned(LocalDate due) {
        return with(file -> file.addPlans(Plan.builder()
                .id(Id.of("plan0001"))
                .recordedOn(OPENED)
                .kind(PlanKind.PLAN_OF_ACTION)
                .version(1)
                .on(OPENED)
                .frame(HelpFrame.IMPOSED)
                .written(true)
                .addGoals(Goal.builder()
                        .id(Id.of("goal0001"))
                        .text(Text.of("thuis is het rustig"))
                        .addMembers(DAUGHTER)
                        .purpose(GoalPurpose.SAFETY)
                        .phase(Phase.DIRECT_SAFETY)
                        .addAddresses(THREAT)
                        .due(due)
                        .build())
                .build()));
    }
}
