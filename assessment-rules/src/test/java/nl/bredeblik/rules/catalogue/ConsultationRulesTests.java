package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.authority;
import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.Change.withoutResidencesOf;
import static nl.bredeblik.rules.family.PlannedFamily.ADOPTED;
import static nl.bredeblik.rules.family.PlannedFamily.PLAN;
import static nl.bredeblik.rules.family.PlannedFamily.PLANNED;
import static nl.bredeblik.rules.family.PlannedFamily.adoption;
import static nl.bredeblik.rules.family.PlannedFamily.consultation;
import static nl.bredeblik.rules.family.PlannedFamily.consulted;
import static nl.bredeblik.rules.family.PlannedFamily.drafted;
import static nl.bredeblik.rules.family.PlannedFamily.evaluated;
import static nl.bredeblik.rules.family.PlannedFamily.plan;
import static nl.bredeblik.rules.family.PlannedFamily.planned;
import static nl.bredeblik.rules.family.PlannedFamily.sent;
import static nl.bredeblik.rules.family.PlannedFamily.sentTo;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OVER_SON;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
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
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.PlanKind;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Discussing and sending the plan: PLAN-18 to PLAN-21, rows R44 to R46 and PLN-13. */
class ConsultationRulesTests {

    private static final RuleSet RULES = RuleSet.of("consultation", "test", ConsultationRules.ALL);

    private static final Id<Plan> NEXT = Id.of("plan0002");
    private static final Id<NetworkPerson> CARER = Id.of("carer001");

    @ParameterizedTest
    @MethodSource({"parents", "children", "versions", "dispatches", "restingOnIt", "fosterCarers", "agreements"})
    void aPlan(Example example) {
        example.holds();
    }

    static Stream<Example> parents() {
        String blocking = "PLAN-18 BLOCKING plan0001+father01";
        String attention = "PLAN-18 ATTENTION plan0001+father01";
        Change withoutFather = planned().and(consulted(MOTHER, DAUGHTER, SON));
        return Stream.of(
                of("everything in order", planned()),
                of("no plan at all", Change.nothing()),
                of("nothing with one parent", withoutFather, blocking),
                of("a talk without the view", withoutFather.and(talk(FATHER, talk -> talk)), attention),
                of(
                        "a view that differs",
                        withoutFather.and(talk(FATHER, talk -> talk.level(AgreementLevel.DISAGREES)))),
                of(
                        "a view in own words about the plan",
                        withoutFather.and(view(FATHER)),
                        "PLAN-21 ATTENTION plan0001+father01"),
                of(
                        "an attempt",
                        withoutFather.and(talk(FATHER, talk -> talk.attemptOnly(NoReactionReason.NOT_REACHED)))),
                of("a contact that did not take place", withoutFather.and(attempt(FATHER, PLANNED))),
                of(
                        "a contact that did not take place, before the plan",
                        withoutFather.and(attempt(FATHER, PLANNED.minusDays(1))),
                        blocking),
                of("an evaluation is no consultation", withoutFather.and(evaluated(TODAY, held -> held)), blocking),
                of(
                        "a parent who died",
                        withoutFather.and(member(FATHER, father -> father.deathDate(PartialDate.onDay(PLANNED))))),
                of(
                        "a parent without authority who lives elsewhere",
                        withoutFather.and(motherAlone()).and(withoutResidencesOf(FATHER)),
                        "PLAN-21 ATTENTION plan0001+father01"),
                of("a parent without authority in whose home the child is", withoutFather.and(motherAlone()), blocking),
                of(
                        "a step-parent in the home",
                        planned().and(stepParent(LocalDate.of(2025, 1, 1), Option.none())),
                        "PLAN-18 BLOCKING plan0001+stepparent",
                        "PLAN-19 ATTENTION plan0001+stepparent"),
                of(
                        "a step-parent who came after the adoption",
                        planned().and(stepParent(ADOPTED.plusDays(1), Option.none())),
                        "PLAN-21 ATTENTION plan0001+stepparent"),
                of(
                        "a step-parent who left",
                        planned().and(stepParent(LocalDate.of(2025, 1, 1), Option.some(TODAY.minusDays(1))))),
                of("at closing", withoutFather, blocking).at(Moment.CLOSING),
                of("when the unsafety is judged", withoutFather).at(Moment.JUDGEMENT),
                of("a plan that ends today", withoutFather.and(ended(TODAY)), attention),
                of("a plan that ends tomorrow", withoutFather.and(ended(TODAY.plusDays(1))), blocking),
                of("a plan that ended yesterday", withoutFather.and(ended(TODAY.minusDays(1)))),
                of(
                        "a plan for direct safety",
                        planned(plan -> plan.kind(PlanKind.IMMEDIATE_SAFETY)).and(consulted(MOTHER, DAUGHTER, SON))),
                of(
                        "a plan that they drew up together",
                        planned(plan -> plan.addMadeBy(FATHER)).and(consulted(MOTHER, DAUGHTER, SON)),
                        attention),
                of(
                        "a plan of the family itself",
                        planned(plan -> plan.kind(PlanKind.FAMILY_GROUP_PLAN).addMadeBy(FATHER))
                                .and(consulted(MOTHER, DAUGHTER, SON))));
    }

    static Stream<Example> children() {
        Change withoutSon = planned().and(consulted(MOTHER, FATHER, DAUGHTER));
        Change withoutDaughter = planned().and(consulted(MOTHER, FATHER, SON));
        String attention = "PLAN-18 ATTENTION plan0001+son00001";
        LocalDate twelfth = LocalDate.of(2026, 6, 1);
        return Stream.of(
                of("nothing with a child below the hearing age", withoutSon, attention),
                of("the day before the hearing age", withoutDaughter, "PLAN-18 ATTENTION plan0001+daughter01")
                        .on(twelfth.minusDays(1)),
                of("on the day of the hearing age", withoutDaughter, "PLAN-18 BLOCKING plan0001+daughter01")
                        .on(twelfth),
                of(
                        "a very young child that was seen",
                        withoutSon.and(born(SON, 2024)).and(seen(SON))),
                of("a very young child that nobody saw", withoutSon.and(born(SON, 2024)), attention),
                of("an older child that was seen", withoutSon.and(seen(SON)), attention),
                of(
                        "an unborn child",
                        planned()
                                .and(with(file -> file.addMembers(Member.builder()
                                        .id(Id.of("unborn001"))
                                        .recordedOn(PLANNED)
                                        .role(MemberRole.UNBORN_CHILD)
                                        .expectedBirthDate(TODAY.plusDays(90))
                                        .build())))),
                of("a child that died", withoutSon.and(member(SON, son -> son.deathDate(PartialDate.onDay(PLANNED))))),
                of(
                        "a plan that is for the other child",
                        planned(plan -> plan.addMembers(DAUGHTER).addMembers(MOTHER))
                                .and(consulted(MOTHER, FATHER, DAUGHTER))));
    }

    static Stream<Example> versions() {
        Change next = planned()
                .and(with(file -> file.addPlans(plan().id(NEXT)
                        .recordedOn(TODAY)
                        .version(2)
                        .on(TODAY)
                        .replaces(PLAN)
                        .build())));
        Change draftAfterDraft = drafted(plan -> plan)
                .and(consulted(MOTHER, FATHER, DAUGHTER))
                .and(with(file -> file.addPlans(plan().id(NEXT)
                        .recordedOn(TODAY)
                        .version(2)
                        .on(TODAY)
                        .replaces(PLAN)
                        .build())));
        return Stream.of(
                of(
                        "a draft that nobody has seen",
                        drafted(plan -> plan),
                        "PLAN-18 HINT plan0001+daughter01",
                        "PLAN-18 HINT plan0001+father01",
                        "PLAN-18 HINT plan0001+mother01",
                        "PLAN-18 HINT plan0001+son00001"),
                of("a next draft, of which the first was discussed", draftAfterDraft, "PLAN-18 HINT plan0002+son00001"),
                of("a next draft beside the version in force", next),
                of(
                        "a next version that was adopted without a talk",
                        next.and(with(file -> file.addAdoptions(adoption("adoption2", NEXT, TODAY)))),
                        "PLAN-18 ATTENTION plan0002+daughter01",
                        "PLAN-18 BLOCKING plan0002+father01",
                        "PLAN-18 BLOCKING plan0002+mother01",
                        "PLAN-18 ATTENTION plan0002+son00001"));
    }

    static Stream<Example> dispatches() {
        Change unsent = planned().and(sentTo(MOTHER));
        String attention = "PLAN-19 ATTENTION plan0001+father01";
        LocalDate fiveWorkingDays = LocalDate.of(2026, 2, 2);
        LocalDate beforeKingsDay = LocalDate.of(2026, 4, 22);
        Change adoptedThen = drafted(plan -> plan.firstReviewOn(LocalDate.of(2026, 5, 20)))
                .and(consulted(MOTHER, FATHER, DAUGHTER, SON))
                .and(with(file -> file.addAdoptions(adoption("adoption1", PLAN, beforeKingsDay))))
                .and(sentTo(MOTHER));
        return Stream.of(
                of("not sent, five working days after the adoption", unsent).on(fiveWorkingDays),
                of("not sent, a day later", unsent, attention).on(fiveWorkingDays.plusDays(1)),
                of("a public holiday is no working day", adoptedThen).on(LocalDate.of(2026, 4, 30)),
                of("not sent, a day after that", adoptedThen, attention).on(LocalDate.of(2026, 5, 1)),
                of("told instead of sent", unsent.and(informed(FATHER, told -> told.on(TODAY)))),
                of(
                        "why it is not sent",
                        unsent.and(informed(FATHER, told -> told.notTold(NotToldReason.SAFETY_OF_MEMBER)))),
                of(
                        "the last day of the reason",
                        unsent.and(informed(
                                FATHER,
                                told -> told.notTold(NotToldReason.SAFETY_OF_MEMBER)
                                        .notToldUntil(TODAY)))),
                of(
                        "the day after the reason",
                        unsent.and(informed(
                                FATHER,
                                told -> told.notTold(NotToldReason.SAFETY_OF_MEMBER)
                                        .notToldUntil(TODAY.minusDays(1)))),
                        attention),
                of(
                        "a youth who had the hearing age at the adoption",
                        planned().and(born(DAUGHTER, 2013)),
                        "PLAN-19 ATTENTION plan0001+daughter01"),
                of("a youth who turned twelve since", planned()).on(LocalDate.of(2026, 6, 1)),
                of(
                        "a draft that nobody works with",
                        drafted(plan -> plan).and(consulted(MOTHER, FATHER, DAUGHTER, SON))),
                of(
                        "a plan of the family itself",
                        planned(plan -> plan.kind(PlanKind.FAMILY_GROUP_PLAN).addMadeBy(FATHER))
                                .and(sentTo(MOTHER))));
    }

    static Stream<Example> restingOnIt() {
        Change workedWith = drafted(plan -> plan)
                .and(consulted(MOTHER, FATHER, DAUGHTER, SON))
                .and(evaluated(TODAY, held -> held));
        String ofFather = "PLAN-19 BLOCKING plan0001+father01";
        String ofMother = "PLAN-19 BLOCKING plan0001+mother01";
        return Stream.of(
                of("a review of a draft that was never sent", workedWith, ofFather, ofMother),
                of(
                        "and sent to one parent",
                        workedWith.and(with(file -> file.addDispatches(sent(MOTHER, PLANNED)))),
                        ofFather),
                of(
                        "a review of a version that was not sent to one parent",
                        planned().and(sentTo(MOTHER)).and(evaluated(TODAY, held -> held)),
                        ofFather),
                of(
                        "and the plan ends today",
                        planned()
                                .and(sentTo(MOTHER))
                                .and(evaluated(TODAY, held -> held))
                                .and(ended(TODAY)),
                        "PLAN-19 ATTENTION plan0001+father01"),
                of(
                        "a review of a version that was not sent to a youth",
                        planned().and(born(DAUGHTER, 2013)).and(evaluated(TODAY, held -> held)),
                        "PLAN-19 ATTENTION plan0001+daughter01"));
    }

    static Stream<Example> fosterCarers() {
        Change stay = planned().and(carer()).and(placed(DayPeriod.startingOn(OPENED), built -> built.carer(CARER)));
        Change later = planned().and(carer()).and(placed(DayPeriod.startingOn(TODAY), built -> built.carer(CARER)));
        Change over = planned()
                .and(carer())
                .and(placed(DayPeriod.between(OPENED, TODAY.minusDays(1)), built -> built.carer(CARER)));
        String blocking = "PLAN-20 BLOCKING plan0001+stay0001 @carer";
        String attention = "PLAN-20 ATTENTION plan0001+stay0001 @carer";
        return Stream.of(
                of("nothing with the foster carer", stay, blocking),
                of(
                        "discussed, without agreement",
                        stay.and(talk(CARER, talk -> talk.view(Text.of("Invented.")))),
                        attention),
                of(
                        "discussed, and does not agree",
                        stay.and(talk(CARER, talk -> talk.level(AgreementLevel.DISAGREES))),
                        attention),
                of("discussed, and agrees in part", stay.and(talk(CARER, talk -> talk.level(AgreementLevel.PARTLY)))),
                of(
                        "agreed first and not any more",
                        stay.and(talk(CARER, talk -> talk.level(AgreementLevel.AGREES)))
                                .and(with(file -> file.addAssents(Assent.builder()
                                        .id(Id.of("assent01"))
                                        .recordedOn(TODAY)
                                        .to(PLAN)
                                        .person(CARER)
                                        .on(TODAY)
                                        .level(AgreementLevel.DISAGREES)
                                        .build()))),
                        attention),
                of("an attempt", stay.and(attempt(CARER, ADOPTED))),
                of("a stay that began after the adoption", later, attention),
                of("a stay that is over", over),
                of("with a plan that ends today", stay.and(ended(TODAY)), attention),
                of(
                        "of a draft",
                        drafted(plan -> plan)
                                .and(consulted(MOTHER, FATHER, DAUGHTER, SON))
                                .and(carer())
                                .and(placed(DayPeriod.startingOn(OPENED), built -> built.carer(CARER)))),
                of(
                        "of an organisation",
                        planned()
                                .and(placed(
                                        DayPeriod.startingOn(OPENED), built -> built.carer(SoundFamily.INSTITUTION)))));
    }

    static Stream<Example> agreements() {
        Change unsaid = planned()
                .and(consulted(MOTHER, DAUGHTER, SON))
                .and(talk(FATHER, talk -> talk.view(Text.of("Invented."))));
        Change notAsked = unsaid.and(with(file -> file.addAssents(Assent.builder()
                .id(Id.of("assent01"))
                .recordedOn(TODAY)
                .to(PLAN)
                .person(FATHER)
                .on(TODAY)
                .level(AgreementLevel.COULD_NOT_BE_ASKED)
                .build())));
        Change adults = planned()
                .and(with(file -> file.members(Array.of(
                        SoundFamily.parent(MOTHER, LocalDate.of(1988, 5, 14)),
                        SoundFamily.parent(FATHER, LocalDate.of(1985, 11, 2))))));
        return Stream.of(
                of("a view, and not whether it agrees", unsaid, "PLAN-21 ATTENTION plan0001+father01"),
                of(
                        "a recorded no is an answer",
                        planned()
                                .and(consulted(MOTHER, DAUGHTER, SON))
                                .and(talk(FATHER, talk -> talk.level(AgreementLevel.DISAGREES)))),
                of("could not be asked", notAsked, "PLAN-21 ATTENTION plan0001+father01"),
                of(
                        "a child below the hearing age",
                        planned()
                                .and(consulted(MOTHER, FATHER, DAUGHTER))
                                .and(talk(SON, talk -> talk.view(Text.of("Invented."))))),
                of("adults only, one not asked", adults.and(consulted(MOTHER)), "PLAN-21 ATTENTION plan0001+father01"),
                of("at closing", unsaid).at(Moment.CLOSING));
    }

    private static Example of(String name, Change change, String... expected) {
        return Example.in(RULES, name, change, expected);
    }

    private static Change talk(Id<? extends Party> person, UnaryOperator<Consultation.Builder> change) {
        return with(
                file -> file.addConsultations(change.apply(consultation(person)).build()));
    }

    private static Change view(Id<? extends Party> holder) {
        return with(file -> file.addPerspectives(Perspective.builder()
                .id(Id.of("view0001"))
                .recordedOn(PLANNED)
                .holder(holder)
                .on(PLANNED)
                .means(VoiceMeans.WRITTEN)
                .words(Text.of("Invented."))
                .addAbout(PLAN)
                .isWish(false)
                .build()));
    }

    private static Change attempt(Id<? extends Party> person, LocalDate on) {
        return contact("attempt1", on, contact -> contact.held(false).addWith(person));
    }

    private static Change seen(Id<Member> child) {
        return contact("visit001", PLANNED, contact -> contact.held(true).addSeen(child));
    }

    private static Change contact(String id, LocalDate on, UnaryOperator<Contact.Builder> change) {
        return with(file -> file.addContacts(change.apply(Contact.builder()
                        .id(Id.of(id))
                        .recordedOn(on)
                        .kind(ContactKind.HOME_VISIT)
                        .on(on)
                        .addBy(WORKER))
                .build()));
    }

    private static Change informed(Id<? extends Party> person, UnaryOperator<Informing.Builder> change) {
        return with(file -> file.addInformings(change.apply(Informing.builder()
                        .id(Id.of("informing1"))
                        .recordedOn(TODAY)
                        .addItems(PLAN)
                        .to(person))
                .build()));
    }

    private static Change ended(LocalDate on) {
        return with(file -> file.addPlanEndings(PlanEnding.builder()
                .id(Id.of("ending01"))
                .recordedOn(ADOPTED)
                .plan(PLAN)
                .on(on)
                .reason(Text.of("Invented."))
                .build()));
    }

    private static Change motherAlone() {
        return authority(OVER_DAUGHTER, held -> held.holders(Array.of(MOTHER)))
                .and(authority(OVER_SON, held -> held.holders(Array.of(MOTHER))));
    }

    private static Change stepParent(LocalDate since, Option<LocalDate> until) {
        Id<Member> id = Id.of("stepparent");
        return with(file -> file.addMembers(Member.builder()
                        .id(id)
                        .recordedOn(OPENED)
                        .role(MemberRole.STEP_PARENT)
                        .build())
                .addResidences(nl.bredeblik.model.family.Residence.builder()
                        .from(SoundFamily.residence("staystepparent", id, HOME_OF_MOTHER, ResidenceShare.FULL))
                        .period(until.map(last -> SoundFamily.between(since, last))
                                .getOrElse(SoundFamily.since(since)))
                        .build()));
    }

    private static Change born(Id<Member> child, int year) {
        return member(child, built -> built.birthDate(PartialDate.onDay(LocalDate.of(year, 1, 10))));
    }

    private static Change carer() {
        return with(file -> file.addNetworkPersons(NetworkPerson.builder()
                .id(CARER)
                .recordedOn(OPENED)
                .agreedToHelp(YesNoUnknown.YES)
                .partOfConcern(YesNoUnknown.NO)
                .build()));
    }
}
