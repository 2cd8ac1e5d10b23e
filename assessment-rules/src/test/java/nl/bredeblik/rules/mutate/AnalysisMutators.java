package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.analysis.CausalLink;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.HelpEpisode;
import nl.bredeblik.model.analysis.HelpResult;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.LinkEffect;
import nl.bredeblik.model.analysis.Narrative;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** Mistakes in an analysis as a whole: its parts, everybody in it, and with whom it was shared. */
final class AnalysisMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "ANA-09",
                    "what keeps it going is recorded as how it arose",
                    Analysed.made((then, analysis) -> true, (then, analysis) -> withoutMaintaining(analysis))),
            mutator(
                    "ANA-10",
                    "everything is found in single persons",
                    Analysed.made(
                            (then, analysis) -> !then.children().isEmpty(), (then, analysis) -> inPersons(analysis))),
            mutator(
                    "ANA-11",
                    "a child stands in the analysis under the name of its brother",
                    Analysed.made(
                            (then, analysis) -> then.children().size() > 1,
                            (then, analysis) -> renamed(
                                    analysis,
                                    then.children().head().id(),
                                    then.children().last().id()))),
            mutator(
                    "ANA-12",
                    "a parent was invited, did not come, and was not told afterwards",
                    scene -> scene.oneOf(scene.adults())
                            .flatMap(adult -> Analysed.made(
                                            (then, analysis) -> true, (then, analysis) -> absent(analysis, adult.id()))
                                    .in(scene)
                                    .map(file -> withoutViewOf(file, adult.id())))),
            mutator(
                    "ANA-13",
                    "somebody who needs an interpreter was heard without one",
                    Changed.onDayOf(
                            CaseFile::analyses,
                            analysis -> true,
                            then -> then.oneOf(then.adults())
                                    .map(adult -> then.replace(
                                            adult,
                                            Member.builder()
                                                    .from(adult)
                                                    .fittingMeans(Array.of(VoiceMeans.VIA_INTERPRETER))
                                                    .build())))),
            mutator(
                    "ANA-14",
                    "what protects a child is recorded of the parents",
                    Analysed.made(
                            (then, analysis) -> !then.children().isEmpty(),
                            (then, analysis) -> ofAdults(analysis, then.adults().map(Member::id)))),
            mutator(
                    "ANA-15",
                    "earlier help is not taken in",
                    Analysed.made(
                            (then, analysis) -> !analysis.helpHistory().isEmpty()
                                    && then.file().noEarlierHelp().isEmpty(),
                            (then, analysis) -> Analysed.builder(analysis).helpHistory(Array.empty()))),
            mutator(
                    "ANA-16",
                    "help that has ended still counts as running",
                    Changed.onDayOf(
                            CaseFile::analyses,
                            analysis -> true,
                            then -> then.change(
                                    CaseFile::helpEpisodes,
                                    help -> help.period().endInclusive().isDefined(),
                                    help -> HelpEpisode.builder()
                                            .from(help)
                                            .result(HelpResult.ONGOING)
                                            .build()))),
            mutator(
                    "ANA-17",
                    "an analysis is shared in part, and the other view does not stand beside it",
                    Analysed.made(analysis -> analysis.sharedDegree(SharedDegree.PARTLY_SHARED))),
            mutator(
                    "ANA-18",
                    "the behavioural scientist was invited, and did not come",
                    Analysed.made(
                            (then, analysis) -> then.current()
                                    .measures()
                                    .exists(measure -> measure.period().contains(then.last())),
                            (then, analysis) -> Analysed.builder(analysis)
                                    .participants(analysis.participants()
                                            .map(each -> isMember(then, each.person()) ? each : absent(each))))));

    private AnalysisMutators() {}

    private static ExplanatoryAnalysis.Builder inPersons(ExplanatoryAnalysis analysis) {
        ExplanatoryAnalysis narrow = Analysed.factors(analysis, factor -> factor.level(FactorLevel.ADULT))
                .build();
        return Analysed.strengths(narrow, strength -> strength.lifeDomain(LifeDomain.MENTAL_HEALTH))
                .problems(analysis.problems()
                        .map(problem -> Problem.builder()
                                .from(problem)
                                .lifeDomain(
                                        problem.concerns().isEmpty() ? LifeDomain.MENTAL_HEALTH : problem.lifeDomain())
                                .build()));
    }

    private static ExplanatoryAnalysis.Builder withoutMaintaining(ExplanatoryAnalysis analysis) {
        ExplanatoryAnalysis filed = Analysed.factors(
                        analysis,
                        factor -> Analysed.has(factor, FactorFunction.PERPETUATING)
                                ? factor.functions(Array.of(FactorFunction.PREDISPOSING))
                                : factor)
                .build();
        return Analysed.links(
                filed, link -> link.build().effect() == LinkEffect.MAINTAINS ? link.effect(LinkEffect.CAUSES) : link);
    }

    /** The analysis in which one member stands wherever another stood. */
    private static ExplanatoryAnalysis.Builder renamed(
            ExplanatoryAnalysis analysis, Id<Member> child, Id<Member> brother) {
        return Analysed.builder(analysis)
                .problems(analysis.problems()
                        .map(each -> Problem.builder()
                                .from(each)
                                .members(parties(each.members(), child, brother))
                                .build()))
                .strengths(analysis.strengths()
                        .map(each -> Strength.builder()
                                .from(each)
                                .of(parties(each.of(), child, brother))
                                .build()))
                .factors(analysis.factors()
                        .map(each -> Factor.builder()
                                .from(each)
                                .members(parties(each.members(), child, brother))
                                .build()))
                .needs(analysis.needs()
                        .map(each -> Need.builder()
                                .from(each)
                                .members(renamed(each.members(), child, brother))
                                .build()))
                .narratives(analysis.narratives()
                        .map(each -> Narrative.builder()
                                .from(each)
                                .members(renamed(each.members(), child, brother))
                                .build()))
                .members(analysis.members()
                        .map(each -> Consideration.builder()
                                .from(each)
                                .person(each.person().equals(child) ? brother : each.person())
                                .build()));
    }

    private static Seq<Id<? extends Party>> parties(
            Seq<Id<? extends Party>> parties, Id<Member> child, Id<Member> brother) {
        return parties.<Id<? extends Party>>map(id -> id.equals(child) ? brother : id)
                .distinct();
    }

    private static Seq<Id<Member>> renamed(Seq<Id<Member>> members, Id<Member> child, Id<Member> brother) {
        return members.map(id -> id.equals(child) ? brother : id).distinct();
    }

    private static ExplanatoryAnalysis.Builder absent(ExplanatoryAnalysis analysis, Id<Member> member) {
        return Analysed.builder(analysis)
                .participants(analysis.participants().map(each -> each.person().equals(member) ? absent(each) : each));
    }

    private static Participant absent(Participant participant) {
        return Participant.builder()
                .from(participant)
                .mode(ParticipationMode.INVITED_ABSENT)
                .build();
    }

    /** The view that a member gave of an analysis is about something else. */
    private static CaseFile withoutViewOf(CaseFile file, Id<Member> member) {
        return CaseFile.builder()
                .from(file)
                .perspectives(file.perspectives()
                        .map(view -> view.holder().equals(member)
                                ? Perspective.builder()
                                        .from(view)
                                        .about(view.about()
                                                .reject(id -> file.analyses()
                                                        .exists(analysis ->
                                                                analysis.id().equals(id))))
                                        .build()
                                : view))
                .build();
    }

    private static ExplanatoryAnalysis.Builder ofAdults(ExplanatoryAnalysis analysis, Seq<Id<Member>> adults) {
        Seq<Id<? extends Party>> parties = Array.narrow(adults.toArray());
        ExplanatoryAnalysis strengths =
                Analysed.strengths(analysis, strength -> strength.of(parties)).build();
        ExplanatoryAnalysis factors = Analysed.factors(
                        strengths,
                        factor -> Analysed.has(factor, FactorFunction.PROTECTIVE) ? factor.members(parties) : factor)
                .build();
        return Analysed.links(factors, link -> onConcern(link, analysis));
    }

    /** What makes a problem smaller bears upon the concern as such. */
    private static CausalLink.Builder onConcern(CausalLink.Builder link, ExplanatoryAnalysis analysis) {
        CausalLink held = link.build();
        Option<Problem> problem = analysis.problems()
                .find(each -> each.id().equals(held.target()) && held.effect() == LinkEffect.REDUCES);
        return problem.map(eased -> link.target(eased.concerns().head())).getOrElse(link);
    }

    private static boolean isMember(Scene scene, Id<? extends Party> person) {
        return scene.index().member(person).isDefined();
    }
}
