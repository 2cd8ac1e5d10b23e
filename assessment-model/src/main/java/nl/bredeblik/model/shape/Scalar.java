package nl.bredeblik.model.shape;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Code;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.time.CivilDay;
import nl.bredeblik.model.time.PartialDate;

/**
 * A value that is written as a single piece of text, number or truth value.
 *
 * @param <V> the type of the value
 */
public final class Scalar<V> implements Kind<V> {

    private final ScalarType type;
    private final Seq<IdKind> targets;
    private final String codeList;
    private final Seq<Code> codes;

    private Scalar(ScalarType type, Seq<IdKind> targets, String codeList, Seq<Code> codes) {
        this.type = type;
        this.targets = targets;
        this.codeList = codeList;
        this.codes = codes;
    }

    static <V> Scalar<V> of(ScalarType type) {
        return new Scalar<>(type, Array.empty(), "", Array.empty());
    }

    static <V> Scalar<V> reference(Seq<IdKind> targets) {
        return new Scalar<>(ScalarType.REFERENCE, targets, "", Array.empty());
    }

    static <V> Scalar<V> code(String codeList, Seq<Code> codes) {
        return new Scalar<>(ScalarType.CODE, Array.empty(), codeList, codes);
    }

    /** {@return the type} */
    public ScalarType type() {
        return type;
    }

    /** {@return the kinds a reference may point to; empty for anything with an id, and for what is no reference} */
    public Seq<IdKind> targets() {
        return targets;
    }

    /** {@return the name of the code list; empty for what is no code} */
    public String codeList() {
        return codeList;
    }

    /** {@return the values of the code list, in order; empty for what is no code} */
    public Seq<Code> codes() {
        return codes;
    }

    /**
     * Reads a value.
     *
     * @param text the text of the value
     * @return the value
     * @throws IllegalArgumentException if the text is no value of this kind; the message does not repeat the text
     */
    @SuppressWarnings("unchecked") // The type was fixed together with V, in Kinds.
    public V parse(String text) {
        try {
            return (V) parsed(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(type.expected()); // The platform's own message repeats the text.
        }
    }

    private Object parsed(String text) {
        return switch (type) {
            case ID, REFERENCE -> Id.of(text);
            case TEXT -> Text.of(text);
            case DAY -> CivilDay.parse(text);
            case PARTIAL_DATE -> PartialDate.parse(text);
            case MOMENT -> MomentText.parse(text);
            case BSN -> Bsn.of(text);
            case RULE_CODE -> RuleCode.of(text);
            case CODE -> codeNamed(text);
            case INTEGER -> integer(text);
            case BOOLEAN -> truth(text);
        };
    }

    /**
     * Writes a value, so that {@link #parse} reads it back.
     *
     * @param value a value of this kind
     * @return its text
     */
    public String write(V value) {
        return switch (type) {
            case ID, REFERENCE -> ((Id<?>) value).text();
            case TEXT -> ((Text) value).value();
            case DAY -> CivilDay.format((LocalDate) value);
            case PARTIAL_DATE -> ((PartialDate) value).text();
            case BSN -> ((Bsn) value).digits();
            case RULE_CODE -> ((RuleCode) value).text();
            case CODE -> ((Code) value).name();
            case MOMENT, INTEGER, BOOLEAN -> value.toString();
        };
    }

    private Code codeNamed(String text) {
        for (Code code : codes) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        throw new IllegalArgumentException(type.expected());
    }

    private static int integer(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(ScalarType.INTEGER.expected()); // Its own message repeats the text.
        }
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(ScalarType.BOOLEAN.expected());
        }
        return text.equals("true");
    }
}
