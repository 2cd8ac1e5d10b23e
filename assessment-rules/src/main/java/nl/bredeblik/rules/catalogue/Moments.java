package nl.bredeblik.rules.catalogue;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import nl.bredeblik.rules.Moment;

/** Groups of moments at which rules are asked. */
final class Moments {

    static final Set<Moment> EVERY_MOMENT = LinkedHashSet.of(Moment.values());

    /** When the plan is made, looked at, or carries a decision; at closing help may go on beyond the measure. */
    static final Set<Moment> WHILE_A_PLAN_WORKS = LinkedHashSet.of(Moment.PLAN, Moment.REVIEW, Moment.DECISION);

    /** When the analysis is made, and while a plan or decision rests on it; at closing it has done its work. */
    static final Set<Moment> WHILE_AN_ANALYSIS_WORKS = WHILE_A_PLAN_WORKS.add(Moment.ANALYSIS);

    /** When a plan must be whole: when it is made and at every step that rests on it. */
    static final Set<Moment> FROM_THE_PLAN_ON = WHILE_A_PLAN_WORKS.add(Moment.CLOSING);

    /** When a decision is prepared, or the work goes on or ends on what was decided. */
    static final Set<Moment> FROM_A_DECISION_ON = LinkedHashSet.of(Moment.REVIEW, Moment.DECISION, Moment.CLOSING);

    /** Once it was made safe. */
    static final Set<Moment> AFTER_DIRECT_SAFETY = EVERY_MOMENT.remove(Moment.DIRECT_SAFETY);

    private Moments() {}
}
