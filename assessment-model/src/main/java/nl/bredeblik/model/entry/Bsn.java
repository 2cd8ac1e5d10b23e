package nl.bredeblik.model.entry;

import org.jspecify.annotations.Nullable;

/**
 * A citizen service number (<i>burgerservicenummer</i>): nine digits. Whether it passes the eleven-check
 * (<i>elfproef</i>) is a rule and no condition here, so that a mistyped number can be recorded, saved and reported.
 */
public final class Bsn {

    private static final int LENGTH = 9;

    private final String digits;

    private Bsn(String digits) {
        this.digits = digits;
    }

    /**
     * The number with these digits.
     *
     * @param digits nine digits; a number of eight digits is written with a leading zero
     * @return the number
     * @throws IllegalArgumentException if there are not exactly nine digits; the message does not repeat them
     */
    public static Bsn of(String digits) {
        boolean onlyDigits = digits.length() == LENGTH;
        for (int i = 0; onlyDigits && i < LENGTH; i++) {
            onlyDigits = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        if (!onlyDigits) {
            throw new IllegalArgumentException("a citizen service number has nine digits");
        }
        return new Bsn(digits);
    }

    /** {@return the nine digits} Personal data: never print them in a message. */
    public String digits() {
        return digits;
    }

    /**
     * Whether the number passes the eleven-check: the digits times 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up to a multiple of
     * eleven, and not all are zero. Passing proves the form only, not that the number exists or belongs to somebody.
     *
     * @return true when it passes
     */
    public boolean passesElevenCheck() {
        int sum = -(digits.charAt(LENGTH - 1) - '0');
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Bsn bsn && digits.equals(bsn.digits));
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** {@return the word "Bsn", never the digits} */
    @Override
    public String toString() {
        return "Bsn";
    }
}
