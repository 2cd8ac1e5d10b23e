package nl.bredeblik.card.genogram;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;

/** A genogram in words, for who does not see it. */
final class GenogramInWords {

    private final Genogram genogram;
    private final GenogramWords words;
    private final Map<Id<? extends Party>, String> labels;

    GenogramInWords(Genogram genogram, GenogramWords words) {
        this.genogram = genogram;
        this.words = words;
        this.labels = genogram.persons().toMap(Person::id, Person::label);
    }

    Seq<String> lines() {
        Seq<String> persons =
                genogram.persons().map(person -> words.told(person).mkString(", "));
        return persons.appendAll(genogram.lines()
                .flatMap(line -> line.from().map(from -> words.sentence(line.kind(), label(from), label(line.to())))));
    }

    private String label(Id<? extends Party> person) {
        return labels.getOrElse(person, "");
    }
}
