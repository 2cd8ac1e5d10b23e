package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.rules.Look;

/**
 * Who shared in an analysis, and whose own account stands in it or beside it.
 *
 * @param asked who took part, was invited to, or of whom it is recorded why not
 * @param reached who took part, was told or sent it, answered to it, or of whom it is recorded why not
 * @param means by which means each person gave a view of his or her own
 * @param accounts whose accounts it rests on
 * @param unheard children of whom it is nowhere recorded what they think: another rule asks that
 */
record AnalysisAudience(
        Set<Id<?>> asked,
        Set<Id<?>> reached,
        Map<Id<?>, Set<VoiceMeans>> means,
        Accounts accounts,
        Set<Id<?>> unheard) {

    static AnalysisAudience of(ExplanatoryAnalysis analysis, Look look) {
        Set<Id<?>> own = AnalysisParts.of(analysis);
        own.add(analysis.id());
        Map<Id<?>, Set<VoiceMeans>> means = new HashMap<>();
        Set<Id<?>> reached = new HashSet<>(analysis.madeBy().asJava());
        tookPart(analysis).forEach(reached::add);
        analysis.dissents().forEach(dissent -> reached.add(dissent.person()));
        for (Perspective view : look.file().perspectives()) {
            means.computeIfAbsent(view.holder(), none -> new HashSet<>()).add(view.means());
            if (view.about().exists(own::contains)) {
                reached.add(view.holder());
            }
        }
        addTold(own, reached, look);
        addAnswers(own, reached, look);
        Seq<Id<?>> basis = Array.ofAll(AnalysisBasis.of(analysis).named());
        return new AnalysisAudience(
                asked(analysis, own, look),
                reached,
                means,
                Accounts.under(basis.reject(own::contains), look),
                ChildView.unheard(look));
    }

    private static Set<Id<?>> asked(ExplanatoryAnalysis analysis, Set<Id<?>> own, Look look) {
        Set<Id<?>> asked = new HashSet<>(analysis.madeBy().asJava());
        analysis.participants()
                .filter(participant -> participant.mode() != ParticipationMode.NOT_INVITED)
                .forEach(participant -> asked.add(participant.person()));
        look.file()
                .informings()
                .filter(told -> told.notTold().isDefined() && told.items().exists(own::contains))
                .forEach(told -> asked.add(told.to()));
        return asked;
    }

    /** Who was there, from a distance or represented too, or gave a view beforehand. */
    static Seq<Id<? extends Party>> tookPart(ExplanatoryAnalysis analysis) {
        return FamilyAnalyses.tookPart(analysis);
    }

    private static void addTold(Set<Id<?>> own, Set<Id<?>> reached, Look look) {
        look.file()
                .dispatches()
                .filter(sent -> own.contains(sent.of()) && look.day().reached(sent.on()))
                .forEach(sent -> reached.add(sent.to()));
        look.file()
                .informings()
                .filter(told -> told.items().exists(own::contains)
                        && (told.notTold().isDefined() || told.on().exists(look.day()::reached)))
                .forEach(told -> reached.add(told.to()));
    }

    private static void addAnswers(Set<Id<?>> own, Set<Id<?>> reached, Look look) {
        look.file()
                .reactions()
                .filter(reaction -> reaction.to().exists(own::contains))
                .forEach(reaction -> reached.add(reaction.person()));
        look.file()
                .assents()
                .filter(assent -> own.contains(assent.to()) && assent.level() != AgreementLevel.NOT_ASKED)
                .forEach(assent -> reached.add(assent.person()));
    }

    /** Whether a view of the person's own, or what the person told, stands in the file or under the analysis. */
    boolean hears(Id<?> person) {
        return means.containsKey(person) || accounts.isOf(person);
    }

    /** Whether the only views the person gave were given by other means than fit this person. */
    boolean hearsByOtherMeansOnly(Member member) {
        Set<VoiceMeans> used = means.getOrDefault(member.id(), Set.of());
        return !used.isEmpty()
                && !member.fittingMeans().isEmpty()
                && !member.fittingMeans().exists(used::contains);
    }
}
