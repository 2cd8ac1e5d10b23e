package nl.bredeblik.model.view;

import io.vavr.control.Option;
import java.util.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** A person of the network: the own person, the own words, and what was shared with that person by name. */
final class NetworkGrants implements Grants {

    private final Id<NetworkPerson> reader;
    private final boolean isKnown;
    private final Naming naming;

    NetworkGrants(Id<NetworkPerson> reader, Records records) {
        this.reader = reader;
        this.isKnown = records.index().find(NetworkPerson.class, reader).isDefined();
        this.naming = new Naming(records);
    }

    @Override
    public boolean allow(IdKind kind, Entry entry) {
        return isKnown && !Outside.isClosedTo(entry) && (isOwn(kind, entry) || Grants.isSelected(entry, reader));
    }

    private boolean isOwn(IdKind kind, Entry entry) {
        Opening opening = ViewTable.of(kind).opening();
        return (opening == Opening.PERSON && entry.id().equals(reader))
                || (opening == Opening.OWN_WORDS && naming.speakers(kind, entry).equals(Set.of(Option.some(reader))));
    }

    @Override
    public boolean allowField(Shape<?> shape, Object value, Field<?> field) {
        return switch (FieldLine.of(shape.name(), field.name())) {
            case WITH_THE_REST -> true;
            case CLOSE -> ((Entry) value).id().equals(reader);
            case TEAM, NUMBER, FAMILY -> false;
        };
    }
}
