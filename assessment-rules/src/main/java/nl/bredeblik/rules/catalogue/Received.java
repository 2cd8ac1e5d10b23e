package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.CourtOrder;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.model.statement.DocumentKind;
import nl.bredeblik.model.statement.LeftOut;
import nl.bredeblik.model.statement.ReceivedDocument;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * What had been received before a final report or petition: a document or reply, or an own note that contradicts what it says.
 * A reaction that stands beside a record goes with that record.
 *
 * @param step the report or petition
 * @param item the document or the statement
 * @param isAccountedFor whether it is used, or left out with a reason
 */
record Received(Step step, Entry item, boolean isAccountedFor) {

    static final Subjects<Received> ITEMS = Subjects.about(
            "what was received before a final report or petition",
            Received::in,
            received -> received.step().entry(),
            received -> Array.of(received.step().entry().id(), received.item().id()));

    /** They tell who holds authority or what a court decided, and nothing about the concerns. */
    private static final Set<DocumentKind> FORMAL =
            HashSet.of(DocumentKind.REGISTER_EXTRACT, DocumentKind.COURT_DOCUMENT);

    /** First needed while the step is open; of an own note, and of a step that was decided, to be looked at. */
    Verdict isUsedOrLeftOut(Look look) {
        Verdict verdict =
                Verdict.satisfiedIf(isAccountedFor).at("basedOn").with(new Argument.OfId("received", item.id()));
        return step.open() && item instanceof ReceivedDocument ? verdict : verdict.as(Severity.ATTENTION);
    }

    private static Seq<Received> in(Look look) {
        Seq<Step> steps = Steps.in(look).filter(step -> step.kind() != Step.Kind.CORE_DECISION);
        TreeSet<LocalDate> milestones = new TreeSet<>();
        look.file().orders().map(CourtOrder::on).forEach(milestones::add);
        steps.map(Step::on).forEach(milestones::add);
        TreeMap<LocalDate, List<ReceivedDocument>> documents = new TreeMap<>();
        for (ReceivedDocument document : look.file().documents()) {
            if (!FORMAL.contains(document.kind())) {
                documents
                        .computeIfAbsent(document.receivedOn(), day -> new ArrayList<>())
                        .add(document);
            }
        }
        Map<Id<?>, List<Statement>> notes = contradictingNotes(look);
        List<Received> received = new ArrayList<>();
        for (Step step : steps) {
            Set<Id<?>> accounted = accountedFor(step, look);
            LocalDate previous = milestones.lower(step.on());
            var since = previous == null ? documents : documents.tailMap(previous, false);
            for (List<ReceivedDocument> sameDay :
                    since.headMap(step.on(), false).values()) {
                for (ReceivedDocument document : sameDay) {
                    if (isAboutTheSame(document, step)) {
                        received.add(new Received(step, document, accounted.contains(document.id())));
                    }
                }
            }
            Seq<Statement> contrary = Array.<Id<?>>ofAll(step.basis())
                    .flatMap(id -> notes.getOrDefault(id, List.of()))
                    .filter(note -> note.recordedOn().isBefore(step.on()))
                    .distinct();
            contrary.forEach(note -> received.add(new Received(step, note, accounted.contains(note.id()))));
        }
        return Array.ofAll(received);
    }

    /** By statement: the notes of the team itself that contradict it or that it contradicts. */
    private static Map<Id<?>, List<Statement>> contradictingNotes(Look look) {
        Map<Id<?>, List<Statement>> notes = new HashMap<>();
        for (Statement statement : look.file().statements()) {
            for (Id<Statement> other : statement.contradicts()) {
                if (!isPaper(statement, look)) {
                    notes.computeIfAbsent(other, id -> new ArrayList<>()).add(statement);
                }
                look.index()
                        .find(Statement.class, other)
                        .filter(note -> !isPaper(note, look))
                        .forEach(note -> notes.computeIfAbsent(statement.id(), id -> new ArrayList<>())
                                .add(note));
            }
        }
        return notes;
    }

    private static boolean isPaper(Statement statement, Look look) {
        return statement
                .sources()
                .flatMap(id -> look.index().find(Source.class, id))
                .exists(source -> source.document().isDefined());
    }

    private static boolean isAboutTheSame(ReceivedDocument document, Step step) {
        Seq<? extends Id<?>> members =
                step.entry() instanceof WrittenReport report ? report.members() : ((Petition) step.entry()).children();
        return document.about().isEmpty()
                || members.isEmpty()
                || members.exists(member -> document.about().exists(member::equals));
    }

    /** What it names, what the statements and reports that it names come from, and what it leaves out with a reason. */
    private static Set<Id<?>> accountedFor(Step step, Look look) {
        List<Id<?>> used = new ArrayList<>();
        for (Id<?> id : step.basis()) {
            collect(id, look, used);
            if (look.index().find(id).getOrNull() instanceof WrittenReport report) {
                Steps.basisOf(report).forEach(inner -> collect(inner, look, used));
                report.leftOut().map(LeftOut::item).forEach(used::add);
            }
        }
        if (step.entry() instanceof WrittenReport report) {
            report.leftOut().map(LeftOut::item).forEach(used::add);
        }
        return HashSet.ofAll(used);
    }

    private static void collect(Id<?> id, Look look, List<Id<?>> used) {
        used.add(id);
        Object record = look.index().find(id).getOrNull();
        if (record instanceof Source source) {
            source.document().forEach(used::add);
        } else if (record instanceof Statement statement) {
            statement.copiedOutOf().forEach(used::add);
            statement.basedOn().forEach(used::add);
            statement
                    .sources()
                    .flatMap(source -> look.index().find(Source.class, source))
                    .flatMap(Source::document)
                    .forEach(used::add);
        }
    }
}
