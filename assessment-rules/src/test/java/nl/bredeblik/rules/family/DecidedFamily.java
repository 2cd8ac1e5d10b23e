package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.DecidedFamily.DECIDED;
import static nl.bredeblik.rules.family.DecidedFamily.DECISION;
import static nl.bredeblik.rules.family.DecidedFamily.PETITION;
import static nl.bredeblik.rules.family.DecidedFamily.alternative;
import static nl.bredeblik.rules.family.DecidedFamily.decision;
import static nl.bredeblik.rules.family.DecidedFamily.petition;
import static nl.bredeblik.rules.family.DecidedFamily.reading;
import static nl.bredeblik.rules.family.DecidedFamily.talk;
import static nl.bredeblik.rules.family.JudgedFamily.INVENTED;
import static nl.bredeblik.rules.family.JudgedFamily.SCIENTIST;
import static nl.bredeblik.rules.family.JudgedFamily.team;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.INSTITUTION;
import static nl.bredeblik.rules.family.SoundFamily.STATEMENT;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import io.vavr.collection.Array;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;

/** The sound family with a core decision or a petition that is in order, and a talk apart with the daughter before it. */
public final class DecidedFamily {

    public static final Id<CoreDecision> DECISION = Id.of("decision");

    public static final Id<Petition> PETITION = Id.of("petition");

    /** A Monday. */
    public static final LocalDate DECIDED = LocalDate.of(2026, 2, 16);

    private DecidedFamily() {}

    /** A decision about the daughter by worker and scientist, with reasons, interests and an alternative. */
    public static CoreDecision.Builder decision(CoreDecisionKind kind) {
        return CoreDecision.builder()
                .id(DECISION)
                .recordedOn(DECIDED)
                .kind(kind)
                .on(DECIDED)
                .addTakenBy(WORKER)
                .addTakenBy(SCIENTIST)
                .addMembers(DAUGHTER)
                .reasons(INVENTED)
                .interests(INVENTED)
                .addAlternatives(alternative(AlternativeOrigin.PROFESSIONALS).build())
                .addBasedOn(STATEMENT);
    }

    public static Alternative.Builder alternative(AlternativeOrigin origin) {
        return Alternative.builder()
                .text(INVENTED)
                .lighter(YesNoUnknown.YES)
                .weighing(INVENTED)
                .origin(origin);
    }

    /** The team, a talk apart with the daughter, and a decision. */
    public static Change decided(CoreDecision.Builder decision) {
        return team().and(
                        Change.with(file -> file.addDecisions(decision.build()).addContacts(talk().build())));
    }

    /** A petition of the institution about the daughter, with reasons and an alternative. */
    public static Petition.Builder petition(PetitionKind kind) {
        return Petition.builder()
                .id(PETITION)
                .recordedOn(DECIDED)
                .kind(kind)
                .petitioner(INSTITUTION)
                .on(DECIDED)
                .filedOn(DECIDED)
                .addChildren(DAUGHTER)
                .reasons(INVENTED)
                .addAlternatives(alternative(AlternativeOrigin.PROFESSIONALS).build());
    }

    /** The team, a talk apart with the daughter, and a petition that the scientist read. */
    public static Change asked(Petition.Builder petition) {
        return team().and(Change.with(file -> file.addPetitions(petition.build())
                .addCounterReadings(reading(DECIDED).build())
                .addContacts(talk().build())));
    }

    public static CounterReading.Builder reading(LocalDate on) {
        return CounterReading.builder()
                .id(Id.of("reading1"))
                .recordedOn(on)
                .addOf(PETITION)
                .by(SCIENTIST)
                .on(on);
    }

    public static Contact.Builder talk() {
        LocalDate on = DECIDED.minusDays(3);
        return Contact.builder()
                .id(Id.of("talkapart"))
                .recordedOn(on)
                .kind(ContactKind.CONVERSATION)
                .on(on)
                .held(true)
                .addWith(DAUGHTER)
                .addApart(DAUGHTER)
                .addBy(WORKER);
    }

    /** Without any contact. */
    public static Change without(Change change) {
        return change.and(with(file -> file.contacts(Array.empty())));
    }

    public static Change order() {
        return with(file -> file.addOrders(CourtOrder.builder()
                .id(Id.of("order001"))
                .recordedOn(DECIDED.plusDays(7))
                .on(DECIDED.plusDays(7))
                .petition(PETITION)
                .urgent(false)
                .build()));
    }

    public static Change progress(DecisionState state) {
        return with(file -> file.addDecisionProgress(DecisionProgress.builder()
                .id(Id.of("progress"))
                .recordedOn(DECIDED)
                .decision(DECISION)
                .on(DECIDED)
                .state(state)
                .build()));
    }
}
