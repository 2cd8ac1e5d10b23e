package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.measure.MeasureKind;
import nl.bredeblik.model.measure.ProtectionMeasure;
import nl.bredeblik.model.measure.Threat;
import nl.bredeblik.model.plan.Goal;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A concrete threat of a supervision that runs, and the plan that must address it.
 *
 * @param measure the supervision
 * @param threat the threat
 * @param plan the plan in force, or else the newest version; none when there is no plan
 */
record ThreatChecks(ProtectionMeasure measure, Threat threat, Option<Plan> plan) {

    /** The threats of each supervision that runs. */
    static final Subjects<ThreatChecks> RUNNING_THREATS = Subjects.about(
            "concrete threats of supervision that runs",
            ThreatChecks::in,
            ThreatChecks::threat,
            subject -> Array.of(subject.measure().id(), subject.threat().id()));

    private static Seq<ThreatChecks> in(Look look) {
        Seq<ProtectionMeasure> running = look.file()
                .measures()
                .filter(measure ->
                        measure.kind() == MeasureKind.SUPERVISION && look.day().isIn(measure.period()));
        if (running.isEmpty()) {
            return Array.empty();
        }
        Option<Plan> plan = WorkingPlan.of(look);
        return running.flatMap(measure -> measure.threats().map(threat -> new ThreatChecks(measure, threat, plan)));
    }

    /** Without any plan other rules speak. An extension that names the same threat again is addressed by the same goal. */
    Verdict isAddressed(Look look) {
        if (plan.isEmpty()) {
            return Verdict.EXEMPT;
        }
        Set<Id<?>> addressed = LinkedHashSet.ofAll(plan.get().goals().flatMap(Goal::addresses));
        return Verdict.satisfiedIf(addressed.contains(threat.id())
                || named(addressed, LinkedHashSet.of(measure.id()), measure.prolongs(), look));
    }

    /** Whether a supervision that was extended names the same threat, and the plan addresses it there. */
    private boolean named(
            Set<Id<?>> addressed, Set<Id<ProtectionMeasure>> seen, Option<Id<ProtectionMeasure>> before, Look look) {
        Set<Id<ProtectionMeasure>> walked = seen;
        Option<ProtectionMeasure> earlier = before.flatMap(id -> look.index().find(ProtectionMeasure.class, id));
        while (earlier.isDefined() && !walked.contains(earlier.get().id())) {
            if (earlier.get()
                    .threats()
                    .exists(other -> other.child().equals(threat.child())
                            && other.text().equals(threat.text())
                            && addressed.contains(other.id()))) {
                return true;
            }
            walked = walked.add(earlier.get().id());
            earlier = earlier.get().prolongs().flatMap(id -> look.index().find(ProtectionMeasure.class, id));
        }
        return false;
    }

    /** A supervision that runs or is still to come names a threat to the development of its child. */
    static Verdict namesThreat(ProtectionMeasure measure, Look look) {
        if (measure.kind() != MeasureKind.SUPERVISION
                || look.day().past(measure.period().lastDay())) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(
                        measure.threats().exists(threat -> threat.child().equals(measure.subject())))
                .at("threats");
    }
}
