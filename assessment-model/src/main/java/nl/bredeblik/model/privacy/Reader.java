package nl.bredeblik.model.privacy;

import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.team.OrganisationKind;

/**
 * Who reads: for whom a view of a case file is made.
 *
 * <p>What a reader may see follows from what the file records on the day of the view: age, authority (<i>gezag</i>) and who
 * works in the team; never from what a caller says of the reader.
 *
 * <p>Dutch: <i>lezer</i>.
 */
public sealed interface Reader {

    /**
     * A member of the family.
     *
     * @param id the member
     */
    record OfMember(Id<Member> id) implements Reader {}

    /**
     * A person of the network.
     *
     * @param id the person
     */
    record OfNetworkPerson(Id<NetworkPerson> id) implements Reader {}

    /**
     * The organisations of a kind that the file names. Of a kind that works in the team, the view is for the one that does; a
     * caller gives it to no other of that kind.
     *
     * @param kind the kind of organisation
     */
    record OfOrganisation(OrganisationKind kind) implements Reader {}

    /** The court. */
    record OfCourt() implements Reader {}

    /**
     * Who made a notification (<i>melder</i>), in that role alone.
     *
     * @param notification the notification
     */
    record OfReporter(Id<Notification> notification) implements Reader {}

    /**
     * A member of the family, of any age.
     *
     * @param id the member
     * @return the reader
     */
    static Reader member(Id<Member> id) {
        return new OfMember(id);
    }

    /**
     * A person of the network.
     *
     * @param id the person
     * @return the reader
     */
    static Reader networkPerson(Id<NetworkPerson> id) {
        return new OfNetworkPerson(id);
    }

    /**
     * The organisations of a kind.
     *
     * @param kind the kind
     * @return the reader
     */
    static Reader organisation(OrganisationKind kind) {
        return new OfOrganisation(kind);
    }

    /**
     * The court.
     *
     * @return the reader
     */
    static Reader court() {
        return new OfCourt();
    }

    /**
     * Who made a notification.
     *
     * @param notification the notification
     * @return the reader
     */
    static Reader reporter(Id<Notification> notification) {
        return new OfReporter(notification);
    }
}
