package nl.bredeblik.rules.sound;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.bredeblik.model.casefile.CaseFile;

/** Sound case files for property tests. */
public final class SoundFileArbitraries {

    private SoundFileArbitraries() {}

    /** {@return files of every shape} */
    public static Arbitrary<CaseFile> soundFiles() {
        return soundFiles(Arbitraries.of(SoundShape.class));
    }

    /**
     * Files of some shapes.
     *
     * @param shapes the shapes
     * @return the files
     */
    public static Arbitrary<CaseFile> soundFiles(Arbitrary<SoundShape> shapes) {
        return Combinators.combine(Arbitraries.longs().greaterOrEqual(0), shapes)
                .as(SoundFiles::random);
    }
}
