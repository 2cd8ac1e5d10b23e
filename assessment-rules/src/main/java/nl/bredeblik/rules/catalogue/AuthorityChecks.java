package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of authority (<i>gezag</i>). */
final class AuthorityChecks {

    private static final int MOST_HOLDERS = 2;
    private static final Set<AuthorityKind> PARENTAL =
            HashSet.of(AuthorityKind.JOINT_PARENTAL, AuthorityKind.SOLE_PARENTAL, AuthorityKind.JOINT_WITH_THIRD);
    private static final Set<AuthorityKind> HELD = PARENTAL.add(AuthorityKind.GUARDIANSHIP);
    private static final Set<AuthoritySource> WORD_ONLY =
            HashSet.of(AuthoritySource.WORD_OF_PARENT, AuthoritySource.WORD_OF_OTHER, AuthoritySource.NOT_RECORDED);

    private AuthorityChecks() {}

    static Verdict isRecorded(Member child, Look look) {
        return Verdict.satisfiedIf(look.index()
                .authoritiesOver(child.id())
                .exists(authority -> look.day().mayBeIn(authority.period()) && isSettled(authority)));
    }

    /** Somebody holds it, or it says since when nobody does or it is being checked. */
    private static boolean isSettled(Authority authority) {
        return switch (authority.kind()) {
            case NOT_YET_CHECKED -> authority.checkingSince().isDefined();
            case TEMPORARILY_NONE, UNDETERMINABLE ->
                authority.period().startInclusive().isDefined();
            case JOINT_PARENTAL, SOLE_PARENTAL, JOINT_WITH_THIRD, GUARDIANSHIP ->
                !authority.holders().isEmpty();
        };
    }

    static Verdict hasCheckedSource(Authority authority, Look look) {
        if (authority.kind() == AuthorityKind.NOT_YET_CHECKED) {
            return Verdict.EXEMPT;
        }
        if (WORD_ONLY.contains(authority.source())) {
            return Verdict.VIOLATED.at("source");
        }
        return Verdict.satisfiedIf(authority.checkedOn().isDefined()).at("checkedOn");
    }

    static Verdict holdersAreOfAge(Authority authority, Look look) {
        if (!look.day().mayBeIn(authority.period())) {
            return Verdict.EXEMPT;
        }
        boolean allKnown = true;
        for (Id<? extends Party> holder : authority.holders()) {
            for (Member member : look.index().member(holder)) {
                var window = member.birthDate().flatMap(FamilySubjects.OF_AGE::reachedWithin);
                boolean declared = member.declaredOfAgeOn().exists(look.day()::reached);
                if (!declared && window.exists(age -> !look.day().reached(age.startInclusive()))) {
                    return Verdict.VIOLATED.at("holders").with(new Argument.OfId("holder", holder));
                }
                allKnown = allKnown && (declared || window.isDefined());
            }
        }
        return allKnown ? Verdict.SATISFIED : Verdict.NOT_ASSESSABLE.at("holders");
    }

    static Verdict hasAtMostTwoHolders(Member child, Look look) {
        Seq<Authority> held =
                look.index().authoritiesOver(child.id()).filter(authority -> HELD.contains(authority.kind()));
        for (Authority authority : held) {
            Set<Id<?>> together = HashSet.empty();
            for (Authority other : held) {
                if (other == authority || other.period().certainlyOverlaps(authority.period())) {
                    together = together.addAll(other.holders());
                }
            }
            if (together.size() > MOST_HOLDERS) {
                return Verdict.VIOLATED.with(new Argument.OfFigure("most", MOST_HOLDERS));
            }
        }
        return held.isEmpty() ? Verdict.EXEMPT : Verdict.SATISFIED;
    }

    static Verdict excludesParentalAuthority(Authority guardianship, Look look) {
        if (!isInstitutional(guardianship, look)) {
            return Verdict.EXEMPT;
        }
        for (Authority other : look.index().authoritiesOver(guardianship.minor())) {
            if (PARENTAL.contains(other.kind()) && other.period().certainlyOverlaps(guardianship.period())) {
                return Verdict.VIOLATED.at("period").with(new Argument.OfId("other", other.id()));
            }
        }
        return Verdict.SATISFIED;
    }

    /** Whether it is guardianship (<i>voogdij</i>) that an organisation holds. */
    static boolean isInstitutional(Authority authority, Look look) {
        return authority.kind() == AuthorityKind.GUARDIANSHIP
                && authority
                        .holders()
                        .exists(holder -> look.index().kindOf(holder).contains(IdKind.ORGANISATION));
    }
}
