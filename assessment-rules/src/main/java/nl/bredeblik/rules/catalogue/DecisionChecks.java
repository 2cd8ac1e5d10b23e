package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.statement.Reaction;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of a core decision. */
final class DecisionChecks {

    /** A view on where a child grows up (<i>opgroeiperspectief</i>). */
    record PerspectiveView(DecisionStanding standing, boolean isFamilyHeard, boolean carriesPetition) {

        static final Subjects<PerspectiveView> VIEWS = Subjects.about(
                "views on where a child grows up",
                PerspectiveView::in,
                view -> view.standing().decision(),
                view -> Array.of(view.standing().decision().id()));

        private static Seq<PerspectiveView> in(Look look) {
            if (!look.file().decisions().exists(PerspectiveView::isView)) {
                return Array.empty();
            }
            Seq<DecisionStanding> views = DecisionStanding.in(look).filter(standing -> isView(standing.decision()));
            Set<Id<?>> heard = toldByFamily(look);
            Resting petitions =
                    Resting.on(Steps.in(look).filter(step -> step.open() && step.kind() == Step.Kind.PETITION), look);
            return views.map(standing -> {
                CoreDecision decision = standing.decision();
                return new PerspectiveView(
                        standing,
                        heard.contains(decision.id())
                                || decision.basedOn().exists(id -> isToldByFamily(id, look))
                                || decision.dissents()
                                        .map(Dissent::person)
                                        .exists(person ->
                                                look.index().member(person).isDefined()),
                        petitions.carries(decision.id()) || standing.petitions().exists(asked -> !asked.isDecided()));
            });
        }

        private static boolean isView(CoreDecision decision) {
            return decision.kind() == CoreDecisionKind.PERSPECTIVE;
        }

        /** What members told of their own accord or when asked, or why they were not heard. */
        private static Set<Id<?>> toldByFamily(Look look) {
            Set<Id<?>> told = new HashSet<>();
            for (Perspective view : look.file().perspectives()) {
                if (look.index().member(view.holder()).isDefined()) {
                    view.about().forEach(told::add);
                }
            }
            for (Reaction reaction : look.file().reactions()) {
                if (look.index().member(reaction.person()).isDefined()) {
                    reaction.to().forEach(told::add);
                }
            }
            return told;
        }

        private static boolean isToldByFamily(Id<?> id, Look look) {
            return look.index()
                    .find(Perspective.class, id)
                    .exists(view -> look.index().member(view.holder()).isDefined());
        }

        /** Reasons, sources apart from what the family said, and what the family said. */
        Verdict isSubstantiated(Look look) {
            CoreDecision view = standing.decision();
            if (view.reasons().isEmpty()) {
                return missing("reasons");
            }
            boolean hasSource =
                    view.basedOn().exists(id -> !look.index().kindOf(id).contains(IdKind.PERSPECTIVE));
            return hasSource && isFamilyHeard ? Verdict.SATISFIED : missing("basedOn");
        }

        private Verdict missing(String field) {
            Verdict violated = Verdict.VIOLATED.at(field);
            return standing.weighed(carriesPetition ? violated.as(Severity.BLOCKING) : violated);
        }
    }

    private DecisionChecks() {}

    /** Of a decision about adults only nothing is asked. One that names nobody may be about children. */
    static Verdict tellsInterests(DecisionMakers makers, Look look) {
        DecisionStanding standing = makers.standing();
        CoreDecision decision = standing.decision();
        boolean isAboutAdults = !decision.members().isEmpty()
                && decision.members()
                        .flatMap(id -> look.index().member(id))
                        .forAll(member -> !FamilySubjects.isChild(member, look.day()));
        if (isAboutAdults) {
            return Verdict.EXEMPT;
        }
        return decision.interests().isDefined()
                ? Verdict.SATISFIED
                : standing.weighed(Verdict.VIOLATED.at("interests"));
    }
}
