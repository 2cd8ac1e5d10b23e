package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Predicate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.AssignmentRole;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.HandOver;
import nl.bredeblik.model.team.HandOverAcceptance;
import nl.bredeblik.model.team.HandOverOf;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.team.ProfessionalRegister;
import nl.bredeblik.model.team.Registration;
import nl.bredeblik.model.time.DayPeriod;

/** Who is assigned from which day until which: no day without a coordinator, and every change is handed over. */
final class SoundAssignments {

    private final Story story;
    private final Book book;

    SoundAssignments(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** From today on: the coordinator, the duo, the scientist, and the worker of the measures with who steps in. */
    void begin() {
        Team team = story.team();
        Seq<Assignment> running = Array.of(
                assign(team.coordinator(), AssignmentRole.COORDINATOR),
                assign(team.scientist(), AssignmentRole.BEHAVIOURAL_SCIENTIST));
        if (team.court().isDefined()) {
            boolean waits = book.chance().percent(40);
            running = running.append(assign(team.court().get().replacement(), AssignmentRole.REPLACEMENT));
            if (waits) {
                waitForWorker(team.court().get());
            } else {
                running = running.append(assign(team.worker(), AssignmentRole.WORKER));
            }
        }
        story.assigned(running, Option.some(duo()));
    }

    /** Until the worker comes, within the working days of the term, somebody else is there. */
    private void waitForWorker(Team.Court court) {
        LocalDate comes = book.workingDay(book.chance().between(2, 4));
        book.file()
                .addAssignments(assignment(court.replacement(), AssignmentRole.INTERIM_CONTACT)
                        .period(DayPeriod.between(book.today(), comes))
                        .build());
        book.plan(
                comes,
                () -> story.assigned(
                        story.assignments().append(assign(court.worker(), AssignmentRole.WORKER)), story.duo()));
    }

    /** Another coordinator from today on, who is introduced to the family by the one before. */
    void changeCoordinator() {
        Id<Professional> before = story.team().coordinator();
        Professional next = book.begin(Professional.builder(), "professional")
                .organisation(story.team().local())
                .addRegistrations(Registration.builder()
                        .register(ProfessionalRegister.SKJ_YOUTH_AND_FAMILY)
                        .period(SoundPeople.since(LocalDate.of(2015, 1, 1)))
                        .build())
                .build();
        book.file().addProfessionals(next);
        end(role -> role == AssignmentRole.COORDINATOR);
        story.handTo(story.team().with(next.id()));
        story.assigned(story.assignments().append(assign(next.id(), AssignmentRole.COORDINATOR)), Option.some(duo()));
        HandOver handOver = book.begin(HandOver.builder(), "handover")
                .of(HandOverOf.COORDINATION)
                .giver(before)
                .receiver(next.id())
                .handedOn(book.today())
                .safetyWatcher(next.id())
                .content(Text.of("wat er loopt en wat er is afgesproken"))
                .metTogether(YesNoUnknown.YES)
                .build();
        book.file().addHandOvers(handOver).addHandOverAcceptances(accepted(handOver, next.id()));
        new SoundInforming(story).step(Array.of(handOver.id()));
    }

    HandOverAcceptance accepted(HandOver handOver, Id<? extends Party> by) {
        return book.begin(HandOverAcceptance.builder(), "acceptance")
                .handOver(handOver.id())
                .acceptedOn(book.today())
                .acceptedBy(by)
                .build();
    }

    /** Today is the last day of everybody. */
    void endAll() {
        for (Assignment held : story.assignments()) {
            end(held, book.today());
        }
        story.duo().forEach(held -> endDuo(held, book.today()));
        story.assigned(Array.empty(), Option.none());
    }

    private void end(Predicate<AssignmentRole> which) {
        LocalDate yesterday = book.today().minusDays(1);
        story.assignments().filter(held -> which.test(held.role())).forEach(held -> end(held, yesterday));
        story.duo().forEach(held -> endDuo(held, yesterday));
        story.assigned(story.assignments().reject(held -> which.test(held.role())), Option.none());
    }

    private void end(Assignment held, LocalDate lastDay) {
        book.file()
                .addAssignments(Assignment.builder()
                        .from(held)
                        .revision(held.revision() + 1)
                        .recordedOn(book.today())
                        .period(DayPeriod.between(held.period().startInclusive(), lastDay))
                        .build());
    }

    private void endDuo(DuoAssignment held, LocalDate lastDay) {
        book.file()
                .addDuos(DuoAssignment.builder()
                        .from(held)
                        .revision(held.revision() + 1)
                        .recordedOn(book.today())
                        .period(DayPeriod.between(held.period().startInclusive(), lastDay))
                        .reasonEnd(Text.of("ander werk"))
                        .build());
    }

    private Assignment assign(Id<Professional> professional, AssignmentRole role) {
        Assignment assignment = assignment(professional, role)
                .period(DayPeriod.startingOn(book.today()))
                .build();
        book.file().addAssignments(assignment);
        return assignment;
    }

    private Assignment.Builder assignment(Id<Professional> professional, AssignmentRole role) {
        boolean isForMeasures = role != AssignmentRole.COORDINATOR && role != AssignmentRole.BEHAVIOURAL_SCIENTIST;
        return book.begin(Assignment.builder(), "assignment")
                .professional(professional)
                .role(role)
                .addAllMeasures(isForMeasures ? story.measures().map(ProtectionMeasure::id) : Array.empty());
    }

    private DuoAssignment duo() {
        DuoAssignment duo = book.begin(DuoAssignment.builder(), "duo")
                .first(story.team().coordinator())
                .second(story.team().second())
                .period(DayPeriod.startingOn(book.today()))
                .build();
        book.file().addDuos(duo);
        return duo;
    }
}
