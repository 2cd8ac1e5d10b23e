package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Id;

/** Keeps what asks for attention; what is satisfied costs nothing. */
final class FindingCollector implements Assessor.Listener {

    private final Assessor assessor;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();

    FindingCollector(Assessor assessor) {
        this.assessor = assessor;
    }

    List<Finding> findings() {
        return findings;
    }

    List<RuleFailure> failures() {
        return failures;
    }

    @Override
    public void notApplicable(Rule<?> rule, NotApplicable reason) {
        // Nothing is found where nothing is asked; the audit tells why.
    }

    @Override
    public <S> void judged(Rule<S> rule, S subject, Verdict verdict) {
        if (verdict.outcome() != Outcome.VIOLATED) {
            return;
        }
        Seq<Id<?>> ids = rule.subjects().idsOf(subject);
        boolean explained = assessor.isExplained(rule, ids);
        Severity severity = verdict.severity().getOrElse(rule::severity);
        findings.add(new Finding(
                rule,
                explained ? Severity.HINT : severity,
                explained ? Outcome.EXPLAINED : Outcome.VIOLATED,
                ids,
                rule.subjects().recordOf(subject),
                verdict.field(),
                verdict.arguments()));
    }

    @Override
    public void failed(Rule<?> rule, Seq<Id<?>> subjects, RuntimeException cause) {
        failures.add(new RuleFailure(rule.code(), subjects, cause.getClass().getName()));
    }
}
