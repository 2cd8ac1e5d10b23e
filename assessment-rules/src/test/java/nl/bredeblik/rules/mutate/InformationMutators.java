package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationKind;
import nl.bredeblik.model.concern.PriorInvolvement;
import nl.bredeblik.model.concern.ReporterKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.ContactKind;
import nl.bredeblik.model.participation.InformTopic;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.Term;

/** Mistakes about what people are told at the first contact, and what the inspectorate is told at once. */
final class InformationMutators {

    private static final Term A_WORKING_DAY = Term.workingDays(1);
    private static final Id<Incident> CALAMITY = Id.of("calamity");
    private static final int DAYS_AGO = 6;

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "TERM-13",
                    "Veilig Thuis calls a parent, who is not told how to complain",
                    scene -> professionalOf(OrganisationKind.VEILIG_THUIS, scene)
                            .flatMap(who -> toldOf(InformTopic.COMPLAINT, scene)
                                    .flatMap(told -> new Scene(without(scene, told, InformTopic.COMPLAINT), 0)
                                            .add(file -> file.addContacts(call(who, told)))))),
            mutator(
                    "TERM-14",
                    "a parent is not told of the confidential adviser",
                    scene -> professionalOf(OrganisationKind.CERTIFIED_INSTITUTION, scene)
                            .flatMap(who -> toldOf(InformTopic.CONFIDENTIAL_ADVISER, scene))
                            .map(told -> without(scene, told, InformTopic.CONFIDENTIAL_ADVISER))),
            mutator(
                    "TERM-15",
                    "violence during help is reported to the inspectorate on the day after the term",
                    scene -> professionalOf(OrganisationKind.CERTIFIED_INSTITUTION, scene)
                            .filter(who -> scene.current().closings().isEmpty())
                            .flatMap(who -> scene.add(file -> reportedLate(file, scene, who)))));

    private InformationMutators() {}

    private static Option<Professional> professionalOf(OrganisationKind kind, Scene scene) {
        return scene.current()
                .professionals()
                .find(who -> scene.index()
                        .organisation(who.organisation())
                        .exists(organisation -> organisation.kind() == kind));
    }

    private static Option<Informing> toldOf(InformTopic topic, Scene scene) {
        return scene.one(
                CaseFile::informings,
                told -> told.topics().contains(topic)
                        && scene.adults()
                                .exists(member -> member.role() == MemberRole.PARENT
                                        && member.id().equals(told.to())));
    }

    /** The file in which somebody was never told of a subject. */
    static CaseFile without(Scene scene, Informing told, InformTopic topic) {
        return Everywhere.in(
                scene.file(),
                CaseFile::informings,
                each -> each.to().equals(told.to()) && each.topics().contains(topic),
                each -> Informing.builder()
                        .from(each)
                        .topics(each.topics().remove(topic))
                        .build());
    }

    private static Contact call(Professional who, Informing told) {
        return Contact.builder()
                .id(Id.of("callofveiligthuis"))
                .recordedOn(told.recordedOn())
                .kind(ContactKind.TELEPHONE)
                .on(told.recordedOn())
                .held(true)
                .addBy(who.id())
                .addWith(told.to())
                .build();
    }

    private static CaseFile.Builder reportedLate(CaseFile.Builder file, Scene scene, Professional by) {
        LocalDate known = scene.last().minusDays(DAYS_AGO);
        LocalDate late = A_WORKING_DAY.lastDay(known, DutchCalendar.standard()).plusDays(1);
        Organisation inspectorate = Organisation.builder()
                .id(Id.of("inspectorate"))
                .recordedOn(known)
                .kind(OrganisationKind.INSPECTORATE)
                .build();
        Incident incident = Incident.builder()
                .id(CALAMITY)
                .recordedOn(known)
                .kind(IncidentKind.VIOLENCE_DURING_HELP)
                .happened(PartialDate.onDay(known))
                .description(Text.of("wat er gebeurde"))
                .police(YesNoUnknown.NO)
                .build();
        return file.addOrganisations(inspectorate)
                .addIncidents(incident)
                .addNotifications(Notification.builder()
                        .id(Id.of("toinspectorate"))
                        .recordedOn(late)
                        .kind(NotificationKind.REPORT_TO_INSPECTORATE)
                        .receivedOn(late)
                        .receiver(inspectorate.id())
                        .reporter(by.id())
                        .reporterKind(ReporterKind.PROFESSIONAL)
                        .anonymousToFamily(false)
                        .incident(incident.id())
                        .during(PriorInvolvement.NONE)
                        .build());
    }
}
