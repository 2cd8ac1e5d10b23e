package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Look;

/** Which organisations made analyses, and which analyses bring together what others understood. */
final class MadeTogether {

    private final Look look;
    private final TreeMap<LocalDate, Integer> makersUntil = new TreeMap<>();
    private final Map<Id<?>, LocalDate> makesSince = new HashMap<>();

    private MadeTogether(Look look) {
        this.look = look;
    }

    /**
     * Who made some analyses.
     *
     * @param analyses the analyses that stand, the oldest first
     */
    static MadeTogether of(Seq<ExplanatoryAnalysis> analyses, Look look) {
        MadeTogether together = new MadeTogether(look);
        for (ExplanatoryAnalysis analysis : analyses) {
            for (Id<?> maker : together.organisations(analysis.madeBy())) {
                together.makesSince.putIfAbsent(maker, analysis.on());
            }
            together.makersUntil.put(analysis.on(), together.makesSince.size());
        }
        return together;
    }

    /** Whether it treats everybody, or all who had made an analysis by its date made it or took part. */
    boolean bringsTogetherWhatWasThere(ExplanatoryAnalysis analysis) {
        Map.Entry<LocalDate, Integer> until = makersUntil.floorEntry(analysis.on());
        int needed = until == null ? 0 : until.getValue();
        int there = 0;
        for (Id<?> organisation : takingPart(analysis)) {
            LocalDate since = makesSince.get(organisation);
            there += since == null || since.isAfter(analysis.on()) ? 0 : 1;
        }
        return there == needed || treatsEverybody(analysis);
    }

    /** The same, also of those who made one later: so it is with a draft. */
    boolean bringsAllTogether(ExplanatoryAnalysis analysis) {
        return takingPart(analysis).containsAll(makesSince.keySet()) || treatsEverybody(analysis);
    }

    private boolean treatsEverybody(ExplanatoryAnalysis analysis) {
        Set<Id<?>> treated = AnalysedPersons.in(analysis).treated();
        return look.file()
                .members()
                .forAll(member -> treated.contains(member.id()) || !MemberInAnalysis.isPresent(member, analysis, look));
    }

    private Set<Id<?>> takingPart(ExplanatoryAnalysis analysis) {
        return organisations(analysis.madeBy().appendAll(AnalysisAudience.tookPart(analysis)));
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
