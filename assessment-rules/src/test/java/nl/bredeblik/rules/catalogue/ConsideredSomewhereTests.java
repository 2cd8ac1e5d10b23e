package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.ConcernFamily.considered;
import static nl.bredeblik.rules.family.ConcernFamily.judged;
import static nl.bredeblik.rules.family.ConcernFamily.line;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TALK;

import io.vavr.collection.Array;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.analysis.Need;
import nl.bredeblik.model.analysis.Problem;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Audited;
import nl.bredeblik.rules.family.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where it can be recorded that somebody around a child was considered: CON-06, place by place, and since when it counts. */
class ConsideredSomewhereTests {

    private static final RuleSet RULES = RuleSet.of(
            "considered",
            "test",
            ConcernRules.ALL.filter(rule -> rule.code().text().equals("CON-06")));
    private static final String MISSED = "CON-06 concern1+son00001 VIOLATED person=son00001";
    private static final String SEEN = "CON-06 concern1+son00001 SATISFIED";
    private static final LocalDate BEFORE = OPENED.minusDays(1);

    @ParameterizedTest
    @MethodSource({"judgements", "reports", "analyses"})
    void theBrother(Audited example) {
        example.at(Moment.JUDGEMENT).holds();
    }

    static Stream<Audited> judgements() {
        return Stream.of(
                example("nowhere", Change.nothing(), MISSED),
                example("in a judgement", judgement(built -> built.addMembers(line(SON))), SEEN),
                example(
                        "in a judgement of the day before the concern was known",
                        judgement(built ->
                                built.on(BEFORE).concerns(Array.empty()).addMembers(line(SON))),
                        MISSED),
                example(
                        "in one of that day that names the concern",
                        judgement(built -> built.on(BEFORE).addMembers(line(SON))),
                        SEEN),
                example(
                        "with a line that says nothing",
                        judgement(built -> built.addMembers(
                                Consideration.builder().person(SON).build())),
                        MISSED),
                example(
                        "that there was nothing particular",
                        judgement(built -> built.addMembers(Consideration.builder()
                                .person(SON)
                                .nothingParticularOn(OPENED)
                                .build())),
                        SEEN));
    }

    static Stream<Audited> reports() {
        return Stream.of(
                example("in a report", reported(OPENED, built -> built.addConsidered(line(SON))), SEEN),
                example("in an earlier report", reported(BEFORE, built -> built.addConsidered(line(SON))), MISSED),
                example(
                        "in an earlier report that rests on the concern",
                        reported(BEFORE, built -> built.addConsidered(line(SON)).addBasedOn(CONCERN)),
                        SEEN),
                example(
                        "in an earlier report that rests on something else",
                        reported(BEFORE, built -> built.addConsidered(line(SON)).addBasedOn(TALK)),
                        MISSED),
                example("left out of a report", reported(OPENED, built -> built.addLeftOut(without(SON))), SEEN),
                example(
                        "in a report and in an earlier one",
                        reported(OPENED, built -> built.addConsidered(line(SON)))
                                .and(reported(
                                        BEFORE,
                                        built -> built.id(Id.of("report02")).addConsidered(line(SON)))),
                        SEEN));
    }

    static Stream<Audited> analyses() {
        Problem problem = Problem.builder()
                .id(Id.of("problem1"))
                .text(WORDS)
                .addMembers(SON)
                .lifeDomain(LifeDomain.SCHOOL)
                .build();
        Problem ofConcern = Problem.builder().from(problem).addConcerns(CONCERN).build();
        Strength strength = Strength.builder()
                .id(Id.of("strength"))
                .text(WORDS)
                .addOf(SON)
                .lifeDomain(LifeDomain.SCHOOL)
                .build();
        Factor factor = Factor.builder()
                .id(Id.of("factor01"))
                .text(WORDS)
                .addFunctions(FactorFunction.PROTECTIVE)
                .level(FactorLevel.CHILD)
                .addMembers(SON)
                .changeable(YesNoUnknown.YES)
                .build();
        Need need =
                Need.builder().id(Id.of("need0001")).addMembers(SON).text(WORDS).build();
        return Stream.of(
                example("not in the analysis", analysed(OPENED, built -> built), MISSED),
                example("a line in it", analysed(OPENED, built -> built.addMembers(line(SON))), SEEN),
                example("a problem", analysed(OPENED, built -> built.addProblems(problem)), SEEN),
                example("a strength", analysed(OPENED, built -> built.addStrengths(strength)), SEEN),
                example("a factor", analysed(OPENED, built -> built.addFactors(factor)), SEEN),
                example("a need", analysed(OPENED, built -> built.addNeeds(need)), SEEN),
                example("left out of it", analysed(OPENED, built -> built.addLeftOut(without(SON))), SEEN),
                example("in an earlier one", analysed(BEFORE, built -> built.addProblems(problem)), MISSED),
                example(
                        "under the concern, in an earlier one",
                        analysed(BEFORE, built -> built.addProblems(ofConcern)),
                        SEEN),
                example(
                        "in an earlier one that uses the concern",
                        analysed(BEFORE, built -> built.addNeeds(need).addUses(CONCERN)),
                        SEEN),
                example(
                        "in an earlier one that uses something else",
                        analysed(BEFORE, built -> built.addNeeds(need).addUses(TALK)),
                        MISSED));
    }

    private static Audited example(String name, Change change, String son) {
        return Audited.in(
                RULES,
                name,
                considered(MOTHER, FATHER).and(change),
                "CON-06 concern1+mother01 SATISFIED",
                son,
                "CON-06 concern1+father01 SATISFIED");
    }

    private static Change judgement(UnaryOperator<SafetyJudgement.Builder> change) {
        return judged(built -> change.apply(built.id(Id.of("judged02"))));
    }

    private static LeftOut without(Id<Member> member) {
        return LeftOut.builder().item(member).reason(WORDS).build();
    }

    private static Change reported(LocalDate on, UnaryOperator<WrittenReport.Builder> change) {
        return with(file -> file.addReports(change.apply(WrittenReport.builder()
                        .id(Id.of("report01"))
                        .recordedOn(OPENED)
                        .kind(ReportKind.BOARD_INVESTIGATION)
                        .stage(ReportStage.FINAL)
                        .on(on)
                        .organisation(INSTITUTION))
                .build()));
    }

    private static Change analysed(LocalDate on, UnaryOperator<ExplanatoryAnalysis.Builder> change) {
        return with(file -> file.addAnalyses(change.apply(ExplanatoryAnalysis.builder()
                        .id(Id.of("analysis"))
                        .recordedOn(OPENED)
                        .version(1)
                        .on(on)
                        .status(AnalysisStatus.SHARED)
                        .sharedDegree(SharedDegree.SHARED_BY_ALL))
                .build()));
    }
}
