package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.entry.Id;

/**
 * Keeps what asks for attention; what is satisfied costs nothing. Of a rule there is one finding for the same subjects: only
 * where an id stands for two things can there be a second, and then nobody can tell which is meant.
 */
final class FindingCollector implements Assessor.Listener {

    private final Assessor assessor;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
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
        Result result = assessor.resultOf(rule, subject, verdict);
        Finding finding = new Finding(
                rule,
                result.severity(),
                result.outcome(),
                result.subjects(),
                result.record(),
                verdict.field(),
                verdict.arguments(),
                result.state(),
                result.term(),
                result.explainedBy());
        if (keys.add(finding.key())) {
            findings.add(finding);
        }
    }

    @Override
    public void failed(Rule<?> rule, Seq<Id<?>> subjects, Throwable cause) {
        failures.add(new RuleFailure(rule.code(), subjects, cause.getClass().getName()));
    }
}
