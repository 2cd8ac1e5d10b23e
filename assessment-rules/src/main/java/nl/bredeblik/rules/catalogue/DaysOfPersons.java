package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.NotificationStep;
import nl.bredeblik.model.concern.NotificationStepKind;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.rules.Look;

/** Entries by the persons they are about and by their day. An entry about nobody in particular is about everybody. */
final class DaysOfPersons {

    private final Map<Id<?>, NavigableMap<LocalDate, Entry>> byPerson = new HashMap<>();
    private final NavigableMap<LocalDate, Entry> forAll = new TreeMap<>();
    private final NavigableMap<LocalDate, Entry> all = new TreeMap<>();

    void add(Seq<? extends Id<?>> persons, LocalDate day, Entry entry) {
        put(all, day, entry);
        if (persons.isEmpty()) {
            put(forAll, day, entry);
        }
        persons.forEach(person -> put(byPerson.computeIfAbsent(person, none -> new TreeMap<>()), day, entry));
    }

    private static void put(NavigableMap<LocalDate, Entry> days, LocalDate day, Entry entry) {
        days.merge(
                day, entry, (one, other) -> one.id().text().compareTo(other.id().text()) <= 0 ? one : other);
    }

    /** The first entry about one of the persons on a day or after it, with its day; about anybody when no person is named. */
    Option<Map.Entry<LocalDate, Entry>> firstSince(Seq<? extends Id<?>> persons, LocalDate day) {
        return of(persons).flatMap(days -> Option.of(days.ceilingEntry(day))).minBy((one, other) -> {
            int byDay = one.getKey().compareTo(other.getKey());
            return byDay != 0
                    ? byDay
                    : one.getValue().id().text().compareTo(other.getValue().id().text());
        });
    }

    /** Whether an entry about one of the persons lies after a day. */
    boolean hasAfter(Seq<? extends Id<?>> persons, LocalDate day) {
        return of(persons).exists(days -> days.higherKey(day) != null);
    }

    private Seq<NavigableMap<LocalDate, Entry>> of(Seq<? extends Id<?>> persons) {
        return persons.isEmpty()
                ? Array.of(all)
                : persons.flatMap(person -> Option.of(byPerson.get(person))).append(forAll);
    }

    /** Judgements of safety, by the members and the endangered of the concerns they name. One is confirmed with reasons only. */
    static DaysOfPersons ofJudgements(Look look) {
        DaysOfPersons days = new DaysOfPersons();
        for (SafetyJudgement judgement : look.file().judgements()) {
            boolean isBareConfirmation =
                    judgement.confirms().isDefined() && judgement.reasons().isEmpty();
            if (judgement.safetyNow() != SafetyLevel.NOT_JUDGED
                    && !isBareConfirmation
                    && look.day().reached(judgement.on())) {
                Seq<Id<?>> persons = judgement
                        .concerns()
                        .flatMap(id -> look.index().find(SafetyConcern.class, id))
                        .flatMap(SafetyConcern::endangered)
                        .<Id<?>>map(Involvement::person)
                        .appendAll(judgement.members().map(Consideration::person));
                days.add(persons, judgement.on(), judgement);
            }
        }
        return days;
    }

    /** What ended the work or an investigation, or proposes to. */
    static DaysOfPersons ofClosings(Look look) {
        DaysOfPersons days = new DaysOfPersons();
        for (Closing closing : look.file().closings()) {
            if (look.day().reached(closing.on())) {
                days.add(closing.members(), closing.on(), closing);
            }
        }
        for (NotificationStep step : look.file().notificationSteps()) {
            if (ends(step) && look.day().reached(step.on())) {
                Seq<? extends Id<?>> persons = step.members().isEmpty()
                        ? look.index()
                                .find(Notification.class, step.notification())
                                .map(Notification::about)
                                .getOrElse(Array.empty())
                        : step.members();
                days.add(persons, step.on(), step);
            }
        }
        return days;
    }

    private static boolean ends(NotificationStep step) {
        return step.kind() == NotificationStepKind.INVESTIGATION_CONCLUDED
                || step.kind() == NotificationStepKind.CLOSED;
    }
}
