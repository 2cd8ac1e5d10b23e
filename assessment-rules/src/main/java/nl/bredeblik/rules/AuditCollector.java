package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Id;

/** Keeps a line for every rule and subject. */
final class AuditCollector implements Assessor.Listener {

    private final Assessor assessor;
    private final List<AuditLine> lines = new ArrayList<>();

    AuditCollector(Assessor assessor) {
        this.assessor = assessor;
    }

    List<AuditLine> lines() {
        return lines;
    }

    @Override
    public void notApplicable(Rule<?> rule, NotApplicable reason) {
        lines.add(new AuditLine(
                rule.code(),
                Array.empty(),
                Option.none(),
                Outcome.NOT_APPLICABLE,
                Option.some(reason),
                Option.none(),
                Array.empty()));
    }

    @Override
    public <S> void judged(Rule<S> rule, S subject, Verdict verdict) {
        Seq<Id<?>> ids = rule.subjects().idsOf(subject);
        boolean explained = verdict.outcome() == Outcome.VIOLATED && assessor.isExplained(rule, ids);
        boolean exempt = verdict.outcome() == Outcome.NOT_APPLICABLE;
        lines.add(new AuditLine(
                rule.code(),
                ids,
                Option.some(rule.subjects().recordOf(subject)),
                explained ? Outcome.EXPLAINED : verdict.outcome(),
                exempt ? Option.some(NotApplicable.EXEMPT) : Option.none(),
                verdict.field(),
                verdict.arguments()));
    }

    @Override
    public void failed(Rule<?> rule, Seq<Id<?>> subjects, Throwable cause) {
        // A failure is no outcome: the assessment itself reports it.
    }
}
