package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ChargedFamily.adopted;
import static nl.bredeblik.rules.family.ChargedFamily.assigned;
import static nl.bredeblik.rules.family.ChargedFamily.charged;
import static nl.bredeblik.rules.family.ChargedFamily.planned;
import static nl.bredeblik.rules.family.ChargedFamily.registered;
import static nl.bredeblik.rules.family.ChargedFamily.spokeWithAll;
import static nl.bredeblik.rules.family.ChargedFamily.toldBoth;
import static nl.bredeblik.rules.family.ChargedFamily.workedOn;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ChargedFamily;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who coordinates, who takes over, and who does a core step. */
class TeamRulesTests {

    private static final RuleSet TEAM = Areas.of("TEAM");

    /** Five working days after Monday 5 January 2026. */
    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 12);

    private static final Change SOUND = charged().and(workedOn(OPENED)).and(spokeWithAll(FIFTH));

    private static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");

    private static final Id<Professional> FACE = Id.of("worker03");

    @ParameterizedTest
    @MethodSource({"coordination", "handOvers", "steps"})
    void theRecordOfWhoWorksForTheFamily(Example example) {
        example.holds();
    }

    static Stream<Example> coordination() {
        Change plan = registered().and(planned(OPENED)).and(adopted(FIFTH));
        Change until =
                assigned("coord001", AssignmentRole.COORDINATOR, DayPeriod.between(OPENED, LocalDate.of(2026, 2, 13)));
        return Stream.of(
                example("the plan names its coordinator", plan),
                example(
                        "nobody is named",
                        registered()
                                .and(planned(OPENED, built -> built.coordinator(Option.none())))
                                .and(adopted(FIFTH)),
                        "TEAM-11 ATTENTION plan0001 @coordinator"),
                example(
                        "a draft needs none",
                        registered().and(planned(OPENED, built -> built.coordinator(Option.none())))),
                example(
                        "the coordinator left, and the plan still names him or her",
                        plan.and(until),
                        "TEAM-11 ATTENTION coord001 @period"),
                example("the coordinator is still there that day", plan.and(until))
                        .on(LocalDate.of(2026, 2, 13)),
                example(
                        "a weekend between two",
                        plan.and(until).and(second(LocalDate.of(2026, 2, 16))).and(handedOver())),
                example(
                        "a working day between two",
                        plan.and(until).and(second(LocalDate.of(2026, 2, 17))).and(handedOver()),
                        "TEAM-11 ATTENTION coord001 @period"),
                example(
                                "two at the same time",
                                plan.and(until)
                                        .and(second(LocalDate.of(2026, 2, 10)))
                                        .and(handedOver()),
                                "TEAM-11 HINT plan0001 @coordinator")
                        .on(LocalDate.of(2026, 2, 13)));
    }

    static Stream<Example> handOvers() {
        Change plan = registered().and(planned(OPENED)).and(adopted(FIFTH));
        Change changed = plan.and(assigned(
                        "coord001", AssignmentRole.COORDINATOR, DayPeriod.between(OPENED, LocalDate.of(2026, 2, 13))))
                .and(second(LocalDate.of(2026, 2, 16)));
        String none = "TEAM-12 HINT coord002+coord001";
        return Stream.of(
                example("from the one to the other", changed.and(handedOver())),
                example("no hand-over", changed, none),
                example(
                        "of something else",
                        changed.and(handOver(
                                built -> built.of(HandOverOf.SIGHT_ON_SAFETY).giver(WORKER))),
                        none),
                example(
                        "by the organisation",
                        changed.and(handOver(
                                built -> built.of(HandOverOf.WHOLE_CASE).giver(INSTITUTION)))),
                example("of which neither is named", changed.and(handOver(built -> built)), none),
                example(
                        "to somebody else",
                        changed.and(handOver(built -> built.giver(WORKER).receiver(FACE))),
                        none));
    }

    static Stream<Example> steps() {
        Change decided = decided(Array.of(WORKER));
        return Stream.of(
                example("by a registered worker", registered().and(decided)).at(Moment.DECISION),
                example("by nobody registered", decided, "TEAM-13 ATTENTION decision+worker01")
                        .at(Moment.DECISION),
                example(
                                "with the reason why",
                                worker(built -> built.registrationException(Text.of("in opleiding, onder begeleiding")))
                                        .and(decided))
                        .at(Moment.DECISION),
                example(
                                "together with a colleague who is registered",
                                registered()
                                        .and(worker(built -> built.registrations(Array.empty())))
                                        .and(decided(Array.of(WORKER, ChargedFamily.SECOND))))
                        .at(Moment.DECISION),
                example(
                                "a registration that ended before",
                                worker(built -> built.registrations(Array.of(Registration.builder()
                                                .from(ChargedFamily.registration())
                                                .period(SoundFamily.between(
                                                        LocalDate.of(2020, 1, 1), TODAY.minusDays(1)))
                                                .build())))
                                        .and(decided),
                                "TEAM-13 ATTENTION decision+worker01")
                        .at(Moment.DECISION),
                example("by the school", localTeam().and(decided(Array.of(FACE))))
                        .at(Moment.DECISION),
                example(
                                "the worker under a measure",
                                SOUND.and(toldBoth(FIFTH)).and(worker(built -> built.registrations(Array.empty()))),
                                "TEAM-13 ATTENTION assigned1+worker01")
                        .at(Moment.PLAN));
    }

    private static Example example(String name, Change change, String... expected) {
        return Example.in(TEAM, name, change, expected);
    }

    private static Change second(LocalDate start) {
        return assigned(
                "coord002",
                AssignmentRole.COORDINATOR,
                DayPeriod.startingOn(start),
                built -> built.professional(ChargedFamily.SECOND));
    }

    private static Change handedOver() {
        return handOver(built -> built.giver(WORKER).receiver(ChargedFamily.SECOND));
    }

    private static Change handOver(UnaryOperator<HandOver.Builder> change) {
        return with(file -> file.addHandOvers(change.apply(HandOver.builder()
                        .id(Id.of("handover"))
                        .recordedOn(OPENED)
                        .of(HandOverOf.COORDINATION)
                        .handedOn(LocalDate.of(2026, 2, 13)))
                .build()));
    }

    private static Change localTeam() {
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(LOCAL_TEAM)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.LOCAL_TEAM)
                        .build())
                .addProfessionals(Professional.builder()
                        .id(FACE)
                        .recordedOn(OPENED)
                        .organisation(LOCAL_TEAM)
                        .build()));
    }

    private static Change worker(UnaryOperator<Professional.Builder> change) {
        return file -> with(builder -> builder.professionals(file.professionals()
                        .map(each -> each.id().equals(WORKER)
                                ? change.apply(Professional.builder().from(each))
                                        .build()
                                : each)))
                .in(file);
    }

    private static Change decided(Array<Id<Professional>> by) {
        return with(file -> file.addDecisions(CoreDecision.builder()
                .id(Id.of("decision"))
                .recordedOn(TODAY)
                .kind(CoreDecisionKind.PLACEMENT)
                .on(TODAY)
                .takenBy(by)
                .build()));
    }
}
