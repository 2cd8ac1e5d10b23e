package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.CommunicationNeedKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Message;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.participation.PerspectiveWeighing;
import nl.bredeblik.model.participation.Position;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Consultation;
import nl.bredeblik.model.statement.Source;

/** Mistakes about how people take part: not seen, not heard, not told, not answered. */
final class ParticipationMutators {

    private static final int SPEAKS = 8;

    /** Ten working days with holidays in between. */
    private static final int WEEKS_TO_ANSWER = 3;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "PART-01",
                    "a child was seen, and not spoken with apart from the parents",
                    scene -> speaking(scene).map(child -> spokenWithBesideParents(scene.file(), child))),
            mutator(
                    "PART-02",
                    "what a child thinks is recorded as the view of a parent",
                    scene -> scene.whenRecorded(
                                    CaseFile::adoptions,
                                    adopted ->
                                            scene.index().kindOf(adopted.plan()).contains(IdKind.PLAN))
                            .flatMap(then -> speaking(then)
                                    .filter(child -> saidNothingElse(then, child))
                                    .flatMap(child -> then.oneOf(ChangedPlan.parents(then))
                                            .map(parent -> withViewsOf(then.file(), child, parent))))),
            mutator(
                    "PART-03",
                    "a child was not told how its view was weighed",
                    scene -> speaking(scene)
                            .flatMap(child -> lastView(scene, child))
                            .flatMap(view -> scene.change(
                                    CaseFile::perspectiveWeighings,
                                    weighed -> weighed.perspective().equals(view.id()),
                                    weighed -> PerspectiveWeighing.builder()
                                            .from(weighed)
                                            .toldOn(Option.none())
                                            .build()))),
            mutator(
                    "PART-04",
                    "how an interpreter was found for a talk is left out",
                    scene -> Changed.contact(
                                    contact -> contact.needsMet()
                                            .exists(met -> met.kind() != CommunicationNeedKind.OTHER
                                                    && contact.with().contains(met.member())),
                                    contact -> contact.needsMet(Array.empty()))
                            .in(scene)),
            mutator(
                    "PART-05",
                    "a parent was not told how to complain",
                    scene -> Changed.informing(
                                    told -> told.topics().contains(InformTopic.COMPLAINT)
                                            && scene.current()
                                                    .authorities()
                                                    .flatMap(Authority::holders)
                                                    .exists(told.to()::equals)
                                            && ChangedPlan.parents(scene).exists(told.to()::equals),
                                    told -> told.topics(told.build().topics().remove(InformTopic.COMPLAINT)))
                            .in(scene)),
            mutator(
                    "PART-06",
                    "of two parents with authority one was told of a decision twice",
                    Changed.onDayOf(
                            CaseFile::decisions,
                            decision -> decision.kind() != CoreDecisionKind.OTHER,
                            ParticipationMutators::toldTwice)),
            mutator(
                    "PART-07",
                    "the work went on after an objection, and nobody wrote down why",
                    scene -> scene.one(CaseFile::positions, position -> isLongAgo(scene, position))
                            .flatMap(position -> scene.remove(
                                    CaseFile::positionDecisions,
                                    decided -> decided.position().equals(position.id())))),
            mutator(
                    "PART-08",
                    "a message was not answered",
                    scene -> scene.one(CaseFile::messages, message -> isLongAgo(scene, message))
                            .flatMap(message -> scene.remove(
                                    CaseFile::messageAnswers,
                                    answer -> answer.message().equals(message.id())))),
            mutator(
                    "PART-09",
                    "the assent to an agreement is linked to the plan that names it",
                    scene -> ChangedPlan.of(scene)
                            .flatMap(plan -> scene.change(
                                    CaseFile::assents,
                                    said -> plan.agreements().exists(said.to()::equals),
                                    said -> Assent.builder()
                                            .from(said)
                                            .to(plan.id())
                                            .build()))));

    private ParticipationMutators() {}

    /** A child of an age to be spoken with. */
    private static Option<Id<Member>> speaking(Scene scene) {
        return scene.oneOf(scene.children().map(Member::id).filter(child -> scene.isAtLeast(SPEAKS, child)));
    }

    /** Neither as a source nor beside a record. */
    private static boolean saidNothingElse(Scene scene, Id<Member> child) {
        return !scene.current().sources().flatMap(Source::person).exists(child::equals)
                && !scene.current().reactions().exists(said -> said.person().equals(child));
    }

    private static CaseFile spokenWithBesideParents(CaseFile file, Id<Member> child) {
        return CaseFile.builder()
                .from(file)
                .contacts(file.contacts()
                        .map(contact -> Contact.builder()
                                .from(contact)
                                .with(contact.with().reject(child::equals))
                                .apart(contact.apart().reject(child::equals))
                                .build()))
                .build();
    }

    private static CaseFile withViewsOf(CaseFile file, Id<Member> child, Id<Member> parent) {
        return CaseFile.builder()
                .from(file)
                .perspectives(file.perspectives()
                        .map(view -> view.holder().equals(child)
                                ? Perspective.builder()
                                        .from(view)
                                        .holder(parent)
                                        .build()
                                : view))
                .consultations(file.consultations()
                        .map(talk -> talk.person().equals(child)
                                ? Consultation.builder()
                                        .from(talk)
                                        .view(Option.none())
                                        .build()
                                : talk))
                .build();
    }

    private static Option<Perspective> lastView(Scene scene, Id<Member> child) {
        return scene.current()
                .perspectives()
                .filter(view -> view.holder().equals(child))
                .maxBy(Comparator.comparing(Perspective::on));
    }

    /** What the second parent was told is recorded as told to the first, on the day on which it was decided. */
    private static Option<CaseFile> toldTwice(Scene scene) {
        Seq<CoreDecision> decisions = scene.current()
                .decisions()
                .filter(decision -> decision.recordedOn().equals(scene.last()) && !isAskedOfCourt(scene, decision));
        return scene.oneOf(decisions)
                .flatMap(decision -> scene.oneOf(scene.current()
                                .authorities()
                                .filter(held -> held.kind() == AuthorityKind.JOINT_PARENTAL
                                        && decision.members().contains(held.minor())))
                        .flatMap(held -> scene.change(
                                CaseFile::informings,
                                told -> told.items().exists(decision.id()::equals)
                                        && told.to().equals(held.holders().last())
                                        && !spokeOf(scene, told.to(), decision),
                                told -> Informing.builder()
                                        .from(told)
                                        .to(held.holders().head())
                                        .build())));
    }

    /** Who gave a view on a decision knew of it. */
    private static boolean spokeOf(Scene scene, Id<?> person, CoreDecision decision) {
        return scene.current()
                .perspectives()
                .exists(view -> view.holder().equals(person) && view.about().exists(decision.id()::equals));
    }

    private static boolean isAskedOfCourt(Scene scene, CoreDecision decision) {
        return scene.current()
                .petitions()
                .exists(petition -> petition.decision().contains(decision.id()));
    }

    private static boolean isLongAgo(Scene scene, Position position) {
        return position.on().plusWeeks(WEEKS_TO_ANSWER).isBefore(scene.last());
    }

    private static boolean isLongAgo(Scene scene, Message message) {
        return message.receivedOn().plusWeeks(WEEKS_TO_ANSWER).isBefore(scene.last());
    }
}
