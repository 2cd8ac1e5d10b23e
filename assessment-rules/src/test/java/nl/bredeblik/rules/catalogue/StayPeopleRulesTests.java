package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.PlacedFamily.START;
import static nl.bredeblik.rules.family.PlacedFamily.contact;
import static nl.bredeblik.rules.family.PlacedFamily.only;
import static nl.bredeblik.rules.family.PlacedFamily.planned;
import static nl.bredeblik.rules.family.PlacedFamily.stays;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.SoundFamily.relation;
import static nl.bredeblik.rules.family.Titles.STAY;
import static nl.bredeblik.rules.family.Titles.asked;
import static nl.bredeblik.rules.family.Titles.ordered;
import static nl.bredeblik.rules.family.Titles.placed;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.NetworkRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.judgement.NoReturnGround;
import nl.bredeblik.model.measure.NetworkCarerCheck;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.PlacedApart;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The people around a stay elsewhere, and steps that rest on it: MEAS-60, 65, 67, 69 and 70. */
class StayPeopleRulesTests {

    private static final Id<NetworkPerson> GRANDMOTHER = Id.of("grandmother");
    private static final Id<Placement> OTHER = Id.of("stay0002");

    @ParameterizedTest
    @MethodSource({"siblings", "half", "contacts", "otherParent", "noReturn", "extended", "limited", "network"})
    void whoIsAroundAStay(Example example) {
        example.holds();
    }

    private static Example one(String rule, String name, Change change, String... expected) {
        return Example.in(only(rule), name, change, expected);
    }

    private static Change daughter(UnaryOperator<Placement.Builder> change) {
        return placed(DayPeriod.startingOn(START), change);
    }

    private static Change son(LocalDate start, UnaryOperator<Placement.Builder> change) {
        return placed(
                DayPeriod.startingOn(start), stay -> change.apply(stay.id(OTHER).child(SON)));
    }

    static Stream<Example> siblings() {
        Change here = daughter(stay -> stay.household(HOME_OF_MOTHER));
        Change there = son(START, stay -> stay.household(HOME_OF_FATHER));
        String apart = "MEAS-60 ATTENTION stay0002+stay0001 @apartFrom";
        PlacedApart.Builder reason = PlacedApart.builder().reason(Text.of("invented"));
        return Stream.of(
                one("MEAS-60", "in one home", here.and(son(START, stay -> stay.household(HOME_OF_MOTHER)))),
                one("MEAS-60", "in two homes", here.and(there), apart),
                one(
                        "MEAS-60",
                        "the reason with the one",
                        here.and(son(
                                START,
                                stay -> stay.household(HOME_OF_FATHER)
                                        .addApartFrom(PlacedApart.builder()
                                                .sibling(DAUGHTER)
                                                .reason(Text.of("invented"))
                                                .build())))),
                one(
                        "MEAS-60",
                        "the reason with the other",
                        daughter(stay -> stay.household(HOME_OF_MOTHER)
                                        .addApartFrom(reason.sibling(SON).build()))
                                .and(there)),
                one(
                        "MEAS-60",
                        "a reason about somebody else",
                        here.and(son(
                                START,
                                stay -> stay.household(HOME_OF_FATHER)
                                        .addApartFrom(PlacedApart.builder()
                                                .sibling(FATHER)
                                                .reason(Text.of("invented"))
                                                .build()))),
                        apart),
                one("MEAS-60", "with one person", cared(MOTHER).and(son(START, stay -> stay.carer(MOTHER)))),
                one("MEAS-60", "with two persons", cared(MOTHER).and(son(START, stay -> stay.carer(FATHER))), apart),
                one(
                        "MEAS-60",
                        "two places of one organisation may be one",
                        cared(INSTITUTION).and(son(START, stay -> stay.carer(INSTITUTION)))),
                one(
                        "MEAS-60",
                        "places of two kinds",
                        stays().and(son(START, stay -> stay.kind(PlacementKind.RESIDENTIAL))),
                        apart),
                one("MEAS-60", "one of them stays at home", here),
                one(
                        "MEAS-60",
                        "one came home yesterday",
                        here.and(placed(
                                DayPeriod.between(START, TODAY.minusDays(1)),
                                stay -> stay.id(OTHER).child(SON).household(HOME_OF_FATHER)))),
                one(
                        "MEAS-60",
                        "the later stay is the record",
                        son(OPENED, stay -> stay.household(HOME_OF_FATHER)).and(here),
                        "MEAS-60 ATTENTION stay0001+stay0002 @apartFrom"));
    }

    private static Change cared(Id<? extends Party> carer) {
        return daughter(stay -> stay.carer(carer));
    }

    static Stream<Example> half() {
        Change apart = daughter(stay -> stay.household(HOME_OF_MOTHER))
                .and(son(START, stay -> stay.household(HOME_OF_FATHER)));
        Change strangers = Change.withoutRelationsOf(MOTHER).and(Change.withoutRelationsOf(FATHER));
        Change noFather = Change.withoutRelationsOf(FATHER);
        String found = "MEAS-60 ATTENTION stay0002+stay0001 @apartFrom";
        return Stream.of(
                one("MEAS-60", "no relation is recorded", strangers.and(apart)),
                one("MEAS-60", "a parent in common", noFather.and(apart), found),
                one("MEAS-60", "half-brother", strangers.and(apart).and(tie(RelationKind.HALF_SIBLING)), found),
                one("MEAS-60", "brother", strangers.and(apart).and(tie(RelationKind.BROTHER)), found),
                one("MEAS-60", "stepbrother is no brother", strangers.and(apart).and(tie(RelationKind.STEP_SIBLING))));
    }

    private static Change tie(RelationKind kind) {
        return with(file -> file.addRelationships(relation("siblings", SON, kind, DAUGHTER)));
    }

    static Stream<Example> contacts() {
        Change mother = stays().and(contact(MOTHER, "contactm1", built -> built));
        String father = "MEAS-65 ATTENTION stay0001+father01";
        return Stream.of(
                one("MEAS-65", "with nobody", stays(), father, "MEAS-65 ATTENTION stay0001+mother01"),
                one("MEAS-65", "with one parent", mother, father),
                one(
                        "MEAS-65",
                        "none with the other, and the ground",
                        mother.and(contact(
                                FATHER,
                                "contactf1",
                                built -> built.arranged(Option.none()).noneBecause(Text.of("invented"))))),
                one(
                        "MEAS-65",
                        "neither arranged nor a ground",
                        mother.and(contact(FATHER, "contactf1", built -> built.arranged(Option.none()))),
                        father),
                one("MEAS-65", "until today", mother.and(until(TODAY))),
                one("MEAS-65", "until yesterday", mother.and(until(TODAY.minusDays(1))), father),
                one(
                        "MEAS-65",
                        "of the other child",
                        mother.and(contact(FATHER, "contactf1", built -> built.child(SON))),
                        father),
                one(
                        "MEAS-65",
                        "a parent who died",
                        mother.and(Change.member(FATHER, parent -> parent.deathDate(PartialDate.onDay(START))))),
                one("MEAS-65", "a parent who is not recorded", mother.and(Change.withoutRelationsOf(FATHER))),
                one("MEAS-65", "on the day itself", stays(), father, "MEAS-65 ATTENTION stay0001+mother01")
                        .on(START));
    }

    private static Change until(LocalDate day) {
        return contact(FATHER, "contactf1", built -> built.period(DayPeriod.between(START, day)));
    }

    static Stream<Example> otherParent() {
        Change withFather =
                daughter(stay -> stay.kind(PlacementKind.OTHER_PARENT).carer(FATHER));
        Change inHisHome =
                daughter(stay -> stay.kind(PlacementKind.OTHER_PARENT).household(HOME_OF_FATHER));
        String mother = "MEAS-65 ATTENTION stay0001+mother01";
        return Stream.of(
                one("MEAS-65", "by authorisation with the father", withFather, mother),
                one("MEAS-65", "in the home of the father", inHisHome, mother),
                one(
                        "MEAS-65",
                        "with which parent is not recorded",
                        daughter(stay -> stay.kind(PlacementKind.OTHER_PARENT))),
                one(
                        "MEAS-65",
                        "between the parents",
                        daughter(stay -> stay.kind(PlacementKind.OTHER_PARENT).basis(PlacementBasis.VOLUNTARY))),
                one(
                        "MEAS-70",
                        "a parent is no carer from the network",
                        daughter(stay ->
                                stay.kind(PlacementKind.NETWORK_FOSTER_CARE).carer(FATHER))));
    }

    static Stream<Example> noReturn() {
        String found = "MEAS-67 HINT decision @noReturn";
        Change time = decided(CoreDecisionKind.PERSPECTIVE, d -> d.addNoReturn(NoReturnGround.ELAPSED_TIME));
        return Stream.of(
                one("MEAS-67", "elapsed time alone", time, found).at(Moment.DECISION),
                one("MEAS-67", "carried out", time.and(progress(DecisionState.CARRIED_OUT)), found)
                        .at(Moment.DECISION),
                one("MEAS-67", "withdrawn", time.and(progress(DecisionState.WITHDRAWN)))
                        .at(Moment.DECISION),
                one(
                                "MEAS-67",
                                "and the child itself",
                                decided(
                                        CoreDecisionKind.PERSPECTIVE,
                                        d -> d.addNoReturn(NoReturnGround.ELAPSED_TIME)
                                                .addNoReturn(NoReturnGround.CHILD)))
                        .at(Moment.DECISION),
                one("MEAS-67", "no such ground is named", decided(CoreDecisionKind.RETURN, d -> d))
                        .at(Moment.DECISION));
    }

    private static Change decided(CoreDecisionKind kind, UnaryOperator<CoreDecision.Builder> change) {
        return with(file -> file.addDecisions(change.apply(CoreDecision.builder()
                        .id(Id.of("decision"))
                        .recordedOn(TODAY)
                        .kind(kind)
                        .on(TODAY)
                        .addMembers(DAUGHTER))
                .build()));
    }

    private static Change progress(DecisionState state) {
        return with(file -> file.addDecisionProgress(DecisionProgress.builder()
                .id(Id.of("progress"))
                .recordedOn(TODAY)
                .decision(Id.of("decision"))
                .on(TODAY)
                .state(state)
                .build()));
    }

    static Stream<Example> extended() {
        Change asked = stays().and(asked(PetitionKind.EXTEND_PLACEMENT, TODAY, built -> built));
        String found = "MEAS-69 BLOCKING petition+daughter01";
        return Stream.of(
                one("MEAS-69", "no plan for the stay", asked, found).at(Moment.DECISION),
                one("MEAS-69", "a plan without direction", asked.and(planned(p -> p.towards(Option.none()))), found)
                        .at(Moment.DECISION),
                one(
                                "MEAS-69",
                                "a plan of today",
                                asked.and(planned(p -> p.on(TODAY).recordedOn(TODAY))))
                        .at(Moment.DECISION),
                one(
                                "MEAS-69",
                                "to extend supervision",
                                stays().and(asked(PetitionKind.EXTEND_SUPERVISION, TODAY, built -> built)))
                        .at(Moment.DECISION),
                one(
                                "MEAS-69",
                                "of the parent",
                                asked(PetitionKind.EXTEND_PLACEMENT, TODAY, p -> p.petitioner(MOTHER))
                                        .and(stays()))
                        .at(Moment.DECISION),
                one(
                                "MEAS-69",
                                "decided, and nothing rests on it",
                                asked.and(ordered(TODAY, false, order -> order.petition(Id.of("petition")))))
                        .at(Moment.DECISION),
                one(
                                "MEAS-69",
                                "about the other child",
                                stays().and(asked(
                                        PetitionKind.EXTEND_PLACEMENT, TODAY, p -> p.children(Array.of(SON)))))
                        .at(Moment.DECISION));
    }

    static Stream<Example> limited() {
        Change limit = stays().and(decided(CoreDecisionKind.CONTACT_LIMIT, d -> d.addSubjects(STAY)));
        return Stream.of(
                one(
                                "MEAS-69",
                                "a limit of contact that rests on the stay",
                                limit,
                                "MEAS-69 BLOCKING decision+daughter01")
                        .at(Moment.DECISION),
                one("MEAS-69", "the stay has a direction", limit.and(planned(p -> p)))
                        .at(Moment.DECISION),
                one("MEAS-69", "a limit that does not", stays().and(decided(CoreDecisionKind.CONTACT_LIMIT, d -> d)))
                        .at(Moment.DECISION),
                one("MEAS-69", "withdrawn", limit.and(progress(DecisionState.WITHDRAWN)))
                        .at(Moment.DECISION));
    }

    static Stream<Example> network() {
        Change stay = withGrandmother(PlacementKind.NETWORK_FOSTER_CARE, START);
        Change crisis = withGrandmother(PlacementKind.CRISIS, START);
        String none = "MEAS-70 ATTENTION stay0001";
        String part = none + "+carercheck";
        LocalDate soon = START.plusWeeks(6);
        return Stream.of(
                one("MEAS-70", "looked at on the day", stay.and(looked(START, c -> c))),
                one("MEAS-70", "nobody looked", stay, none).on(START),
                one(
                        "MEAS-70",
                        "looked at a day late",
                        stay.and(looked(START.plusDays(1), c -> c)),
                        "MEAS-70 HINT stay0001+carercheck @on"),
                one("MEAS-70", "urgent: on the last day", crisis).on(soon),
                one("MEAS-70", "urgent: a day later", crisis, none).on(soon.plusDays(1)),
                one("MEAS-70", "urgent, and looked at after it", crisis.and(looked(START.plusDays(1), c -> c))),
                one("MEAS-70", "by nobody", stay.and(looked(START, c -> c.by(Array.empty()))), part + " @by"),
                one("MEAS-70", "nothing found", stay.and(looked(START, c -> c.found(Option.none()))), part + " @found"),
                one(
                        "MEAS-70",
                        "the carer was not asked",
                        stay.and(looked(START, c -> c.carerAgrees(YesNoUnknown.NOT_ASKED))),
                        part + " @carerAgrees"),
                one(
                        "MEAS-70",
                        "no support",
                        stay.and(looked(START, c -> c.support(Option.none()))),
                        part + " @support"),
                one("MEAS-70", "of another child", stay.and(looked(START, c -> c.children(Array.of(SON)))), none),
                one("MEAS-70", "of another carer", stay.and(looked(START, c -> c.carer(FATHER))), none),
                one(
                        "MEAS-70",
                        "a foster family has its own assessment",
                        withGrandmother(PlacementKind.FOSTER_CARE, START)),
                one("MEAS-70", "a crisis foster family", crisis.and(isFosterCarer()))
                        .on(soon.plusDays(1)),
                one("MEAS-70", "an informal stay", withGrandmother(PlacementKind.OTHER, START), none),
                one(
                                "MEAS-70",
                                "a stay from before, a day after the time for it",
                                withGrandmother(PlacementKind.NETWORK_FOSTER_CARE, OPENED.minusYears(1)),
                                none)
                        .on(OPENED.plusWeeks(6).plusDays(1)),
                one(
                        "MEAS-70",
                        "a carer who is not recorded",
                        daughter(s -> s.kind(PlacementKind.NETWORK_FOSTER_CARE)),
                        none));
    }

    private static Change withGrandmother(PlacementKind kind, LocalDate start) {
        return with(file -> file.addNetworkPersons(NetworkPerson.builder()
                        .id(GRANDMOTHER)
                        .recordedOn(OPENED)
                        .addNear(DAUGHTER)
                        .agreedToHelp(YesNoUnknown.YES)
                        .partOfConcern(YesNoUnknown.NO)
                        .build()))
                .and(placed(DayPeriod.startingOn(start), stay -> stay.kind(kind).carer(GRANDMOTHER)));
    }

    private static Change isFosterCarer() {
        return file -> with(built -> built.networkPersons(file.networkPersons()
                        .map(person -> NetworkPerson.builder()
                                .from(person)
                                .addRoles(NetworkRole.FOSTER_CARER)
                                .build())))
                .in(file);
    }

    private static Change looked(LocalDate on, UnaryOperator<NetworkCarerCheck.Builder> change) {
        return with(file -> file.addNetworkCarerChecks(change.apply(NetworkCarerCheck.builder()
                        .id(Id.of("carercheck"))
                        .recordedOn(on)
                        .addChildren(DAUGHTER)
                        .carer(GRANDMOTHER)
                        .on(on)
                        .addBy(WORKER)
                        .found(Text.of("invented"))
                        .carerAgrees(YesNoUnknown.YES)
                        .support(Text.of("invented")))
                .build()));
    }
}
