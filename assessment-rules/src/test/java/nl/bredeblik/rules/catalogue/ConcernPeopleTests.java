package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ConcernFamily.considered;
import static nl.bredeblik.rules.family.ConcernFamily.involved;
import static nl.bredeblik.rules.family.ConcernFamily.judged;
import static nl.bredeblik.rules.family.ConcernFamily.line;
import static nl.bredeblik.rules.family.ConcernFamily.planned;
import static nl.bredeblik.rules.family.ConcernFamily.shared;
import static nl.bredeblik.rules.family.ConcernFamily.stands;
import static nl.bredeblik.rules.family.ConcernFamily.told;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.HOME_OF_MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.OVER_DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.between;
import static nl.bredeblik.rules.family.SoundFamily.jointOver;
import static nl.bredeblik.rules.family.SoundFamily.parent;
import static nl.bredeblik.rules.family.SoundFamily.relation;
import static nl.bredeblik.rules.family.SoundFamily.residence;
import static nl.bredeblik.rules.family.SoundFamily.since;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.concern.ConcernDomain;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.statement.NoReactionReason;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Areas;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.ConcernFamily;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With whom a concern is shared and who is in the picture: CON-03, CON-05 and CON-06, rows CON-03, CON-05 and CON-06. */
class ConcernPeopleTests {

    private static final RuleSet CON = Areas.of("CON");
    private static final Text WORDS = Text.of("Invented.");
    private static final LocalDate TWELFTH_BIRTHDAY = LocalDate.of(2026, 6, 1);
    private static final Id<Member> UNBORN = Id.of("unborn01");
    private static final Id<Member> PARTNER = Id.of("partner01");

    private static final String NOT_SHARED = "CON-05 ATTENTION concern1+";
    private static final String SON_NOT_CONSIDERED = "CON-06 ATTENTION concern1+son00001";
    private static final String SON_FIRST = "CON-06 BLOCKING concern1+son00001";
    private static final String SON_NOT_LOOKED_AT = "CON-03 ATTENTION concern1+son00001 @endangered";

    @ParameterizedTest
    @MethodSource({"sharing", "reasons", "around", "lines", "homes", "exposure"})
    void whoIsInThePicture(Example example) {
        example.holds();
    }

    static Stream<Example> sharing() {
        Change toldNobody = considered(MOTHER, FATHER, SON);
        Change soleMother = Change.authority(
                OVER_DAUGHTER,
                authority -> authority.kind(AuthorityKind.SOLE_PARENTAL).holders(Array.of(MOTHER)));
        return Stream.of(
                later("shared with both parents", toldNobody.and(shared())),
                later("shared with nobody", toldNobody, NOT_SHARED + "father01", NOT_SHARED + "mother01"),
                Example.in(CON, "not asked before it is safe", toldNobody).at(Moment.DIRECT_SAFETY),
                later("without authority and not named", toldNobody.and(soleMother), NOT_SHARED + "mother01"),
                later(
                        "without authority, and named",
                        toldNobody
                                .and(soleMother)
                                .and(told(built -> built.addNamed(involved(FATHER, InvolvementRole.NAMED_AS_CAUSING)))),
                        NOT_SHARED + "father01",
                        NOT_SHARED + "mother01"),
                later("a child who turned twelve since", toldNobody.and(shared()))
                        .on(TWELFTH_BIRTHDAY),
                later(
                        "a child who was twelve when it was recorded",
                        toldNobody
                                .and(shared())
                                .and(member(
                                        DAUGHTER, child -> child.birthDate(PartialDate.onDay(OPENED.minusYears(12))))),
                        NOT_SHARED + "daughter01"),
                later(
                        "a parent who died",
                        toldNobody.and(Change.member(FATHER, member -> member.deathDate(PartialDate.onDay(OPENED)))),
                        NOT_SHARED + "mother01"),
                later(
                        "authority that ended",
                        toldNobody
                                .and(soleMother)
                                .and(with(file -> file.addAuthorities(Authority.builder()
                                        .from(jointOver(Id.of("before01"), DAUGHTER, OPENED))
                                        .period(between(OPENED, TODAY.minusDays(1)))
                                        .build()))),
                        NOT_SHARED + "mother01"),
                later("refuted", toldNobody.and(stands(ConcernStanding.REFUTED))));
    }

    static Stream<Example> reasons() {
        Change toldFather = considered(MOTHER, FATHER, SON)
                .and(with(file -> file.addInformings(told("toldfather", FATHER).build())));
        Change notYet = toldFather.and(informed(told ->
                told.on(Option.none()).notTold(NotToldReason.SAFETY_OF_MEMBER).notToldUntil(TODAY)));
        return Stream.of(
                later("the reason still holds on its last day", notYet),
                later("the reason has gone", notYet, NOT_SHARED + "mother01").on(TODAY.plusDays(1)),
                later(
                        "nothing done and no reason",
                        toldFather.and(informed(told -> told.on(Option.none()))),
                        NOT_SHARED + "mother01"),
                later(
                        "told of another record",
                        toldFather.and(informed(told -> told.items(Array.of(DAUGHTER)))),
                        NOT_SHARED + "mother01"),
                later(
                        "told of a judgement about it",
                        toldFather.and(informed(told -> told.items(Array.of(ConcernFamily.JUDGEMENT))))),
                later("she reacted to it", toldFather.and(reacted(reaction -> reaction.text(WORDS)))),
                later(
                        "she was asked and not reached",
                        toldFather.and(reacted(reaction -> reaction.noReaction(NoReactionReason.NOT_REACHED)))),
                later(
                        "tried on the day of the concern, which was corrected later",
                        toldFather.and(tried(OPENED)).and(corrected())),
                later(
                        "tried on the day before",
                        toldFather.and(tried(OPENED.minusDays(1))).and(corrected()),
                        NOT_SHARED + "mother01"),
                later(
                        "consulted about a plan for it",
                        toldFather.and(planned(goal -> goal)).and(consulted())),
                later(
                        "consulted about a plan for something else",
                        toldFather
                                .and(planned(goal -> goal.addresses(Array.empty())))
                                .and(consulted()),
                        NOT_SHARED + "mother01"));
    }

    static Stream<Example> around() {
        Change siblingMissed = shared().and(considered(MOTHER, FATHER));
        return Stream.of(
                later("everybody around her", shared().and(considered(MOTHER, FATHER, SON))),
                later(
                        "nobody",
                        shared(),
                        "CON-06 ATTENTION concern1+father01",
                        "CON-06 ATTENTION concern1+mother01",
                        "CON-06 ATTENTION concern1+son00001"),
                later("a brother missed", siblingMissed, SON_NOT_CONSIDERED),
                Example.in(CON, "not asked before it is safe", siblingMissed).at(Moment.DIRECT_SAFETY),
                later(
                        "structural",
                        siblingMissed.and(stands(ConcernStanding.CONFIRMED, UnsafetyKind.STRUCTURAL)),
                        SON_FIRST),
                later("not judged yet", siblingMissed.and(stands(ConcernStanding.SUSPECTED)), SON_FIRST),
                later(
                        "judged, not known",
                        siblingMissed.and(stands(ConcernStanding.SUSPECTED, UnsafetyKind.UNKNOWN)),
                        SON_FIRST),
                later("the work is being closed", siblingMissed.and(closing(Array.empty())), SON_FIRST),
                later("it is closed for another child", siblingMissed.and(closing(Array.of(SON))), SON_NOT_CONSIDERED),
                later("solved", siblingMissed.and(stands(ConcernStanding.RESOLVED))),
                later(
                        "both children are in the concern",
                        siblingMissed.and(
                                told(built -> built.addEndangered(involved(SON, InvolvementRole.ENDANGERED))))),
                later(
                        "a concern about an adult",
                        shared().and(told(
                                built -> built.endangered(Array.of(involved(MOTHER, InvolvementRole.HARMED)))))),
                later(
                        "a brother who died",
                        siblingMissed.and(Change.member(SON, member -> member.deathDate(PartialDate.onDay(TODAY))))));
    }

    static Stream<Example> lines() {
        Change siblingMissed = shared().and(considered(MOTHER, FATHER));
        Consideration empty = Consideration.builder().person(SON).build();
        Consideration asked =
                Consideration.builder().person(SON).nothingParticularOn(OPENED).build();
        return Stream.of(
                later(
                        "a line that says nothing",
                        shared().and(judged(built -> built.members(Array.of(line(MOTHER), line(FATHER), empty)))),
                        SON_NOT_CONSIDERED),
                later(
                        "nothing particular, when asked",
                        shared().and(judged(built -> built.members(Array.of(line(MOTHER), line(FATHER), asked))))),
                later(
                        "a judgement from before the concern was revised",
                        siblingMissed
                                .and(told(built -> built.recordedOn(TODAY)))
                                .and(otherJudgement(OPENED.plusDays(1)))),
                later("a judgement of the day on which it became known", siblingMissed.and(otherJudgement(OPENED))),
                later(
                        "a judgement of the day before",
                        siblingMissed.and(otherJudgement(OPENED.minusDays(1))),
                        SON_NOT_CONSIDERED),
                later(
                        "an older judgement that names it",
                        shared().and(judged(built -> built.on(OPENED.minusDays(1))
                                .members(Array.of(line(MOTHER), line(FATHER), line(SON)))))),
                later("a line in a report", siblingMissed.and(reported())),
                later(
                        "a strength of his in the analysis",
                        siblingMissed.and(analysed(built -> built.addStrengths(Strength.builder()
                                .id(Id.of("strength"))
                                .text(WORDS)
                                .addOf(SON)
                                .lifeDomain(LifeDomain.SAFETY)
                                .build())))),
                later(
                        "left out of the analysis with a reason",
                        siblingMissed.and(analysed(built -> built.addLeftOut(
                                LeftOut.builder().item(SON).reason(WORDS).build())))),
                later("an analysis without him", siblingMissed.and(analysed(built -> built)), SON_NOT_CONSIDERED));
    }

    static Stream<Example> homes() {
        Change parentsOnly = shared().and(considered(MOTHER, FATHER));
        return Stream.of(
                later("a brother who left before it began", parentsOnly.and(movesOut(SON, OPENED.minusDays(1)))),
                later(
                        "a brother who left on the day it began",
                        parentsOnly.and(movesOut(SON, OPENED)),
                        SON_NOT_CONSIDERED),
                later(
                        "a partner who lives in one of two homes",
                        shared().and(considered(MOTHER, FATHER, SON)).and(partnerMovesIn(OPENED)),
                        "CON-06 ATTENTION concern1+partner01"),
                later(
                        "a partner who moves in tomorrow",
                        shared().and(considered(MOTHER, FATHER, SON)).and(partnerMovesIn(TODAY.plusDays(1)))),
                later(
                        "a parent who lives in no recorded home",
                        shared().and(considered(MOTHER, SON)).and(Change.withoutResidencesOf(FATHER)),
                        "CON-06 ATTENTION concern1+father01"),
                later(
                        "an unborn child where its mother lives",
                        shared().and(considered(MOTHER, FATHER, SON)).and(expecting()),
                        "CON-06 ATTENTION concern1+unborn01"));
    }

    static Stream<Example> exposure() {
        Change partners = told(built -> built.domain(ConcernDomain.PARTNER_VIOLENCE)
                .endangered(Array.of(
                        involved(MOTHER, InvolvementRole.HARMED), involved(DAUGHTER, InvolvementRole.EXPOSED))));
        return Stream.of(
                atOnce("a child in the home is not looked at", partners, SON_NOT_LOOKED_AT),
                atOnce(
                        "it is named in the concern",
                        told(built -> built.domain(ConcernDomain.PARTNER_VIOLENCE)
                                .addEndangered(involved(MOTHER, InvolvementRole.HARMED))
                                .addEndangered(involved(SON, InvolvementRole.UNCLEAR)))),
                atOnce("it is considered in a judgement", partners.and(considered(SON))),
                later(
                        "then it is not asked twice",
                        partners.and(shared()).and(considered(MOTHER, FATHER)),
                        SON_NOT_LOOKED_AT),
                atOnce("the child left before it began", partners.and(movesOut(SON, OPENED.minusDays(1)))),
                atOnce(
                        "an unborn child",
                        partners.and(considered(SON)).and(expecting()),
                        "CON-03 ATTENTION concern1+unborn01 @endangered"),
                atOnce(
                        "a child who shares a home with the other child only",
                        partners.and(with(file -> file.residences(SoundFamily.file()
                                .residences()
                                .reject(stay -> stay.member().equals(SON)
                                        && stay.household().contains(HOME_OF_MOTHER)))))),
                atOnce("another kind of concern", told(built -> built)),
                atOnce(
                        "adults only",
                        partners.and(told(built -> built.domain(ConcernDomain.PARTNER_VIOLENCE)
                                        .endangered(Array.of(involved(MOTHER, InvolvementRole.HARMED)))))
                                .and(Change.withoutMember(DAUGHTER))
                                .and(Change.withoutMember(SON))),
                atOnce("solved", partners.and(stands(ConcernStanding.RESOLVED))));
    }

    private static Example later(String name, Change change, String... expected) {
        return Example.in(CON, name, change, expected).at(Moment.JUDGEMENT);
    }

    private static Example atOnce(String name, Change change, String... expected) {
        return Example.in(CON, name, change, expected).at(Moment.DIRECT_SAFETY);
    }

    private static Change informed(UnaryOperator<Informing.Builder> change) {
        return with(file ->
                file.addInformings(change.apply(told("toldmother", MOTHER)).build()));
    }

    private static Change reacted(UnaryOperator<Reaction.Builder> change) {
        return with(file -> file.addReactions(change.apply(Reaction.builder()
                        .id(Id.of("reaction"))
                        .recordedOn(OPENED)
                        .addTo(CONCERN)
                        .person(MOTHER))
                .build()));
    }

    private static Change tried(LocalDate on) {
        return with(file -> file.addContacts(Contact.builder()
                .id(Id.of("attempt1"))
                .recordedOn(OPENED)
                .kind(ContactKind.TELEPHONE)
                .on(on)
                .held(false)
                .addWith(MOTHER)
                .build()));
    }

    private static Change corrected() {
        return file -> with(builder -> builder.addAllConcerns(file.concerns()
                        .map(concern -> SafetyConcern.builder()
                                .from(concern)
                                .revision(2)
                                .recordedOn(TODAY)
                                .build())))
                .in(file);
    }

    private static Change consulted() {
        return with(file -> file.addConsultations(Consultation.builder()
                .id(Id.of("consulted"))
                .recordedOn(OPENED)
                .plan(ConcernFamily.PLAN)
                .person(MOTHER)
                .on(OPENED)
                .build()));
    }

    private static Change closing(Array<Id<Member>> members) {
        return with(file -> file.addClosings(Closing.builder()
                .id(Id.of("closing1"))
                .recordedOn(TODAY)
                .stage(ClosingStage.PROPOSED)
                .organisation(INSTITUTION)
                .on(TODAY)
                .members(members)
                .build()));
    }

    private static Change otherJudgement(LocalDate on) {
        return judged(built ->
                built.id(Id.of("judgement2")).on(on).concerns(Array.empty()).members(Array.of(line(SON))));
    }

    private static Change reported() {
        return with(file -> file.addReports(WrittenReport.builder()
                .id(Id.of("report01"))
                .recordedOn(TODAY)
                .kind(ReportKind.OTHER)
                .stage(ReportStage.FINAL)
                .on(TODAY)
                .organisation(INSTITUTION)
                .addConsidered(line(SON))
                .build()));
    }

    private static Change analysed(UnaryOperator<ExplanatoryAnalysis.Builder> change) {
        return with(file -> file.addAnalyses(change.apply(ExplanatoryAnalysis.builder()
                        .id(Id.of("analysis"))
                        .recordedOn(TODAY)
                        .version(1)
                        .on(TODAY)
                        .status(AnalysisStatus.SHARED)
                        .sharedDegree(SharedDegree.SHARED_BY_ALL))
                .build()));
    }

    private static Change movesOut(Id<Member> member, LocalDate lastDay) {
        return file -> with(builder -> builder.residences(file.residences()
                        .map(stay -> stay.member().equals(member)
                                ? Residence.builder()
                                        .from(stay)
                                        .period(between(LocalDate.of(2020, 1, 1), lastDay))
                                        .build()
                                : stay)))
                .in(file);
    }

    private static Change partnerMovesIn(LocalDate day) {
        Residence stay = Residence.builder()
                .from(residence("partnerhome", PARTNER, HOME_OF_MOTHER, ResidenceShare.FULL))
                .period(since(day))
                .build();
        return with(file ->
                file.addMembers(parent(PARTNER, LocalDate.of(1990, 1, 1))).addResidences(stay));
    }

    private static Change expecting() {
        return with(file -> file.addMembers(Member.builder()
                        .id(UNBORN)
                        .recordedOn(OPENED)
                        .role(MemberRole.UNBORN_CHILD)
                        .expectedBirthDate(TODAY.plusMonths(3))
                        .build())
                .addRelationships(relation("motherofunborn", MOTHER, RelationKind.MOTHER, UNBORN)));
    }
}
