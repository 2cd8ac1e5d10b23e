package nl.bredeblik.model.seen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.privacy.Reader;

/** Tries a surface: which canaries of a file does it show a reader, and which may it show? */
public final class LeakTrial {

    private LeakTrial() {}

    /** The canaries that the reader may see. */
    public static Set<String> allowed(Canaries.Planted planted, Reader reader, LocalDate day) {
        Set<String> told = new HashSet<>();
        List<Tree> seen = Oracle.seen(planted.file(), reader, day);
        seen.forEach(entry -> entry.tell(UnaryOperator.identity(), line -> {
            String text = line.substring(line.indexOf('=') + 1);
            told.add(text.length() > 10 && text.endsWith("Z") ? text.substring(0, 10) : text);
        }));
        told.retainAll(planted.planted());
        return told;
    }

    /** The canaries that a text shows. */
    public static Set<String> shown(Canaries.Planted planted, String text) {
        Set<String> shown = new HashSet<>();
        planted.planted().stream().filter(text::contains).forEach(shown::add);
        return shown;
    }

    /** Holds that a surface shows the reader no canary that the table does not allow. */
    public static void showsNothingForbidden(Surface surface, Canaries.Planted planted, Reader reader, LocalDate day) {
        assertThat(allowed(planted, reader, day))
                .as("%s, %s", planted.file().id(), reader)
                .containsAll(shown(planted, surface.shown(planted.file(), reader, day)));
    }

    /** Holds that two files look the same to a reader. */
    public static void looksTheSame(Surface surface, CaseFile one, CaseFile other, Reader reader, LocalDate day) {
        assertThat(surface.shown(one, reader, day))
                .as("%s, %s", one.id(), reader)
                .isEqualTo(surface.shown(other, reader, day));
    }
}
