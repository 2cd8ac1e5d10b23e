package nl.bredeblik.rules.mutate;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.plan.Plan;
import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.rules.sound.FileDays;

/** A file in which a mistake is to be made, and ways to make it. Where there are several places, chance chooses one. */
public final class Scene {

    private final CaseFile file;
    private final long seed;

    Scene(CaseFile file, long seed) {
        this.file = file;
        this.seed = seed;
    }

    /** {@return the file, with all revisions} */
    public CaseFile file() {
        return file;
    }

    /** {@return the file with only the newest state of each entry} */
    public CaseFile current() {
        return file.current();
    }

    /** {@return the index of the file} */
    public CaseIndex index() {
        return CaseIndex.of(file);
    }

    /** {@return the day of the last entry} */
    public LocalDate last() {
        return FileDays.of(file).last();
    }

    /** {@return the plan in force on the last day} */
    public Option<Plan> planInForce() {
        return index().planInForceOn(last());
    }

    /** {@return the children who are born} */
    public Seq<Member> children() {
        return current().members().filter(member -> member.role() == MemberRole.CHILD);
    }

    /** {@return the members who are no children} */
    public Seq<Member> adults() {
        return current()
                .members()
                .reject(member -> member.role() == MemberRole.CHILD || member.role() == MemberRole.UNBORN_CHILD);
    }

    /** Whether a member has an age on the last day. */
    public boolean isAtLeast(int years, Id<Member> id) {
        return current()
                .members()
                .find(member -> member.id().equals(id))
                .flatMap(Member::birthDate)
                .flatMap(birth -> AgeLine.yearsOn(birth, last()))
                .exists(age -> age >= years);
    }

    /**
     * One of several.
     *
     * @param choices the choices
     * @param <T> the type of each
     * @return one of them; none when there are none
     */
    public <T> Option<T> oneOf(Seq<T> choices) {
        return choices.isEmpty()
                ? Option.none()
                : Option.some(choices.get(new SplittableRandom(seed).nextInt(choices.size())));
    }

    /**
     * An entry of a list, in its newest state.
     *
     * @param list the list
     * @param which which entries will do
     * @param <T> the type of entry
     * @return one of them; none when there are none
     */
    public <T extends Entry> Option<T> one(Function<CaseFile, Seq<T>> list, Predicate<T> which) {
        return oneOf(list.apply(current()).filter(which));
    }

    /**
     * The file as it was known on the day on which an entry was recorded.
     *
     * @param list the list
     * @param which which entries will do
     * @param <T> the type of entry
     * @return the scene on the day of one of them; none when there are none
     */
    public <T extends Entry> Option<Scene> whenRecorded(Function<CaseFile, Seq<T>> list, Predicate<T> which) {
        return oneOf(list.apply(file).filter(which)).map(entry -> on(entry.recordedOn()));
    }

    /** The file as it was known on a day. */
    public Scene on(LocalDate day) {
        return new Scene(file.asKnownOn(day), seed);
    }

    /**
     * The file in which an entry says something else.
     *
     * @param list the list
     * @param which which entries will do
     * @param how the entry with the mistake
     * @param <T> the type of entry
     * @return the file; none when no entry will do
     */
    public <T extends Entry> Option<CaseFile> change(
            Function<CaseFile, Seq<T>> list, Predicate<T> which, UnaryOperator<T> how) {
        return one(list, which).map(entry -> replace(entry, how.apply(entry)));
    }

    /**
     * The file in which an entry, in the state it has, says something else.
     *
     * @param entry the entry, as the file holds it
     * @param other what stands in its place
     * @return the file
     */
    public CaseFile replace(Entry entry, Entry other) {
        return Edit.replace(file, entry, Array.of(other));
    }

    /**
     * The file without an entry.
     *
     * @param list the list
     * @param which which entries will do
     * @param <T> the type of entry
     * @return the file; none when no entry will do
     */
    public <T extends Entry> Option<CaseFile> remove(Function<CaseFile, Seq<T>> list, Predicate<T> which) {
        return one(list, which)
                .map(entry -> Edit.without(file, each -> each.id().equals(entry.id())));
    }

    /**
     * The file without all entries of a kind that will do.
     *
     * @param list the list
     * @param which which entries
     * @param <T> the type of entry
     * @return the file; none when there are none
     */
    public <T extends Entry> Option<CaseFile> removeAll(Function<CaseFile, Seq<T>> list, Predicate<T> which) {
        Seq<T> gone = list.apply(file).filter(which);
        return gone.isEmpty() ? Option.none() : Option.some(Edit.without(file, each -> gone.exists(each::equals)));
    }

    /**
     * The scene with the next state of an entry, recorded on the day of the last entry.
     *
     * @param list the list
     * @param which which entry
     * @param how that state, whose number and day of recording are set here
     * @param <T> the type of entry
     * @return the scene
     */
    public <T extends Entry> Scene revise(Function<CaseFile, Seq<T>> list, Predicate<T> which, UnaryOperator<T> how) {
        T entry = one(list, which).get();
        return new Scene(Edit.replace(file, entry, Array.of(entry, Edit.next(file, how.apply(entry), last()))), seed);
    }

    /**
     * The file with more in it.
     *
     * @param more adds to it
     * @return the file
     */
    public Option<CaseFile> add(UnaryOperator<CaseFile.Builder> more) {
        return Option.some(more.apply(CaseFile.builder().from(file)).build());
    }
}
