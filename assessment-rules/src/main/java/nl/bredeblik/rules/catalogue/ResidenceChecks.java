package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
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
        if (FamilySubjects.isUnborn(member)) {
            return Verdict.EXEMPT;
        }
        Seq<Residence> present = present(member, look);
        return Verdict.satisfiedIf(present.exists(residence -> residence.share() != ResidenceShare.VISITING
                && (residence.household().isDefined() || residence.elsewhere().isDefined())));
    }

    static Verdict hasTheOtherHome(Member member, Look look) {
        Seq<Residence> present =
                present(member, look).filter(residence -> residence.share() != ResidenceShare.VISITING);
        if (!present.exists(residence -> residence.share() == ResidenceShare.PART_TIME)) {
            return Verdict.EXEMPT;
        }
        return Verdict.satisfiedIf(present.size() >= BOTH);
    }

    private static Seq<Residence> present(Member member, Look look) {
        return look.index()
                .residencesOf(member.id())
                .filter(residence -> look.day().mayBeIn(residence.period()));
    }
}
