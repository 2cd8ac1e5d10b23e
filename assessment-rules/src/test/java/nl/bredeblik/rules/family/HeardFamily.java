package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.FATHER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.SON;
import static nl.bredeblik.rules.family.SoundFamily.TODAY;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;

/** What the sound family was seen, heard and told, and the steps that rest on it. */
public final class HeardFamily {

    public static final Text WORDS = Text.of("Invented.");
    public static final Id<CoreDecision> DECISION = Id.of("decision1");
    public static final Id<Closing> CLOSING = Id.of("closing01");

    private HeardFamily() {}

    /** Both children were met apart on the first day and told what they think; both parents know their rights. */
    public static Change heard() {
        return talkedApart("apart001", OPENED, DAUGHTER)
                .and(talkedApart("apart002", OPENED, SON))
                .and(viewed("view0001", OPENED, DAUGHTER))
                .and(viewed("view0002", OPENED, SON))
                .and(knowsRights("rights01", MOTHER))
                .and(knowsRights("rights02", FATHER));
    }

    public static Change talkedApart(String id, LocalDate on, Id<Member> child) {
        return contact(
                id,
                on,
                ContactKind.CONVERSATION,
                built -> built.addWith(child).addSeen(child).addApart(child));
    }

    /** A contact of the worker that was held. */
    public static Change contact(String id, LocalDate on, ContactKind kind, UnaryOperator<Contact.Builder> change) {
        return with(file -> file.addContacts(change.apply(Contact.builder()
                        .id(Id.of(id))
                        .recordedOn(on)
                        .kind(kind)
                        .on(on)
                        .held(true)
                        .addBy(WORKER))
                .build()));
    }

    public static Change viewed(String id, LocalDate on, Id<Member> holder) {
        return with(file -> file.addPerspectives(Perspective.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .holder(holder)
                .on(on)
                .means(VoiceMeans.DRAWING)
                .words(WORDS)
                .isWish(false)
                .build()));
    }

    public static Change knowsRights(String id, Id<? extends Party> person) {
        return informed(
                id,
                person,
                built -> built.on(OPENED)
                        .addTopics(InformTopic.LAWYER)
                        .addTopics(InformTopic.CONFIDENTIAL_ADVISER)
                        .addTopics(InformTopic.COMPLAINT)
                        .addTopics(InformTopic.CORRECTION)
                        .addTopics(InformTopic.OWN_STATEMENT));
    }

    public static Change informed(String id, Id<? extends Party> person, UnaryOperator<Informing.Builder> change) {
        return with(file -> file.addInformings(change.apply(
                        Informing.builder().id(Id.of(id)).recordedOn(OPENED).to(person))
                .build()));
    }

    /** A judgement about the whole family. */
    public static Change judged(String id, LocalDate on) {
        return with(file -> file.addJudgements(SafetyJudgement.builder()
                .id(Id.of(id))
                .recordedOn(on)
                .kind(JudgementKind.OWN)
                .on(on)
                .addBy(WORKER)
                .safetyNow(SafetyLevel.SAFE_ENOUGH)
                .build()));
    }

    public static Change decided(CoreDecisionKind kind, LocalDate on, UnaryOperator<CoreDecision.Builder> change) {
        return with(file -> file.addDecisions(change.apply(CoreDecision.builder()
                        .id(DECISION)
                        .recordedOn(on)
                        .kind(kind)
                        .on(on)
                        .addTakenBy(WORKER)
                        .addMembers(DAUGHTER))
                .build()));
    }

    /** A closing for the whole family that says why and what was agreed for afterwards. */
    public static Change closed(ClosingStage stage, LocalDate on, UnaryOperator<Closing.Builder> change) {
        return with(file -> file.addClosings(change.apply(Closing.builder()
                        .id(CLOSING)
                        .recordedOn(TODAY.isBefore(on) ? TODAY : on)
                        .stage(stage)
                        .organisation(INSTITUTION)
                        .on(on)
                        .reasons(WORDS)
                        .aftercare(WORDS))
                .build()));
    }

    /** The concern of the sound family, in which one person is named. */
    public static Change named(Id<? extends Party> person) {
        return file -> with(builder -> builder.concerns(file.concerns()
                        .map(concern -> SafetyConcern.builder()
                                .from(concern)
                                .addNamed(Involvement.builder()
                                        .person(person)
                                        .role(InvolvementRole.NAMED_AS_CAUSING)
                                        .build())
                                .build())))
                .in(file);
    }
}
