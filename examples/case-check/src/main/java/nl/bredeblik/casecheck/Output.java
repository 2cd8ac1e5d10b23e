package nl.bredeblik.casecheck;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where results go, in UTF-8; throws {@link OutputClosed} when nobody listens any more. */
final class Output extends Writer {

    private final Writer target;

    Output(OutputStream target) {
        this.target = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        attempt(() -> target.write(characters, offset, length));
    }

    @Override
    public void write(String text) {
        attempt(() -> target.write(text));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    @Override
    public void close() {
        flush();
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (IOException e) {
            throw new OutputClosed();
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }
}
