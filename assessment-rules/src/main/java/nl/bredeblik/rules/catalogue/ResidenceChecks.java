package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.Residence;
import nl.bredeblik.model.family.ResidenceShare;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of who lives where. */
final class ResidenceChecks {

    private static final int BOTH = 2;

    private ResidenceChecks() {}

    static Verdict isRecorded(Member member, Look look) {
        return FamilySubjects.isUnborn(member, look.day())
                ? Verdict.EXEMPT
                : Verdict.satisfiedIf(!homes(residences(member, look)).isEmpty());
    }

    static Verdict hasTheOtherHome(Member child, Look look) {
        Seq<Residence> present = residences(child, look);
        if (!present.exists(residence -> residence.share() == ResidenceShare.PART_TIME)) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(homes(present).size() >= BOTH);
    }

    /** Where somebody lives on the reference day, visits left out. */
    private static Seq<Residence> residences(Member member, Look look) {
        return look.index()
                .residencesOf(member.id())
                .filter(residence -> residence.share() != ResidenceShare.VISITING
                        && look.day().mayBeIn(residence.period()));
    }

    /** The households, and the reasons for staying elsewhere; a record that names neither is no home. */
    private static Set<Object> homes(Seq<Residence> residences) {
        return HashSet.<Object>ofAll(residences.flatMap(Residence::household))
                .addAll(residences.flatMap(Residence::elsewhere));
    }
}
