package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSED;
import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSIS;
import static nl.bredeblik.rules.family.AnalysedFamily.QUARREL;
import static nl.bredeblik.rules.family.AnalysedFamily.analysed;
import static nl.bredeblik.rules.family.AnalysedFamily.changed;
import static nl.bredeblik.rules.family.AnalysedFamily.factor;
import static nl.bredeblik.rules.family.AnalysedFamily.link;
import static nl.bredeblik.rules.family.AnalysedFamily.planned;
import static nl.bredeblik.rules.family.AnalysedFamily.view;
import static nl.bredeblik.rules.family.Change.member;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;
import static nl.bredeblik.rules.family.Titles.supervised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.analysis.HelpFrame;
import nl.bredeblik.model.analysis.HelpResult;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStanding;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.References;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.NotToldReason;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Language;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.Rule;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.TextPart;
import nl.bredeblik.rules.family.AnalysedFamily;
import nl.bredeblik.rules.family.Change;
import nl.bredeblik.rules.family.Example;
import nl.bredeblik.rules.family.SoundFamily;
import nl.bredeblik.rules.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The analysis as a whole, and everybody in it: ANA-09 to ANA-18, rows R63 to R65, ANA-01, 05, 06, 10, 12 to 15. */
class AnalysisRulesTests {

    private static final RuleSet ALL = RuleSet.of("all", "test", AnalysisRules.ALL.appendAll(AnalysisRules.OPT_IN));

    @ParameterizedTest
    @MethodSource({
        "parts",
        "scope",
        "treated",
        "shared",
        "ownWords",
        "strengths",
        "earlierHelp",
        "results",
        "degrees",
        "secondLooks",
        "moments"
    })
    void whatAnAnalysisHolds(Example example) {
        example.holds();
    }

    static Stream<Example> parts() {
        String factors = "ANA-09 ATTENTION analysis @factors";
        return Stream.of(
                of("ANA-09", "whole", analysed()),
                of(
                        "ANA-09",
                        "nothing is going on",
                        analysed(built -> built.problems(Array.empty())),
                        "ANA-09 ATTENTION analysis @problems"),
                of("ANA-09", "no origin", without(FactorFunction.PREDISPOSING, FactorFunction.PRECIPITATING), factors),
                of(
                        "ANA-09",
                        "an event with which it began",
                        without(FactorFunction.PREDISPOSING, FactorFunction.PRECIPITATING)
                                .and(changed(built -> built.problems(built.build()
                                        .problems()
                                        .map(each -> Problem.builder()
                                                .from(each)
                                                .onsetEvent(Text.of("x"))
                                                .build()))))),
                of(
                        "ANA-09",
                        "nothing keeps it going",
                        without(FactorFunction.PERPETUATING)
                                .and(changed(built -> built.links(Array.of(
                                        link("link0001", AnalysedFamily.MOVE, LinkEffect.TRIGGERS, QUARREL))))),
                        factors),
                of("ANA-09", "a link says what keeps it going", without(FactorFunction.PERPETUATING)),
                of(
                        "ANA-09",
                        "nothing protects",
                        analysed(built -> built.strengths(Array.empty())),
                        "ANA-09 ATTENTION analysis @strengths"),
                of(
                        "ANA-09",
                        "no links",
                        analysed(built -> built.links(Array.empty())),
                        "ANA-09 ATTENTION analysis @links"));
    }

    static Stream<Example> scope() {
        Change adultsOnly = analysed(built -> built.strengths(Array.empty()).needs(Array.empty()));
        Change childOnly = analysed(built -> built.problems(built.build()
                        .problems()
                        .map(each -> Problem.builder()
                                .from(each)
                                .members(Array.of(DAUGHTER))
                                .lifeDomain(LifeDomain.CHILD_DEVELOPMENT)
                                .build()))
                .factors(Array.of(ofDaughter(FactorLevel.CHILD))));
        Change narrow = analysed(built -> built.factors(
                        Array.of(factor(Id.of("factor01"), FactorFunction.PERPETUATING, FactorLevel.ADULT)))
                .problems(built.build()
                        .problems()
                        .map(each -> Problem.builder()
                                .from(each)
                                .lifeDomain(LifeDomain.MENTAL_HEALTH)
                                .build()))
                .strengths(built.build()
                        .strengths()
                        .map(each -> Strength.builder()
                                .from(each)
                                .lifeDomain(LifeDomain.CHILD_DEVELOPMENT)
                                .build())));
        return Stream.of(
                of("ANA-10", "wide", analysed()),
                of("ANA-10", "no child in it", adultsOnly, "ANA-10 ATTENTION analysis @needs"),
                of(
                        "ANA-10",
                        "a family without children",
                        adultsOnly.and(Change.withoutMember(DAUGHTER)).and(Change.withoutMember(SON))),
                of("ANA-10", "the child only", childOnly, "ANA-10 ATTENTION analysis @problems"),
                of("ANA-10", "persons, and nothing around them", narrow, "ANA-10 ATTENTION analysis @factors"),
                of("ANA-27", "factors in the child only", childOnly, "ANA-27 ATTENTION analysis @factors"),
                of("ANA-27", "factors elsewhere too", analysed()),
                of("ANA-27", "no factors", analysed(built -> built.factors(Array.empty()))),
                of("ANA-28", "no living conditions", narrow, "ANA-28 HINT analysis @factors"),
                of("ANA-28", "a factor in the surroundings", analysed()));
    }

    static Stream<Example> treated() {
        String son = "ANA-11 ATTENTION analysis+son00001";
        Change passedOver = analysed(AnalysisRulesTests::withoutSon);
        Change line = changed(built -> built.addMembers(Consideration.builder()
                .person(SON)
                .nothingParticularOn(ANALYSED)
                .build()));
        Change bareLine = changed(
                built -> built.addMembers(Consideration.builder().person(SON).build()));
        return Stream.of(
                of("ANA-11", "everybody", analysed()),
                of("ANA-11", "not the son", passedOver, son),
                of("ANA-11", "nothing particular came up", passedOver.and(line)),
                of("ANA-11", "a line that says nothing", passedOver.and(bareLine), son),
                of(
                        "ANA-11",
                        "who died",
                        passedOver.and(member(SON, built -> built.deathDate(PartialDate.onDay(OPENED))))),
                of(
                        "ANA-11",
                        "who came on the day of the analysis",
                        passedOver.and(member(SON, built -> built.recordedOn(ANALYSED))),
                        son),
                of(
                        "ANA-11",
                        "who came the day after",
                        passedOver.and(member(SON, built -> built.recordedOn(ANALYSED.plusDays(1))))),
                of(
                        "ANA-11",
                        "of whom something was corrected the day after",
                        passedOver.and(member(
                                SON,
                                built -> built.recordedOn(ANALYSED.plusDays(1)).revision(2))),
                        son),
                of(
                        "ANA-11",
                        "who is expected",
                        analysed().and(with(file -> file.addMembers(unborn()))),
                        "ANA-11 ATTENTION analysis+unborn01"));
    }

    static Stream<Example> shared() {
        String son = "ANA-12 ATTENTION analysis+son00001";
        Change absent = analysed(built -> took(built, ParticipationMode.INVITED_ABSENT));
        Change draft =
                changed(built -> built.status(AnalysisStatus.DRAFT).sharedDegree(SharedDegree.NOT_YET_DISCUSSED));
        return Stream.of(
                of("ANA-12", "everybody took part", analysed()),
                of("ANA-12", "invited, and not told since", absent, son),
                of("ANA-12", "a view beforehand", analysed(built -> took(built, ParticipationMode.VIEW_GIVEN_BEFORE))),
                of("ANA-12", "still a draft", absent.and(draft)),
                of(
                        "ANA-12",
                        "sent",
                        absent.and(with(file -> file.addDispatches(Dispatch.builder()
                                .id(Id.of("sent0001"))
                                .recordedOn(TODAY)
                                .of(ANALYSIS)
                                .to(SON)
                                .on(TODAY)
                                .build())))),
                of("ANA-12", "told", absent.and(told(built -> built.on(TODAY)))),
                of("ANA-12", "not told yet, and nothing says why", absent.and(told(built -> built)), son),
                of(
                        "ANA-12",
                        "not told, and why",
                        absent.and(told(built -> built.notTold(NotToldReason.CHILD_TOO_YOUNG)))),
                of("ANA-12", "asked how far it is agreed to", absent.and(assented(AgreementLevel.DISAGREES))),
                of("ANA-12", "not asked", absent.and(assented(AgreementLevel.NOT_ASKED)), son),
                of(
                        "ANA-12",
                        "a view about a part of it",
                        absent.and(with(file -> file.addPerspectives(Perspective.builder()
                                .from(view(SON))
                                .id(Id.of("viewofpart"))
                                .addAbout(QUARREL)
                                .build())))),
                of("ANA-12", "four years on the day", absent.and(born(ANALYSED.minusYears(4))), son),
                of(
                        "ANA-12",
                        "four years the day after",
                        absent.and(born(ANALYSED.minusYears(4).plusDays(1)))));
    }

    static Stream<Example> ownWords() {
        String son = "ANA-13 ATTENTION analysis+son00001";
        Change unheard = analysed().and(unheard(SON)).and(reacted(SON));
        return Stream.of(
                of("ANA-13", "everybody", analysed()),
                of("ANA-13", "of the son a reaction only", unheard, son),
                of(
                        "ANA-13",
                        "of the son nothing at all: another rule speaks",
                        analysed().and(unheard(SON))),
                of(
                        "ANA-13",
                        "three years",
                        unheard.and(born(ANALYSED.minusYears(4).plusDays(1)))),
                of(
                        "ANA-13",
                        "an age that is not known",
                        unheard.and(member(SON, built -> built.birthDate(Option.none())))),
                of(
                        "ANA-13",
                        "a mother whose birth is not known",
                        analysed(built -> built.uses(Array.of(CONCERN)).hypotheses(Array.empty()))
                                .and(unheard(MOTHER))
                                .and(with(file -> file.concerns(Array.empty())))
                                .and(member(MOTHER, built -> built.birthDate(Option.none()))),
                        "ANA-13 ATTENTION analysis+mother01"),
                of("ANA-13", "what the mother told is used", analysed().and(unheard(MOTHER))),
                of(
                        "ANA-13",
                        "by a means that does not fit",
                        analysed().and(member(SON, built -> built.addFittingMeans(VoiceMeans.DRAWING))),
                        "ANA-13 HINT analysis+son00001 @fittingMeans"),
                of(
                        "ANA-13",
                        "by a means that fits",
                        analysed()
                                .and(member(
                                        SON,
                                        built -> built.addFittingMeans(VoiceMeans.DRAWING)
                                                .addFittingMeans(VoiceMeans.CONVERSATION)))));
    }

    static Stream<Example> strengths() {
        Change none = analysed(AnalysisRulesTests::withoutSon);
        Change ofAll = changed(built -> built.addStrengths(Strength.builder()
                .id(Id.of("strength2"))
                .text(Text.of("x"))
                .lifeDomain(LifeDomain.SOCIAL_NETWORK)
                .build()));
        Change eased = changed(built -> built.addProblems(Problem.builder()
                        .id(Id.of("problem2"))
                        .text(Text.of("x"))
                        .addMembers(SON)
                        .lifeDomain(LifeDomain.SCHOOL)
                        .build())
                .addLinks(link(
                        "link0004", AnalysedFamily.WARMTH, LinkEffect.PROTECTS_AGAINST, Id.<Problem>of("problem2"))));
        Change protecting = changed(built -> built.addFactors(Factor.builder()
                .from(factor(Id.of("factor02"), FactorFunction.PROTECTIVE, FactorLevel.SOCIAL_NETWORK))
                .members(Array.of(SON))
                .build()));
        String son = "ANA-14 ATTENTION analysis+son00001";
        return Stream.of(
                of("ANA-14", "a strength each", analysed()),
                of("ANA-14", "none for the son", none, son),
                of("ANA-14", "one of the whole family", none.and(ofAll)),
                of("ANA-14", "something eases the son's problem", none.and(eased)),
                of("ANA-14", "a factor protects", none.and(protecting)),
                of("ANA-14", "of age today", none.and(born(TODAY.minusYears(18)))),
                of(
                        "ANA-14",
                        "of age tomorrow",
                        none.and(born(TODAY.minusYears(18).plusDays(1))),
                        son));
    }

    static Stream<Example> earlierHelp() {
        Change notAsked = analysed().and(with(file -> file.noEarlierHelp(Array.empty())));
        return Stream.of(
                of("ANA-15", "asked, and none", analysed()),
                of("ANA-15", "not asked", notAsked, "ANA-15 ATTENTION analysis @helpHistory"),
                of(
                        "ANA-15",
                        "taken in",
                        notAsked.and(changed(built -> built.addHelpHistory(Id.of("help0001"))))
                                .and(helped(HelpResult.PARTLY, TODAY))));
    }

    static Stream<Example> results() {
        String ongoing = "ANA-16 ATTENTION help0001 @result";
        return Stream.of(
                of("ANA-16", "known", analysed().and(helped(HelpResult.NO_EFFECT, OPENED))),
                of("ANA-16", "still runs on its last day", analysed().and(helped(HelpResult.ONGOING, TODAY))),
                of(
                        "ANA-16",
                        "ended yesterday",
                        analysed().and(helped(HelpResult.ONGOING, TODAY.minusDays(1))),
                        ongoing),
                of(
                        "ANA-16",
                        "the past is not fully known",
                        analysed().and(helped(HelpResult.UNKNOWN, OPENED)),
                        "ANA-16 HINT help0001 @result"));
    }

    static Stream<Example> degrees() {
        Change draft = changed(built -> built.status(AnalysisStatus.DRAFT));
        Dissent dissent = Dissent.builder().person(FATHER).text(Text.of("x")).build();
        String unsaid = "ANA-17 ATTENTION analysis @sharedDegree";
        String unshown = "ANA-17 ATTENTION analysis @dissents";
        return Stream.of(
                of("ANA-17", "by all", analysed()),
                of("ANA-17", "largely", analysed(degree(SharedDegree.LARGELY_SHARED))),
                of("ANA-17", "not recorded", analysed(degree(SharedDegree.NOT_RECORDED)), unsaid),
                of("ANA-17", "not discussed", analysed(degree(SharedDegree.NOT_YET_DISCUSSED)), unsaid),
                of(
                        "ANA-17",
                        "not discussed yet",
                        analysed(degree(SharedDegree.NOT_YET_DISCUSSED)).and(draft)),
                of(
                        "ANA-17",
                        "in part, the other view not shown",
                        analysed(degree(SharedDegree.PARTLY_SHARED)),
                        unshown),
                of("ANA-17", "not, the other view not shown", analysed(degree(SharedDegree.NOT_SHARED)), unshown),
                of(
                        "ANA-17",
                        "not, and the other view beside it",
                        analysed(degree(SharedDegree.NOT_SHARED)).and(changed(built -> built.addDissents(dissent)))));
    }

    static Stream<Example> secondLooks() {
        String none = "ANA-18 HINT analysis";
        Change measure = supervised(OPENED, TODAY);
        LocalDate end = ANALYSED.minusDays(1);
        return Stream.of(
                of("ANA-18", "voluntary", planned()),
                of("ANA-18", "under a measure", analysed().and(measure), none),
                of("ANA-18", "after the measure", analysed().and(supervised(OPENED, TODAY.minusDays(1)))),
                of("ANA-18", "help that is not voluntary", planned(built -> built.frame(HelpFrame.IMPOSED)), none),
                of("ANA-18", "an open concern about acute unsafety", analysed().and(acute()), none),
                of("ANA-18", "read by the maker", analysed().and(measure).and(read(WORKER)), none),
                of("ANA-18", "read by another", analysed().and(measure).and(read(INSTITUTION))),
                of(
                        "ANA-18",
                        "with a behavioural scientist",
                        analysed().and(measure).and(registered(ProfessionalRegister.SKJ_PSYCHOLOGIST, ANALYSED))),
                of(
                        "ANA-18",
                        "with one whose registration had ended",
                        analysed().and(measure).and(registered(ProfessionalRegister.SKJ_PSYCHOLOGIST, end)),
                        none),
                of(
                        "ANA-18",
                        "with another professional",
                        analysed().and(measure).and(registered(ProfessionalRegister.BIG_OTHER, ANALYSED)),
                        none));
    }

    static Stream<Example> moments() {
        Change bare = analysed(built -> built.links(Array.empty()));
        String links = "ANA-09 ATTENTION analysis @links";
        return Stream.of(
                of("ANA-09", "safety first", bare).at(Moment.DIRECT_SAFETY),
                of("ANA-09", "first the judgement", bare).at(Moment.JUDGEMENT),
                of("ANA-09", "now", bare, links).at(Moment.ANALYSIS),
                of("ANA-09", "still", bare, links).at(Moment.REVIEW),
                of("ANA-09", "it has done its work", bare).at(Moment.CLOSING));
    }

    @ParameterizedTest
    @EnumSource(References.class)
    void noRuleFailsOnAnyFile(References references) {
        RuleSet rules = RuleSet.of(
                "any", "test", ALL.rules().appendAll(ExplanationRules.ALL).appendAll(AnalysisUseRules.ALL));
        int found = 0;
        for (long seed = 0; seed < 150; seed++) {
            CaseFile file = CaseFiles.random(seed, seed % 10 == 0 ? Size.USUAL : Size.SMALL, references);
            for (Moment moment : Moment.values()) {
                var assessment = rules.assess(
                        file, Occasion.on(file.openedOn().plusDays(1000)).at(moment));
                assertThat(assessment.failures()).as("seed %s", seed).isEmpty();
                found += assessment.findings().size();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void aRuleSetMayChooseAnotherAgeForOwnWords() {
        CaseFile file = analysed().and(unheard(SON)).and(reacted(SON)).in(SoundFamily.file());
        RuleSet later = ALL.withSetting(ParticipationSettings.SPOKEN_WITH_FROM, new AgeLine(9));
        Occasion occasion = Occasion.on(TODAY).at(Moment.ANALYSIS);

        assertThat(Example.lines(ALL.assess(file, occasion))).containsExactly("ANA-13 ATTENTION analysis+son00001");
        assertThat(Example.lines(later.assess(file, occasion))).isEmpty();
    }

    @Test
    void aRuleThatIsTakenInByChoiceHasItsTextsAndStandsOutsideTheNationalSet() {
        for (Rule<?> rule : AnalysisRules.OPT_IN) {
            for (TextPart part : TextPart.values()) {
                assertThat(rule.text(Language.DUTCH, part).getOrElse("")).endsWith(".");
                assertThat(rule.text(Language.ENGLISH, part).getOrElse("")).endsWith(".");
            }
            assertThat(Profiles.national().rules().map(Rule::code)).doesNotContain(rule.code());
        }
    }

    private static Example of(String code, String name, Change change, String... expected) {
        RuleSet one = RuleSet.of(
                "one", "test", ALL.rules().filter(rule -> rule.code().text().equals(code)));
        return Example.in(one, name, change, expected).at(Moment.ANALYSIS);
    }

    private static Change without(FactorFunction... functions) {
        return analysed(built -> built.factors(
                built.build().factors().reject(each -> each.functions().exists(Array.of(functions)::contains))));
    }

    private static ExplanatoryAnalysis.Builder withoutSon(ExplanatoryAnalysis.Builder built) {
        return built.strengths(built.build()
                .strengths()
                .map(each ->
                        Strength.builder().from(each).of(Array.of(DAUGHTER)).build()));
    }

    private static ExplanatoryAnalysis.Builder took(ExplanatoryAnalysis.Builder built, ParticipationMode mode) {
        return built.participants(built.build()
                .participants()
                .map(each -> each.person().equals(SON)
                        ? Participant.builder().person(SON).mode(mode).build()
                        : each));
    }

    private static UnaryOperator<ExplanatoryAnalysis.Builder> degree(SharedDegree degree) {
        return built -> built.sharedDegree(degree);
    }

    private static Factor ofDaughter(FactorLevel level) {
        return Factor.builder()
                .from(factor(Id.of("factor01"), FactorFunction.PERPETUATING, level))
                .members(Array.of(DAUGHTER))
                .build();
    }

    private static Member unborn() {
        return Member.builder()
                .id(Id.of("unborn01"))
                .recordedOn(OPENED)
                .role(MemberRole.UNBORN_CHILD)
                .expectedBirthDate(TODAY.plusMonths(2))
                .build();
    }

    private static Change born(LocalDate on) {
        return member(SON, built -> built.birthDate(PartialDate.onDay(on)));
    }

    private static Change unheard(Id<Member> member) {
        return file -> with(builder -> builder.perspectives(
                        file.perspectives().reject(view -> view.holder().equals(member))))
                .in(file);
    }

    private static Change reacted(Id<Member> member) {
        return with(file -> file.addReactions(Reaction.builder()
                .id(Id.of("reaction9"))
                .recordedOn(TODAY)
                .addTo(STATEMENT)
                .person(member)
                .text(Text.of("x"))
                .build()));
    }

    private static Change told(UnaryOperator<Informing.Builder> change) {
        return with(file -> file.addInformings(change.apply(Informing.builder()
                        .id(Id.of("told0001"))
                        .recordedOn(TODAY)
                        .addItems(ANALYSIS)
                        .to(SON))
                .build()));
    }

    private static Change assented(AgreementLevel level) {
        return with(file -> file.addAssents(Assent.builder()
                .id(Id.of("assent01"))
                .recordedOn(TODAY)
                .to(ANALYSIS)
                .person(SON)
                .on(TODAY)
                .level(level)
                .build()));
    }

    private static Change helped(HelpResult result, LocalDate end) {
        return with(file -> file.addHelpEpisodes(HelpEpisode.builder()
                .id(Id.of("help0001"))
                .recordedOn(OPENED)
                .kind(Text.of("x"))
                .period(SoundFamily.between(OPENED, end))
                .frame(HelpFrame.VOLUNTARY)
                .result(result)
                .build()));
    }

    private static Change acute() {
        return with(file -> file.addConcernStatuses(ConcernStatus.builder()
                .id(Id.of("status002"))
                .recordedOn(TODAY)
                .concern(CONCERN)
                .on(TODAY)
                .status(ConcernStanding.SUSPECTED)
                .addUnsafety(UnsafetyKind.ACUTE)
                .build()));
    }

    private static Change read(Id<? extends Party> by) {
        return with(file -> file.addCounterReadings(CounterReading.builder()
                .id(Id.of("reading1"))
                .recordedOn(TODAY)
                .addOf(ANALYSIS)
                .by(by)
                .on(TODAY)
                .build()));
    }

    private static Change registered(ProfessionalRegister register, LocalDate end) {
        return file -> with(builder -> builder.professionals(file.professionals()
                        .map(each -> Professional.builder()
                                .from(each)
                                .addRegistrations(Registration.builder()
                                        .register(register)
                                        .period(SoundFamily.between(OPENED, end))
                                        .build())
                                .build())))
                .in(file);
    }
}
