package nl.bredeblik.model.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.shape.Kinds;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.shape.Table;
import nl.bredeblik.model.style.ModelStyle;
import org.immutables.value.Value;

/**
 * That a plan holds nothing for a member, and why.
 *
 * <p>Dutch: <i>gezinslid zonder doel, met reden</i>.
 */
@Value.Immutable
@ModelStyle
public interface MemberExemption extends Described {

    /** The table of the fields. */
    Shape<MemberExemption> SHAPE = Shape.of(
            "MemberExemption",
            () -> Table.of(Builder::new, Builder::build)
                    .one("member", Kinds.ref(IdKind.MEMBER), MemberExemption::member, Builder::member)
                    .one("reason", Kinds.TEXT, MemberExemption::reason, Builder::reason)
                    .maybe("until", Kinds.DAY, MemberExemption::until, Builder::until));

    /** {@return who} */
    Id<Member> member();

    /** {@return why} */
    Text reason();

    /** {@return until when, inclusive} */
    Option<LocalDate> until();

    @Override
    default String describe() {
        return "MemberExemption";
    }

    /** {@return a new builder, with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link MemberExemption} values. Must be set before building: {@code member}, {@code reason}.
     */
    final class Builder extends ImmutableMemberExemption.Builder {
        Builder() {}
    }
}
