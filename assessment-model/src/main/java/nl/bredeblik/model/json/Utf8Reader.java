package nl.bredeblik.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Strict UTF-8: gives every character before a malformed byte, then one that no JSON text may hold, and then ends. So a
 * parser stops at the very place. The platform's own reader either replaces the byte or loses what stood before it.
 * Passes over a byte order mark.
 */
final class Utf8Reader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char NOT_IN_JSON = '\u0000';
    private static final int CHUNK = 8192;

    private final InputStream in;
    private final byte[] array;
    private final ByteBuffer bytes;
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private boolean ended;
    private boolean started;
    private boolean malformed;

    private Utf8Reader(InputStream in, byte[] array, int length) {
        this.in = in;
        this.array = array;
        this.bytes = ByteBuffer.wrap(array, 0, length);
    }

    static Utf8Reader of(InputStream in) {
        return new Utf8Reader(in, new byte[CHUNK], 0);
    }

    /** Reads bytes that are there already; they are not kept as they were. */
    static Utf8Reader of(byte[] bytes, int length) {
        return new Utf8Reader(InputStream.nullInputStream(), bytes, length);
    }

    static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whether a byte was met that is not UTF-8; all that stood before it was read by then. */
    boolean isMalformed() {
        return malformed;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            dropByteOrderMark(chars);
            if (chars.position() > 0 || result.isOverflow()) {
                return chars.position();
            }
            if (ended || malformed) {
                return -1;
            }
            if (result.isError()) {
                malformed = true;
                target[offset] = NOT_IN_JSON;
                return 1;
            }
            fill();
        }
    }

    private void dropByteOrderMark(CharBuffer chars) {
        if (!started && chars.position() > 0) {
            started = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.flip().position(1);
                chars.compact();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(array, bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
