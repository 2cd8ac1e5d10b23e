package nl.bredeblik.rules.catalogue;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Predicate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.DecisionProgress;
import nl.bredeblik.model.judgement.DecisionState;
import nl.bredeblik.model.judgement.ReportKind;
import nl.bredeblik.model.judgement.ReportStage;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.rules.Look;

/** Finds the steps of a file, and which of them are still open. */
final class Steps {

    /** Own choice: no source gives a figure. */
    static final int MONTHS_CURRENT = 12;

    private static final Set<ReportKind> NO_REPORT =
            HashSet.of(ReportKind.LETTER, ReportKind.EVALUATION_REPORT, ReportKind.OTHER);
    private static final Set<IdKind> FAMILY = HashSet.of(IdKind.MEMBER, IdKind.NETWORK_PERSON);
    private static final Set<DecisionState> OFF =
            HashSet.of(DecisionState.WITHDRAWN, DecisionState.REPLACED, DecisionState.REFUSED_BY_COURT);

    private final Look look;
    private final Set<Id<Petition>> decided;
    private final Map<Id<CoreDecision>, ? extends Seq<DecisionProgress>> progress;
    private final Map<Id<?>, Seq<LocalDate>> ordersByChild;

    private Steps(Look look) {
        this.look = look;
        this.decided = look.file().orders().flatMap(CourtOrder::petition).toSet();
        this.progress = look.file().decisionProgress().groupBy(DecisionProgress::decision);
        Map<Id<?>, Seq<LocalDate>> orders = HashMap.empty();
        for (CourtOrder order : look.file().orders()) {
            for (Id<?> child : order.children()) {
                orders = orders.put(child, Array.of(order.on()), Seq::appendAll);
            }
        }
        this.ordersByChild = orders;
    }

    /** Petitions and core decisions, and the final reports, each in the order of the file. */
    static Seq<Step> in(Look look) {
        Steps steps = new Steps(look);
        Seq<Step> acts = look.file()
                .petitions()
                .filter(steps::isOfAnOrganisation)
                .map(steps::of)
                .appendAll(look.file()
                        .decisions()
                        .filter(decision -> decision.kind() != CoreDecisionKind.OTHER)
                        .map(steps::of));
        Resting open = Resting.on(acts.filter(Step::open), look);
        Resting all = Resting.on(acts, look);
        return acts.appendAll(steps.reports(report -> !all.carries(report) || open.carries(report)));
    }

    /** Nothing is asked of a petition of a parent, a child or somebody of the network. */
    private boolean isOfAnOrganisation(Petition petition) {
        return !look.index().kindOf(petition.petitioner()).exists(FAMILY::contains);
    }

    private Step of(Petition petition) {
        LocalDate yearBefore = petition.on().minusMonths(MONTHS_CURRENT);
        LocalDate current = builtUpon(petition).filter(yearBefore::isBefore).getOrElse(yearBefore);
        return new Step(
                petition,
                Step.Kind.PETITION,
                petition.on(),
                current,
                isOpen(petition),
                Array.<Id<?>>ofAll(petition.basedOn()).appendAll(petition.attachments()));
    }

    /** The newest order about one of its children before it: the decision that it renews or builds upon. */
    private Option<LocalDate> builtUpon(Petition petition) {
        return petition.children()
                .flatMap(child -> ordersByChild.getOrElse(child, Array.empty()))
                .filter(order -> order.isBefore(petition.on()))
                .maxBy(Comparator.<LocalDate>naturalOrder());
    }

    private boolean isOpen(Petition petition) {
        boolean isOff = petition.decision()
                .exists(decision ->
                        progress.get(decision).exists(states -> states.exists(state -> OFF.contains(state.state()))));
        return !isOff
                && !decided.contains(petition.id())
                && !petition.requested().exists(period -> look.day().past(period.lastDay()));
    }

    private Step of(CoreDecision decision) {
        return new Step(
                decision,
                Step.Kind.CORE_DECISION,
                decision.on(),
                decision.on().minusMonths(MONTHS_CURRENT),
                !progress.containsKey(decision.id()),
                decision.basedOn());
    }

    /** A report is out of use when a newer one of its kind replaces it, or all that rested on it has been decided. */
    private Seq<Step> reports(Predicate<Id<?>> inUse) {
        Seq<WrittenReport> reports = look.file().reports().filter(Steps::isFinal);
        Map<Object, WrittenReport> newest = HashMap.empty();
        for (WrittenReport report : reports) {
            newest = newest.put(
                    seriesOf(report), report, (one, other) -> other.on().isBefore(one.on()) ? one : other);
        }
        Map<Object, WrittenReport> last = newest;
        return reports.map(report -> new Step(
                report,
                Step.Kind.FINAL_REPORT,
                report.on(),
                report.on().minusMonths(MONTHS_CURRENT),
                inUse.test(report.id())
                        && last.get(seriesOf(report))
                                .exists(other -> !other.on().isAfter(report.on())),
                basisOf(report)));
    }

    private static boolean isFinal(WrittenReport report) {
        return report.stage() == ReportStage.FINAL && !NO_REPORT.contains(report.kind());
    }

    private static Object seriesOf(WrittenReport report) {
        return Tuple.of(report.organisation(), report.kind());
    }

    static Seq<Id<?>> basisOf(WrittenReport report) {
        return Array.<Id<?>>ofAll(report.statements()).appendAll(report.basedOn());
    }
}
