package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Position;
import nl.bredeblik.model.participation.PositionDecision;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/**
 * A withdrawal of consent, an objection or a refusal, and what the organisation did with it.
 *
 * @param position the position of the person; it is a right
 * @param followedUpOn the first day on which both a contact with that person, or an attempt, and a reasoned decision were there
 */
record FollowedPosition(Position position, Option<LocalDate> followedUpOn) {

    static final Subjects<FollowedPosition> POSITIONS = Subjects.about(
            "withdrawals, objections and refusals",
            FollowedPosition::in,
            FollowedPosition::position,
            followed -> Array.of(followed.position().id()));

    private static Seq<FollowedPosition> in(Look look) {
        Seq<Position> positions = look.file().positions().filter(position -> isOfFamily(position, look));
        if (positions.isEmpty()) {
            return Array.empty();
        }
        Map<Id<?>, NavigableSet<LocalDate>> contacts = contacts(look);
        Map<Id<?>, LocalDate> decided = new HashMap<>();
        for (PositionDecision decision : look.file().positionDecisions()) {
            if (decision.ground().isDefined()) {
                decided.merge(decision.position(), decision.on(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return positions.map(position -> {
            Option<LocalDate> met =
                    Option.of(contacts.get(position.person())).flatMap(days -> Option.of(days.ceiling(position.on())));
            Option<LocalDate> settled = Option.of(decided.get(position.id()));
            return new FollowedPosition(
                    position, met.flatMap(day -> settled.map(other -> Stretches.later(day, other))));
        });
    }

    private static boolean isOfFamily(Position position, Look look) {
        return look.index()
                .kindOf(position.person())
                .exists(kind -> kind == IdKind.MEMBER || kind == IdKind.NETWORK_PERSON);
    }

    private static Map<Id<?>, NavigableSet<LocalDate>> contacts(Look look) {
        Map<Id<?>, NavigableSet<LocalDate>> contacts = new HashMap<>();
        for (Contact contact : look.file().contacts()) {
            contact.with()
                    .forEach(person -> contacts.computeIfAbsent(person, none -> new TreeSet<>())
                            .add(contact.on()));
        }
        for (Informing informing : look.file().informings()) {
            informing
                    .on()
                    .forEach(day -> contacts.computeIfAbsent(informing.to(), none -> new TreeSet<>())
                            .add(day));
        }
        return contacts;
    }

    Option<LocalDate> takenOn(Look look) {
        return Option.some(position.on());
    }

    Option<LocalDate> followedUpOn(Look look) {
        return followedUpOn;
    }
}
