package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Dispatch;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.rules.Look;

/** Of which records each person was told, when first, and of which it is recorded why not. */
final class Tellings {

    private final Map<Id<?>, Map<Id<?>, NavigableSet<LocalDate>>> days = new HashMap<>();
    private final Map<Id<?>, Set<Id<?>>> explained = new HashMap<>();

    private Tellings() {}

    static Tellings in(Look look) {
        Tellings tellings = new Tellings();
        for (Informing informing : look.file().informings()) {
            if (informing.on().isDefined()) {
                tellings.told(informing.to(), informing.items(), informing.on().get());
            } else if (informing.notTold().isDefined()
                    && !informing.notToldUntil().exists(look.day()::past)) {
                Set<Id<?>> items = tellings.explained.computeIfAbsent(informing.to(), none -> new HashSet<>());
                informing.items().forEach(items::add);
            }
        }
        for (Dispatch sent : look.file().dispatches()) {
            tellings.told(sent.to(), sent.of(), sent.on());
        }
        for (Perspective view : look.file().perspectives()) {
            tellings.told(view.holder(), view.about(), view.on());
        }
        for (Reaction reaction : look.file().reactions()) {
            if (reaction.text().isDefined()) {
                tellings.told(reaction.person(), reaction.to(), reaction.recordedOn());
            } else if (reaction.noReaction().isDefined()) {
                Set<Id<?>> items = tellings.explained.computeIfAbsent(reaction.person(), none -> new HashSet<>());
                reaction.to().forEach(items::add);
            }
        }
        for (CoreDecision decision : look.file().decisions()) {
            decision.takenBy().forEach(person -> tellings.told(person, decision.id(), decision.on()));
            decision.dissents().forEach(dissent -> tellings.told(dissent.person(), decision.id(), decision.on()));
        }
        return tellings;
    }

    private void told(Id<?> person, Seq<? extends Id<?>> items, LocalDate on) {
        items.forEach(item -> told(person, item, on));
    }

    private void told(Id<?> person, Id<?> item, LocalDate on) {
        days.computeIfAbsent(person, none -> new HashMap<>())
                .computeIfAbsent(item, none -> new TreeSet<>())
                .add(on);
    }

    /** The first day, not before a given one, on which a person was told of one of the records. */
    Option<LocalDate> firstTold(Id<?> person, Seq<? extends Id<?>> items, LocalDate startInclusive) {
        Map<Id<?>, NavigableSet<LocalDate>> told = days.getOrDefault(person, Map.of());
        LocalDate earliest = null;
        for (Id<?> item : items) {
            NavigableSet<LocalDate> each = told.get(item);
            LocalDate day = each == null ? null : each.ceiling(startInclusive);
            if (day != null && (earliest == null || day.isBefore(earliest))) {
                earliest = day;
            }
        }
        return Option.of(earliest);
    }

    /** Whether a reason holds why a person was not told of one of the records, or not yet. */
    boolean isExplained(Id<?> person, Seq<? extends Id<?>> items) {
        Set<Id<?>> reasons = explained.getOrDefault(person, Set.of());
        return items.exists(reasons::contains);
    }
}
