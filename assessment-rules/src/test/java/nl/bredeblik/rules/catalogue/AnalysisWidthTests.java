package nl.bredeblik.rules.catalogue;

import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSED;
import static nl.bredeblik.rules.family.AnalysedFamily.ANALYSIS;
import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.HeardFamily.WORDS;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
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
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.family.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How wide an analysis looks: ANA-10, ANA-27 and ANA-28, for each part that names somebody and for each level and domain. */
class AnalysisWidthTests {

    private static final RuleSet RULES = RuleSet.of(
            "width",
            "test",
            AnalysisRules.ALL
                    .appendAll(AnalysisRules.OPT_IN)
                    .filter(rule -> Array.of("ANA-10", "ANA-27", "ANA-28")
                            .contains(rule.code().text())));
    private static final String NO_CHILD = "ANA-10 ATTENTION analysis @needs";
    private static final String CHILD_ALONE = "ANA-10 ATTENTION analysis @problems";
    private static final String NOTHING_AROUND = "ANA-10 ATTENTION analysis @factors";
    private static final String NO_CONDITIONS = "ANA-28 HINT analysis @factors";

    @ParameterizedTest
    @MethodSource({"persons", "levels", "domains"})
    void anAnalysis(Example example) {
        example.at(Moment.ANALYSIS).holds();
    }

    static Stream<Example> persons() {
        Factor debts = factor(FactorLevel.ENVIRONMENT);
        Factor ofDaughter = Factor.builder().from(debts).addMembers(DAUGHTER).build();
        Factor ofFather = Factor.builder()
                .from(debts)
                .id(Id.of("factor02"))
                .addMembers(FATHER)
                .build();
        Need need = Need.builder()
                .id(Id.of("need0001"))
                .addMembers(DAUGHTER)
                .text(WORDS)
                .build();
        return Stream.of(
                example("nobody is named", built -> built.addFactors(debts), NO_CHILD),
                example("the father only", built -> built.addFactors(debts).addFactors(ofFather), NO_CHILD),
                example(
                        "a problem of the child, about upbringing",
                        built ->
                                built.addFactors(debts).addProblems(problem(LifeDomain.UPBRINGING_AND_CARE, DAUGHTER))),
                example(
                        "a problem of the child, about its health",
                        built -> built.addFactors(debts).addProblems(problem(LifeDomain.HEALTH, DAUGHTER)),
                        CHILD_ALONE),
                example(
                        "a strength of the child, about upbringing",
                        built -> built.addFactors(debts)
                                .addStrengths(strength(LifeDomain.UPBRINGING_AND_CARE, DAUGHTER))),
                example("a factor of the child", built -> built.addFactors(ofDaughter), CHILD_ALONE),
                example("a need of the child", built -> built.addFactors(debts).addNeeds(need), CHILD_ALONE),
                example(
                        "a factor of the child and one of the father",
                        built -> built.addFactors(ofDaughter).addFactors(ofFather)),
                example(
                        "a need of the child and a problem of the father",
                        built -> built.addFactors(debts)
                                .addNeeds(need)
                                .addProblems(problem(LifeDomain.HEALTH, FATHER))));
    }

    static Stream<Example> levels() {
        return Stream.of(
                level(FactorLevel.CHILD, NOTHING_AROUND, "ANA-27 ATTENTION analysis @factors", NO_CONDITIONS),
                level(FactorLevel.ADULT, NOTHING_AROUND, NO_CONDITIONS),
                level(FactorLevel.RELATION, NO_CONDITIONS),
                level(FactorLevel.FAMILY_SYSTEM, NO_CONDITIONS),
                level(FactorLevel.SOCIAL_NETWORK, NO_CONDITIONS),
                level(FactorLevel.HELP_SYSTEM, NO_CONDITIONS),
                level(FactorLevel.ENVIRONMENT),
                level(FactorLevel.SOCIETY_CULTURE));
    }

    static Stream<Example> domains() {
        Set<LifeDomain> around = HashSet.of(
                LifeDomain.FAMILY_RELATIONS,
                LifeDomain.PARTNER_RELATION,
                LifeDomain.SOCIAL_NETWORK,
                LifeDomain.IDENTITY_AND_CULTURE,
                LifeDomain.HELP_SYSTEM);
        Set<LifeDomain> conditions = HashSet.of(
                LifeDomain.SCHOOL,
                LifeDomain.WORK_AND_DAYTIME,
                LifeDomain.MONEY_AND_DEBT,
                LifeDomain.HOUSING,
                LifeDomain.LEISURE);
        return Stream.of(LifeDomain.values()).flatMap(domain -> {
            String[] expected = conditions.contains(domain)
                    ? new String[] {}
                    : around.contains(domain)
                            ? new String[] {NO_CONDITIONS}
                            : new String[] {NOTHING_AROUND, NO_CONDITIONS};
            return Stream.of(
                    example(
                            "a problem about " + domain,
                            built -> together(built).addProblems(problem(domain, FATHER)),
                            expected),
                    example(
                            "a strength about " + domain,
                            built -> together(built).addStrengths(strength(domain, FATHER)),
                            expected));
        });
    }

    private static Example level(FactorLevel level, String... expected) {
        return example("a factor at " + level, built -> together(built).addFactors(factor(level)), expected);
    }

    /** A problem that names child and father, about nothing wider. */
    private static ExplanatoryAnalysis.Builder together(ExplanatoryAnalysis.Builder built) {
        return built.addProblems(Problem.builder()
                .from(problem(LifeDomain.HEALTH, FATHER))
                .id(Id.of("problem0"))
                .addMembers(DAUGHTER)
                .build());
    }

    private static Problem problem(LifeDomain domain, Id<Member> person) {
        return Problem.builder()
                .id(Id.of("problem1"))
                .text(WORDS)
                .addMembers(person)
                .lifeDomain(domain)
                .build();
    }

    private static Strength strength(LifeDomain domain, Id<Member> person) {
        return Strength.builder()
                .id(Id.of("strength"))
                .text(WORDS)
                .addOf(person)
                .lifeDomain(domain)
                .build();
    }

    private static Factor factor(FactorLevel level) {
        return Factor.builder()
                .id(Id.of("factor01"))
                .text(WORDS)
                .addFunctions(FactorFunction.PERPETUATING)
                .level(level)
                .changeable(YesNoUnknown.YES)
                .build();
    }

    /** An analysis that holds nothing but one change. */
    private static Example example(String name, UnaryOperator<ExplanatoryAnalysis.Builder> change, String... expected) {
        return Example.in(
                RULES,
                name,
                with(file -> file.addAnalyses(change.apply(ExplanatoryAnalysis.builder()
                                .id(ANALYSIS)
                                .recordedOn(ANALYSED)
                                .version(1)
                                .on(ANALYSED)
                                .status(AnalysisStatus.SHARED)
                                .sharedDegree(SharedDegree.SHARED_BY_ALL))
                        .build())),
                expected);
    }
}
