package nl.bredeblik.model.view;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.VisibilityLevel;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Shape;

/**
 * A member of the family: the own words, what is only about the own person or about a child acted for, and what was shared.
 */
final class MemberGrants implements Grants {

    private final Id<Member> reader;
    private final Set<Id<?>> circle;
    private final Records records;
    private final Naming naming;
    private final java.util.Set<Id<?>> shown;

    private MemberGrants(Id<Member> reader, Set<Id<?>> circle, Records records, java.util.Set<Id<?>> shown) {
        this.shown = shown;
        this.reader = reader;
        this.circle = circle;
        this.records = records;
        this.naming = new Naming(records);
    }

    static Grants of(Id<Member> reader, Records records, java.util.Set<Id<?>> shown) {
        People people = new People(records);
        return records.index()
                .find(Member.class, reader)
                .filter(people::isLiving)
                .<Grants>map(member -> new MemberGrants(reader, people.circleOf(member), records, shown))
                .getOrElse(NoGrants.NONE);
    }

    @Override
    public boolean allow(IdKind kind, Entry entry) {
        if (Outside.isClosedTo(entry)) {
            return false;
        }
        if (isOwn(kind, entry)) {
            return true;
        }
        if (entry.visibility().isDefined()) {
            return Grants.isSelected(entry, reader)
                    || entry.visibility().exists(set -> set.level() == VisibilityLevel.WHOLE_FAMILY);
        }
        return switch (ViewTable.of(kind).opening()) {
            case OF_PERSONS, OWN_WORDS, PERSON -> isOfTheCircle(kind, entry);
            case HOME -> livesIn((Household) entry);
            case AS_SET, IN_ENTRY -> false;
        };
    }

    /** The own person, and words that are the reader's own alone. */
    private boolean isOwn(IdKind kind, Entry entry) {
        Opening opening = ViewTable.of(kind).opening();
        if (opening == Opening.OWN_WORDS) {
            return naming.speakers(kind, entry).equals(java.util.Set.of(Option.some(reader)));
        }
        return opening == Opening.PERSON && entry.id().equals(reader);
    }

    private boolean isOfTheCircle(IdKind kind, Entry entry) {
        java.util.Set<Id<?>> persons = naming.persons(kind, entry);
        return !persons.isEmpty()
                && persons.stream().allMatch(circle::contains)
                && naming.speakers(kind, entry).stream().allMatch(speaker -> speaker.contains(reader));
    }

    private boolean livesIn(Household household) {
        return records.file()
                .residences()
                .exists(residence -> residence.member().equals(reader)
                        && residence.household().exists(household.id()::equals)
                        && residence.period().certainlyContains(records.day())
                        && allow(IdKind.RESIDENCE, residence)
                        && shown.contains(residence.id()));
    }

    @Override
    public boolean allowField(Shape<?> shape, Object value, Field<?> field) {
        return switch (FieldLine.of(shape.name(), field.name())) {
            case WITH_THE_REST, FAMILY -> true;
            case TEAM -> false;
            case NUMBER, CLOSE -> circle.contains(((Entry) value).id());
        };
    }
}
