package nl.bredeblik.rules.mutate;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.rules.sound.FileDays;

/**
 * One realistic mistake, and the rule that finds it.
 *
 * <p>For example: <pre>{@code
 * mutator("FAM-03", "authority rests on the word of a parent", scene -> scene.change(
 *         CaseFile::authorities, held -> true,
 *         held -> Authority.builder().from(held).source(WORD_OF_PARENT).build()))
 * }</pre>
 *
 * @param rule the rule that must find it
 * @param name what went wrong, as a clause
 * @param mistake makes it; none where the file has nothing in which it can be made
 * @param implied the rules that may block beside it, since the one mistake is theirs too
 * @param repair adds the entry of that day that puts it right; none where the sound file tells which entry that is
 */
public record Mutator(
        RuleCode rule, String name, Mistake mistake, Set<RuleCode> implied, Option<UnaryOperator<Scene>> repair) {

    /** Makes a mistake in a file. */
    @FunctionalInterface
    public interface Mistake {

        /**
         * Makes the mistake.
         *
         * @param scene a sound file
         * @return the file with the mistake; it is found on the day of its last entry
         */
        Option<CaseFile> in(Scene scene);
    }

    /**
     * A mistake.
     *
     * @param rule the code of the rule that must find it
     * @param name what went wrong, as a clause
     * @param mistake makes it
     * @return the mutator
     */
    public static Mutator mutator(String rule, String name, Mistake mistake) {
        return new Mutator(RuleCode.of(rule), name, mistake, HashSet.empty(), Option.none());
    }

    /**
     * The same mistake, where other rules may block beside the one that must find it.
     *
     * @param codes the codes of those rules
     * @return the mutator
     */
    public Mutator implying(String... codes) {
        return new Mutator(rule, name, mistake, HashSet.of(codes).map(RuleCode::of), repair);
    }

    /**
     * The same mistake, where an entry puts it right that the sound file does not hold.
     *
     * @param entry adds that entry to the file with the mistake, recorded on the day of the last entry
     * @return the mutator
     */
    public Mutator putRightBy(UnaryOperator<Scene> entry) {
        return new Mutator(rule, name, mistake, implied, Option.some(entry));
    }

    /**
     * The file in which an entry of the day of the last entry puts the mistake right. No older entry is touched.
     *
     * @param sound the sound file
     * @param mutated the file with the mistake
     * @return the file
     */
    public CaseFile putRight(CaseFile sound, CaseFile mutated) {
        return repair.map(entry -> entry.apply(new Scene(mutated, 0)).file())
                .getOrElse(() -> Edit.putRight(sound, mutated, dayOf(mutated)));
    }

    /**
     * A sound file with the mistake in it.
     *
     * @param file the sound file
     * @param seed which of several places is chosen
     * @return the file with the mistake; none where the file has nothing in which it can be made
     */
    public Option<CaseFile> in(CaseFile file, long seed) {
        return mistake.in(new Scene(file, seed)).filter(made -> !made.equals(file));
    }

    /**
     * The day on which the mistake must be found: that of the last entry.
     *
     * @param mutated a file with the mistake
     * @return the day
     */
    public static LocalDate dayOf(CaseFile mutated) {
        return FileDays.of(mutated).last();
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
