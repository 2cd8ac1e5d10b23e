package nl.bredeblik.rules.family;

import static nl.bredeblik.rules.family.Change.with;
import static nl.bredeblik.rules.family.SoundFamily.OPENED;
import static nl.bredeblik.rules.family.SoundFamily.WORKER;

import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.DuoAssignment;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.model.time.DayPeriod;

/** The sound family with a local team and a regional safety team beside the institution, and the duos they form. */
public final class TeamedFamily {

    public static final Id<Organisation> LOCAL_TEAM = Id.of("localteam");
    public static final Id<Organisation> REGIONAL_TEAM = Id.of("regionalteam");
    public static final Id<Professional> FACE = Id.of("worker03");
    public static final Id<Professional> OTHER_FACE = Id.of("worker04");
    public static final Id<Professional> REGIONAL = Id.of("worker05");

    private TeamedFamily() {}

    /** The local team with one professional. */
    public static Change localTeam() {
        return team(LOCAL_TEAM, OrganisationKind.LOCAL_TEAM).and(professional(FACE, LOCAL_TEAM));
    }

    /** Both teams, the local one with two professionals. */
    public static Change teams() {
        return localTeam()
                .and(professional(OTHER_FACE, LOCAL_TEAM))
                .and(team(REGIONAL_TEAM, OrganisationKind.REGIONAL_SAFETY_TEAM))
                .and(professional(REGIONAL, REGIONAL_TEAM));
    }

    /** The worker of the institution and somebody else. */
    public static Change duo(String id, Id<Professional> second, DayPeriod period) {
        return duo(id, WORKER, second, period);
    }

    public static Change duo(String id, Id<Professional> first, Id<Professional> second, DayPeriod period) {
        return with(file -> file.addDuos(DuoAssignment.builder()
                .id(Id.of(id))
                .recordedOn(OPENED)
                .first(first)
                .second(second)
                .period(period)
                .build()));
    }

    private static Change team(Id<Organisation> id, OrganisationKind kind) {
        return with(file -> file.addOrganisations(
                Organisation.builder().id(id).recordedOn(OPENED).kind(kind).build()));
    }

    private static Change professional(Id<Professional> id, Id<Organisation> organisation) {
        return with(file -> file.addProfessionals(Professional.builder()
                .id(id)
                .recordedOn(OPENED)
                .organisation(organisation)
                .build()));
    }
}
