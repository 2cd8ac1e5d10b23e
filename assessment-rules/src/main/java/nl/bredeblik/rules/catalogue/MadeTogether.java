package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;

/** Which organisations made the analyses that stand, and which analyses are more than the view of one of several. */
final class MadeTogether {

    private final Look look;
    private final Set<Id<?>> makers = new HashSet<>();

    private MadeTogether(Look look) {
        this.look = look;
    }

    static MadeTogether of(Seq<ExplanatoryAnalysis> standing, Look look) {
        MadeTogether together = new MadeTogether(look);
        standing.forEach(analysis -> together.makers.addAll(together.organisations(analysis.madeBy())));
        return together;
    }

    /** Several organisations made it or took part, no other organisation made one, or it treats everybody by name. */
    boolean isOfTheFamily(ExplanatoryAnalysis analysis) {
        Set<Id<?>> organisations = organisations(analysis.madeBy().appendAll(AnalysisAudience.tookPart(analysis)));
        return organisations.size() > 1 || organisations.containsAll(makers) || treatsEverybody(analysis);
    }

    private boolean treatsEverybody(ExplanatoryAnalysis analysis) {
        Set<Id<?>> treated = AnalysedPersons.in(analysis).treated();
        return look.file()
                .members()
                .forAll(member -> treated.contains(member.id()) || !MemberInAnalysis.isPresent(member, analysis, look));
    }

    private Set<Id<?>> organisations(Seq<Id<? extends Party>> parties) {
        Set<Id<?>> organisations = new HashSet<>();
        for (Id<? extends Party> party : parties) {
            look.index().organisation(party).forEach(organisation -> organisations.add(organisation.id()));
            look.index().find(Professional.class, party).forEach(person -> organisations.add(person.organisation()));
        }
        return organisations;
    }
}
