package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.PLAN;
import static nl.bredeblik.rules.family.ChargedFamily.adopted;
import static nl.bredeblik.rules.family.ChargedFamily.charged;
import static nl.bredeblik.rules.family.ChargedFamily.evaluated;
import static nl.bredeblik.rules.family.ChargedFamily.offered;
import static nl.bredeblik.rules.family.ChargedFamily.planned;
import static nl.bredeblik.rules.family.ChargedFamily.waived;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.Titles.SUPERVISION;
import static nl.bredeblik.rules.family.Titles.YEAR_END;
import static nl.bredeblik.rules.family.Titles.asked;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.OfferOutcome;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By when a plan of professionals is there, and when it is looked at. */
class PlanTermRulesTests {

    private static final RuleSet TERM = Areas.of("TERM");

    /** Six weeks, 42 days, after Monday 5 January 2026. */
    private static final LocalDate DAY_42 = LocalDate.of(2026, 2, 16);

    private static final Change WAIVED = offered(OPENED, OfferOutcome.DECLINED).and(waived(OPENED, built -> built));

    private static final Change SOUND =
            charged().and(WAIVED).and(planned(OPENED)).and(adopted(DAY_42));

    @ParameterizedTest
    @MethodSource({"afterWaiver", "afterStart", "drafts"})
    void theRecordOfPlansAndTheirTerms(Example example) {
        example.holds();
    }

    static Stream<Example> afterWaiver() {
        Change waiver = charged().and(WAIVED);
        String overdue = "TERM-03 BLOCKING waiver01";
        String draft = "TERM-05 BLOCKING plan0001";
        LocalDate monday = LocalDate.of(2026, 2, 23);
        return Stream.of(
                example("adopted on the last day", SOUND),
                example(
                        "adopted a day later",
                        waiver.and(planned(OPENED)).and(adopted(DAY_42.plusDays(1))),
                        "TERM-03 ATTENTION waiver01"),
                example("no plan yet, on the last day", waiver).on(DAY_42),
                example("no plan, a day later", waiver, overdue).on(DAY_42.plusDays(1)),
                example("a draft is not adopted", waiver.and(planned(OPENED)), overdue),
                example(
                        "a draft that is worked with",
                        waiver.and(planned(OPENED)).and(evaluated(TODAY)),
                        overdue,
                        draft),
                example("without a measure it asks for attention", WAIVED, "TERM-03 ATTENTION waiver01"),
                example("once the measure ended", waiver).on(YEAR_END.plusDays(1)),
                example("six weeks that end on Easter Monday run on", charged().and(waived(monday, built -> built)))
                        .on(LocalDate.of(2026, 4, 7)),
                example("and then are over", charged().and(waived(monday, built -> built)), overdue)
                        .on(LocalDate.of(2026, 4, 8)),
                example(
                        "a plan for the other child",
                        charged()
                                .and(waived(OPENED, built -> built.addMembers(DAUGHTER)))
                                .and(planned(OPENED, built -> built.addMembers(SON)))
                                .and(adopted(DAY_42)),
                        overdue));
    }

    static Stream<Example> afterStart() {
        String none = "TERM-04 ATTENTION supervision";
        Change draft = planned(DAY_42);
        String noOffer = "TERM-01 ATTENTION plan0001";
        return Stream.of(
                example("no plan on day 42", charged()).on(DAY_42),
                example("no plan on day 43", charged(), none).on(DAY_42.plusDays(1)),
                example("a draft of day 42 is a plan", charged().and(draft), noOffer)
                        .on(DAY_42),
                example(
                        "a draft of day 43 came late",
                        charged().and(planned(DAY_42.plusDays(1))),
                        noOffer,
                        "TERM-04 HINT supervision",
                        "TERM-05 ATTENTION plan0001"),
                example("a draft of day 35", charged().and(planned(OPENED.plusDays(35))), noOffer)
                        .on(DAY_42),
                example("the law counts from the waiver", charged().and(waived(TODAY, built -> built))),
                example("a family group plan is being made", charged().and(offered(OPENED, OfferOutcome.ACCEPTED))),
                example("an offer without an answer", charged().and(offered(OPENED, OfferOutcome.NO_ANSWER_YET)), none),
                example(
                        "a plan for immediate safety is not the plan",
                        charged().and(planned(OPENED, built -> built.kind(PlanKind.IMMEDIATE_SAFETY))),
                        none),
                example(
                        "a plan that ended before",
                        charged().and(planned(OPENED.minusYears(1))).and(ended(OPENED.minusDays(1))),
                        noOffer,
                        none),
                example(
                        "a plan for the other child",
                        charged().and(planned(OPENED, built -> built.addMembers(SON))),
                        noOffer,
                        none),
                example("six weeks that end on Easter Monday do not run on", started(LocalDate.of(2026, 2, 23)), none)
                        .on(LocalDate.of(2026, 4, 7)));
    }

    static Stream<Example> drafts() {
        Change draft = charged().and(offered(OPENED, OfferOutcome.DECLINED)).and(planned(OPENED));
        String noExplanation = "TERM-02 ATTENTION plan0001";
        String blocking = "TERM-05 BLOCKING plan0001";
        return Stream.of(
                example("a draft within six weeks", draft, noExplanation).on(DAY_42),
                example("after them", draft, noExplanation, "TERM-05 ATTENTION plan0001")
                        .on(DAY_42.plusDays(1)),
                example("evaluated", draft.and(evaluated(OPENED.plusDays(9))), noExplanation, blocking)
                        .on(DAY_42),
                example("evaluated after adoption", draft.and(adopted(OPENED)).and(evaluated(DAY_42)), noExplanation),
                example(
                                "a petition rests on it",
                                draft.and(asked(PetitionKind.PLACEMENT, DAY_42, built -> built.addAttachments(PLAN))),
                                "TERM-02 ATTENTION plan0001",
                                blocking)
                        .on(DAY_42),
                example(
                        "adopted, and not in writing",
                        charged()
                                .and(WAIVED)
                                .and(planned(OPENED, built -> built.written(false)))
                                .and(adopted(DAY_42)),
                        "TERM-05 BLOCKING plan0001 @written"),
                example("a next version is being made", SOUND.and(version2(DAY_42))),
                example(
                        "a next version that is worked with",
                        SOUND.and(version2(DAY_42)).and(evaluated2(TODAY)),
                        "TERM-05 BLOCKING plan0002"),
                example(
                        "without a measure a draft is a draft",
                        WAIVED.and(planned(OPENED)),
                        "TERM-03 ATTENTION waiver01"));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TERM, name, change, expected);
    }

    private static Change started(LocalDate start) {
        return charged(
                MeasureKind.SUPERVISION,
                built -> built.period(DayPeriod.startingOn(start)).chargedOn(start));
    }

    private static Change ended(LocalDate on) {
        return with(file -> file.addPlanEndings(PlanEnding.builder()
                .id(Id.of("ending01"))
                .recordedOn(on)
                .plan(PLAN)
                .on(on)
                .reason(Text.of("afgerond"))
                .build()));
    }

    private static Change version2(LocalDate on) {
        return planned(
                on,
                built -> built.id(Id.of("plan0002")).version(2).replaces(PLAN).addMeasures(SUPERVISION));
    }

    private static Change evaluated2(LocalDate on) {
        Id<Plan> second = Id.of("plan0002");
        return with(file -> file.addEvaluations(Evaluation.builder()
                .id(Id.of("evaluation2"))
                .recordedOn(on)
                .plan(second)
                .on(on)
                .participants(Array.empty())
                .build()));
    }
}
