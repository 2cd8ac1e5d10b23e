package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of a final report, a petition or a core decision. */
final class ReportChecks {

    static final Subjects<Step> STEPS = Subjects.about(
            "final reports, petitions and core decisions",
            Steps::in,
            Step::entry,
            step -> Array.of(step.entry().id()));

    /** An open final report, with the statements of the file that contradict each other. */
    record Weighing(WrittenReport report, Set<Id<?>> contradicted) {

        static final Subjects<Weighing> REPORTS = Subjects.about(
                "final reports",
                Weighing::in,
                Weighing::report,
                weighing -> Array.of(weighing.report().id()));

        private static Seq<Weighing> in(Look look) {
            Set<Id<?>> contradicted = HashSet.empty();
            for (Statement statement : look.file().statements()) {
                if (!statement.contradicts().isEmpty()) {
                    contradicted = contradicted.add(statement.id()).addAll(statement.contradicts());
                }
            }
            Set<Id<?>> known = contradicted;
            return Steps.in(look)
                    .filter(Step::open)
                    .map(Step::entry)
                    .flatMap(entry -> entry instanceof WrittenReport report
                            ? Array.of(new Weighing(report, known))
                            : Array.<Weighing>empty());
        }
    }

    private ReportChecks() {}

    /** Of a report only where it gives advice. First needed when the file holds no source at all and the step is open. */
    static Verdict pointsToSources(Step step, Look look) {
        if (step.entry() instanceof WrittenReport report && report.advice().isEmpty()) {
            return Verdict.EXEMPT;
        }
        if (step.basis().exists(id -> isSource(id, look))) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED.at("basedOn");
        return step.open() && !holdsSources(look) ? violated : violated.as(Severity.ATTENTION);
    }

    private static boolean holdsSources(Look look) {
        return look.file().sources().exists(source -> source.date().isDefined())
                || !look.file().documents().isEmpty();
    }

    /** A statement or source without date is none, nor is a concern that names none; that a date is unknown is a date. */
    private static boolean isSource(Id<?> id, Look look) {
        Object record = look.index().find(id).getOrNull();
        if (record instanceof Statement statement) {
            return statement.observedOn().isDefined() || statement.sources().exists(source -> isSource(source, look));
        }
        if (record instanceof Source source) {
            return source.date().isDefined();
        }
        return !(record instanceof SafetyConcern concern)
                || !concern.sources().isEmpty()
                || !concern.evidence().isEmpty();
    }

    static Verdict weighsContradictions(Weighing weighing, Look look) {
        WrittenReport report = weighing.report();
        return report.statements().exists(weighing.contradicted()::contains)
                ? Verdict.satisfiedIf(report.weighing().isDefined()).at("weighing")
                : Verdict.EXEMPT;
    }
}
