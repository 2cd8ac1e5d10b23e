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
                Array.empty(),
                Option.none(),
                Option.none()));
    }

    @Override
    public <S> void judged(Rule<S> rule, S subject, Verdict verdict) {
        Result result = Result.of(rule, subject, verdict, assessor.explanations());
        boolean notApplicable = verdict.outcome() == Outcome.NOT_APPLICABLE;
        NotApplicable reason = result.state().isDefined() ? NotApplicable.GROUND_ENDED : NotApplicable.EXEMPT;
        lines.add(new AuditLine(
                rule.code(),
                result.subjects(),
                Option.some(result.record()),
                result.outcome(),
                notApplicable ? Option.some(reason) : Option.none(),
                verdict.field(),
                verdict.arguments(),
                result.state(),
                result.term()));
    }

    @Override
    public void failed(Rule<?> rule, Seq<Id<?>> subjects, Throwable cause) {
        // A failure is no outcome: the assessment itself reports it.
    }
}
