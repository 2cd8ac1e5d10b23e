package nl.bredeblik.model.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.EntryBuilder;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Whether somebody agrees with a plan, an agreement or a part of it.
 *
 * <p>Dutch: <i>instemming</i>.
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // Copies of a general type leave out the id, whose type is narrower here.
public interface Assent extends Entry {

    /** The table of the fields. */
    Shape<Assent> SHAPE = Shape.of(
            IdKind.ASSENT,
            () -> Table.entry(Builder::new, Builder::build)
                    .one(
                            "to",
                            Kinds.ref(
                                    IdKind.PLAN,
                                    IdKind.SAFETY_PLAN,
                                    IdKind.AGREEMENT,
                                    IdKind.SAFETY_AGREEMENT,
                                    IdKind.ACTION),
                            Assent::to,
                            Builder::to)
                    .one("person", Kinds.partyRef(), Assent::person, Builder::person)
                    .one("on", Kinds.DAY, Assent::on, Builder::on)
                    .one("level", Kinds.code("AgreementLevel", AgreementLevel.values()), Assent::level, Builder::level)
                    .maybe("remark", Kinds.TEXT, Assent::remark, Builder::remark)
                    .maybe("representedBy", Kinds.partyRef(), Assent::representedBy, Builder::representedBy));

    @Override
    Id<Assent> id();

    /** {@return with what} */
    Id<? extends Identified> to();

    /** {@return who} */
    Id<? extends Party> person();

    /** {@return when} */
    LocalDate on();

    /** {@return how far} */
    AgreementLevel level();

    /** {@return a remark in own words} */
    Option<Text> remark();

    /** {@return who spoke for the person} */
    Option<Id<? extends Party>> representedBy();

    @Override
    default String describe() {
        return "Assent " + id();
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link Assent} values. Must be set before building: {@code id}, {@code recordedOn}, {@code to}, {@code
     * person}, {@code on}, {@code level}.
     */
    final class Builder extends ImmutableAssent.Builder implements EntryBuilder<Assent, Builder> {
        Builder() {
            revision(FIRST_REVISION);
        }
    }
}
