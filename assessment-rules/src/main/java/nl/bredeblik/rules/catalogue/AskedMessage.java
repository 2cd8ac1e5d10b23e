package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.participation.Message;
import nl.bredeblik.model.participation.MessageAnswer;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/**
 * A question or message of somebody of the family or the network, and when it was answered. Of several messages of one person
 * that stand open, the oldest speaks for all: it is one stretch without an answer.
 *
 * @param message the message
 * @param answeredOn when it was answered, or when the reason for not answering was recorded
 */
record AskedMessage(Message message, Option<LocalDate> answeredOn) {

    static final Subjects<AskedMessage> MESSAGES = Subjects.about(
            "questions and messages",
            AskedMessage::in,
            AskedMessage::message,
            asked -> Array.of(asked.message().id()));

    private static Seq<AskedMessage> in(Look look) {
        Map<Id<?>, LocalDate> answered = new HashMap<>();
        for (MessageAnswer answer : look.file().messageAnswers()) {
            answered.merge(answer.message(), answer.on(), (one, other) -> one.isBefore(other) ? one : other);
        }
        List<AskedMessage> messages = new ArrayList<>();
        Map<Id<?>, Message> open = new HashMap<>();
        for (Message message : look.file().messages().filter(each -> isOfFamily(each, look))) {
            LocalDate on = answered.get(message.id());
            if (on == null) {
                open.merge(message.sender(), message, AskedMessage::older);
            } else {
                messages.add(new AskedMessage(message, Option.some(on)));
            }
        }
        open.values().forEach(message -> messages.add(new AskedMessage(message, Option.none())));
        return Array.ofAll(messages).sortBy(asked -> asked.message().id().text());
    }

    private static boolean isOfFamily(Message message, Look look) {
        return look.index()
                .kindOf(message.sender())
                .exists(kind -> kind == IdKind.MEMBER || kind == IdKind.NETWORK_PERSON);
    }

    private static Message older(Message one, Message other) {
        if (!one.receivedOn().equals(other.receivedOn())) {
            return one.receivedOn().isBefore(other.receivedOn()) ? one : other;
        }
        return one.id().text().compareTo(other.id().text()) <= 0 ? one : other;
    }

    Option<LocalDate> receivedOn(Look look) {
        return Option.some(message.receivedOn());
    }

    Option<LocalDate> answeredOn(Look look) {
        return answeredOn;
    }
}
