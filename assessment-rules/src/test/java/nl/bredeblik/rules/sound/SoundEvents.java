package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Message;
import nl.bredeblik.model.participation.MessageAnswer;
import nl.bredeblik.model.participation.Position;
import nl.bredeblik.model.participation.PositionDecision;
import nl.bredeblik.model.participation.PositionKind;
import nl.bredeblik.model.plan.Phase;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.time.PartialDate;

/** What comes in between: a question, an objection, an incident; each with what a good professional does about it. */
final class SoundEvents {

    private final Story story;
    private final Book book;

    SoundEvents(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** A message today, and its answer in the same week. */
    void message() {
        Id<Member> sender = book.chance().oneOf(story.family().carers());
        Message message = book.begin(Message.builder(), "message")
                .sender(sender)
                .receivedOn(book.today())
                .receiver(story.team().coordinator())
                .text(Text.of("een vraag"))
                .build();
        book.file().addMessages(message);
        book.plan(
                book.workingDay(book.chance().between(1, 5)),
                () -> book.file()
                        .addMessageAnswers(book.begin(MessageAnswer.builder(), "answer")
                                .message(message.id())
                                .on(book.today())
                                .by(story.team().coordinator())
                                .text(Text.of("het antwoord"))
                                .build()));
    }

    /** An objection to the plan today, a talk about it, and a decision on which ground the work goes on. */
    void objection() {
        Id<Member> person = book.chance().oneOf(story.family().carers());
        Position position = book.begin(Position.builder(), "position")
                .kind(PositionKind.OBJECTION)
                .person(person)
                .on(book.today())
                .addAllAbout(story.plan().map(Plan::id))
                .words(Text.of("waar ik het niet mee eens ben"))
                .build();
        book.file().addPositions(position);
        book.plan(book.workingDay(3), () -> {
            new SoundContacts(story).talk(Array.of(person));
            book.file()
                    .addPositionDecisions(book.begin(PositionDecision.builder(), "positiondecision")
                            .position(position.id())
                            .on(book.today())
                            .goesOn(true)
                            .ground(Text.of("op welke grond het werk doorgaat"))
                            .by(story.team().coordinator())
                            .build());
        });
    }

    /** An incident today: a new safety plan, at times direct safety first again, and within days a new judgement. */
    void incident() {
        Story.Told told = story.concerns().head();
        SoundStatements statements = new SoundStatements(story);
        new SoundContacts(story).talk(Array.of(told.named()));
        var said = statements.testimony(statements.told(told.named()), told.endangered());
        IncidentKind kind = book.chance()
                .oneOf(Array.of(IncidentKind.INCIDENT, IncidentKind.CALAMITY, IncidentKind.VIOLENCE_DURING_HELP));
        Incident.Builder incident = book.begin(Incident.builder(), "incident")
                .kind(kind)
                .happened(PartialDate.onDay(book.today()))
                .description(Text.of("wat er gebeurde, zoals verteld"))
                .police(YesNoUnknown.NO)
                .addStatements(said.id());
        told.endangered()
                .forEach(person -> incident.addInvolved(Involvement.builder()
                        .person(person)
                        .role(InvolvementRole.HARMED)
                        .build()));
        Incident happened = incident.build();
        story.add(happened);
        if (kind != IncidentKind.INCIDENT) {
            reportToInspectorate(happened);
        }
        SoundJudgements judgements = new SoundJudgements(story);
        if (book.chance().percent(40)) {
            judgements.makeSafeFirst();
        }
        new SoundSafetyPlan(story).make();
        book.waitWorkingDays(3);
        new SoundContacts(story).visitAll();
        judgements.judge();
        judgements.enter(Phase.RISK_LED);
    }

    /** What happened during help is reported at once. */
    private void reportToInspectorate(Incident incident) {
        Organisation inspectorate = book.begin(Organisation.builder(), "organisation")
                .kind(OrganisationKind.INSPECTORATE)
                .build();
        book.file()
                .addOrganisations(inspectorate)
                .addNotifications(book.begin(Notification.builder(), "notification")
                        .kind(NotificationKind.REPORT_TO_INSPECTORATE)
                        .receivedOn(book.today())
                        .receiver(inspectorate.id())
                        .reporter(story.team().coordinator())
                        .reporterKind(ReporterKind.PROFESSIONAL)
                        .anonymousToFamily(false)
                        .addAllAbout(incident.involved().map(Involvement::person))
                        .incident(incident.id())
                        .during(PriorInvolvement.NONE)
                        .build());
    }
}
