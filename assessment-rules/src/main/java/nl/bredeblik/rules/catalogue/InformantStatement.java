package nl.bredeblik.rules.catalogue;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.statement.Approval;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * What an informant told, in an open final report: somebody of the network, or a professional of another organisation.
 *
 * @param report the report
 * @param statement the statement
 * @param informant who told it
 * @param approvals the approvals of that statement by that informant
 */
record InformantStatement(
        WrittenReport report, Id<Statement> statement, Id<? extends Party> informant, Seq<Approval> approvals) {

    static final Subjects<InformantStatement> TOLD = Subjects.about(
            "statements of informants in a final report",
            InformantStatement::in,
            InformantStatement::report,
            told -> Array.of(told.report().id(), told.statement(), told.informant()));

    private static final Set<SourceKind> INFORMANTS = HashSet.of(SourceKind.PROFESSIONAL, SourceKind.NETWORK);

    /** On the day of the report or before. */
    Verdict wasApproved(Look look) {
        return Verdict.satisfiedIf(approvals.exists(approval -> approval.approved() == YesNoUnknown.YES
                        && !approval.approvedOn().isAfter(report.on())))
                .at("statements")
                .with(new Argument.OfId("statement", statement));
    }

    private static Seq<InformantStatement> in(Look look) {
        Map<Tuple2<Id<?>, Id<?>>, Seq<Approval>> approvals = look.file()
                .approvals()
                .flatMap(approval -> approval.statements().map(id -> Tuple.of(approval, id)))
                .groupBy(pair -> Tuple.<Id<?>, Id<?>>of(pair._2(), pair._1().informant()))
                .mapValues(pairs -> pairs.map(Tuple2::_1));
        List<InformantStatement> told = new ArrayList<>();
        for (Step step : Steps.in(look).filter(Step::open)) {
            if (step.entry() instanceof WrittenReport report) {
                for (Id<Statement> id : report.statements().distinct()) {
                    for (Id<? extends Party> informant : informants(id, report, look)) {
                        told.add(new InformantStatement(
                                report, id, informant, approvals.getOrElse(Tuple.of(id, informant), Array.empty())));
                    }
                }
            }
        }
        return Array.ofAll(told);
    }

    /** A document speaks for itself: who wrote it approved it. */
    private static Seq<Id<? extends Party>> informants(Id<Statement> id, WrittenReport report, Look look) {
        return look.index()
                .find(Statement.class, id)
                .map(Statement::sources)
                .getOrElse(Array.empty())
                .flatMap(source -> look.index().find(Source.class, source))
                .filter(source ->
                        INFORMANTS.contains(source.kind()) && source.document().isEmpty())
                .<Id<? extends Party>>flatMap(Source::person)
                .reject(person -> look.index()
                        .find(Professional.class, person)
                        .exists(professional -> professional.organisation().equals(report.organisation())))
                .distinct();
    }
}
