package nl.bredeblik.model.json;

import java.io.InputStream;
import java.util.function.LongFunction;

/** A stream of lines that are made when they are read: as long as wished, with one line in memory. */
final class ManyLines extends InputStream {

    private final long lines;
    private final LongFunction<byte[]> line;
    private long next = 1;
    private byte[] current = new byte[0];
    private int position;

    /**
     * A stream.
     *
     * @param lines how many lines it has
     * @param line makes the line with a number, from 1, with its line end
     */
    ManyLines(long lines, LongFunction<byte[]> line) {
        this.lines = lines;
        this.line = line;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == current.length) {
            if (next > lines) {
                return -1;
            }
            current = line.apply(next++);
            position = 0;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, count);
        position += count;
        return count;
    }
}
