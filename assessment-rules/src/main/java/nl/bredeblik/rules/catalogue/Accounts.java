package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.statement.Incident;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.Look;

/** Whose accounts stand under records: the persons and organisations behind their statements, sources and documents. */
final class Accounts {

    private final Set<Id<?>> tellers;
    private final Set<Id<?>> records;
    private final boolean hasOther;

    private Accounts(Set<Id<?>> tellers, Set<Id<?>> records, boolean hasOther) {
        this.tellers = tellers;
        this.records = records;
        this.hasOther = hasOther;
    }

    static Accounts under(Seq<? extends Id<?>> start, Look look) {
        Set<Id<?>> tellers = new HashSet<>();
        Set<Id<?>> seen = new HashSet<>();
        boolean hasOther = false;
        Deque<Id<?>> ahead = new ArrayDeque<>();
        start.forEach(ahead::add);
        while (!ahead.isEmpty()) {
            Id<?> id = ahead.remove();
            if (seen.add(id)) {
                Object record = look.index().find(id).getOrNull();
                if (record instanceof Source source) {
                    tellers.add(source.person().<Id<?>>map(person -> person).getOrElse(source.id()));
                } else if (record instanceof Statement statement) {
                    statement.sources().forEach(ahead::add);
                    statement.basedOn().forEach(ahead::add);
                } else if (record instanceof ReceivedDocument document) {
                    tellers.add(document.author().<Id<?>>map(author -> author).getOrElse(document.id()));
                } else if (record instanceof Perspective perspective) {
                    tellers.add(perspective.holder());
                } else if (record instanceof Contact contact) {
                    contact.with().forEach(tellers::add);
                } else if (record instanceof Incident incident) {
                    incident.statements().forEach(ahead::add);
                } else if (!Resting.under(id, look).isEmpty()) {
                    Resting.under(id, look).forEach(ahead::add);
                } else {
                    hasOther = true;
                }
            }
        }
        return new Accounts(tellers, seen, hasOther);
    }

    /** How many persons and organisations told something. */
    int number() {
        return tellers.size();
    }

    boolean isOf(Id<?> person) {
        return tellers.contains(person);
    }

    /** Whether something stands under it of which the tellers are not recorded by name, as an evaluation. */
    boolean hasOther() {
        return hasOther;
    }

    /** {@return the records that were followed} */
    Seq<Id<?>> records() {
        return Array.ofAll(records);
    }
}
