package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Authorisation;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionKind;
import nl.bredeblik.model.measure.PetitionTalk;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;

/** Petitions to the court: decided together, talked through with everybody, reasoned, with all that goes with them. */
final class SoundPetitions {

    private final Story story;
    private final Book book;
    private final Map<Id<Member>, Threat> threats;

    SoundPetitions(Story story, Map<Id<Member>, Threat> threats) {
        this.story = story;
        this.book = story.book();
        this.threats = threats;
    }

    /**
     * What is asked.
     *
     * @param kind what is asked
     * @param petitioner who asks
     * @param worker who decides to ask, with the behavioural scientist
     * @param requested for how long
     * @param measures the measures to extend
     * @param authorisations the authorisations to extend
     */
    record Asked(
            PetitionKind kind,
            Id<Organisation> petitioner,
            Id<Professional> worker,
            DayPeriod requested,
            Seq<ProtectionMeasure> measures,
            Seq<Authorisation> authorisations) {

        boolean isForPlacement() {
            return kind == PetitionKind.PLACEMENT || kind == PetitionKind.EXTEND_PLACEMENT;
        }
    }

    /** A petition that is filed today, and the decision to file it. */
    record Filed(Petition petition, CoreDecision decision) {}

    Filed file(Asked asked, WrittenReport report, Seq<? extends Id<? extends Entry>> more) {
        Id<Petition> id = book.id("petition");
        CoreDecision decision = new SoundDecisions(story)
                .take(
                        asked.worker(),
                        CoreDecisionKind.PETITION,
                        story.family().children(),
                        Array.of(id),
                        Array.of(report.id()),
                        book.today());
        Petition.Builder petition = Petition.builder()
                .id(id)
                .recordedOn(book.today())
                .kind(asked.kind())
                .petitioner(asked.petitioner())
                .on(book.today())
                .filedOn(book.today())
                .addAllChildren(story.family().children())
                .addAllThreats(threats.values().toArray())
                .requested(asked.requested())
                .durationReasons(Text.of("waarom deze duur"))
                .reasons(Text.of("waarom dit nodig is"))
                .addAlternatives(SoundDecisions.lighter())
                .addAllTalks(talks())
                .addAllAttachments(story.plan().map(Plan::id))
                .addAttachments(report.id())
                .addAllAttachments(more)
                .addAllExtendsMeasures(asked.measures().map(ProtectionMeasure::id))
                .addAllExtendsAuthorisations(asked.authorisations().map(Authorisation::id))
                .addBasedOn(report.id())
                .addAllBasedOn(story.judgement().map(SafetyJudgement::id))
                .addAllBasedOn(story.everythingTold())
                .decision(decision.id());
        if (asked.isForPlacement()) {
            petition.placementKind(PlacementKind.FOSTER_CARE);
        }
        Petition filed = petition.build();
        book.file().addPetitions(filed);
        return new Filed(filed, decision);
    }

    private Seq<PetitionTalk> talks() {
        LocalDate today = book.today();
        return LinkedHashSet.<Id<? extends Party>>ofAll(story.family().children())
                .addAll(story.family().children().flatMap(story.family()::holdersOf))
                .toArray()
                .map(person -> PetitionTalk.builder()
                        .person(person)
                        .on(today)
                        .how(Text.of("in een gesprek, op een manier die past"))
                        .reaction(Text.of("wat de ander ervan vindt"))
                        .build());
    }
}
