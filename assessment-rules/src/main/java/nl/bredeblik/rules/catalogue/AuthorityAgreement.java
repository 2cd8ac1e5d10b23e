package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/**
 * Whether the records of the authority (<i>gezag</i>) over one child say the same where they hold at one time.
 *
 * <p>Joint authority may be recorded holder by holder; that no more than two hold it is asked elsewhere, and so is guardianship
 * of an institution beside authority of a parent.
 */
final class AuthorityAgreement {

    private static final Set<AuthorityKind> HELD = HashSet.of(
            AuthorityKind.JOINT_PARENTAL,
            AuthorityKind.SOLE_PARENTAL,
            AuthorityKind.JOINT_WITH_THIRD,
            AuthorityKind.GUARDIANSHIP);

    private AuthorityAgreement() {}

    static Verdict agreesWithTheOthers(Authority authority, Look look) {
        if (!mayHold(authority, look)) {
            return Verdict.EXEMPT;
        }
        return over(authority.minor(), look)
                .find(other -> mayHold(other, look)
                        && other.period().certainlyOverlaps(authority.period())
                        && contradicts(authority, other, look))
                .map(other -> Verdict.VIOLATED
                        .at(other.kind() == authority.kind() ? "holders" : "kind")
                        .with(new Argument.OfId("other", other.id())))
                .getOrElse(Verdict.SATISFIED);
    }

    /** What is over contradicts nothing that must still be decided, and authority ends at majority. */
    private static boolean mayHold(Authority authority, Look look) {
        return HELD.contains(authority.kind())
                && look.day().mayBeIn(authority.period())
                && !look.index()
                        .member(authority.minor())
                        .exists(minor -> FamilySubjects.isPastMinority(minor, look.day()));
    }

    private static Seq<Authority> over(Id<Member> minor, Look look) {
        return look.file().recordLinks().isEmpty()
                ? look.index().authoritiesOver(minor)
                : look.file().authorities().filter(other -> OnePerson.isOne(minor, other.minor(), look));
    }

    private static boolean contradicts(Authority one, Authority other, Look look) {
        if (one.kind() != other.kind()) {
            return !AuthorityChecks.isInstitutional(one, look) && !AuthorityChecks.isInstitutional(other, look);
        }
        return one.kind() == AuthorityKind.SOLE_PARENTAL && !OnePerson.areTheSame(one.holders(), other.holders(), look);
    }
}
