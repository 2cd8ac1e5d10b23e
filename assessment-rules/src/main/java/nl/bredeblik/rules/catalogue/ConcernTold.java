package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.Notification;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A safety concern as it was told, and what rests on it.
 *
 * @param concern the concern
 * @param isUsed whether a notification, a goal, or an open report or petition rests on it
 * @param isUnsafe whether it was last recorded as acute or structural
 * @param isConcludedOn whether a conclusion rests on it
 */
record ConcernTold(SafetyConcern concern, boolean isUsed, boolean isUnsafe, boolean isConcludedOn) {

    static final Subjects<ConcernTold> CONCERNS = Subjects.about(
            "safety concerns",
            ConcernTold::in,
            ConcernTold::concern,
            told -> Array.of(told.concern().id()));

    private static final Set<UnsafetyKind> UNSAFE = HashSet.of(UnsafetyKind.ACUTE, UnsafetyKind.STRUCTURAL);

    Verdict statesItsSource(Look look) {
        if (concern.sources().isEmpty() && concern.evidence().isEmpty()) {
            return Verdict.VIOLATED.at("sources");
        }
        Option<Source> undated = concern.sources()
                .flatMap(id -> look.index().find(Source.class, id))
                .find(source -> source.date().isEmpty());
        if (undated.isDefined()) {
            return Verdict.VIOLATED
                    .at("sources")
                    .with(new Argument.OfId("source", undated.get().id()));
        }
        if (concern.since().isEmpty()) {
            return Verdict.VIOLATED.at("since");
        }
        return Verdict.satisfiedIf(
                        concern.author().isDefined() || concern.recordedBy().isDefined())
                .at("author");
    }

    Verdict namesBehaviourOrEffect(Look look) {
        boolean isConcrete = concern.behaviour().isDefined()
                || concern.consequence().isDefined()
                || concern.evidence().exists(id -> look.index().kindOf(id).contains(IdKind.INCIDENT));
        Verdict verdict = Verdict.satisfiedIf(isConcrete).at("behaviour");
        return isUsed ? verdict.as(Severity.BLOCKING) : verdict;
    }

    /** Asked only where it was recorded as acute or structural and no conclusion rests on it, which is asked more. */
    Verdict restsOnMoreThanOneSource(Look look) {
        if (!isUnsafe
                || isConcludedOn
                || (concern.sources().isEmpty() && concern.evidence().isEmpty())) {
            return Verdict.EXEMPT;
        }
        Seq<Id<?>> all = Array.<Id<?>>ofAll(concern.sources()).appendAll(concern.evidence());
        return Verdict.satisfiedIf(Accounts.under(all, look).number() > 1).at("sources");
    }

    private static Seq<ConcernTold> in(Look look) {
        Resting steps =
                Resting.on(Steps.in(look).filter(step -> step.open() && step.kind() != Step.Kind.CORE_DECISION), look);
        Set<Id<?>> notified = HashSet.ofAll(look.file().notifications().flatMap(Notification::concerns));
        Set<Id<?>> inGoals =
                HashSet.ofAll(look.file().plans().flatMap(Plan::goals).flatMap(Goal::addresses));
        Set<Id<?>> concludedOn = HashSet.ofAll(look.file()
                .statements()
                .filter(statement -> statement.kind() == StatementKind.CONCLUSION)
                .flatMap(Statement::basedOn));
        Map<Id<SafetyConcern>, ConcernStatus> newest = newestStatus(look);
        return look.file().concerns().map(concern -> {
            Id<SafetyConcern> id = concern.id();
            return new ConcernTold(
                    concern,
                    notified.contains(id) || inGoals.contains(id) || steps.carries(id),
                    Option.of(newest.get(id)).exists(status -> status.unsafety().exists(UNSAFE::contains)),
                    concludedOn.contains(id) || concern.evidence().exists(concludedOn::contains));
        });
    }

    /** The last status of each concern that says whether it is acute or structural. */
    static Map<Id<SafetyConcern>, ConcernStatus> newestStatus(Look look) {
        Map<Id<SafetyConcern>, ConcernStatus> newest = new HashMap<>();
        for (ConcernStatus status : look.file().concernStatuses()) {
            if (!status.unsafety().isEmpty()) {
                newest.merge(
                        status.concern(), status, (one, other) -> other.on().isBefore(one.on()) ? one : other);
            }
        }
        return newest;
    }
}
