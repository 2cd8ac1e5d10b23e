package nl.bredeblik.model.card;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.plan.PlanEnding;
import nl.bredeblik.model.plan.SafetyPlan;

/** What was agreed: the safety plans that were not replaced or ended, and the plan in force. */
final class CardAgreements {

    private final Seq<SafetyPlan> safetyPlans;
    private final Option<Plan> plan;
    private final LocalDate on;

    private CardAgreements(Seq<SafetyPlan> safetyPlans, Option<Plan> plan, LocalDate on) {
        this.safetyPlans = safetyPlans;
        this.plan = plan;
        this.on = on;
    }

    static CardAgreements of(CaseFile file, LocalDate on) {
        Seq<Id<?>> over = Array.<Id<?>>ofAll(file.safetyPlans().flatMap(SafetyPlan::replaces))
                .appendAll(file.planEndings()
                        .reject(ending -> ending.on().isAfter(on))
                        .map(PlanEnding::plan));
        return new CardAgreements(
                file.safetyPlans()
                        .reject(plan ->
                                over.contains(plan.id()) || plan.endsOn().exists(end -> end.isBefore(on))),
                CaseIndex.of(file).planInForceOn(on),
                on);
    }

    Seq<CardItem> conditions() {
        return safetyPlans
                .flatMap(SafetyPlan::conditions)
                .map(condition -> CardItem.of(
                        condition,
                        CardLine.of(CardPart.WHAT, condition.behaviour()),
                        CardLine.of(CardPart.WHO, condition.actors()),
                        CardLine.of(CardPart.SEEN_BY, condition.seenBy()),
                        CardLine.of(CardPart.WHY, condition.why())));
    }

    Seq<CardItem> agreements() {
        Seq<CardItem> forSafety = safetyPlans
                .flatMap(SafetyPlan::agreements)
                .map(agreement -> CardItem.of(
                        agreement,
                        CardLine.of(CardPart.WHAT, Option.some(agreement.text())),
                        CardLine.of(CardPart.WHO, agreement.doers()),
                        CardLine.on(CardPart.WHEN, agreement.due()),
                        CardLine.of(CardPart.CHECKED_BY, agreement.checkers())));
        Seq<CardItem> ofPlan = plan.toArray()
                .flatMap(Plan::actions)
                .map(action -> CardItem.of(
                        action,
                        CardLine.of(CardPart.WHAT, Option.some(action.text())),
                        CardLine.of(CardPart.WHO, action.doers()),
                        CardLine.on(CardPart.WHEN, action.due())));
        return forSafety.appendAll(ofPlan);
    }

    /** Signs, first actions and whom to call; the safe place stays off the card, whoever reads it. */
    Seq<CardItem> fallback() {
        return safetyPlans.flatMap(safetyPlan -> safetyPlan.fallback().map(fallback -> {
            Seq<CardLine> signs = fallback.triggers().flatMap(sign -> CardLine.of(CardPart.SEEN_BY, some(sign)));
            Seq<CardLine> first = fallback.firstActions()
                    .map(action -> CardLine.said(CardPart.WHO, action.actor(), some(action.text())));
            return new CardItem(
                    safetyPlan, signs.appendAll(first).appendAll(CardLine.of(CardPart.CALL, fallback.contacts())));
        }));
    }

    Seq<CardItem> evaluations() {
        Seq<CardItem> ofSafety = safetyPlans.flatMap(each -> each.evaluationsOn()
                .find(day -> !day.isBefore(on))
                .map(day -> CardItem.of(each, CardLine.on(CardPart.WHEN, Option.some(day)))));
        Seq<CardItem> ofPlan = plan.toArray()
                .flatMap(each -> each.evaluationsOn()
                        .find(day -> !day.isBefore(on))
                        .map(day -> CardItem.of(each, CardLine.on(CardPart.WHEN, Option.some(day)))));
        return ofSafety.appendAll(ofPlan);
    }

    private static Option<Text> some(Text text) {
        return Option.some(text);
    }
}
