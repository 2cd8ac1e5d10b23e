package nl.bredeblik.card.genogram;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.rules.Language;

/**
 * A family as one drawing: who is whose parent, who are or were partners, who lives where, who holds authority over the children.
 * It shows what the file tells and nothing else: a tie that is not recorded is not drawn, and where somebody stays outside the homes
 * of the file is not told.
 *
 * <p>Dutch: <i>genogram</i>.
 */
public final class Genogram {

    private final Seq<Person> persons;
    private final Seq<Line> lines;
    private final Places places;
    private final Frame frame;

    private Genogram(Seq<Person> persons, Seq<Tie> ties) {
        this.persons = persons;
        Map<Id<? extends Party>, Integer> rows = Generations.of(persons, ties);
        places = new Places(rows, Columns.of(persons, rows, ties));
        Routes routes = new Routes(places);
        lines = routes.of(ties);
        frame = new Frame(places, routes.lanes());
    }

    /**
     * The genogram of a file.
     *
     * @param file the file; for a reader, the part that this reader may see
     * @param day the day as of which the family is drawn
     * @param labels what is written with each person; anything, it is escaped where it is used
     * @return the genogram
     */
    public static Genogram of(CaseFile file, LocalDate day, Function<Id<?>, String> labels) {
        CaseFile current = file.asKnownOn(day).current();
        Seq<Person> persons = Persons.of(current, day, labels);
        return new Genogram(persons, Ties.of(current, day, HashSet.ofAll(persons.map(Person::id))));
    }

    /**
     * The drawing: the same file gives the same bytes.
     *
     * @param language in which its few words are
     * @return an SVG element that needs nothing from elsewhere
     */
    public String svg(Language language) {
        return new GenogramSvg(this, GenogramWords.in(language)).written();
    }

    /**
     * The same in words: a line for each person, and one for each tie that is drawn.
     *
     * @param language in which language
     * @return the lines: persons in the order of the file, then ties
     */
    public Seq<String> inWords(Language language) {
        return new GenogramInWords(this, GenogramWords.in(language)).lines();
    }

    Seq<Person> persons() {
        return persons;
    }

    Seq<Line> lines() {
        return lines;
    }

    Places places() {
        return places;
    }

    Frame frame() {
        return frame;
    }
}
