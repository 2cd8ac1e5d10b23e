package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ConcernFamily.involved;
import static nl.bredeblik.rules.family.ConcernFamily.told;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.HeardFamily.contact;
import static nl.bredeblik.rules.family.HeardFamily.named;
import static nl.bredeblik.rules.family.PlannedFamily.consultation;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.asked;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.MonitoringCheck;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which record shows that a child was seen or spoken with before a petition about it: PART-01, kind of record by kind of record. */
class ContactThatCountsTests {

    private static final RuleSet RULES = RuleSet.of(
            "seen",
            "test",
            ParticipationRules.ALL.filter(rule -> rule.code().text().equals("PART-01")));
    private static final String NO_CONTACT = "PART-01 BLOCKING petition+daughter01";
    private static final String UNSEEN = "PART-01 ATTENTION petition+daughter01";

    @ParameterizedTest
    @MethodSource({"young", "spoken", "unborn"})
    void beforeAPetition(Example example) {
        example.holds();
    }

    /** About a child of three, who is seen and need not be spoken with. */
    static Stream<Example> young() {
        return Stream.of(
                young("nothing", Change.nothing(), NO_CONTACT),
                young("a visit", visited(built -> built.addWith(DAUGHTER))),
                young("a visit in which she was seen", visited(built -> built.addSeen(DAUGHTER))),
                young("a visit to the mother", visited(built -> built.addWith(MOTHER)), NO_CONTACT),
                young("seen apart", visited(built -> built.addApart(DAUGHTER))),
                young("heard by telephone", visited(built -> call(built).addWith(DAUGHTER)), UNSEEN),
                young("apart, by telephone", visited(built -> call(built).addApart(DAUGHTER)), UNSEEN),
                young(
                        "a visit by an organisation",
                        visited(built -> by(built, INSTITUTION).addWith(DAUGHTER))),
                young(
                        "a visit of which it is not known by whom",
                        visited(built -> nobody(built).addWith(DAUGHTER))),
                young(
                        "a visit by the father",
                        visited(built -> by(built, FATHER).addWith(DAUGHTER)),
                        NO_CONTACT),
                young("it was tried", visited(built -> built.held(false).addWith(DAUGHTER))),
                young("the mother was tried", visited(built -> built.held(false).addWith(MOTHER)), NO_CONTACT),
                young("the safety plan was checked, and she was seen", checked(DAUGHTER)),
                young("the son was seen", checked(SON), NO_CONTACT),
                young("consulted about the plan", consulted(DAUGHTER, VoiceMeans.CONVERSATION)),
                young("consulted in writing", consulted(DAUGHTER, VoiceMeans.WRITTEN), NO_CONTACT),
                young("consulting was tried", triedToConsult(DAUGHTER)),
                young("the son was consulted", consulted(SON, VoiceMeans.CONVERSATION), NO_CONTACT),
                young("she made a drawing", viewed(DAUGHTER, VoiceMeans.DRAWING)),
                young("she wrote", viewed(DAUGHTER, VoiceMeans.WRITTEN), NO_CONTACT),
                young("the son made a drawing", viewed(SON, VoiceMeans.DRAWING), NO_CONTACT));
    }

    /** About a child of eleven, who is spoken with apart from whom the concern names. */
    static Stream<Example> spoken() {
        UnaryOperator<Contact.Builder> withMother =
                built -> built.addWith(DAUGHTER).addWith(MOTHER);
        return Stream.of(
                spoken("with the mother, and nobody is named", visited(withMother), UNSEEN),
                spoken("with the mother, and she is named", visited(withMother).and(named(MOTHER)), UNSEEN),
                spoken(
                        "with the mother, and the father is named",
                        visited(withMother).and(named(FATHER))),
                spoken(
                        "with the mother, and the father is a witness",
                        visited(withMother).and(witness()),
                        UNSEEN),
                spoken(
                        "with her brother",
                        visited(built -> built.addWith(DAUGHTER).addWith(SON))),
                spoken("alone", visited(built -> built.addWith(DAUGHTER))),
                spoken("seen, and not spoken with", visited(built -> built.addSeen(DAUGHTER)), UNSEEN),
                spoken(
                        "spoken with alone, by telephone",
                        visited(built -> call(built).addWith(DAUGHTER)),
                        UNSEEN),
                spoken(
                        "seen one day, and called on another",
                        visited(built -> built.addSeen(DAUGHTER))
                                .and(contact(
                                        "call0001", OPENED, ContactKind.TELEPHONE, built -> built.addWith(DAUGHTER)))),
                spoken(
                        "observed alone",
                        visited(built -> built.kind(ContactKind.OBSERVATION).addWith(DAUGHTER)),
                        UNSEEN));
    }

    static Stream<Example> unborn() {
        return Stream.of(
                unborn("the mother was seen", visited(built -> built.addWith(MOTHER))),
                unborn("the father was seen", visited(built -> built.addWith(FATHER)), NO_CONTACT),
                unborn("nobody was seen", Change.nothing(), NO_CONTACT));
    }

    private static Example young(String name, Change change, String... expected) {
        Change three = member(DAUGHTER, built -> built.birthDate(PartialDate.onDay(TODAY.minusYears(3))));
        return Example.in(RULES, name, three.and(before(change)), expected);
    }

    private static Example spoken(String name, Change change, String... expected) {
        return Example.in(RULES, name, before(change), expected);
    }

    private static Example unborn(String name, Change change, String... expected) {
        Change expecting =
                member(DAUGHTER, built -> built.role(MemberRole.UNBORN_CHILD).birthDate(Option.none()));
        return Example.in(
                RULES,
                name,
                expecting.and(with(file -> file.contacts(Array.empty()))).and(before(change)),
                expected);
    }

    private static Change before(Change change) {
        return change.and(asked(PetitionKind.SUPERVISION, TODAY, built -> built));
    }

    private static Change visited(UnaryOperator<Contact.Builder> change) {
        return contact("visit001", OPENED, ContactKind.HOME_VISIT, change);
    }

    private static Contact.Builder call(Contact.Builder built) {
        return built.kind(ContactKind.TELEPHONE);
    }

    private static Contact.Builder nobody(Contact.Builder built) {
        return built.by(Array.empty());
    }

    private static Contact.Builder by(Contact.Builder built, Id<? extends Party> person) {
        return built.by(Array.of(person));
    }

    private static Change witness() {
        return told(concern -> concern.addNamed(involved(FATHER, InvolvementRole.WITNESS)));
    }

    private static Change checked(Id<Member> child) {
        return with(file -> file.addMonitoringChecks(MonitoringCheck.builder()
                .id(Id.of("check001"))
                .recordedOn(OPENED)
                .plan(Id.of("safetyplan"))
                .on(OPENED)
                .by(WORKER)
                .addSeen(child)
                .build()));
    }

    private static Change consulted(Id<Member> child, VoiceMeans means) {
        return with(
                file -> file.addConsultations(consultation(child).means(means).build()));
    }

    private static Change triedToConsult(Id<Member> child) {
        return with(file -> file.addConsultations(
                consultation(child).attemptOnly(NoReactionReason.NOT_REACHED).build()));
    }

    private static Change viewed(Id<Member> child, VoiceMeans means) {
        return with(file -> file.addPerspectives(Perspective.builder()
                .id(Id.of("view0001"))
                .recordedOn(OPENED)
                .holder(child)
                .on(OPENED)
                .means(means)
                .words(WORDS)
                .isWish(false)
                .build()));
    }
}
