package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.plan.Closing;
import nl.bredeblik.model.plan.ClosingStage;
import nl.bredeblik.model.statement.Consideration;
import nl.bredeblik.rules.Look;

/**
 * A final report, judgement, petition, core decision or closing, before which the children it is about are seen.
 *
 * @param entry the record
 * @param on its date
 * @param about the persons it is about; empty means the whole family
 * @param weighty whether it is a petition, written instruction or closing that can still be changed
 */
record Act(Entry entry, LocalDate on, Seq<? extends Id<?>> about, boolean weighty) {

    private static final Set<CoreDecisionKind> WEIGHTY =
            HashSet.of(CoreDecisionKind.PETITION, CoreDecisionKind.WRITTEN_INSTRUCTION, CoreDecisionKind.CLOSING);

    static Seq<Act> in(Look look) {
        List<Act> acts = new ArrayList<>();
        for (Step step : Steps.in(look)) {
            acts.add(of(step));
        }
        for (SafetyJudgement judgement : look.file().judgements()) {
            acts.add(new Act(judgement, judgement.on(), judgement.members().map(Consideration::person), false));
        }
        for (Closing closing : look.file().closings()) {
            boolean isDone =
                    closing.stage() == ClosingStage.CLOSED && look.day().past(closing.on());
            acts.add(new Act(closing, closing.on(), closing.members(), !isDone));
        }
        return Array.ofAll(acts).filter(act -> look.day().reached(act.on()));
    }

    private static Act of(Step step) {
        Entry entry = step.entry();
        if (entry instanceof WrittenReport report) {
            return new Act(report, step.on(), report.members(), false);
        }
        if (entry instanceof CoreDecision decision) {
            boolean weighty = step.open() && WEIGHTY.contains(decision.kind());
            return new Act(decision, step.on(), decision.members(), weighty);
        }
        Seq<? extends Id<?>> about = entry instanceof Petition petition ? petition.children() : Array.<Id<?>>empty();
        return new Act(entry, step.on(), about, step.open());
    }
}
