package nl.bredeblik.model.view;

import java.util.Set;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Visibility;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/** What a reader may see of the entries, taken by themselves: what they refer to is looked at afterwards. */
interface Grants {

    /** Whether the reader may see the entry. */
    boolean allow(IdKind kind, Entry entry);

    /** Whether the reader may see a field of what is shown. */
    boolean allowField(Shape<?> shape, Object value, Field<?> field);

    /**
     * The grants of a reader on the day of the records.
     *
     * @param reader who reads
     * @param records the records
     * @param shown what is shown so far: only what is itself shown can bring something else along
     * @return the grants
     */
    static Grants of(Reader reader, Records records, Set<Id<?>> shown) {
        if (reader instanceof Reader.OfMember member) {
            return MemberGrants.of(member.id(), records, shown);
        }
        if (reader instanceof Reader.OfNetworkPerson person) {
            return new NetworkGrants(person.id(), records);
        }
        if (reader instanceof Reader.OfOrganisation organisation) {
            return OrganisationGrants.of(organisation.kind(), records);
        }
        return reader instanceof Reader.OfCourt ? CourtGrants.of(records, shown) : NoGrants.NONE;
    }

    static boolean isStrict(Entry entry) {
        return entry.visibility().exists(set -> set.level() == VisibilityLevel.STRICTLY_CONFIDENTIAL);
    }

    static boolean isSelected(Entry entry, Id<?> party) {
        return entry.visibility().exists(set -> isSelected(set, party));
    }

    private static boolean isSelected(Visibility set, Id<?> party) {
        return set.level() == VisibilityLevel.SELECTED && set.audience().exists(party::equals);
    }
}
