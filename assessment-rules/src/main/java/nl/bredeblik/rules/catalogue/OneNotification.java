package nl.bredeblik.rules.catalogue;

import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** Whether a notification may stand in the file a second time, under the id that another organisation gave it. */
final class OneNotification {

    private OneNotification() {}

    static Verdict standsOnce(Notification notification, Look look) {
        return look.file()
                .notifications()
                .find(other -> !other.id().equals(notification.id())
                        && looksLike(notification, other, look)
                        && look.index()
                                .isSaidToBeOne(notification.id(), other.id())
                                .isEmpty())
                .map(other -> Verdict.VIOLATED.at("receivedOn").with(new Argument.OfId("other", other.id())))
                .getOrElse(Verdict.SATISFIED);
    }

    /** Of one kind, on one day, to one receiver, about somebody whom both name, with no other reporter and no other number. */
    private static boolean looksLike(Notification one, Notification other, Look look) {
        return one.receivedOn().equals(other.receivedOn())
                && one.kind() == other.kind()
                && OnePerson.isOne(one.receiver(), other.receiver(), look)
                && OnePerson.overlap(one.about(), other.about(), look)
                && one.reporter()
                        .forAll(reporter -> other.reporter().forAll(each -> OnePerson.isOne(reporter, each, look)))
                && one.externalReference()
                        .forAll(number -> other.externalReference().forAll(number::equals));
    }
}
