package nl.bredeblik.casecheck;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** How far the work is, for who looks on; nothing where nobody does or where there is one file. */
abstract class Progress implements AutoCloseable {

    static Progress over(List<Input> inputs, Surroundings surroundings) {
        boolean several = inputs.size() > 1 || inputs.stream().anyMatch(Input::isLines);
        if (!several || !surroundings.onTerminal()) {
            return new Silent();
        }
        boolean unknown = inputs.stream().anyMatch(Input::isLines);
        return bar(unknown ? -1 : inputs.size(), surroundings.err());
    }

    /** A method of its own, so that the classes of the bar are only loaded when there is one. */
    private static Progress bar(long total, PrintStream err) {
        return new Bar(total, err);
    }

    /** One file is done. */
    abstract void step();

    /** Takes the bar away, so that something else can be written on the same terminal. */
    abstract void clear();

    /** Writes something while the bar keeps out of the way. */
    abstract void pauseFor(Writing writing) throws IOException;

    @Override
    public abstract void close();

    interface Writing {
        void write() throws IOException;
    }

    private static final class Silent extends Progress {
        @Override
        void step() {}

        @Override
        void clear() {}

        @Override
        void pauseFor(Writing writing) throws IOException {
            writing.write();
        }

        @Override
        public void close() {}
    }
}
