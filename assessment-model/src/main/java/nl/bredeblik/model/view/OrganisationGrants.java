package nl.bredeblik.model.view;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.team.Organisation;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;

/**
 * Organisations of a kind: one that works in the team sees all but what is strictly confidential, another only what was shared
 * with it or its professionals by name.
 */
final class OrganisationGrants implements Grants {

    /**
     * Who uses the number of a youth by Jeugdwet 7.2.1: college, provider of youth help, certified institution, Board. A local
     * team and a foster-care provider are read as college and provider: our own choice.
     */
    private static final Set<OrganisationKind> USES_NUMBER = HashSet.of(
            OrganisationKind.MUNICIPALITY,
            OrganisationKind.LOCAL_TEAM,
            OrganisationKind.YOUTH_CARE,
            OrganisationKind.FOSTER_CARE,
            OrganisationKind.MENTAL_HEALTH_YOUTH,
            OrganisationKind.CERTIFIED_INSTITUTION,
            OrganisationKind.CHILD_PROTECTION_BOARD);

    private final OrganisationKind kind;
    private final boolean inTeam;
    private final Set<Id<?>> people;

    private OrganisationGrants(OrganisationKind kind, boolean inTeam, Set<Id<?>> people) {
        this.kind = kind;
        this.inTeam = inTeam;
        this.people = people;
    }

    static OrganisationGrants of(OrganisationKind kind, Records records) {
        return new OrganisationGrants(kind, TeamOfDay.of(records).contains(kind), ofKind(kind, records));
    }

    /** The organisations of a kind, and who works for them. */
    static Set<Id<?>> ofKind(OrganisationKind kind, Records records) {
        Set<Id<?>> organisations = HashSet.ofAll(records.file()
                .organisations()
                .filter(organisation -> organisation.kind() == kind)
                .map(Organisation::id));
        return organisations.addAll(records.file()
                .professionals()
                .filter(professional -> organisations.contains(professional.organisation()))
                .map(Professional::id));
    }

    @Override
    public boolean allow(IdKind held, Entry entry) {
        return inTeam
                ? !Grants.isStrict(entry)
                : !Outside.isClosedTo(entry) && people.exists(party -> Grants.isSelected(entry, party));
    }

    @Override
    public boolean allowField(Shape<?> shape, Object value, Field<?> field) {
        return switch (FieldLine.of(shape.name(), field.name())) {
            case WITH_THE_REST -> true;
            case TEAM, CLOSE, FAMILY -> inTeam;
            case NUMBER -> inTeam && USES_NUMBER.contains(kind);
        };
    }
}
