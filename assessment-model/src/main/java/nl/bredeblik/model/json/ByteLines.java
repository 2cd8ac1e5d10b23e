package nl.bredeblik.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes, one at a time. Cut before decoding: a line feed is one byte in UTF-8 and part of no other
 * character, so that malformed text spoils its own line only.
 */
final class ByteLines {

    private static final int CHUNK = 16_384;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int chunkPosition;
    private int chunkEnd;
    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;
    private long number;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean advance() throws IOException {
        length = 0;
        tooLong = false;
        number++;
        boolean any = false;
        while (hasMore()) {
            any = true;
            int end = chunkPosition;
            while (end < chunkEnd && chunk[end] != '\n') {
                end++;
            }
            keep(end);
            chunkPosition = end;
            if (end < chunkEnd) {
                chunkPosition++;
                return true;
            }
        }
        return any;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** Whether the line was above the limit; then nothing of it is held. */
    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The bytes of the line, {@link #length()} of them; valid until the next one. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    private void keep(int end) {
        int more = end - chunkPosition;
        if (tooLong || more > longest - length) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, (int) Math.max(length + more, Math.min(longest, 2L * line.length)));
        }
        System.arraycopy(chunk, chunkPosition, line, length, more);
        length += more;
    }

    private boolean hasMore() throws IOException {
        while (chunkPosition == chunkEnd) {
            int read = in.read(chunk);
            if (read < 0) {
                return false;
            }
            chunkPosition = 0;
            chunkEnd = read;
        }
        return true;
    }
}
