package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.graph.AnalysedPersons;
import nl.bredeblik.model.graph.FamilyAnalyses;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A member of the family, and how the analysis that is worked with deals with him or her.
 *
 * @param analysis the analysis
 * @param member a living member who was known when the analysis was recorded
 * @param isTreated whether the analysis treats the member by name
 * @param isSupported whether it names what goes well for the member or protects
 * @param audience who shared in the analysis
 */
record MemberInAnalysis(
        ExplanatoryAnalysis analysis,
        Member member,
        boolean isTreated,
        boolean isSupported,
        AnalysisAudience audience) {

    static final Subjects<MemberInAnalysis> MEMBERS = Subjects.about(
            "members at the time of the analysis",
            MemberInAnalysis::in,
            MemberInAnalysis::member,
            subject -> Array.of(subject.analysis().id(), subject.member().id()));

    private static Seq<MemberInAnalysis> in(Look look) {
        return FamilyAnalyses.in(look.index(), look.day()::reached)
                .worked()
                .map(analysis -> in(analysis, look))
                .getOrElse(Array.empty());
    }

    private static Seq<MemberInAnalysis> in(ExplanatoryAnalysis analysis, Look look) {
        AnalysedPersons persons = AnalysedPersons.in(analysis);
        AnalysisAudience audience = AnalysisAudience.of(analysis, look);
        return look.file()
                .members()
                .filter(member -> isPresent(member, analysis, look))
                .map(member -> new MemberInAnalysis(
                        analysis, member, persons.treats(member.id()), persons.supports(member.id()), audience));
    }

    static boolean isPresent(Member member, ExplanatoryAnalysis analysis, Look look) {
        return FamilyAnalyses.isPresent(member, analysis, look.day()::reached);
    }

    Verdict isTreated(Look look) {
        return Verdict.satisfiedIf(isTreated);
    }

    /** A draft has still to be shared. */
    Verdict sharedIn(Look look) {
        if (!FamilyAnalyses.isShared(analysis) || isTooYoung(look)) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(audience.reached().contains(member.id()));
    }

    /** Who was invited and stayed away was asked; that is no defect. */
    Verdict tookPart(Look look) {
        if (!FamilyAnalyses.isShared(analysis) || isTooYoung(look)) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(audience.asked().contains(member.id())).at("participants");
    }

    /** A view by other means than fit this person is a hint. Of a child that is heard nowhere, another rule asks more. */
    Verdict explainsInOwnWords(Look look) {
        if (isTooYoung(look) || audience.unheard().contains(member.id())) {
            return Verdict.EXEMPT;
        }
        if (audience.hearsByOtherMeansOnly(member)) {
            return Verdict.VIOLATED.at("fittingMeans").as(Severity.HINT);
        }
        return Verdict.satisfiedIf(audience.hears(member.id()));
    }

    /** What is asked of each born child. */
    Verdict hasSomethingThatHelps(Look look) {
        return FamilySubjects.isBornMinor(member, look.day()) ? Verdict.satisfiedIf(isSupported) : Verdict.EXEMPT;
    }

    private boolean isTooYoung(Look look) {
        AgeLine line = look.setting(ParticipationSettings.SPOKEN_WITH_FROM);
        boolean isChild = member.role() == MemberRole.CHILD || member.role() == MemberRole.UNBORN_CHILD;
        return isChild && !member.birthDate().exists(birth -> line.isCertainlyReached(birth, analysis.on()));
    }
}
