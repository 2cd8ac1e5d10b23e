package nl.bredeblik.card.genogram;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.function.Function;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Household;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;

/** Who stands in a genogram: every member, and who of the network is tied to one. */
final class Persons {

    private static final int LETTERS = 26;
    private static final int UNKNOWN_LETTER = 0xFFFD;

    private final CaseFile current;
    private final LocalDate day;
    private final Function<Id<?>, String> labels;
    private final Set<Id<? extends Party>> holders;

    private Persons(CaseFile current, LocalDate day, Function<Id<?>, String> labels) {
        this.current = current;
        this.day = day;
        this.labels = labels;
        this.holders = HashSet.ofAll(current.authorities()
                .filter(authority -> authority.period().possiblyContains(day))
                .flatMap(authority -> authority.holders()));
    }

    /**
     * The persons of a family, in the order of the file.
     *
     * @param current the file, with only the newest state of each entry
     * @param day as they live on this day
     * @param labels what is written for an id
     * @return the members, then who of the network is tied to somebody
     */
    static Seq<Person> of(CaseFile current, LocalDate day, Function<Id<?>, String> labels) {
        Persons persons = new Persons(current, day, labels);
        Set<Id<? extends Party>> tied = HashSet.<Id<? extends Party>>ofAll(
                        current.relationships().map(relation -> relation.person()))
                .addAll(current.relationships().map(relation -> relation.of()));
        return Array.<Person>ofAll(current.members().map(persons::member))
                .appendAll(current.networkPersons()
                        .filter(person -> tied.contains(person.id()))
                        .map(persons::ofNetwork));
    }

    private Person member(Member member) {
        Seq<Residence> here = current.residences()
                .filter(residence -> residence.member().equals(member.id())
                        && residence.period().possiblyContains(day));
        return new Person(
                member.id(),
                Symbol.of(member),
                label(member.id()),
                member.deathDate().isDefined(),
                Array.ofAll(here.flatMap(this::home).distinct().sorted()),
                here.exists(residence -> residence.household().isEmpty()),
                holders.contains(member.id()));
    }

    private Person ofNetwork(NetworkPerson person) {
        return new Person(
                person.id(),
                Symbol.of(person, current.relationships()),
                label(person.id()),
                false,
                Array.empty(),
                false,
                holders.contains(person.id()));
    }

    /** A label as XML can hold it: what it cannot hold becomes the sign for a letter that cannot be shown. */
    private String label(Id<?> id) {
        return labels.apply(id)
                .codePoints()
                .map(letter -> isOfXml(letter) ? letter : UNKNOWN_LETTER)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfXml(int letter) {
        return letter == '\t'
                || (letter >= ' ' && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    private Seq<String> home(Residence residence) {
        return residence
                .household()
                .map(this::letter)
                .map(letter -> residence.share() == ResidenceShare.VISITING ? "(" + letter + ")" : letter)
                .toArray();
    }

    private String letter(Id<Household> home) {
        int index = current.households().map(Household::id).indexOf(home);
        return index < 0 ? "?" : letter(index);
    }

    /** A, B, ... Z, A2, B2, ... */
    private static String letter(int index) {
        String letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : letter + (index / LETTERS + 1);
    }
}
