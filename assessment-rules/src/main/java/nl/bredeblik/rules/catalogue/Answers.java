package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.PetitionTalk;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.rules.Look;

/**
 * To which records each person gave a reaction or a view of his or her own, or of whom it is recorded why not. Who reacts to a
 * report, a petition or a notification had the chance to react to all that is in it.
 */
final class Answers {

    private final Map<Id<?>, Set<Id<?>>> byPerson = new HashMap<>();
    private final Map<Id<?>, LocalDate> lastAttempt = new HashMap<>();

    private Answers() {}

    static Answers in(Look look) {
        Answers answers = new Answers();
        for (Reaction reaction : look.file().reactions()) {
            answers.add(reaction.person(), reaction.to(), look);
        }
        for (Perspective view : look.file().perspectives()) {
            answers.add(view.holder(), view.about(), look);
        }
        for (Petition petition : look.file().petitions()) {
            for (PetitionTalk talk : petition.talks()) {
                answers.add(talk.person(), petition.basedOn(), look);
            }
        }
        for (Contact attempt : look.file().contacts().reject(Contact::held)) {
            attempt.with()
                    .forEach(person -> answers.lastAttempt.merge(
                            person, attempt.on(), (one, other) -> one.isAfter(other) ? one : other));
        }
        return answers;
    }

    private void add(Id<?> person, Seq<? extends Id<?>> to, Look look) {
        Set<Id<?>> answered = byPerson.computeIfAbsent(person, id -> new HashSet<>());
        for (Id<?> id : to) {
            if (answered.add(id)) {
                Object record = look.index().find(id).getOrNull();
                if (record instanceof WrittenReport report) {
                    Steps.basisOf(report).forEach(answered::add);
                } else if (record instanceof Petition petition) {
                    petition.basedOn().forEach(answered::add);
                } else if (record instanceof Notification notification) {
                    notification.concerns().forEach(answered::add);
                }
            }
        }
    }

    /** Whether a person answered to one of the records, or an attempt to reach that person is dated on or after a day. */
    boolean holds(Id<?> person, Seq<? extends Id<?>> records, LocalDate from) {
        LocalDate attempt = lastAttempt.get(person);
        if (attempt != null && !attempt.isBefore(from)) {
            return true;
        }
        Set<Id<?>> answered = byPerson.getOrDefault(person, Set.of());
        return records.exists(answered::contains);
    }
}
