package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.PLAN;
import static nl.bredeblik.rules.family.ChargedFamily.adopted;
import static nl.bredeblik.rules.family.ChargedFamily.charged;
import static nl.bredeblik.rules.family.ChargedFamily.offered;
import static nl.bredeblik.rules.family.ChargedFamily.planned;
import static nl.bredeblik.rules.family.ChargedFamily.waived;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.asked;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.plan.OfferOutcome;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the family had the chance to make its own plan, and the ground when it did not. */
class FamilyGroupPlanRulesTests {

    private static final RuleSet TERM = Areas.of("TERM");

    /** Six weeks, 42 days, after Monday 5 January 2026. */
    private static final LocalDate DAY_42 = LocalDate.of(2026, 2, 16);

    private static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");

    private static final Change WAIVED = offered(OPENED, OfferOutcome.DECLINED).and(waived(OPENED, built -> built));

    private static final Change SOUND =
            charged().and(WAIVED).and(planned(OPENED)).and(adopted(DAY_42));

    @ParameterizedTest
    @MethodSource({"offers", "grounds"})
    void theRecordOfFamilyGroupPlans(Example example) {
        example.holds();
    }

    static Stream<Example> offers() {
        Change draft = planned(OPENED);
        Change asked = asked(PetitionKind.PLACEMENT, TODAY, built -> built.addAttachments(PLAN));
        String attention = "TERM-01 ATTENTION plan0001";
        String blocking = "TERM-01 BLOCKING plan0001";
        return Stream.of(
                example("offered and declined, with the ground", SOUND),
                example("a draft without an offer", draft, attention),
                example("adopted without an offer", draft.and(adopted(DAY_42)), blocking),
                example("a draft on which a petition rests", draft.and(asked), blocking)
                        .at(Moment.DECISION),
                example(
                        "where a ground is recorded no offer is asked",
                        draft.and(adopted(DAY_42)).and(waived(OPENED, built -> built))),
                example(
                        "offered on the day of adoption",
                        draft.and(adopted(DAY_42))
                                .and(offered(DAY_42, OfferOutcome.DECLINED))
                                .and(waived(DAY_42, built -> built))),
                example(
                        "offered a day after the adoption",
                        draft.and(adopted(DAY_42))
                                .and(offered(DAY_42.plusDays(1), OfferOutcome.DECLINED))
                                .and(waived(DAY_42.plusDays(1), built -> built)),
                        attention,
                        "TERM-02 ATTENTION waiver01 @on"),
                example("a family group plan", planned(OPENED, built -> built.kind(PlanKind.FAMILY_GROUP_PLAN))),
                example("a plan for immediate safety", planned(OPENED, built -> built.kind(PlanKind.IMMEDIATE_SAFETY))),
                example(
                                "in youth probation it is not asked",
                                charged(MeasureKind.YOUTH_PROBATION, built -> built)
                                        .and(draft))
                        .on(DAY_42),
                example(
                                "under guardianship it is not asked",
                                charged(MeasureKind.GUARDIANSHIP, built -> built)
                                        .and(draft))
                        .on(DAY_42),
                example(
                                "under provisional guardianship it is",
                                charged(MeasureKind.PROVISIONAL_GUARDIANSHIP, built -> built)
                                        .and(draft),
                                attention)
                        .on(DAY_42),
                example("made by the institution", planned(OPENED, built -> built.addMadeBy(WORKER)), attention),
                example(
                        "made by a local team alone, which the law does not name",
                        localTeam().and(planned(OPENED, built -> built.addMadeBy(LOCAL_TEAM)))));
    }

    static Stream<Example> grounds() {
        Change draft = planned(OPENED);
        Change adopted = draft.and(adopted(DAY_42));
        return Stream.of(
                example(
                        "declined, without a ground of its own",
                        draft.and(offered(OPENED, OfferOutcome.DECLINED)),
                        "TERM-02 ATTENTION plan0001"),
                example(
                        "the same, adopted",
                        adopted.and(offered(OPENED, OfferOutcome.DECLINED)),
                        "TERM-02 ATTENTION plan0001"),
                example(
                        "a draft while the family thinks about it",
                        draft.and(offered(OPENED, OfferOutcome.NO_ANSWER_YET))),
                example(
                        "adopted while the family thinks about it",
                        adopted.and(offered(OPENED, OfferOutcome.NO_ANSWER_YET)),
                        "TERM-02 BLOCKING plan0001"),
                example(
                        "stopped, and a draft",
                        draft.and(offered(OPENED, OfferOutcome.STOPPED)),
                        "TERM-02 ATTENTION plan0001"),
                example(
                        "stopped, and adopted",
                        adopted.and(offered(OPENED, OfferOutcome.STOPPED)),
                        "TERM-02 BLOCKING plan0001"),
                example(
                        "a ground without explanation",
                        adopted.and(waived(OPENED, built -> built.explanation(Option.none()))),
                        "TERM-02 ATTENTION waiver01 @explanation"));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TERM, name, change, expected);
    }

    private static Change localTeam() {
        return with(file -> file.addOrganisations(Organisation.builder()
                .id(LOCAL_TEAM)
                .recordedOn(OPENED)
                .kind(OrganisationKind.LOCAL_TEAM)
                .build()));
    }
}
