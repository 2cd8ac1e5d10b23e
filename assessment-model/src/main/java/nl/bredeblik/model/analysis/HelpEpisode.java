package nl.bredeblik.model.analysis;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.shape.TimeShapes;
import nl.bredeblik.model.style.ModelStyle;
import nl.bredeblik.model.time.PartialPeriod;
import org.immutables.value.Value;

/**
 * Earlier or present help, with its result.
 *
 * <p>Dutch: <i>periode van hulp, hulpgeschiedenis</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface HelpEpisode extends Entry {

    /** The table of the fields. */
    Shape<HelpEpisode> SHAPE = Shape.of(
            IdKind.HELP_EPISODE,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("kind", Kinds.TEXT, HelpEpisode::kind, Builder::kind)
                    .maybe("provider", Kinds.partyRef(), HelpEpisode::provider, Builder::provider)
                    .many("members", Kinds.ref(IdKind.MEMBER), HelpEpisode::members, Builder::members)
                    .one("period", TimeShapes.PARTIAL_PERIOD, HelpEpisode::period, Builder::period)
                    .one("frame", Kinds.code("HelpFrame", HelpFrame.values()), HelpEpisode::frame, Builder::frame)
                    .one("result", Kinds.code("HelpResult", HelpResult.values()), HelpEpisode::result, Builder::result)
                    .maybe("worked", Kinds.TEXT, HelpEpisode::worked, Builder::worked)
                    .maybe("workedNot", Kinds.TEXT, HelpEpisode::workedNot, Builder::workedNot));

    @Override
    Id<HelpEpisode> id();

    /** {@return what help} */
    Text kind();

    /** {@return who gave it} */
    Option<Id<? extends Party>> provider();

    /** {@return for whom} */
    Seq<Id<Member>> members();

    /** {@return from when until when, both ends inclusive} */
    PartialPeriod period();

    /** {@return voluntary or not} */
    HelpFrame frame();

    /** {@return what it brought} */
    HelpResult result();

    /** {@return what worked} */
    Option<Text> worked();

    /** {@return what did not work, or why it stopped} */
    Option<Text> workedNot();

    @Override
    default String describe() {
        return "HelpEpisode " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link HelpEpisode} values. Must be set before building: {@code id}, {@code recordedOn}, {@code kind},
     * {@code period}, {@code frame}, {@code result}.
     */
    final class Builder extends ImmutableHelpEpisode.Builder implements EntryBuilder<HelpEpisode, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
