package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.concern.Severity;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CaseDiscussion;
import nl.bredeblik.model.judgement.ConsensusKind;
import nl.bredeblik.model.judgement.DiscussionDecision;
import nl.bredeblik.model.judgement.DiscussionDecisionKind;
import nl.bredeblik.model.judgement.FamilyPresence;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.judgement.ScaleScore;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.PhaseChange;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** Each organisation judges for itself, and then they judge together, with the family at the table. */
final class SoundJudgements {

    private static final int WEEKS_TO_NEXT = 20;

    private final Story story;
    private final Book book;

    SoundJudgements(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Both judge today, first apart and then together; everybody is considered, and it is judged anew in time. */
    SafetyJudgement judge() {
        Severity first = book.chance().oneOf(Array.of(Severity.MODERATE, Severity.SERIOUS));
        Seq<Severity> found = Array.of(first, Severity.MODERATE);
        for (Id<? extends Party> judge : story.team().judges()) {
            book.file()
                    .addJudgements(judgement(JudgementKind.OWN)
                            .addBy(judge)
                            .severity(found.get(story.team().judges().indexOf(judge)))
                            .scale(ScaleScore.builder()
                                    .person(judge)
                                    .value(book.chance().between(4, 8))
                                    .reason(Text.of("waarom dit cijfer"))
                                    .build())
                            .build());
        }
        CaseDiscussion discussion = discuss(Array.empty());
        SafetyJudgement.Builder joint = judgement(JudgementKind.JOINT)
                .addAllBy(story.team().judges())
                .severity(Severity.MODERATE)
                .reachedBy(ConsensusKind.UNANIMOUS)
                .discussion(discussion.id());
        if (book.chance().percent(25)) {
            joint.addDissents(Dissent.builder()
                    .person(story.family().carers().head())
                    .text(Text.of("ik zie het anders"))
                    .answer(Text.of("wat daarop is geantwoord"))
                    .build());
        }
        SafetyJudgement given = joint.build();
        book.file().addJudgements(given);
        story.judged(given);
        book.plan(given.nextReviewOn().get(), () -> judgeAnew(given));
        return given;
    }

    /** Everybody is in the phase of direct safety from today on. */
    void makeSafeFirst() {
        change(Phase.DIRECT_SAFETY, Option.none());
    }

    /** The next phase begins today for everybody, on the ground of the joint judgement. */
    void enter(Phase phase) {
        change(phase, story.judgement());
    }

    /** A conclusion of the coordinator that rests on what both sides said. */
    void conclude() {
        for (Story.Told told : story.concerns()) {
            var both = story.statements()
                    .filter(said -> told.concern().evidence().contains(said.id())
                            || said.contradicts().exists(told.concern().evidence()::contains));
            new SoundStatements(story)
                    .made(StatementKind.CONCLUSION, story.team().coordinator(), both, told.endangered());
        }
    }

    private void judgeAnew(SafetyJudgement before) {
        if (story.judgement().contains(before) && !story.isClosed()) {
            new SoundContacts(story).visitAll();
            if (book.chance().percent(50)) {
                differ(before);
            } else {
                judge();
            }
        }
    }

    /** They do not agree: it is decided with reasons, the other view stands beside it, and they meet again in weeks. */
    private void differ(SafetyJudgement before) {
        Seq<Severity> found = Array.of(Severity.SERIOUS, Severity.MILD);
        for (Id<? extends Party> judge : story.team().judges()) {
            book.file()
                    .addJudgements(judgement(JudgementKind.OWN)
                            .addBy(judge)
                            .severity(found.get(story.team().judges().indexOf(judge)))
                            .build());
        }
        discuss(Array.of(Dissent.builder()
                .person(story.team().second())
                .text(Text.of("hoe deze organisatie het ziet"))
                .answer(Text.of("waarom toch zo is besloten"))
                .build()));
        book.plan(Book.workingDayOnOrAfter(book.today().plusWeeks(4)), () -> {
            if (story.judgement().contains(before) && !story.isClosed()) {
                new SoundContacts(story).visitAll();
                judge();
            }
        });
    }

    private SafetyJudgement.Builder judgement(JudgementKind kind) {
        LocalDate next = Book.workingDayOnOrAfter(book.today().plusWeeks(WEEKS_TO_NEXT));
        return book.begin(SafetyJudgement.builder(), "judgement")
                .kind(kind)
                .on(book.today())
                .addAllConcerns(story.concernIds())
                .addAllMembers(considered())
                .safetyNow(SafetyLevel.SAFE_WITH_AGREEMENTS)
                .later(Text.of("wat men later verwacht"))
                .reasons(Text.of("waarom zo"))
                .addAllBasedOn(story.statementIds())
                .nextReviewOn(next);
    }

    private Seq<Consideration> considered() {
        return story.family()
                .all()
                .map(member -> Consideration.builder()
                        .person(member)
                        .note(Text.of("hoe het met dit gezinslid gaat"))
                        .build());
    }

    private CaseDiscussion discuss(Seq<Dissent> dissents) {
        CaseDiscussion discussion = book.begin(CaseDiscussion.builder(), "discussion")
                .on(book.today())
                .addAllParticipants(
                        Array.<Id<? extends Party>>ofAll(story.team().judges())
                                .append(story.team().scientist())
                                .appendAll(story.family().carers())
                                .map(person -> Participant.builder()
                                        .person(person)
                                        .mode(ParticipationMode.IN_PERSON)
                                        .build()))
                .family(FamilyPresence.PRESENT)
                .addAllDissents(dissents)
                .question(Text.of("wat er nodig is"))
                .addDecisions(DiscussionDecision.builder()
                        .kind(DiscussionDecisionKind.INTENSIFIED_HELP_WITH_AGREEMENTS)
                        .reasons(Text.of("waarom"))
                        .responsible(story.team().coordinator())
                        .due(book.today().plusWeeks(6))
                        .build())
                .build();
        book.file().addDiscussions(discussion);
        return discussion;
    }

    private void change(Phase to, Option<SafetyJudgement> judgement) {
        Seq<Id<Member>> members = story.family().all();
        book.file()
                .addPhaseChanges(book.begin(PhaseChange.builder(), "phase")
                        .addAllMembers(members)
                        .to(to)
                        .on(book.today())
                        .judgement(judgement.map(SafetyJudgement::id))
                        .reasons(Text.of("waarom nu"))
                        .build());
    }
}
