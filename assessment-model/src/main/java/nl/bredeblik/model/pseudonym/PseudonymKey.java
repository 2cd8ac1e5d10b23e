package nl.bredeblik.model.pseudonym;

/**
 * The secret with which pseudonyms are made: whoever holds it can make them again, and so find out whom they stand for. It is kept
 * apart from the copies, and destroyed when they must no longer lead back.
 */
public final class PseudonymKey {

    /** The least number of bytes. */
    public static final int LEAST_BYTES = 32;

    private final byte[] secret;

    private PseudonymKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The key with these bytes.
     *
     * @param secret at least {@value #LEAST_BYTES} bytes, not all the same; copied
     * @return the key
     * @throws IllegalArgumentException if there are fewer, or if all are the same; the message does not repeat them
     */
    public static PseudonymKey of(byte[] secret) {
        boolean varies = false;
        for (byte each : secret) {
            varies = varies || each != secret[0];
        }
        if (secret.length < LEAST_BYTES || !varies) {
            throw new IllegalArgumentException(
                    "a key has at least " + LEAST_BYTES + " bytes, chosen by chance, and these are not");
        }
        return new PseudonymKey(secret.clone());
    }

    byte[] secret() {
        return secret.clone();
    }

    /** {@return the word "PseudonymKey", never the key} */
    @Override
    public String toString() {
        return "PseudonymKey";
    }
}
