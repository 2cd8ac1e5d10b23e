package nl.bredeblik.model.casefile;

import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.team.Organisation;

/**
 * A case file as a graph: follows references and answers, in words of the domain, what is current.
 *
 * <p>It looks at the current state of each entry, the highest revision, and keeps the order of the file. Made once for a
 * file, at a cost that grows linearly with it; its answers are made when first asked for. Safe for use by several threads.
 */
public final class CaseIndex {

    private final CaseFile current;
    private final Lazy<Things> things;
    private final Lazy<Seq<Id<?>>> duplicateIds;
    private final Lazy<Map<Id<?>, LocalDate>> firstRecorded;
    private final Lazy<Map<Id<?>, Seq<Authority>>> authorities;
    private final Lazy<Map<Id<?>, Seq<Residence>>> residences;
    private final Lazy<Map<Id<?>, Seq<Relationship>>> relationships;

    private CaseIndex(CaseFile file) {
        current = file.current();
        things = Lazy.of(() -> Things.in(current));
        duplicateIds = Lazy.of(() -> DuplicateIds.in(file));
        firstRecorded = Lazy.of(() -> FirstRecorded.in(file));
        authorities = Lazy.of(() -> grouped(current.authorities(), authority -> Array.of(authority.minor())));
        residences = Lazy.of(() -> grouped(current.residences(), residence -> Array.of(residence.member())));
        relationships = Lazy.of(() -> grouped(
                current.relationships(),
                relationship -> Array.<Id<?>>of(relationship.person(), relationship.of())
                        .distinct()));
    }

    /**
     * The index of a file.
     *
     * @param file the file, with all its revisions: what is asked about double ids and first days needs them
     * @return the index
     */
    public static CaseIndex of(CaseFile file) {
        return new CaseIndex(file);
    }

    /**
     * The file that the index looks at: each entry in its current state.
     *
     * @return the file without superseded revisions
     */
    public CaseFile current() {
        return current;
    }

    /**
     * What kind of thing an id stands for.
     *
     * @param id the id of an entry or a part
     * @return the kind; none when the file holds nothing with this id
     */
    public Option<IdKind> kindOf(Id<?> id) {
        return things.get().kindOf(id);
    }

    /**
     * The thing an id stands for. Of a part that stands in several versions, that of the version recorded last.
     *
     * @param id the id of an entry or a part
     * @return the thing; none when the file holds nothing with this id
     */
    public Option<Identified> find(Id<?> id) {
        return things.get().find(id);
    }

    /**
     * The thing of a certain type that an id stands for.
     *
     * @param type the type, such as {@code Statement.class}
     * @param id the id of an entry or a part
     * @param <T> the type
     * @return the thing; none when the file holds no thing of this type with this id
     */
    public <T extends Identified> Option<T> find(Class<T> type, Id<?> id) {
        return things.get().find(type, id);
    }

    /**
     * A member of the family.
     *
     * @param id the id of a party
     * @return the member; none when the id does not stand for a member
     */
    public Option<Member> member(Id<? extends Party> id) {
        return find(Member.class, id);
    }

    /**
     * A person of the network.
     *
     * @param id the id of a party
     * @return the person; none when the id does not stand for a network person
     */
    public Option<NetworkPerson> networkPerson(Id<? extends Party> id) {
        return find(NetworkPerson.class, id);
    }

    /**
     * An organisation.
     *
     * @param id the id of a party
     * @return the organisation; none when the id does not stand for an organisation
     */
    public Option<Organisation> organisation(Id<? extends Party> id) {
        return find(Organisation.class, id);
    }

    /**
     * A household.
     *
     * @param id the id of a household
     * @return the household; none when the file does not hold it
     */
    public Option<Household> household(Id<Household> id) {
        return find(Household.class, id);
    }

    /**
     * What is recorded of the authority (<i>gezag</i>) over a member, of whatever period.
     *
     * @param minor the member
     * @return the records, in the order of the file
     */
    public Seq<Authority> authoritiesOver(Id<Member> minor) {
        return authorities.get().getOrDefault(minor, Array.empty());
    }

    /**
     * Where a member lives or lived.
     *
     * @param member the member
     * @return the records, in the order of the file
     */
    public Seq<Residence> residencesOf(Id<Member> member) {
        return residences.get().getOrDefault(member, Array.empty());
    }

    /**
     * The relations in which a person stands, on either side.
     *
     * @param person a member or network person
     * @return the records, in the order of the file
     */
    public Seq<Relationship> relationshipsOf(Id<? extends Party> person) {
        return relationships.get().getOrDefault(person, Array.empty());
    }

    /**
     * The version of the plan that is in force on a day: of the versions adopted by then, not ended and not replaced by
     * another adopted one, the one adopted last.
     *
     * @param day the day
     * @return the plan; none when no version is in force
     */
    public Option<Plan> planInForceOn(LocalDate day) {
        return PlansInForce.on(current, day);
    }

    /**
     * When an entry was first recorded. A next state or a correction of it gives no new day from which something counts.
     *
     * @param entry an entry of the file
     * @return the day on which the earliest state that the file holds was recorded
     */
    public LocalDate firstRecordedOn(Entry entry) {
        return entry.revision() == Entry.FIRST_REVISION
                ? entry.recordedOn()
                : firstRecorded.get().getOrDefault(entry.id(), entry.recordedOn());
    }

    /**
     * What somebody said about two ids: that they stand for one person or thing, or that they do not.
     *
     * @param one an id
     * @param other another id
     * @return true when the last word is that they stand for one, false when it is that they do not; none when nobody said
     *     anything about these two
     */
    public Option<Boolean> isSaidToBeOne(Id<?> one, Id<?> other) {
        return current.recordLinks()
                .filter(link ->
                        link.records().exists(one::equals) && link.records().exists(other::equals))
                .reduceOption((last, next) -> next.on().isBefore(last.on()) ? last : next)
                .map(RecordLink::same);
    }

    /**
     * Ids that stand for two different things: for things of two kinds, for two entries of one kind with the same
     * revision, as merged files may leave, that no next revision settles, or for two parts of one entry. A part with the same id in another entry is a next version of it.
     *
     * @return the ids, in the order in which the second thing stands in the file; empty in a sound file
     */
    public Seq<Id<?>> duplicateIds() {
        return duplicateIds.get();
    }

    private static <T> Map<Id<?>, Seq<T>> grouped(Seq<T> entries, Function<T, Seq<? extends Id<?>>> keys) {
        Map<Id<?>, List<T>> groups = new HashMap<>();
        for (T entry : entries) {
            keys.apply(entry)
                    .forEach(key -> groups.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(entry));
        }
        Map<Id<?>, Seq<T>> grouped = new HashMap<>();
        groups.forEach((key, group) -> grouped.put(key, Array.ofAll(group)));
        return grouped;
    }
}
