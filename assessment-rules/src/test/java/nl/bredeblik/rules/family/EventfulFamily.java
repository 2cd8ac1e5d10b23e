package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.DAUGHTER;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;

import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.Placement;
import nl.bredeblik.model.measure.PlacementBasis;
import nl.bredeblik.model.measure.PlacementKind;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.IncidentKind;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.InvolvementRole;
import nl.bredeblik.model.time.DayPeriod;
import nl.bredeblik.model.time.PartialDate;

/** Events in the sound family after which safety is judged anew. */
public final class EventfulFamily {

    /** A Wednesday; ten working days later is Wednesday 18 February 2026. */
    public static final LocalDate EVENT = LocalDate.of(2026, 2, 4);

    public static final Change INCIDENT = incident("incident", EVENT, DAUGHTER);

    private EventfulFamily() {}

    public static Change incident(String id, LocalDate on, Id<Member> person) {
        return with(
                file -> file.addIncidents(incidentOn(on, person).id(Id.of(id)).build()));
    }

    public static Incident.Builder incidentOn(LocalDate on, Id<Member> person) {
        return Incident.builder()
                .id(Id.of("incident"))
                .recordedOn(on)
                .kind(IncidentKind.INCIDENT)
                .happened(PartialDate.onDay(on))
                .description(JudgedFamily.INVENTED)
                .police(YesNoUnknown.NO)
                .addInvolved(Involvement.builder()
                        .person(person)
                        .role(InvolvementRole.HARMED)
                        .build());
    }

    public static Change placement(LocalDate start) {
        return with(file -> file.addPlacements(Placement.builder()
                .id(Id.of("placement"))
                .recordedOn(start.isBefore(OPENED) ? OPENED : EVENT)
                .child(DAUGHTER)
                .period(DayPeriod.startingOn(start))
                .kind(PlacementKind.FOSTER_CARE)
                .basis(PlacementBasis.VOLUNTARY)
                .build()));
    }
}
