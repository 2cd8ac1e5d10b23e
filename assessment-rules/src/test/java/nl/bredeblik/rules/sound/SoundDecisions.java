package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.AlternativeOrigin;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.judgement.NoReturnGround;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.team.Professional;

/** Core decisions: taken together with a behavioural scientist, reasoned, on sources of that day, and told beforehand. */
final class SoundDecisions {

    private static final Seq<NoReturnGround> WHY_NOT_HOME = Array.of(NoReturnGround.CHILD, NoReturnGround.ELAPSED_TIME);

    private final Story story;
    private final Book book;

    SoundDecisions(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Whatever the decision rests on was found to hold, everybody concerned is told, and it is written down today. */
    CoreDecision take(
            Id<Professional> taker,
            CoreDecisionKind kind,
            Seq<Id<Member>> members,
            Seq<? extends Id<? extends Entry>> subjects,
            Seq<? extends Id<? extends Identified>> basis,
            LocalDate effect) {
        new SoundStatements(story).checkAll();
        CoreDecision decision = book.begin(CoreDecision.builder(), "decision")
                .kind(kind)
                .on(book.today())
                .addTakenBy(taker)
                .addTakenBy(story.team().scientist())
                .addAllMembers(members)
                .reasons(Text.of("waarom dit besluit"))
                .interests(Text.of("wat het voor elk kind betekent"))
                .addAlternatives(lighter())
                .addAllBasedOn(basis)
                .addAllBasedOn(story.everythingTold())
                .addAllBasedOn(story.judgement().map(SafetyJudgement::id))
                .addAllBasedOn(story.analysis().map(ExplanatoryAnalysis::id))
                .effectOn(effect)
                .noReturn(kind == CoreDecisionKind.PERSPECTIVE ? WHY_NOT_HOME : Array.empty())
                .addAllSubjects(subjects)
                .build();
        book.file().addDecisions(decision);
        new SoundInforming(story).step(Array.of(decision.id()));
        return decision;
    }

    /** It is carried out today. */
    void carryOut(CoreDecision decision) {
        book.file()
                .addDecisionProgress(book.begin(DecisionProgress.builder(), "carriedout")
                        .decision(decision.id())
                        .on(book.today())
                        .state(DecisionState.CARRIED_OUT)
                        .build());
    }

    /** A lighter way that was weighed. */
    static Alternative lighter() {
        return Alternative.builder()
                .text(Text.of("meer hulp thuis"))
                .lighter(YesNoUnknown.YES)
                .weighing(Text.of("waarom dat niet genoeg is"))
                .origin(AlternativeOrigin.PROFESSIONALS)
                .build();
    }
}
