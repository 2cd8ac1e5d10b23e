package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.shape.Field;
import nl.bredeblik.model.shape.Presence;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.view.KeyedView;

/**
 * Puts a finding into a view: with the ids of the view, or not at all where anything it tells is not in the view. Not safe for
 * use by several threads.
 */
final class FindingsInView {

    private final KeyedView keyed;
    private final CaseFile own;
    private final CaseIndex ownIndex;
    private final CaseIndex viewIndex;
    private final Set<LocalDate> dates;

    FindingsInView(CaseFile own, KeyedView keyed) {
        this.own = own;
        this.keyed = keyed;
        this.ownIndex = CaseIndex.of(own);
        this.viewIndex = CaseIndex.of(keyed.view().file());
        this.dates = DatesShown.in(keyed.view().file());
    }

    boolean isForTeam() {
        return keyed.ofTeam();
    }

    Option<AgendaLine> shown(AgendaLine line) {
        return isForTeam() || line.finding().term().isDefined()
                ? shown(line.finding()).map(finding -> new AgendaLine(line.on(), finding))
                : Option.none();
    }

    Option<Finding> shown(Finding finding) {
        boolean meant = isForTeam() || finding.rule().audience() == Audience.FAMILY_TOO;
        if (!meant || !tellsOnlyShownDates(finding) || !showsField(finding)) {
            return Option.none();
        }
        Seq<Id<?>> subjects = finding.subjects().flatMap(this::idInView);
        Seq<Argument> arguments = finding.arguments().flatMap(this::inView);
        Option<Entry> explainedBy =
                finding.explainedBy().flatMap(entry -> recordInView(entry).map(Entry.class::cast));
        boolean whole = subjects.size() == finding.subjects().size()
                && arguments.size() == finding.arguments().size()
                && explainedBy.isDefined() == finding.explainedBy().isDefined();
        return recordInView(finding.record())
                .filter(record -> whole)
                .map(record -> new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.outcome(),
                        subjects,
                        record,
                        finding.field(),
                        arguments,
                        finding.state(),
                        finding.term(),
                        explainedBy));
    }

    private Option<Argument> inView(Argument argument) {
        return argument instanceof Argument.OfId named
                ? idInView(named.id()).map(id -> new Argument.OfId(named.name(), id))
                : Option.some(argument);
    }

    private Option<Id<?>> idInView(Id<?> id) {
        return id.equals(own.id())
                ? Option.some(keyed.view().file().id())
                : keyed.key().viewId(id);
    }

    private Option<Identified> recordInView(Identified record) {
        return record instanceof CaseFile
                ? Option.some(keyed.view().file())
                : keyed.key().viewId(record.id()).flatMap(viewIndex::find);
    }

    /** A term that counts from something hidden would tell its date. */
    private boolean tellsOnlyShownDates(Finding finding) {
        Option<LocalDate> lastDay = finding.term().map(TermDates::lastDay);
        return isForTeam()
                || (finding.term().forAll(term -> dates.contains(term.start()))
                        && finding.arguments()
                                .forAll(argument -> !(argument instanceof Argument.OfDate told)
                                        || dates.contains(told.date())
                                        || lastDay.contains(told.date())));
    }

    /** What a field holds must be in the view as a whole before anything is said of that field. */
    private boolean showsField(Finding finding) {
        return finding.field()
                .forAll(name -> held(finding.record(), ownIndex, name)
                        == recordInView(finding.record())
                                .map(record -> held(record, viewIndex, name))
                                .getOrElse(-1));
    }

    private static int held(Identified record, CaseIndex index, String field) {
        return record instanceof CaseFile file
                ? values(CaseFile.SHAPE, file, field)
                : index.kindOf(record.id())
                        .flatMap(FindingsInView::shape)
                        .map(shape -> values(shape, record, field))
                        .getOrElse(0);
    }

    private static Option<Shape<?>> shape(IdKind kind) {
        return shapes(CaseFile.SHAPE).find(shape -> shape.idKind().contains(kind));
    }

    private static Seq<Shape<?>> shapes(Shape<?> within) {
        return Array.<Field<?>>ofAll(within.fields())
                .filter(field -> field.presence() == Presence.MANY && field.kind() instanceof Shape<?>)
                .flatMap(field -> shapes((Shape<?>) field.kind()).prepend((Shape<?>) field.kind()));
    }

    @SuppressWarnings("unchecked") // The shape is that of the record.
    private static int values(Shape<?> shape, Object record, String name) {
        return ((Shape<Object>) shape)
                .field(name)
                .map(field -> field.values(record).size())
                .getOrElse(0);
    }
}
