package nl.bredeblik.model.origin;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.privacy.Consent;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.team.Organisation;
import org.immutables.value.Value;

/**
 * That the file of an organisation became part of this one: whose it was, on which day and ground, with which other
 * organisations, and what it brought.
 *
 * <p>Dutch: <i>herkomst</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface FileOrigin extends Entry {

    /** The table of the fields. */
    Shape<FileOrigin> SHAPE = Shape.of(
            IdKind.FILE_ORIGIN,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("reference", Kinds.TEXT, FileOrigin::reference, Builder::reference)
                    .maybe(
                            "organisation",
                            Kinds.ref(IdKind.ORGANISATION),
                            FileOrigin::organisation,
                            Builder::organisation)
                    .one("on", Kinds.DAY, FileOrigin::on, Builder::on)
                    .one("ground", Kinds.code("MergeGround", MergeGround.values()), FileOrigin::ground, Builder::ground)
                    .maybe("explained", Kinds.TEXT, FileOrigin::explained, Builder::explained)
                    .many("consents", Kinds.ref(IdKind.CONSENT), FileOrigin::consents, Builder::consents)
                    .many("parties", Kinds.ref(IdKind.ORGANISATION), FileOrigin::parties, Builder::parties)
                    .many("brought", Kinds.anyRef(), FileOrigin::brought, Builder::brought));

    @Override
    Id<FileOrigin> id();

    /** {@return what the file was called at its organisation} */
    Text reference();

    /** {@return whose file it was} */
    Option<Id<Organisation>> organisation();

    /** {@return the day on which the files became one} */
    LocalDate on();

    /** {@return on which ground} */
    MergeGround ground();

    /** {@return which law, or how the duties were weighed and why there was no consent} */
    Option<Text> explained();

    /** {@return the permissions on which it rests, when the ground is consent} */
    Seq<Id<Consent>> consents();

    /** {@return all organisations whose files came together, this one too} */
    Seq<Id<Organisation>> parties();

    /** {@return the entries that this file brought} Several files may bring the same. */
    Seq<Id<? extends Identified>> brought();

    @Override
    default String describe() {
        return "FileOrigin " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link FileOrigin} values. Must be set before building: {@code id}, {@code recordedOn}, {@code reference},
     * {@code on}, {@code ground}.
     */
    final class Builder extends ImmutableFileOrigin.Builder implements EntryBuilder<FileOrigin, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
