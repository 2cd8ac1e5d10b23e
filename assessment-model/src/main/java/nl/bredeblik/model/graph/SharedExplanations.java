package nl.bredeblik.model.graph;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.plan.AgreementLevel;

/** Who shares which explanation, as the persons themselves said it: their views, answers and dissents on an analysis. */
public final class SharedExplanations {

    private SharedExplanations() {}

    /**
     * That somebody said how he or she sees an analysis or a part of it. It is that person's own, and is not compared.
     *
     * @param about the analysis, or a part of it
     * @param person who
     * @param level whether the person agrees, where that was recorded
     * @param record where it stands: a view, a reaction or an assent, or the analysis itself for a dissent in it
     */
    public record Voice(
            Id<? extends Identified> about,
            Id<? extends Party> person,
            Option<AgreementLevel> level,
            Id<? extends Identified> record) {}

    private static final Comparator<Voice> ORDER = Comparator.comparing(
                    (Voice voice) -> voice.about().text())
            .thenComparing(voice -> voice.person().text())
            .thenComparing(voice -> voice.record().text())
            .thenComparing(voice -> voice.level().map(Enum::ordinal).getOrElse(-1));

    /**
     * What people said of an analysis.
     *
     * @param index the index of the file
     * @param analysis the version
     * @param reached whether the reference day is a day or lies after it
     * @return the voices, by what they are about, then by person
     */
    public static Seq<Voice> of(CaseIndex index, ExplanatoryAnalysis analysis, Predicate<LocalDate> reached) {
        Set<Id<?>> own = parts(analysis);
        CaseFile file = index.current();
        List<Voice> voices = new ArrayList<>();
        file.perspectives()
                .filter(view -> reached.test(view.on()))
                .forEach(view -> view.about()
                        .filter(own::contains)
                        .forEach(about -> voices.add(new Voice(about, view.holder(), view.level(), view.id()))));
        file.reactions()
                .filter(reaction -> reaction.text().isDefined())
                .forEach(reaction -> reaction.to()
                        .filter(own::contains)
                        .forEach(about ->
                                voices.add(new Voice(about, reaction.person(), Option.none(), reaction.id()))));
        file.assents()
                .filter(assent -> own.contains(assent.to()) && reached.test(assent.on()))
                .forEach(assent ->
                        voices.add(new Voice(assent.to(), assent.person(), Option.some(assent.level()), assent.id())));
        analysis.dissents()
                .forEach(dissent ->
                        voices.add(new Voice(analysis.id(), dissent.person(), Option.none(), analysis.id())));
        return Array.ofAll(voices).distinct().sorted(ORDER);
    }

    private static Set<Id<?>> parts(ExplanatoryAnalysis analysis) {
        Set<Id<?>> parts = new HashSet<>();
        parts.add(analysis.id());
        analysis.problems().forEach(problem -> parts.add(problem.id()));
        analysis.strengths().forEach(strength -> parts.add(strength.id()));
        analysis.factors().forEach(factor -> parts.add(factor.id()));
        analysis.links().forEach(link -> parts.add(link.id()));
        analysis.hypotheses().forEach(hypothesis -> parts.add(hypothesis.id()));
        analysis.needs().forEach(need -> parts.add(need.id()));
        return parts;
    }
}
