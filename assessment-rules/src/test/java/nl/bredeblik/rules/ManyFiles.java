package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import java.time.LocalDate;
import java.util.TreeSet;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.References;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.generate.Walk;
import nl.bredeblik.model.time.PartialDate;

/** Made-up files, and the days that matter to them. */
final class ManyFiles {

    private ManyFiles() {}

    /** Files of the usual size and smaller ones, every third with references that lead nowhere. */
    static Seq<CaseFile> files(int number) {
        return Stream.range(0, number)
                .map(seed -> CaseFiles.random(
                        seed,
                        seed % 5 == 0 ? Size.USUAL : Size.SMALL,
                        seed % 3 == 0 ? References.SOME_DANGLE : References.ALL_RESOLVE))
                .toArray();
    }

    /** Every day that a file names anywhere, whole or as an end of a partial date. */
    static java.util.Set<LocalDate> daysIn(CaseFile file) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Walk.through(file, (owner, value, field, held) -> {
            for (Object each : held) {
                if (each instanceof LocalDate day) {
                    days.add(day);
                } else if (each instanceof PartialDate partial) {
                    partial.earliest().forEach(days::add);
                    partial.latest().forEach(days::add);
                }
            }
        });
        return days;
    }

    static Seq<String> keys(Assessment assessment) {
        return assessment.findings().map(Finding::key);
    }
}
