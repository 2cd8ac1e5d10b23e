package nl.bredeblik.rules;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.team.Assignment;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;

/**
 * Which organisations work with a family on the reference day, as their assignments and the measures they carry out show.
 *
 * @param file the file, of each entry only the newest state
 * @param day the reference day
 */
record Work(CaseFile file, Day day) {

    /** Whether an organisation took up work, or received a notification, after a day. */
    boolean isTakenUpAfter(LocalDate closing, Id<?> organisation) {
        Set<Id<Professional>> staff = staffOf(organisation);
        return file.assignments()
                        .filter(assignment -> staff.contains(assignment.professional()))
                        .exists(assignment -> startsAfter(closing, assignment.period()))
                || file.measures()
                        .filter(measure -> measure.executor().exists(organisation::equals))
                        .exists(measure -> startsAfter(closing, measure.period()))
                || file.notifications()
                        .filter(notification -> notification.receiver().equals(organisation))
                        .map(Notification::receivedOn)
                        .exists(received -> received.isAfter(closing) && day.reached(received));
    }

    /** Whether an assignment or a measure runs of any other organisation than these. */
    boolean goesOnElsewhere(Set<Id<?>> organisations) {
        Set<Id<Professional>> staff = file.professionals()
                .filter(professional -> organisations.contains(professional.organisation()))
                .map(Professional::id)
                .toSet();
        return file.assignments()
                        .filter(assignment -> !staff.contains(assignment.professional()))
                        .map(Assignment::period)
                        .exists(day::isIn)
                || file.measures()
                        .filter(measure -> !isCarriedOutByOneOf(organisations, measure.executor()))
                        .map(ProtectionMeasure::period)
                        .exists(day::isIn);
    }

    private static boolean isCarriedOutByOneOf(Set<Id<?>> organisations, Option<? extends Id<?>> executor) {
        return executor.isEmpty() || organisations.contains(executor.get());
    }

    private boolean startsAfter(LocalDate closing, DayPeriod period) {
        return period.startInclusive().isAfter(closing) && day.reached(period.startInclusive());
    }

    private Set<Id<Professional>> staffOf(Id<?> organisation) {
        return file.professionals()
                .filter(professional -> professional.organisation().equals(organisation))
                .map(Professional::id)
                .toSet();
    }
}
