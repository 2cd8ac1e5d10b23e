package nl.bredeblik.rules.catalogue;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.FactorLevel;
import nl.bredeblik.model.analysis.LifeDomain;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** How wide an analysis looks: at children, at those who raise them, at the family and its surroundings. */
final class AnalysisScope {

    private AnalysisScope() {}

    /** What a child needs, those who raise it, and family and surroundings; asked where the family has children. */
    static Verdict coversChildCareAndSurroundings(ExplanatoryAnalysis analysis, Look look) {
        Set<Id<?>> children = new HashSet<>();
        look.file()
                .members()
                .filter(member ->
                        FamilySubjects.isBornMinor(member, look.day()) || FamilySubjects.isUnborn(member, look.day()))
                .forEach(child -> children.add(child.id()));
        if (children.isEmpty()) {
            return Verdict.EXEMPT;
        }
        Set<Id<?>> persons = personsIn(analysis);
        if (!persons.stream().anyMatch(children::contains)) {
            return Verdict.VIOLATED.at("needs");
        }
        if (children.containsAll(persons) && !names(analysis, domain -> domain == LifeDomain.UPBRINGING_AND_CARE)) {
            return Verdict.VIOLATED.at("problems");
        }
        boolean isWide = analysis.factors().exists(factor -> isBeyondOnePerson(factor.level()))
                || names(analysis, AnalysisScope::isOfFamilyOrSurroundings);
        return Verdict.satisfiedIf(isWide).at("factors");
    }

    /** One or more factors, all found in the child, is the narrow picture. */
    static Verdict looksBeyondTheChild(ExplanatoryAnalysis analysis, Look look) {
        if (analysis.factors().isEmpty()) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(analysis.factors().exists(factor -> factor.level() != FactorLevel.CHILD))
                .at("factors");
    }

    static Verdict considersLivingConditions(ExplanatoryAnalysis analysis, Look look) {
        return Verdict.satisfiedIf(analysis.factors().exists(factor -> isLivingCondition(factor.level()))
                        || names(analysis, AnalysisScope::isLivingCondition))
                .at("factors");
    }

    private static Set<Id<?>> personsIn(ExplanatoryAnalysis analysis) {
        Set<Id<?>> persons = new HashSet<>();
        analysis.problems().forEach(problem -> problem.members().forEach(persons::add));
        analysis.strengths().forEach(strength -> strength.of().forEach(persons::add));
        analysis.factors().forEach(factor -> factor.members().forEach(persons::add));
        analysis.needs().forEach(need -> need.members().forEach(persons::add));
        return persons;
    }

    private static boolean names(ExplanatoryAnalysis analysis, Predicate<LifeDomain> domain) {
        return analysis.problems().exists(problem -> domain.test(problem.lifeDomain()))
                || analysis.strengths().exists(strength -> domain.test(strength.lifeDomain()));
    }

    private static boolean isBeyondOnePerson(FactorLevel level) {
        return switch (level) {
            case CHILD, ADULT -> false;
            case RELATION, FAMILY_SYSTEM, SOCIAL_NETWORK, ENVIRONMENT, HELP_SYSTEM, SOCIETY_CULTURE -> true;
        };
    }

    private static boolean isLivingCondition(FactorLevel level) {
        return level == FactorLevel.ENVIRONMENT || level == FactorLevel.SOCIETY_CULTURE;
    }

    private static boolean isOfFamilyOrSurroundings(LifeDomain domain) {
        return switch (domain) {
            case FAMILY_RELATIONS, PARTNER_RELATION, SOCIAL_NETWORK, IDENTITY_AND_CULTURE, HELP_SYSTEM -> true;
            default -> isLivingCondition(domain);
        };
    }

    private static boolean isLivingCondition(LifeDomain domain) {
        return switch (domain) {
            case SCHOOL, WORK_AND_DAYTIME, MONEY_AND_DEBT, HOUSING, LEISURE -> true;
            default -> false;
        };
    }
}
