package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A conclusion about persons of the family, and what rests on it. Whether it names conduct is text, and not looked at.
 *
 * @param statement the conclusion
 * @param isUsed whether an open final report, petition or closing rests on it
 * @param answers the reactions and views of everybody
 */
record Concluded(Statement statement, boolean isUsed, Answers answers) {

    static final Subjects<Concluded> CONCLUSIONS = Subjects.about(
            "conclusions",
            Concluded::in,
            Concluded::statement,
            concluded -> Array.of(concluded.statement().id()));

    private static final int BOTH = 2;

    /** Two tellers, or beside it the account of each adult concerned, or why it could not be had. */
    Verdict restsOnBothSides(Look look) {
        if (statement.basedOn().isEmpty()
                || !statement.about().exists(id -> look.index().member(id).isDefined())) {
            return Verdict.EXEMPT;
        }
        Accounts accounts =
                Accounts.under(statement.basedOn().<Id<?>>map(id -> id).appendAll(statement.sources()), look);
        if (accounts.number() >= BOTH) {
            return Verdict.SATISFIED;
        }
        if (accounts.hasOther()) {
            return Verdict.EXEMPT;
        }
        Seq<Id<?>> records = Array.<Id<?>>of(statement.id()).appendAll(accounts.records());
        Seq<Id<? extends Party>> concerned = adultsConcerned(look);
        boolean heard = !concerned.isEmpty()
                && concerned.forAll(person -> accounts.isOf(person)
                        || answers.holds(person, records, look.index().firstRecordedOn(statement)));
        Verdict verdict = Verdict.satisfiedIf(heard).at("basedOn");
        return isUsed ? verdict.as(Severity.BLOCKING) : verdict;
    }

    /** The adults it is about, and who holds authority over the children it is about. */
    private Seq<Id<? extends Party>> adultsConcerned(Look look) {
        return statement
                .about()
                .flatMap(id -> look.index().member(id))
                .<Id<? extends Party>>flatMap(member -> FamilySubjects.isPastMinority(member, look.day())
                        ? Array.of(member.id())
                        : look.index().authoritiesOver(member.id()).flatMap(Authority::holders))
                .distinct();
    }

    private static Seq<Concluded> in(Look look) {
        Resting used = Resting.on(Steps.in(look).filter(step -> step.open() && isOutward(step)), look);
        Answers answers = Answers.in(look);
        return look.file()
                .statements()
                .filter(statement -> statement.kind() == StatementKind.CONCLUSION)
                .map(statement -> new Concluded(statement, used.carries(statement.id()), answers));
    }

    private static boolean isOutward(Step step) {
        return !(step.entry() instanceof CoreDecision decision) || decision.kind() == CoreDecisionKind.CLOSING;
    }
}
