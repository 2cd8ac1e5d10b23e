package nl.bredeblik.model.plan;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: plans and what happens to them. Each list keeps the order in which its
 * entries were given.
 */
public interface PlanEntries {

    /** {@return every state of every {@link Plan} that was recorded} */
    Seq<Plan> plans();

    /** {@return every state of every {@link FamilyGroupPlanOffer} that was recorded} */
    Seq<FamilyGroupPlanOffer> familyGroupPlanOffers();

    /** {@return every state of every {@link FamilyGroupPlanWaiver} that was recorded} */
    Seq<FamilyGroupPlanWaiver> familyGroupPlanWaivers();

    /** {@return every state of every {@link Consultation} that was recorded} */
    Seq<Consultation> consultations();

    /** {@return every state of every {@link Adoption} that was recorded} */
    Seq<Adoption> adoptions();

    /** {@return every state of every {@link Dispatch} that was recorded} */
    Seq<Dispatch> dispatches();

    /** {@return every state of every {@link Assent} that was recorded} */
    Seq<Assent> assents();

    /** {@return every state of every {@link ActionProgress} that was recorded} */
    Seq<ActionProgress> actionProgress();

    /** {@return every state of every {@link Evaluation} that was recorded} */
    Seq<Evaluation> evaluations();

    /** {@return every state of every {@link PlanEnding} that was recorded} */
    Seq<PlanEnding> planEndings();

    /** {@return every state of every {@link SafetyPlan} that was recorded} */
    Seq<SafetyPlan> safetyPlans();

    /** {@return every state of every {@link PlacementPlan} that was recorded} */
    Seq<PlacementPlan> placementPlans();

    /** {@return every state of every {@link MonitoringCheck} that was recorded} */
    Seq<MonitoringCheck> monitoringChecks();

    /** {@return every state of every {@link Agreement} that was recorded} */
    Seq<Agreement> agreements();

    /** {@return every state of every {@link PhaseChange} that was recorded} */
    Seq<PhaseChange> phaseChanges();

    /** {@return every state of every {@link Closing} that was recorded} */
    Seq<Closing> closings();
}
