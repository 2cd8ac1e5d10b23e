package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.rules.Look;

/**
 * That the work for the family, or a part of it, ends: a closing that is proposed or done, a decision to end or not to extend
 * of which no closing is recorded yet, or a supervision order that ran out while nothing came after it.
 *
 * @param entry the closing, the decision or the measure
 * @param members for whom it ends; empty means the whole family
 * @param by the organisation whose work ends, where it is recorded
 */
record Ending(Entry entry, Seq<Id<Member>> members, Option<Id<?>> by) {

    private static final Set<CoreDecisionKind> ENDS =
            HashSet.of(CoreDecisionKind.CLOSING, CoreDecisionKind.NOT_EXTENDING);
    private static final Set<DecisionState> OFF =
            HashSet.of(DecisionState.WITHDRAWN, DecisionState.REPLACED, DecisionState.REFUSED_BY_COURT);

    static Seq<Ending> in(Look look) {
        List<Ending> endings = new ArrayList<>();
        for (Closing closing : closings(look)) {
            endings.add(new Ending(closing, closing.members(), Option.some(closing.organisation())));
        }
        Set<Id<?>> settled = HashSet.<Id<?>>ofAll(look.file().closings().flatMap(Closing::decisions))
                .addAll(look.file()
                        .decisionProgress()
                        .filter(each -> OFF.contains(each.state()))
                        .map(DecisionProgress::decision));
        Option<LocalDate> adopted = lastAdoption(look);
        for (CoreDecision decision : look.file().decisions()) {
            if (ENDS.contains(decision.kind())
                    && !settled.contains(decision.id())
                    && adopted.forAll(day -> !day.isAfter(decision.on()))
                    && endsTheWork(decision, look)) {
                endings.add(new Ending(decision, decision.members(), organisationOf(decision.takenBy(), look)));
            }
        }
        Seq<Ending> recorded = Array.ofAll(endings);
        for (ProtectionMeasure measure : expired(look)) {
            Seq<Id<Member>> child = Array.of(measure.subject());
            if (!recorded.exists(ending -> ending.isFor(child))) {
                endings.add(new Ending(measure, child, measure.executor().map(each -> each)));
            }
        }
        return Array.ofAll(endings);
    }

    /** Of each organisation and each circle of members the last; none after which a plan was adopted. */
    static Seq<Closing> closings(Look look) {
        Option<LocalDate> adopted = lastAdoption(look);
        Map<Object, Closing> last = new HashMap<>();
        for (Closing closing : look.file().closings()) {
            if (adopted.forAll(day -> !day.isAfter(closing.on()))) {
                Object circle =
                        List.of(closing.organisation(), closing.members().toSet());
                last.merge(circle, closing, Ending::later);
            }
        }
        return Array.ofAll(last.values()).sortBy(closing -> closing.id().text());
    }

    private static Option<LocalDate> lastAdoption(Look look) {
        return look.file()
                .adoptions()
                .map(Adoption::on)
                .filter(look.day()::reached)
                .reduceOption(Stretches::later);
    }

    private static Closing later(Closing one, Closing other) {
        if (!one.on().equals(other.on())) {
            return one.on().isAfter(other.on()) ? one : other;
        }
        return one.id().text().compareTo(other.id().text()) <= 0 ? one : other;
    }

    /** Not extending an authorisation ends a stay, not the work. */
    private static boolean endsTheWork(CoreDecision decision, Look look) {
        return decision.kind() == CoreDecisionKind.CLOSING
                || decision.subjects().isEmpty()
                || decision.subjects().exists(id -> look.index().kindOf(id).contains(IdKind.PROTECTION_MEASURE));
    }

    /** No plan in force goes on, no later measure follows and no petition about the child waits. */
    private static Seq<ProtectionMeasure> expired(Look look) {
        Map<Id<?>, ProtectionMeasure> last = new HashMap<>();
        for (ProtectionMeasure measure : look.file().measures()) {
            if (MeasureChecks.isSupervision(measure)) {
                last.merge(measure.subject(), measure, Ending::endsLater);
            }
        }
        if (last.isEmpty() || look.planInForce().isDefined()) {
            return Array.empty();
        }
        Set<Id<?>> decided = HashSet.ofAll(look.file().orders().flatMap(CourtOrder::petition));
        Set<Id<?>> awaited = HashSet.ofAll(look.file()
                .petitions()
                .reject(petition -> decided.contains(petition.id()))
                .flatMap(Petition::children));
        return Array.ofAll(last.values())
                .filter(measure -> look.day().past(measure.period().lastDay()) && !awaited.contains(measure.subject()))
                .sortBy(measure -> measure.id().text());
    }

    private static ProtectionMeasure endsLater(ProtectionMeasure one, ProtectionMeasure other) {
        LocalDate last = one.period().lastDay();
        if (!last.equals(other.period().lastDay())) {
            return last.isAfter(other.period().lastDay()) ? one : other;
        }
        return one.id().text().compareTo(other.id().text()) <= 0 ? one : other;
    }

    private static Option<Id<?>> organisationOf(Seq<? extends Id<?>> persons, Look look) {
        return persons.headOption().map(person -> HandedOver.organisationOf(person, look));
    }

    /** Whether it ends for one of some persons; a record that names nobody is about everybody. */
    boolean isFor(Seq<? extends Id<?>> persons) {
        return members.isEmpty() || persons.isEmpty() || persons.exists(person -> members.exists(person::equals));
    }
}
