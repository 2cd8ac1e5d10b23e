package nl.bredeblik.rules;

import io.vavr.collection.Seq;
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
        lines.add(AuditLine.of(rule, reason));
    }

    @Override
    public <S> void judged(Rule<S> rule, S subject, Verdict verdict) {
        lines.add(AuditLine.of(rule, assessor.resultOf(rule, subject, verdict)));
    }

    @Override
    public void failed(Rule<?> rule, Seq<Id<?>> subjects, Throwable cause) {
        // A failure is no outcome: the assessment itself reports it.
    }
}
