package nl.bredeblik.model.shape;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.time.PartialDate;

/** The words with which a table says what a field holds. */
public final class Kinds {

    /** Free text. */
    public static final Kind<Text> TEXT = Scalar.of(ScalarType.TEXT);

    /** A day. */
    public static final Kind<LocalDate> DAY = Scalar.of(ScalarType.DAY);

    /** A day, month or year, or unknown. */
    public static final Kind<PartialDate> PARTIAL_DATE = Scalar.of(ScalarType.PARTIAL_DATE);

    /** A moment. */
    public static final Kind<Instant> MOMENT = Scalar.of(ScalarType.MOMENT);

    /** A whole number. */
    public static final Kind<Integer> INTEGER = Scalar.of(ScalarType.INTEGER);

    /** True or false. */
    public static final Kind<Boolean> BOOLEAN = Scalar.of(ScalarType.BOOLEAN);

    /** A citizen service number. */
    public static final Kind<Bsn> BSN = Scalar.of(ScalarType.BSN);

    /** The code of a rule. */
    public static final Kind<RuleCode> RULE_CODE = Scalar.of(ScalarType.RULE_CODE);

    private static final Seq<IdKind> PARTIES = Array.of(IdKind.values()).filter(IdKind::isParty);

    private Kinds() {}

    /**
     * The id of the thing itself.
     *
     * @param <T> the kind of thing
     * @return the kind
     */
    public static <T> Kind<Id<T>> id() {
        return Scalar.of(ScalarType.ID);
    }

    /**
     * A reference to one of some kinds of thing.
     *
     * @param targets the kinds it may point to, at least one
     * @param <R> the type of the reference
     * @return the kind
     */
    public static <R extends Id<?>> Kind<R> ref(IdKind... targets) {
        return Scalar.reference(Array.of(targets));
    }

    /**
     * A reference to a member, network person, organisation or professional.
     *
     * @return the kind
     */
    public static Kind<Id<? extends Party>> partyRef() {
        return Scalar.reference(PARTIES);
    }

    /**
     * A reference to anything with an id.
     *
     * @return the kind
     */
    public static Kind<Id<? extends Identified>> anyRef() {
        return Scalar.reference(Array.empty());
    }

    /**
     * A value of a code list.
     *
     * @param codeList the name of the list
     * @param codes its values, in order
     * @param <C> the code list
     * @return the kind
     */
    public static <C extends Code> Kind<C> code(String codeList, C[] codes) {
        return Scalar.code(codeList, Array.of(codes));
    }
}
