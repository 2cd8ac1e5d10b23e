package nl.bredeblik.rules.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;

/** A file, and all that the rules of what was told then find. */
public record Told(String name, CaseFile file, LocalDate day, Seq<String> expected) {

    public static Told of(String name, CaseFile.Builder file, String... expected) {
        return new Told(name, file.build(), ToldFile.TODAY, Array.of(expected));
    }

    public void holds() {
        assertThat(ToldFile.found(file, day)).containsExactlyElementsOf(expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
