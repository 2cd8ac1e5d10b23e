package nl.bredeblik.model.entry;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A value of a closed code list. Its name is its code here and in JSON; codes of other systems are given only where a
 * published list has them.
 */
public interface Code {

    /** {@return the code, as in {@code SOLE_PARENTAL}} */
    String name();

    /** {@return the Dutch label, as professionals say it} */
    String label();

    /** {@return the codes of other systems that mean the same; empty where none was found} */
    default Seq<ExternalCode> externalCodes() {
        return Array.empty();
    }

    /**
     * The code that means the same in another system.
     *
     * @param system the other system
     * @return the code; none means that no mapping is known, never that something is missing
     */
    default Option<ExternalCode> in(CodeSystem system) {
        return externalCodes().find(code -> code.system() == system);
    }
}
