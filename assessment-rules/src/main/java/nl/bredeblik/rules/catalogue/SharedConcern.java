package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An open concern recorded as acute or structural, and what two or more organisations did with what each holds on it.
 *
 * @param open the concern
 * @param isShared whether two or more organisations hold information on it
 * @param isJudgedTogether whether a joint judgement is recorded, or a discussion of several that tells why not
 */
record SharedConcern(OpenConcern open, boolean isShared, boolean isJudgedTogether) {

    /** Those about which judgements differ are left to the rule about differing judgements. */
    static final Subjects<SharedConcern> UNSAFE = Subjects.about(
            "open concerns recorded as acute or structural",
            SharedConcern::in,
            shared -> shared.open().concern(),
            shared -> Array.of(shared.open().concern().id()));

    private static final int SEVERAL = 2;

    Verdict isJudgedJointly(Look look) {
        return isShared ? Verdict.satisfiedIf(isJudgedTogether) : Verdict.EXEMPT;
    }

    private static Seq<SharedConcern> in(Look look) {
        Seq<OpenConcern> unsafe = OpenConcern.in(look).filter(OpenConcern::isUnsafe);
        if (unsafe.isEmpty()) {
            return Array.empty();
        }
        LastWords words = LastWords.in(look);
        Set<Id<?>> differing = DifferingJudgements.topics(words);
        Option<LocalDate> discussed = look.file()
                .discussions()
                .filter(discussion -> isOfSeveral(discussion, look))
                .map(CaseDiscussion::on)
                .filter(look.day()::reached)
                .max();
        return unsafe.reject(open -> differing.contains(open.concern().id())).map(open -> {
            Id<SafetyConcern> id = open.concern().id();
            boolean tellsWhyNot =
                    open.status().map(ConcernStatus::on).exists(since -> discussed.exists(day -> !day.isBefore(since)));
            return new SharedConcern(
                    open,
                    holders(open.concern(), words, look).size() >= SEVERAL,
                    words.joint(id).isDefined() || tellsWhyNot);
        });
    }

    private static boolean isOfSeveral(CaseDiscussion discussion, Look look) {
        return discussion.decisions().exists(decision -> decision.reasons().isDefined())
                && discussion
                                .participants()
                                .filter(SharedConcern::tookPart)
                                .flatMap(each -> partner(each.person(), look))
                                .distinct()
                                .size()
                        >= SEVERAL;
    }

    private static boolean tookPart(Participant participant) {
        return participant.mode() != ParticipationMode.INVITED_ABSENT
                && participant.mode() != ParticipationMode.NOT_INVITED;
    }

    /** A court decides and an inspectorate watches over others: neither judges along. */
    private static Option<Id<?>> partner(Id<? extends Party> party, Look look) {
        return Speaker.organisation(party, look)
                .filter(organisation -> organisation.kind() != OrganisationKind.COURT
                        && organisation.kind() != OrganisationKind.INSPECTORATE)
                .map(Organisation::id);
    }

    private static Set<Id<?>> holders(SafetyConcern concern, LastWords words, Look look) {
        Seq<Id<Source>> sources = concern.sources().appendAll(concern.evidence().flatMap(id -> sourcesOf(id, look)));
        Seq<Id<? extends Party>> told = sources.flatMap(id -> look.index().find(Source.class, id))
                .flatMap(source -> source.person()
                        .orElse(() -> source.document()
                                .flatMap(id -> look.index().find(ReceivedDocument.class, id))
                                .flatMap(ReceivedDocument::author)));
        Seq<Id<? extends Party>> wrote = concern.evidence()
                .flatMap(id -> look.index().find(ReceivedDocument.class, id))
                .flatMap(ReceivedDocument::author);
        Set<Id<?>> holders = new HashSet<>();
        told.appendAll(wrote)
                .appendAll(concern.author())
                .appendAll(words.own(concern.id()).flatMap(SafetyJudgement::by))
                .forEach(party -> partner(party, look).forEach(holders::add));
        return holders;
    }

    private static Seq<Id<Source>> sourcesOf(Id<?> evidence, Look look) {
        return look.index()
                .find(Incident.class, evidence)
                .map(Incident::statements)
                .getOrElse(() -> Array.empty())
                .flatMap(id -> look.index().find(Statement.class, id))
                .appendAll(look.index().find(Statement.class, evidence))
                .flatMap(Statement::sources);
    }
}
