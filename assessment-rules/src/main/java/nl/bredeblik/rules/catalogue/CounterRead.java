package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.measure.Petition;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A petition that waits for the court, and who read it critically: the petition, the decision to ask it, or a report with it.
 *
 * @param petition the petition
 * @param authors who asks, and who wrote the reports
 * @param readings the readings
 */
record CounterRead(Petition petition, Seq<Id<? extends Party>> authors, Seq<CounterReading> readings) {

    /** Once the court decided, reading comes too late to serve. */
    static final Subjects<CounterRead> PETITIONS = Subjects.about(
            "petitions that wait for the court",
            CounterRead::in,
            CounterRead::petition,
            read -> Array.of(read.petition().id()));

    private static Seq<CounterRead> in(Look look) {
        Map<Id<?>, List<CounterReading>> readings = new HashMap<>();
        for (CounterReading reading : look.file().counterReadings()) {
            reading.of()
                    .forEach(id -> readings.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(reading));
        }
        return PetitionStanding.in(look).reject(PetitionStanding::isDecided).map(standing -> {
            Petition petition = standing.petition();
            Seq<WrittenReport> reports = Array.<Id<?>>ofAll(petition.attachments())
                    .appendAll(petition.basedOn())
                    .flatMap(id -> look.index().find(WrittenReport.class, id))
                    .distinct();
            Seq<Id<?>> read = Array.<Id<?>>of(petition.id())
                    .appendAll(standing.decisions().map(CoreDecision::id))
                    .appendAll(reports.map(WrittenReport::id));
            return new CounterRead(
                    petition,
                    Array.<Id<? extends Party>>of(petition.petitioner())
                            .appendAll(reports.flatMap(WrittenReport::author)),
                    read.flatMap(id -> readings.getOrDefault(id, List.of())));
        });
    }

    /** By another than who wrote it, and no later than it was filed. */
    Verdict wasReadByAnother(Look look) {
        return Verdict.satisfiedIf(readings.exists(reading -> !authors.contains(reading.by())
                && petition.filedOn().forAll(filed -> !reading.on().isAfter(filed))));
    }
}
