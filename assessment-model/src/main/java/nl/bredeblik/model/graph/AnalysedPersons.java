package nl.bredeblik.model.graph;

import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.Strength;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;

/**
 * The persons in an analysis: whom it treats by name, with a problem, a strength, a factor, a need, an account, or a line that
 * nothing particular came up; and for whom it names what goes well or protects.
 */
public final class AnalysedPersons {

    private final Map<Id<?>, Set<Id<? extends Identified>>> treated = new HashMap<>();
    private final Map<Id<?>, Set<Id<? extends Identified>>> supported = new HashMap<>();
    private final Lazy<Seq<Id<? extends Identified>>> supportsAll;

    private AnalysedPersons(ExplanatoryAnalysis analysis) {
        supportsAll = Lazy.of(() -> Array.<Id<? extends Identified>>ofAll(analysis.strengths()
                        .filter(strength -> strength.of().isEmpty())
                        .map(Strength::id))
                .sortBy(Id::text));
    }

    /**
     * The persons in an analysis.
     *
     * @param analysis the analysis
     * @return the persons
     */
    public static AnalysedPersons in(ExplanatoryAnalysis analysis) {
        AnalysedPersons persons = new AnalysedPersons(analysis);
        persons.addElements(analysis);
        persons.addAccounts(analysis);
        persons.addHelpedByLinks(analysis);
        return persons;
    }

    private void addElements(ExplanatoryAnalysis analysis) {
        analysis.problems().forEach(problem -> add(treated, problem.members(), problem.id()));
        for (Strength strength : analysis.strengths()) {
            add(treated, strength.of(), strength.id());
            add(supported, strength.of(), strength.id());
        }
        for (Factor factor : analysis.factors()) {
            add(treated, factor.members(), factor.id());
            if (factor.functions().contains(FactorFunction.PROTECTIVE)) {
                add(supported, factor.members(), factor.id());
            }
        }
        analysis.needs().forEach(need -> add(treated, need.members(), need.id()));
    }

    private void addAccounts(ExplanatoryAnalysis analysis) {
        analysis.narratives().forEach(account -> add(treated, account.members(), analysis.id()));
        analysis.members()
                .filter(line ->
                        line.note().isDefined() || line.nothingParticularOn().isDefined())
                .forEach(line -> add(treated, Array.of(line.person()), analysis.id()));
    }

    /** Who has a problem that something in the analysis makes smaller. */
    private void addHelpedByLinks(ExplanatoryAnalysis analysis) {
        Map<Id<?>, Set<Id<? extends Identified>>> eased = new HashMap<>();
        analysis.links()
                .reject(link -> AnalysisGraph.explains(link.effect()))
                .forEach(link -> add(eased, Array.of(link.target()), link.id()));
        analysis.problems()
                .forEach(problem -> eased.getOrDefault(problem.id(), Set.of())
                        .forEach(link -> add(supported, problem.members(), link)));
    }

    private static void add(
            Map<Id<?>, Set<Id<? extends Identified>>> lists,
            Seq<? extends Id<?>> persons,
            Id<? extends Identified> record) {
        persons.forEach(
                person -> lists.computeIfAbsent(person, none -> new HashSet<>()).add(record));
    }

    /**
     * Whether the analysis treats a person by name.
     *
     * @param person the person
     * @return true if something in it is about the person
     */
    public boolean treats(Id<?> person) {
        return treated.containsKey(person);
    }

    /**
     * Whether the analysis names, for a person or for the whole family, what goes well or protects.
     *
     * @param person the person
     * @return true if it does
     */
    public boolean supports(Id<?> person) {
        return supportsAll.get().nonEmpty() || supported.containsKey(person);
    }

    /**
     * By what the analysis treats a person: its parts, and the analysis itself for a line or an account.
     *
     * @param person the person
     * @return the ids, in the order of their text; empty when it does not treat the person by name
     */
    public Seq<Id<? extends Identified>> treating(Id<?> person) {
        return inOrder(treated.getOrDefault(person, Set.of()));
    }

    /**
     * What the analysis names that goes well or protects for a person: strengths, factors, and links that make a problem of the
     * person smaller; or else the strengths of the whole family.
     *
     * @param person the person
     * @return the ids, in the order of their text; empty when it names nothing
     */
    public Seq<Id<? extends Identified>> supporting(Id<?> person) {
        Set<Id<? extends Identified>> own = supported.get(person);
        return own == null ? supportsAll.get() : inOrder(own);
    }

    private static Seq<Id<? extends Identified>> inOrder(Set<Id<? extends Identified>> ids) {
        return Array.<Id<? extends Identified>>ofAll(ids).sortBy(Id::text);
    }
}
