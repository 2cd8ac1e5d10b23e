package nl.bredeblik.model.concern;

import nl.bredeblik.model.entry.Code;

/**
 * What kind of signal it is.
 *
 * <p>Dutch: <i>soort signaal</i>.
 */
public enum SignalKind implements Code {
    /** Something noticed. */
    SIGNAL("signaal"),
    /** Somebody told it. */
    DISCLOSURE("onthulling"),
    /** An injury. */
    INJURY("letsel"),
    /** A signal of sexual harm. */
    SEXUAL_HARM("seksueel grensoverschrijdend gedrag"),
    /** A worry of a relative or a network person. */
    RELATIVE_WORRIED("zorg van een naaste"),
    /** A carer, checker or other person on whom an arrangement rests says that it no longer holds. */
    ARRANGEMENT_NO_LONGER_HOLDS("afspraak houdt geen stand meer");

    private final String label;

    SignalKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
