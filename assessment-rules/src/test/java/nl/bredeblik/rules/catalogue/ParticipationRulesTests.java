package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.nothing;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.contact;
import static nl.bredeblik.rules.family.HeardFamily.heard;
import static nl.bredeblik.rules.family.HeardFamily.informed;
import static nl.bredeblik.rules.family.HeardFamily.judged;
import static nl.bredeblik.rules.family.HeardFamily.knowsRights;
import static nl.bredeblik.rules.family.HeardFamily.talkedApart;
import static nl.bredeblik.rules.family.HeardFamily.viewed;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OVER_SON;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.CommunicationNeed;
import nl.bredeblik.model.family.CommunicationNeedKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.NeedMet;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.participation.PerspectiveWeighing;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is recorded of views, needs and rights, and of who was heard in an evaluation. */
class ParticipationRulesTests {

    private static final Id<Plan> PLAN = Id.of("plan0001");
    private static final LocalDate ADOPTED = OPENED.plusWeeks(2);
    private static final LocalDate TWELVE = SoundFamily.BIRTH_OF_DAUGHTER.plusYears(12);
    private static final String UNWEIGHED = "PART-03 ATTENTION view0001";
    private static final String UNWEIGHED_OF_SON = "PART-03 ATTENTION view0002";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"views", "weighings", "needs", "rights"})
    void theRecordOfHowPeopleTakePart(String name, Change change, Seq<String> expected) {
        assertFound(change, TODAY, expected);
    }

    @Test
    void aYouthIsToldOfItsRightsFromTheTwelfthBirthdayOn() {
        assertFound(heard(), TWELVE.minusDays(1), Array.empty());
        assertFound(heard(), TWELVE, Array.of("PART-05 ATTENTION daughter01"));
        assertFound(heard().and(knowsRights("rights03", DAUGHTER)), TWELVE, Array.empty());
    }

    static Stream<Arguments> views() {
        return Stream.of(
                example("both children told what they think", heard()),
                example(
                        "no view of the daughter",
                        talkedApart("apart001", OPENED, DAUGHTER)
                                .and(parentsKnow())
                                .and(viewed("view0002", OPENED, SON)),
                        "PART-02 ATTENTION daughter01"),
                example(
                        "nobody met the daughter before a judgement: that is asked first",
                        talkedApart("apart002", OPENED, SON)
                                .and(parentsKnow())
                                .and(viewed("view0002", OPENED, SON))
                                .and(judged("judged01", TODAY)),
                        "PART-01 ATTENTION judged01+daughter01"),
                example(
                        "what she said about the plan",
                        talkedApart("apart001", OPENED, DAUGHTER)
                                .and(parentsKnow())
                                .and(viewed("view0002", OPENED, SON))
                                .and(consulted(DAUGHTER, built -> built.view(WORDS)))),
                example(
                        "spoken with about the plan, without her view",
                        talkedApart("apart001", OPENED, DAUGHTER)
                                .and(parentsKnow())
                                .and(viewed("view0002", OPENED, SON))
                                .and(consulted(DAUGHTER, built -> built)),
                        "PART-02 ATTENTION daughter01"));
    }

    static Stream<Arguments> weighings() {
        return Stream.of(
                example("a plan was adopted after the views", planned(), UNWEIGHED, UNWEIGHED_OF_SON),
                example(
                        "weighed, and told",
                        planned()
                                .and(weighed("view0001", built -> built.toldOn(TODAY)))
                                .and(weighed("view0002", built -> built.toldOn(TODAY)))),
                example(
                        "weighed, and not told",
                        planned()
                                .and(weighed("view0001", built -> built))
                                .and(weighed("view0002", built -> built.toldOn(TODAY))),
                        "PART-03 ATTENTION weighingview0001 @toldOn"),
                example(
                        "told in a talk of its own",
                        planned()
                                .and(weighed("view0001", built -> built))
                                .and(informed(
                                        "inform01",
                                        DAUGHTER,
                                        built -> built.on(TODAY).addItems(Id.of("view0001"))))
                                .and(weighed("view0002", built -> built.toldOn(TODAY)))),
                example(
                        "the last view before the plan counts",
                        planned()
                                .and(viewed("view0003", ADOPTED, DAUGHTER))
                                .and(weighed("view0003", built -> built.toldOn(TODAY)))
                                .and(weighed("view0002", built -> built.toldOn(TODAY)))),
                example(
                        "a view after the plan waits for the next step",
                        planned()
                                .and(viewed("view0003", ADOPTED.plusDays(1), DAUGHTER))
                                .and(weighed("view0001", built -> built.toldOn(TODAY)))
                                .and(weighed("view0002", built -> built.toldOn(TODAY)))));
    }

    static Stream<Arguments> needs() {
        Change interpreter = needing(CommunicationNeedKind.INTERPRETER);
        return Stream.of(
                example(
                        "a talk without interpreter",
                        heard().and(interpreter),
                        "PART-04 ATTENTION contact01+mother01 @needsMet"),
                example(
                        "a talk with interpreter",
                        heard().and(interpreter)
                                .and(file -> with(built -> built.contacts(file.contacts()
                                                .map(talk -> talk.with().contains(MOTHER)
                                                        ? Contact.builder()
                                                                .from(talk)
                                                                .addNeedsMet(met(CommunicationNeedKind.INTERPRETER))
                                                                .build()
                                                        : talk)))
                                        .in(file))),
                example("another need", heard().and(needing(CommunicationNeedKind.SEEING))),
                example(
                        "an attempt",
                        heard().and(interpreter)
                                .and(contact(
                                        "call0001",
                                        TODAY,
                                        ContactKind.TELEPHONE,
                                        built -> built.held(false).addWith(MOTHER))),
                        "PART-04 ATTENTION contact01+mother01 @needsMet"));
    }

    static Stream<Arguments> rights() {
        Change fatherUntold = talked().and(knowsRights("rights01", MOTHER));
        return Stream.of(
                example("father was not told", fatherUntold, "PART-05 ATTENTION father01"),
                example(
                        "father was told in part",
                        fatherUntold.and(informed(
                                "inform01", FATHER, built -> built.on(OPENED).addTopics(InformTopic.LAWYER))),
                        "PART-05 ATTENTION father01"),
                example(
                        "why father was not told",
                        fatherUntold.and(informed(
                                "inform01",
                                FATHER,
                                built -> built.notTold(NotToldReason.NOT_REACHED)
                                        .addTopics(InformTopic.LAWYER)
                                        .addTopics(InformTopic.CONFIDENTIAL_ADVISER)
                                        .addTopics(InformTopic.COMPLAINT)
                                        .addTopics(InformTopic.CORRECTION)
                                        .addTopics(InformTopic.OWN_STATEMENT)))),
                example(
                        "father lives elsewhere and has no authority",
                        fatherUntold
                                .and(motherAlone(OVER_DAUGHTER))
                                .and(motherAlone(OVER_SON))
                                .and(Change.withoutResidencesOf(FATHER))));
    }

    @Test
    void aDraftIsNotAskedForViewsAndRights() {
        assertThatNothingIsFoundAt(Moment.DIRECT_SAFETY);
        assertThatNothingIsFoundAt(Moment.JUDGEMENT);
        assertThatNothingIsFoundAt(Moment.ANALYSIS);
    }

    private static void assertThatNothingIsFoundAt(Moment moment) {
        Example.in(Areas.of("PART"), "nothing but the sound family", nothing())
                .at(moment)
                .holds();
    }

    private static void assertFound(Change change, LocalDate day, Seq<String> expected) {
        CaseFile untold = CaseFile.builder()
                .from(SoundFamily.file())
                .informings(Array.empty())
                .build();
        var assessment =
                Areas.of("PART").assess(change.in(untold), Occasion.on(day).at(Moment.REVIEW));
        assertThat(assessment.failures()).isEmpty();
        assertThat(Example.lines(assessment)).containsExactlyElementsOf(expected);
    }

    private static Change parentsKnow() {
        return knowsRights("rights01", MOTHER).and(knowsRights("rights02", FATHER));
    }

    private static Change talked() {
        return viewed("view0001", OPENED, DAUGHTER).and(viewed("view0002", OPENED, SON));
    }

    private static Change motherAlone(Id<Authority> id) {
        return authority(id, built -> built.holders(Array.of(MOTHER)));
    }

    private static Change needing(CommunicationNeedKind kind) {
        return member(
                MOTHER,
                built -> built.addNeeds(CommunicationNeed.builder().kind(kind).build()));
    }

    private static NeedMet met(CommunicationNeedKind kind) {
        return NeedMet.builder().member(MOTHER).kind(kind).how(WORDS).build();
    }

    private static Change consulted(Id<Member> person, UnaryOperator<Consultation.Builder> change) {
        return with(file -> file.addConsultations(change.apply(Consultation.builder()
                        .id(Id.of("consult1"))
                        .recordedOn(OPENED)
                        .plan(PLAN)
                        .person(person)
                        .on(OPENED))
                .build()));
    }

    /** Heard, and then a plan was adopted. */
    private static Change planned() {
        return heard().and(with(file -> file.addPlans(Plan.builder()
                        .id(PLAN)
                        .recordedOn(ADOPTED)
                        .kind(PlanKind.FAMILY_PLAN)
                        .version(1)
                        .on(ADOPTED)
                        .frame(HelpFrame.VOLUNTARY)
                        .written(true)
                        .build())
                .addAdoptions(Adoption.builder()
                        .id(Id.of("adoption1"))
                        .recordedOn(ADOPTED)
                        .plan(PLAN)
                        .on(ADOPTED)
                        .build())));
    }

    private static Change weighed(String view, UnaryOperator<PerspectiveWeighing.Builder> change) {
        return with(file -> file.addPerspectiveWeighings(change.apply(PerspectiveWeighing.builder()
                        .id(Id.of("weighing" + view))
                        .recordedOn(TODAY)
                        .perspective(Id.of(view))
                        .on(TODAY)
                        .weighing(WORDS))
                .build()));
    }

    private static Arguments example(String name, Change change, String... expected) {
        return Arguments.of(name, change, Array.of(expected));
    }
}
