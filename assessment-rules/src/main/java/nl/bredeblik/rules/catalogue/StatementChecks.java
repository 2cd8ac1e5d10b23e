package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of a statement. */
final class StatementChecks {

    private static final Set<StatementKind> TOLD_OR_SEEN =
            HashSet.of(StatementKind.FACT, StatementKind.TESTIMONY, StatementKind.NOT_SEPARATED);
    private static final Set<StatementKind> MADE_OF_IT =
            HashSet.of(StatementKind.INTERPRETATION, StatementKind.OPINION, StatementKind.CONCLUSION);
    private static final Set<SourceKind> OF_ITS_OWN = HashSet.of(
            SourceKind.OBSERVATION,
            SourceKind.DOCUMENT,
            SourceKind.DECISION,
            SourceKind.INSTRUMENT,
            SourceKind.POLICE_RECORD);
    private static final Set<IdKind> PAPERS = HashSet.of(IdKind.RECEIVED_DOCUMENT, IdKind.COURT_ORDER, IdKind.CONTACT);
    private static final Set<IdKind> FAMILY = HashSet.of(IdKind.MEMBER, IdKind.NETWORK_PERSON);

    private StatementChecks() {}

    static Verdict hasDatedSource(Stated stated, Look look) {
        Statement statement = stated.statement();
        if (!TOLD_OR_SEEN.contains(statement.kind())) {
            return Verdict.EXEMPT;
        }
        if (hasNoSource(statement)) {
            return stated.weighed(Verdict.VIOLATED.at("sources"));
        }
        Option<Source> undated = stated.sources().find(source -> source.date().isEmpty());
        return undated.isEmpty()
                ? Verdict.SATISFIED
                : Verdict.VIOLATED
                        .at("sources")
                        .with(new Argument.OfId("source", undated.get().id()));
    }

    private static boolean hasNoSource(Statement statement) {
        return statement.sources().isEmpty()
                && statement.basedOn().isEmpty()
                && statement.copiedOutOf().isEmpty();
    }

    /** Where no source is named at all, {@link #hasDatedSource} speaks. */
    static Verdict isFactOfItsOwn(Stated stated, Look look) {
        Statement statement = stated.statement();
        if (statement.kind() == StatementKind.NOT_SEPARATED && stated.carriesAnyStep()) {
            return stated.weighed(Verdict.VIOLATED.at("kind"));
        }
        if (statement.kind() != StatementKind.FACT || hasNoSource(statement)) {
            return Verdict.EXEMPT;
        }
        boolean rests = stated.sources().exists(StatementChecks::isOfItsOwn)
                || statement.copiedOutOf().isDefined()
                || statement.basedOn().exists(id -> look.index().kindOf(id).exists(PAPERS::contains));
        return rests ? Verdict.SATISFIED : stated.weighed(Verdict.VIOLATED.at("sources"));
    }

    /** What a professional saw or heard at first hand is an observation too. */
    private static boolean isOfItsOwn(Source source) {
        return OF_ITS_OWN.contains(source.kind())
                || source.document().isDefined()
                || (source.kind() == SourceKind.PROFESSIONAL && source.firstHand() == YesNoUnknown.YES);
    }

    static Verdict namesSpeaker(Stated stated, Look look) {
        if (stated.statement().kind() != StatementKind.TESTIMONY
                || stated.sources().isEmpty()) {
            return Verdict.EXEMPT;
        }
        Option<Source> loose = stated.sources().find(source -> !isTraceable(source, stated));
        if (loose.isEmpty()) {
            return Verdict.SATISFIED;
        }
        Verdict violated = Verdict.VIOLATED
                .at("sources")
                .with(new Argument.OfId("source", loose.get().id()));
        return stated.carriesReportOrPetition() ? violated.as(Severity.BLOCKING) : violated;
    }

    /** A document, a notification, a withheld source, or a person: second hand, asked to approve, or spoken with. */
    private static boolean isTraceable(Source source, Stated stated) {
        if (source.document().isDefined()
                || source.withheld().isDefined()
                || source.kind() == SourceKind.NOTIFICATION
                || source.kind() == SourceKind.OBSERVATION) {
            return true;
        }
        return source.person()
                .exists(person -> source.firstHand() == YesNoUnknown.NO
                        || stated.wasPutTo(person)
                        || stated.wasSpokenWith(person, source.date().getOrElse(PartialDate.unknown())));
    }

    static Verdict saysWhetherFirstHand(Source source, Look look) {
        return source.kind() == SourceKind.OBSERVATION
                ? Verdict.EXEMPT
                : Verdict.satisfiedIf(source.firstHand() != YesNoUnknown.UNKNOWN)
                        .at("firstHand");
    }

    /** Of what a member of the family or the network makes of it, no grounds are asked. */
    static Verdict namesAuthorAndGround(Stated stated, Look look) {
        Statement statement = stated.statement();
        if (!MADE_OF_IT.contains(statement.kind())) {
            return Verdict.EXEMPT;
        }
        var author = statement
                .author()
                .orElse(() -> stated.sources().flatMap(Source::person).headOption());
        if (author.isEmpty()) {
            return Verdict.VIOLATED.at("author");
        }
        boolean isOwnView = look.index().kindOf(author.get()).exists(FAMILY::contains);
        return Verdict.satisfiedIf(isOwnView || !statement.basedOn().isEmpty()).at("basedOn");
    }

    static Verdict isCurrent(Stated stated, Look look) {
        var id = stated.statement().id();
        if (!stated.carriesOpenStep()) {
            return Verdict.EXEMPT;
        }
        Verdict old = Verdict.VIOLATED.at("sources").with(new Argument.OfFigure("months", Steps.MONTHS_CURRENT));
        if (stated.around().acts().currentFor(id).exists(day -> isOld(stated, day))) {
            return old;
        }
        return stated.around().reports().currentFor(id).exists(day -> isOld(stated, day))
                ? old.as(Severity.HINT)
                : Verdict.SATISFIED;
    }

    private static boolean isOld(Stated stated, LocalDate current) {
        return stated.toldOn().isBefore(current) && !stated.wasFoundToHoldSince(current);
    }
}
