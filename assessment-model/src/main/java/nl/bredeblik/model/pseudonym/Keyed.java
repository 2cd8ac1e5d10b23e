package nl.bredeblik.model.pseudonym;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers and letters that follow from a text, and that nobody can make without the key. Safe for use by several threads. */
final class Keyed {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RADIX = 36;

    private final SecretKeySpec key;

    private Keyed(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** For one export: with another salt everything is another. */
    static Keyed of(PseudonymKey key, String salt) {
        return new Keyed(new Keyed(key.secret()).code("export", salt));
    }

    /** Letters and digits, of which the first is a letter. */
    String letters(String use, String text, int length) {
        return "p"
                + new BigInteger(1, code(use, text))
                        .add(BigInteger.TWO.pow(256))
                        .toString(RADIX)
                        .substring(1, length);
    }

    /** A number from zero up to, and without, a bound. */
    int below(int bound, String use, String text) {
        return new BigInteger(1, code(use, text)).mod(BigInteger.valueOf(bound)).intValue();
    }

    private byte[] code(String use, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((use + ":" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
