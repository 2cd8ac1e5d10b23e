package nl.bredeblik.model.statement;

import io.vavr.collection.Seq;

/**
 * What a case file holds of this package: what is stated, by whom, on which source. Each list keeps the order in which
 * its entries were given.
 */
public interface StatementEntries {

    /** {@return every state of every {@link Source} that was recorded} */
    Seq<Source> sources();

    /** {@return every state of every {@link Statement} that was recorded} */
    Seq<Statement> statements();

    /** {@return every state of every {@link StatementCheck} that was recorded} */
    Seq<StatementCheck> statementChecks();

    /** {@return every state of every {@link Reaction} that was recorded} */
    Seq<Reaction> reactions();

    /** {@return every state of every {@link Approval} that was recorded} */
    Seq<Approval> approvals();

    /** {@return every state of every {@link Incident} that was recorded} */
    Seq<Incident> incidents();

    /** {@return every state of every {@link ReceivedDocument} that was recorded} */
    Seq<ReceivedDocument> documents();
}
