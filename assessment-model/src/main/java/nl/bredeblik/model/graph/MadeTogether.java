package nl.bredeblik.model.graph;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.team.Professional;

/** Which organisations made the analyses that stand, and which analyses are more than the view of one of several. */
final class MadeTogether {

    private final CaseIndex index;
    private final Predicate<LocalDate> reached;
    private final Set<Id<?>> makers = new HashSet<>();

    private MadeTogether(CaseIndex index, Predicate<LocalDate> reached) {
        this.index = index;
        this.reached = reached;
    }

    static MadeTogether of(Seq<ExplanatoryAnalysis> standing, CaseIndex index, Predicate<LocalDate> reached) {
        MadeTogether together = new MadeTogether(index, reached);
        standing.forEach(analysis -> together.makers.addAll(together.organisations(analysis.madeBy())));
        return together;
    }

    /** Several organisations made it or took part, no other organisation made one, or it treats everybody by name. */
    boolean isOfTheFamily(ExplanatoryAnalysis analysis) {
        Set<Id<?>> organisations = organisations(analysis.madeBy().appendAll(FamilyAnalyses.tookPart(analysis)));
        return organisations.size() > 1 || organisations.containsAll(makers) || treatsEverybody(analysis);
    }

    private boolean treatsEverybody(ExplanatoryAnalysis analysis) {
        AnalysedPersons persons = AnalysedPersons.in(analysis);
        return index.current()
                .members()
                .forAll(member -> persons.treats(member.id()) || !FamilyAnalyses.isPresent(member, analysis, reached));
    }

    private Set<Id<?>> organisations(Seq<Id<? extends Party>> parties) {
        Set<Id<?>> organisations = new HashSet<>();
        for (Id<? extends Party> party : parties) {
            index.organisation(party).forEach(organisation -> organisations.add(organisation.id()));
            index.find(Professional.class, party).forEach(person -> organisations.add(person.organisation()));
        }
        return organisations;
    }
}
