package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;

/** Runs one rule and keeps, for each subject, how it came to its outcome. */
final class ExplanationCollector implements Assessor.Listener {

    private final Assessor assessor;
    private final List<Explanation> explanations = new ArrayList<>();
    private Map<Setting<?>, Object> read = LinkedHashMap.empty();

    private ExplanationCollector(CaseFile file, Occasion occasion, Settings settings) {
        this.assessor =
                new Assessor(file, occasion, settings, setting -> read = read.put(setting, settings.figureOf(setting)));
    }

    static Seq<Explanation> explain(Rule<?> rule, CaseFile file, Occasion occasion, Settings settings) {
        ExplanationCollector collector = new ExplanationCollector(file, occasion, settings);
        collector.assessor.run(rule, collector);
        return Array.ofAll(collector.explanations);
    }

    @Override
    public void notApplicable(Rule<?> rule, NotApplicable reason) {
        explanations.add(new Explanation(rule, AuditLine.of(rule, reason), Array.empty(), read, Option.none()));
    }

    @Override
    public <S> void judged(Rule<S> rule, S subject, Verdict verdict) {
        Result result = assessor.resultOf(rule, subject, verdict);
        explanations.add(new Explanation(
                rule,
                AuditLine.of(rule, result),
                verdict.due().map(due -> due.counting().get()).getOrElse(Array.empty()),
                read,
                result.explainedBy()));
    }

    @Override
    public void failed(Rule<?> rule, Seq<Id<?>> subjects, Throwable cause) {
        // A failure is no outcome: the assessment itself reports it.
    }
}
