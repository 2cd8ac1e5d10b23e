package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;

/** Looks forward: checks a file as it is known now again on each later day on which an answer flips. */
final class Agenda {

    private Agenda() {}

    static Seq<AgendaLine> of(Assessment assessment, LocalDate untilInclusive) {
        Occasion occasion = assessment.occasion();
        CaseFile known = assessment.file().asKnownOn(occasion.asOf());
        Set<String> seen = new HashSet<>(assessment.findings().map(Finding::key).asJava());
        List<AgendaLine> lines = new ArrayList<>();
        Option<LocalDate> next = assessment.changesOn();
        while (next.exists(day -> !day.isAfter(untilInclusive))) {
            LocalDate day = next.get();
            Occasion later = new Occasion(day, occasion.moment(), occasion.mode());
            Assessment then = assessment.ruleSet().assess(known, later);
            for (Finding finding : then.findings()) {
                if (seen.add(finding.key())) {
                    lines.add(new AgendaLine(day, finding));
                }
            }
            next = then.changesOn();
        }
        return Array.ofAll(lines);
    }
}
