package nl.bredeblik.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Described;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.generate.CaseFiles;
import nl.bredeblik.model.generate.Shapes;
import nl.bredeblik.model.generate.Size;
import nl.bredeblik.model.generate.Walk;
import nl.bredeblik.model.shape.Shape;
import nl.bredeblik.model.time.PartialDate;
import org.junit.jupiter.api.Test;

/** Printed by accident, a value of a file says what it is and which, and nothing that was recorded. */
class SilentValuesTests {

    @Test
    void aValueOfWhateverTypeShowsOnlyItsKindAndItsId() {
        Set<Shape<?>> seen = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Walk.through(CaseFiles.random(seed, Size.USUAL), (owner, value, field, held) -> {
                seen.add(owner);
                assertThat(value.toString()).as(owner.name()).isIn(shown(owner, value));
                if (value instanceof Described described) {
                    assertThat(described.describe()).isEqualTo(value.toString());
                }
            });
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Shapes.all());
    }

    @Test
    void aSingleValueThatIsPersonalShowsNoneOfIt() {
        Walk.through(
                CaseFiles.random(1, Size.LARGE),
                (owner, value, field, held) -> held.forEach(each -> {
                    if (each instanceof Text) {
                        assertThat(each).hasToString("Text");
                    } else if (each instanceof Bsn) {
                        assertThat(each).hasToString("Bsn");
                    } else if (each instanceof PartialDate) {
                        assertThat(each.toString()).startsWith("PartialDate[").doesNotContainPattern("[0-9]");
                    }
                }));
    }

    private static Set<String> shown(Shape<?> owner, Object value) {
        if (value instanceof CaseFile file) {
            return Set.of("CaseFile " + file.id());
        }
        if (value instanceof Identified identified) {
            return Set.of(owner.name() + " " + identified.id());
        }
        return switch (owner.name()) {
            case "DayPeriod" -> Set.of("DayPeriod[no end recorded]", "DayPeriod[ended]");
            case "PartialPeriod" -> Set.of("PartialPeriod[no end recorded]", "PartialPeriod[ended]");
            default -> Set.of(owner.name());
        };
    }
}
