package nl.bredeblik.model.view;

import io.vavr.collection.Set;
import java.util.HashSet;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.team.OrganisationKind;
import nl.bredeblik.model.team.Professional;

/**
 * The court: what is of its proceedings, what a filed petition rests on or has attached, and who is named there. A person's
 * own words come along only as they were shared or as a petition tells them.
 */
final class CourtGrants implements Grants {

    private final Records records;
    private final Set<Id<?>> courts;
    private final java.util.Set<Id<?>> shown;
    private final java.util.Set<Id<?>> filed = new HashSet<>();
    private final java.util.Set<Id<?>> named = new HashSet<>();

    private CourtGrants(Records records, java.util.Set<Id<?>> shown) {
        this.records = records;
        this.shown = shown;
        this.courts = OrganisationGrants.ofKind(OrganisationKind.COURT, records);
    }

    static CourtGrants of(Records records, java.util.Set<Id<?>> shown) {
        CourtGrants grants = new CourtGrants(records, shown);
        records.file().petitions().filter(grants::bringsAlong).forEach(grants::file);
        records.entries()
                .filter(held -> grants.isBroughtIn(held.kind(), held.entry())
                        && shown.contains(held.entry().id()))
                .forEach(held -> Naming.eachReference(
                        Shapes.of(held.kind()), held.entry(), (field, id) -> grants.named.add(id)));
        records.file()
                .professionals()
                .filter(professional -> grants.named.contains(professional.id()))
                .map(Professional::organisation)
                .forEach(grants.named::add);
        return grants;
    }

    private boolean bringsAlong(Petition petition) {
        return isOfTheProceedings(petition) && shown.contains(petition.id());
    }

    private void file(Petition petition) {
        petition.attachments()
                .<Id<?>>map(id -> id)
                .appendAll(petition.basedOn())
                .appendAll(petition.decision())
                .forEach(filed::add);
    }

    @Override
    public boolean allow(IdKind kind, Entry entry) {
        return !Outside.isClosedTo(entry)
                && (courts.exists(party -> Grants.isSelected(entry, party))
                        || isBroughtIn(kind, entry)
                        || isNamed(kind, entry));
    }

    private boolean isBroughtIn(IdKind kind, Entry entry) {
        return switch (ViewTable.of(kind).court()) {
            case PROCEEDINGS -> isOfTheProceedings(entry);
            case FILED -> entry.visibility().isEmpty() && !Outside.isClosedTo(entry) && filed.contains(entry.id());
            case NAMED, NONE -> false;
        };
    }

    private boolean isOfTheProceedings(Entry entry) {
        boolean begun =
                !(entry instanceof Petition petition) || petition.filedOn().exists(day -> !day.isAfter(records.day()));
        return begun && entry.visibility().isEmpty();
    }

    private boolean isNamed(IdKind kind, Entry entry) {
        Id<?> whom = entry instanceof Authority authority ? authority.minor() : entry.id();
        return ViewTable.of(kind).court() == CourtLine.NAMED
                && entry.visibility().isEmpty()
                && named.contains(whom);
    }

    @Override
    public boolean allowField(Shape<?> shape, Object value, Field<?> field) {
        return switch (FieldLine.of(shape.name(), field.name())) {
            case WITH_THE_REST, FAMILY -> true;
            case TEAM, NUMBER, CLOSE -> false;
        };
    }
}
