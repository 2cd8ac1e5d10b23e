package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A concern or incident that was first recorded before the analysis that is worked with.
 *
 * @param analysis the analysis
 * @param entry the concern or incident
 * @param isAccountedFor whether the analysis names it, or names it as left out
 * @param isOpen whether the concern, or one that rests on the incident, is open
 */
record EarlierRecord(ExplanatoryAnalysis analysis, Entry entry, boolean isAccountedFor, boolean isOpen) {

    static final Subjects<EarlierRecord> RECORDS = Subjects.about(
            "concerns and incidents recorded before the analysis",
            EarlierRecord::in,
            EarlierRecord::analysis,
            subject -> Array.of(subject.analysis().id(), subject.entry().id()));

    private static Seq<EarlierRecord> in(Look look) {
        return FamilyAnalyses.in(look.index(), look.day()::reached)
                .worked()
                .map(analysis -> in(analysis, look))
                .getOrElse(Array.empty());
    }

    private static Seq<EarlierRecord> in(ExplanatoryAnalysis analysis, Look look) {
        AnalysisBasis basis = AnalysisBasis.of(analysis);
        Set<Id<?>> open = new HashSet<>();
        OpenConcern.in(look).map(OpenConcern::concern).forEach(concern -> {
            open.add(concern.id());
            concern.evidence().forEach(open::add);
        });
        List<EarlierRecord> records = new ArrayList<>();
        for (SafetyConcern concern : look.file().concerns()) {
            if (look.index().firstRecordedOn(concern).isBefore(analysis.on())) {
                records.add(new EarlierRecord(
                        analysis, concern, basis.accountsFor(concern.id()), open.contains(concern.id())));
            }
        }
        for (Incident incident : look.file().incidents()) {
            if (look.index().firstRecordedOn(incident).isBefore(analysis.on())) {
                boolean isAccountedFor = basis.accountsFor(incident.id())
                        || incident.statements().exists(basis::accountsFor);
                boolean isOpen =
                        open.contains(incident.id()) || incident.statements().exists(open::contains);
                records.add(new EarlierRecord(analysis, incident, isAccountedFor, isOpen));
            }
        }
        return Array.ofAll(records);
    }

    /** Of a draft there is still time to take it in. */
    Verdict isAccountedFor(Look look) {
        Verdict verdict = Verdict.satisfiedIf(isAccountedFor).at("uses");
        return isOpen && FamilyAnalyses.isShared(analysis) ? verdict : verdict.as(Severity.ATTENTION);
    }
}
