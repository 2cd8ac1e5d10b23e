package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.plan.Agreement;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.plan.Assent;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * An agreement that a report, petition or plan names.
 *
 * @param agreement the agreement
 * @param asked the persons of whom it is recorded whether they agree, or why they could not be asked
 * @param carriesStep whether a final report or petition that is still used names it
 */
record NamedAgreement(Agreement agreement, Set<Id<?>> asked, boolean carriesStep) {

    static final Subjects<NamedAgreement> AGREEMENTS = Subjects.about(
            "agreements that a report, petition or plan names",
            NamedAgreement::in,
            NamedAgreement::agreement,
            named -> Array.of(named.agreement().id()));

    private static Seq<NamedAgreement> in(Look look) {
        if (look.file().agreements().isEmpty()) {
            return Array.empty();
        }
        Set<Id<?>> named = new HashSet<>();
        WorkingPlan.of(look).map(Plan::agreements).forEach(all -> all.forEach(named::add));
        look.file().reports().flatMap(report -> report.basedOn()).forEach(named::add);
        Set<Id<?>> openSteps = new HashSet<>();
        Set<Id<?>> carried = new HashSet<>();
        for (Step step : Steps.in(look)) {
            if (step.open() && step.kind() != Step.Kind.CORE_DECISION) {
                openSteps.add(step.entry().id());
                step.basis().forEach(carried::add);
            }
        }
        Map<Id<?>, Set<Id<?>>> asked = new HashMap<>();
        for (Assent assent : look.file().assents()) {
            if (assent.level() != AgreementLevel.NOT_ASKED) {
                asked.computeIfAbsent(assent.to(), none -> new HashSet<>()).add(assent.person());
            }
        }
        return look.file()
                .agreements()
                .filter(agreement -> !agreement.namedIn().isEmpty()
                        || named.contains(agreement.id())
                        || carried.contains(agreement.id()))
                .map(agreement -> new NamedAgreement(
                        agreement,
                        asked.getOrDefault(agreement.id(), Set.of()),
                        carried.contains(agreement.id()) || agreement.namedIn().exists(openSteps::contains)));
    }

    Verdict hasDatePartiesAndAssent(Look look) {
        Verdict verdict = verdict(look);
        return carriesStep ? verdict.as(Severity.BLOCKING) : verdict;
    }

    private Verdict verdict(Look look) {
        if (agreement.agreedOn().isEmpty()) {
            return Verdict.VIOLATED.at("agreedOn");
        }
        if (agreement.parties().isEmpty()) {
            return Verdict.VIOLATED.at("parties");
        }
        Option<Id<? extends Party>> missing =
                agreement.parties().find(party -> isAsked(party, look) && !asked.contains(party));
        return missing.isEmpty() ? Verdict.SATISFIED : Verdict.VIOLATED.with(new Argument.OfId("party", missing.get()));
    }

    /** A professional agrees by making it, and a very young child is not asked. */
    private boolean isAsked(Id<? extends Party> party, Look look) {
        Option<Member> member = look.index().member(party);
        return look.index().networkPerson(party).isDefined()
                || member.exists(person -> !FamilySubjects.isBornMinor(person, look.day())
                        || agreement.agreedOn().exists(day -> ChildAges.speaksOn(person, day, look)));
    }
}
