package nl.bredeblik.model.coverage;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.time.PartialDate;

/**
 * What the record shows of one aspect for one member.
 *
 * @param member who
 * @param aspect of what
 * @param state what the record shows
 * @param reason why it is not asked; none unless the state is {@code EXEMPT}
 * @param since since when it is not asked, where that is a date: of a death the date as far as known
 * @param records the entries and parts behind it, in the order of their ids: what shows it, or what gives the reason; of a
 *     member who died also what was recorded before
 */
public record CoverageCell(
        Id<Member> member,
        CoverageAspect aspect,
        CoverageState state,
        Option<ExemptReason> reason,
        Option<PartialDate> since,
        Seq<Id<? extends Identified>> records) {

    static CoverageCell present(Id<Member> member, CoverageAspect aspect, Seq<Id<? extends Identified>> records) {
        return new CoverageCell(member, aspect, CoverageState.PRESENT, Option.none(), Option.none(), records);
    }

    static CoverageCell absent(Id<Member> member, CoverageAspect aspect) {
        return new CoverageCell(member, aspect, CoverageState.ABSENT, Option.none(), Option.none(), Array.empty());
    }

    static CoverageCell exempt(Id<Member> member, CoverageAspect aspect, Exemption exemption) {
        return new CoverageCell(
                member,
                aspect,
                CoverageState.EXEMPT,
                Option.some(exemption.reason()),
                exemption.since(),
                exemption.records());
    }

    /** The same place, told nothing of. */
    CoverageCell withheld() {
        return new CoverageCell(member, aspect, CoverageState.WITHHELD, Option.none(), Option.none(), Array.empty());
    }

    @Override
    public String toString() {
        return member + " " + aspect + " " + state;
    }

    /** Why something is not asked, since when, and what says so. */
    record Exemption(ExemptReason reason, Option<PartialDate> since, Seq<Id<? extends Identified>> records) {

        static Exemption of(ExemptReason reason, Id<? extends Identified> record) {
            return new Exemption(reason, Option.none(), Array.of(record));
        }

        /** What was recorded nonetheless stays in view. */
        Exemption with(Seq<Id<? extends Identified>> found) {
            return new Exemption(
                    reason, since, records.appendAll(found).distinct().sortBy(Id::text));
        }
    }
}
