package nl.bredeblik.model.measure;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That the certified institution told the Child Care and Protection Board of a step (BW 1:265j).
 *
 * <p>Dutch: <i>mededeling aan de Raad</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface NoticeToBoard extends Entry {

    /** The table of the fields. */
    Shape<NoticeToBoard> SHAPE = Shape.of(
            IdKind.NOTICE_TO_BOARD,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "kind",
                            Kinds.code("BoardNoticeKind", BoardNoticeKind.values()),
                            NoticeToBoard::kind,
                            Builder::kind)
                    .one("on", Kinds.DAY, NoticeToBoard::on, Builder::on)
                    .many(
                            "about",
                            Kinds.ref(IdKind.PROTECTION_MEASURE, IdKind.AUTHORISATION, IdKind.PLACEMENT),
                            NoticeToBoard::about,
                            Builder::about)
                    .maybe("report", Kinds.ref(IdKind.WRITTEN_REPORT), NoticeToBoard::report, Builder::report));

    @Override
    Id<NoticeToBoard> id();

    /** {@return of which step} */
    BoardNoticeKind kind();

    /** {@return when} */
    LocalDate on();

    /** {@return about which measures, authorisations or placements} */
    Seq<Id<? extends Entry>> about();

    /** {@return the report that went with it} */
    Option<Id<WrittenReport>> report();

    @Override
    default String describe() {
        return "NoticeToBoard " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link NoticeToBoard} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code on}.
     */
    final class Builder extends ImmutableNoticeToBoard.Builder implements EntryBuilder<NoticeToBoard, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
