package nl.bredeblik.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Moment;
import nl.bredeblik.rules.Occasion;
import nl.bredeblik.rules.RuleSet;
import nl.bredeblik.rules.profile.Profiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The full national set on the case P18, once, ten and a hundred times as large. Run with {@code -prof gc} for the bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class NationalSetBenchmark {

    /** The day and step of the bundled case. */
    static final Occasion OCCASION = Occasion.on(LocalDate.of(2024, 5, 1)).at(Moment.REVIEW);

    @Param({"1", "10", "100"})
    int times;

    private CaseFile file;
    private RuleSet rules;

    /** Reads the file and builds the set, outside what is measured. */
    @Setup
    public void prepare() {
        file = LargerFile.times(times);
        rules = Profiles.national();
    }

    /** Findings and obligations of the whole file, the index included. */
    @Benchmark
    public Assessment check() {
        return rules.assess(file, OCCASION);
    }
}
