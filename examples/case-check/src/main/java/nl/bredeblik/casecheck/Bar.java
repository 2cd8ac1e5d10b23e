package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the last line of a terminal. */
final class Bar extends Progress {

    private static final int WIDTH = 78;
    private static final String EMPTY_LINE = "\r" + " ".repeat(WIDTH) + "\r";

    private final PrintStream err;
    private final Object line = new Object();
    private final ProgressBar bar;

    /**
     * A bar.
     *
     * @param total how many files there are; -1 when that is not known
     */
    Bar(long total, PrintStream err) {
        this.err = err;
        this.bar = new ProgressBarBuilder()
                .setInitialMax(total)
                .setTaskName("Checking")
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    @Override
    void step() {
        bar.step();
    }

    @Override
    void clear() {
        synchronized (line) {
            err.print(EMPTY_LINE);
            err.flush();
        }
    }

    @Override
    void pauseFor(Writing writing) throws IOException {
        synchronized (line) {
            err.print(EMPTY_LINE);
            err.flush();
            writing.write();
        }
    }

    @Override
    public void close() {
        bar.close();
        clear();
    }

    private void draw(String text) {
        synchronized (line) {
            err.print("\r" + text);
            err.flush();
        }
    }
}
