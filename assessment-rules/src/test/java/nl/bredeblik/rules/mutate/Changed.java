package nl.bredeblik.rules.mutate;

import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.Hearing;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.Evaluation;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes in one entry: which entries will do, and what it says instead. */
final class Changed {

    private Changed() {}

    /** A mistake that is made in the file as it was known on the day on which an entry was recorded. */
    static <T extends Entry> Mistake onDayOf(Function<CaseFile, Seq<T>> list, Predicate<T> which, Mistake mistake) {
        return scene -> scene.whenRecorded(list, which).flatMap(mistake::in);
    }

    static Mistake contact(Predicate<Contact> which, UnaryOperator<Contact.Builder> how) {
        return scene -> scene.change(
                CaseFile::contacts,
                which,
                held -> how.apply(Contact.builder().from(held)).build());
    }

    static Mistake view(Predicate<Perspective> which, UnaryOperator<Perspective.Builder> how) {
        return scene -> scene.change(
                CaseFile::perspectives,
                which,
                held -> how.apply(Perspective.builder().from(held)).build());
    }

    static Mistake informing(Predicate<Informing> which, UnaryOperator<Informing.Builder> how) {
        return scene -> scene.change(
                CaseFile::informings,
                which,
                held -> how.apply(Informing.builder().from(held)).build());
    }

    static Mistake statement(Predicate<Statement> which, UnaryOperator<Statement.Builder> how) {
        return scene -> scene.change(
                CaseFile::statements,
                which,
                held -> how.apply(Statement.builder().from(held)).build());
    }

    static Mistake source(Predicate<Source> which, UnaryOperator<Source.Builder> how) {
        return scene -> scene.change(
                CaseFile::sources,
                which,
                held -> how.apply(Source.builder().from(held)).build());
    }

    static Mistake concern(Predicate<SafetyConcern> which, UnaryOperator<SafetyConcern.Builder> how) {
        return scene -> scene.change(
                CaseFile::concerns,
                which,
                held -> how.apply(SafetyConcern.builder().from(held)).build());
    }

    static Mistake status(Predicate<ConcernStatus> which, UnaryOperator<ConcernStatus.Builder> how) {
        return scene -> scene.change(
                CaseFile::concernStatuses,
                which,
                held -> how.apply(ConcernStatus.builder().from(held)).build());
    }

    static Mistake step(Predicate<NotificationStep> which, UnaryOperator<NotificationStep.Builder> how) {
        return scene -> scene.change(
                CaseFile::notificationSteps,
                which,
                held -> how.apply(NotificationStep.builder().from(held)).build());
    }

    static Mistake judgement(Predicate<SafetyJudgement> which, UnaryOperator<SafetyJudgement.Builder> how) {
        return scene -> scene.change(
                CaseFile::judgements,
                which,
                held -> how.apply(SafetyJudgement.builder().from(held)).build());
    }

    static Mistake decision(Predicate<CoreDecision> which, UnaryOperator<CoreDecision.Builder> how) {
        return scene -> scene.change(
                CaseFile::decisions,
                which,
                held -> how.apply(CoreDecision.builder().from(held)).build());
    }

    static Mistake report(Predicate<WrittenReport> which, UnaryOperator<WrittenReport.Builder> how) {
        return scene -> scene.change(
                CaseFile::reports,
                which,
                held -> how.apply(WrittenReport.builder().from(held)).build());
    }

    static Mistake analysis(Predicate<ExplanatoryAnalysis> which, UnaryOperator<ExplanatoryAnalysis.Builder> how) {
        return scene -> scene.change(
                CaseFile::analyses,
                which,
                held -> how.apply(ExplanatoryAnalysis.builder().from(held)).build());
    }

    static Mistake plan(Predicate<Plan> which, UnaryOperator<Plan.Builder> how) {
        return scene -> scene.change(
                CaseFile::plans,
                which,
                held -> how.apply(Plan.builder().from(held)).build());
    }

    static Mistake evaluation(Predicate<Evaluation> which, UnaryOperator<Evaluation.Builder> how) {
        return scene -> scene.change(
                CaseFile::evaluations,
                which,
                held -> how.apply(Evaluation.builder().from(held)).build());
    }

    static Mistake phase(Predicate<PhaseChange> which, UnaryOperator<PhaseChange.Builder> how) {
        return scene -> scene.change(
                CaseFile::phaseChanges,
                which,
                held -> how.apply(PhaseChange.builder().from(held)).build());
    }

    static Mistake person(Predicate<NetworkPerson> which, UnaryOperator<NetworkPerson.Builder> how) {
        return scene -> scene.change(
                CaseFile::networkPersons,
                which,
                held -> how.apply(NetworkPerson.builder().from(held)).build());
    }

    static Mistake member(Predicate<Member> which, UnaryOperator<Member.Builder> how) {
        return scene -> scene.change(
                CaseFile::members,
                which,
                held -> how.apply(Member.builder().from(held)).build());
    }

    static Mistake authority(Predicate<Authority> which, UnaryOperator<Authority.Builder> how) {
        return scene -> scene.change(
                CaseFile::authorities,
                which,
                held -> how.apply(Authority.builder().from(held)).build());
    }

    static Mistake tie(Predicate<Relationship> which, UnaryOperator<Relationship.Builder> how) {
        return scene -> scene.change(
                CaseFile::relationships,
                which,
                held -> how.apply(Relationship.builder().from(held)).build());
    }

    static Mistake measure(Predicate<ProtectionMeasure> which, UnaryOperator<ProtectionMeasure.Builder> how) {
        return scene -> scene.change(
                CaseFile::measures,
                which,
                held -> how.apply(ProtectionMeasure.builder().from(held)).build());
    }

    static Mistake authorisation(Predicate<Authorisation> which, UnaryOperator<Authorisation.Builder> how) {
        return scene -> scene.change(
                CaseFile::authorisations,
                which,
                held -> how.apply(Authorisation.builder().from(held)).build());
    }

    static Mistake stay(Predicate<Placement> which, UnaryOperator<Placement.Builder> how) {
        return scene -> scene.change(
                CaseFile::placements,
                which,
                held -> how.apply(Placement.builder().from(held)).build());
    }

    static Mistake hearing(Predicate<Hearing> which, UnaryOperator<Hearing.Builder> how) {
        return scene -> scene.change(
                CaseFile::hearings,
                which,
                held -> how.apply(Hearing.builder().from(held)).build());
    }

    static Mistake petition(Predicate<Petition> which, UnaryOperator<Petition.Builder> how) {
        return scene -> scene.change(
                CaseFile::petitions,
                which,
                held -> how.apply(Petition.builder().from(held)).build());
    }

    static Mistake assignment(Predicate<Assignment> which, UnaryOperator<Assignment.Builder> how) {
        return scene -> scene.change(
                CaseFile::assignments,
                which,
                held -> how.apply(Assignment.builder().from(held)).build());
    }

    static Mistake closing(Predicate<Closing> which, UnaryOperator<Closing.Builder> how) {
        return scene -> scene.change(
                CaseFile::closings,
                which,
                held -> how.apply(Closing.builder().from(held)).build());
    }
}
