package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.CONCERN;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.MOTHER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;

/** What Veilig Thuis did with a report about the sound family. */
public final class ReportedFamily {

    public static final Id<Organisation> VEILIG_THUIS = Id.of("veiligthuis");
    public static final Id<Professional> ASSESSOR = Id.of("assessor");
    public static final Id<Notification> REPORT = Id.of("report01");

    private ReportedFamily() {}

    /** Veilig Thuis received a report about mother and daughter from somebody it knows. */
    public static Change reported(LocalDate on, UnaryOperator<Notification.Builder> change) {
        return with(file -> file.addOrganisations(Organisation.builder()
                        .id(VEILIG_THUIS)
                        .recordedOn(OPENED)
                        .kind(OrganisationKind.VEILIG_THUIS)
                        .build())
                .addProfessionals(Professional.builder()
                        .id(ASSESSOR)
                        .recordedOn(OPENED)
                        .organisation(VEILIG_THUIS)
                        .addRegistrations(ChargedFamily.registration())
                        .build())
                .addNotifications(change.apply(Notification.builder()
                                .id(REPORT)
                                .recordedOn(on)
                                .kind(NotificationKind.REPORT)
                                .receivedOn(on)
                                .receiver(VEILIG_THUIS)
                                .reporterKind(ReporterKind.PROFESSIONAL)
                                .anonymousToFamily(false)
                                .addAbout(MOTHER)
                                .addAbout(DAUGHTER)
                                .addConcerns(CONCERN)
                                .during(PriorInvolvement.NONE))
                        .build()));
    }

    public static Change step(String id, NotificationStepKind kind, LocalDate on) {
        return step(id, kind, on, built -> built);
    }

    public static Change step(
            String id, NotificationStepKind kind, LocalDate on, UnaryOperator<NotificationStep.Builder> change) {
        return with(file -> file.addNotificationSteps(change.apply(NotificationStep.builder()
                        .id(Id.of(id))
                        .recordedOn(on)
                        .notification(REPORT)
                        .kind(kind)
                        .on(on)
                        .by(ASSESSOR))
                .build()));
    }
}
