package nl.bredeblik.model.team;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That work or the sight on safety passes from one to another. It is accepted by a record of its own.
 *
 * <p>Dutch: <i>overdracht</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface HandOver extends Entry {

    /** The table of the fields. */
    Shape<HandOver> SHAPE = Shape.of(
            IdKind.HAND_OVER,
            () -> Table.entry(Builder::new, Builder::build)
                    .one("of", Kinds.code("HandOverOf", HandOverOf.values()), HandOver::of, Builder::of)
                    .maybe("giver", Kinds.partyRef(), HandOver::giver, Builder::giver)
                    .maybe("receiver", Kinds.partyRef(), HandOver::receiver, Builder::receiver)
                    .many("members", Kinds.ref(IdKind.MEMBER), HandOver::members, Builder::members)
                    .one("handedOn", Kinds.DAY, HandOver::handedOn, Builder::handedOn)
                    .maybe("safetyWatcher", Kinds.partyRef(), HandOver::safetyWatcher, Builder::safetyWatcher)
                    .many("items", Kinds.anyRef(), HandOver::items, Builder::items)
                    .maybe("content", Kinds.TEXT, HandOver::content, Builder::content)
                    .maybe(
                            "metTogether",
                            Kinds.code("YesNoUnknown", YesNoUnknown.values()),
                            HandOver::metTogether,
                            Builder::metTogether));

    @Override
    Id<HandOver> id();

    /** {@return what is handed over} */
    HandOverOf of();

    /** {@return who gives it} */
    Option<Id<? extends Party>> giver();

    /** {@return who receives it} */
    Option<Id<? extends Party>> receiver();

    /** {@return for whom; empty means the whole family} */
    Seq<Id<Member>> members();

    /** {@return the day on which it is handed over} */
    LocalDate handedOn();

    /** {@return who watches safety from then on} */
    Option<Id<? extends Party>> safetyWatcher();

    /** {@return the conditions, concerns and plans that go with it} */
    Seq<Id<? extends Identified>> items();

    /** {@return what was told} */
    Option<Text> content();

    /** {@return whether giver, receiver and family met (warme overdracht)} */
    Option<YesNoUnknown> metTogether();

    @Override
    default String describe() {
        return "HandOver " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link HandOver} values. Must be set before building: {@code id}, {@code recordedOn}, {@code of}, {@code
     * handedOn}.
     */
    final class Builder extends ImmutableHandOver.Builder implements EntryBuilder<HandOver, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
