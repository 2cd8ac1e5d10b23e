package nl.bredeblik.rules.catalogue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.family.Authority;
import nl.bredeblik.model.family.AuthorityKind;
import nl.bredeblik.model.family.AuthoritySource;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.model.time.PartialPeriod;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
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
                .exists(authority -> look.day().mayBeIn(authority.period()) && isSettled(authority, look)));
    }

    /** Somebody who lives holds it, or it says since when it is being checked, or when it was seen that nobody does. */
    private static boolean isSettled(Authority authority, Look look) {
        return switch (authority.kind()) {
            case NOT_YET_CHECKED -> authority.checkingSince().isDefined();
            case TEMPORARILY_NONE, UNDETERMINABLE ->
                authority.checkedOn().isDefined()
                        || authority
                                .period()
                                .startInclusive()
                                .flatMap(PartialDate::earliest)
                                .isDefined();
            case JOINT_PARENTAL, SOLE_PARENTAL, JOINT_WITH_THIRD, GUARDIANSHIP ->
                authority.holders().exists(holder -> !hasDied(holder, look));
        };
    }

    private static boolean hasDied(Id<? extends Party> holder, Look look) {
        return look.index().member(holder).exists(member -> !FamilySubjects.isAlive(member, look.day()));
    }

    /** Whether it may hold on the reference day. Authority ends at majority, whatever end is recorded. */
    private static boolean isRunning(Authority authority, Look look) {
        return look.day().mayBeIn(authority.period()) && !isOverAnAdult(authority, look);
    }

    private static boolean isOverAnAdult(Authority authority, Look look) {
        return look.index().member(authority.minor()).exists(minor -> FamilySubjects.isPastMinority(minor, look.day()));
    }

    /** Whether its last day has certainly gone by. */
    static boolean isOver(PartialPeriod period, Look look) {
        return period.endInclusive().flatMap(PartialDate::latest).exists(look.day()::past);
    }

    static Verdict hasCheckedSource(Authority authority, Look look) {
        if (authority.kind() == AuthorityKind.NOT_YET_CHECKED || !isRunning(authority, look)) {
            return Verdict.EXEMPT;
        }
        if (WORD_ONLY.contains(authority.source())) {
            return Verdict.VIOLATED.at("source");
        }
        return Verdict.satisfiedIf(authority.checkedOn().isDefined()).at("checkedOn");
    }

    /** Of natural persons only: an organisation has no age. */
    static Verdict holdersAreOfAge(Authority authority, Look look) {
        Seq<Holder> holders = authority.holders().flatMap(id -> Holder.natural(id, look));
        if (holders.isEmpty() || !isRunning(authority, look)) {
            return Verdict.EXEMPT;
        }
        boolean allKnown = true;
        for (Holder holder : holders) {
            if (!holder.declaredOfAge()) {
                var window = holder.birth().flatMap(FamilySubjects.OF_AGE::reachedWithin);
                if (window.exists(age -> !look.day().reached(age.startInclusive()))) {
                    return Verdict.VIOLATED.at("holders").with(new Argument.OfId("holder", holder.id()));
                }
                allKnown = allKnown && window.exists(age -> look.day().reached(age.lastDay()));
            }
        }
        return allKnown ? Verdict.SATISFIED : Verdict.NOT_ASSESSABLE.at("holders");
    }

    /** A living natural person who holds authority. */
    private record Holder(Id<?> id, Option<PartialDate> birth, boolean declaredOfAge) {

        static Option<Holder> natural(Id<? extends Party> id, Look look) {
            return look.index()
                    .networkPerson(id)
                    .map(person -> new Holder(id, person.birthDate(), false))
                    .orElse(() -> look.index()
                            .member(id)
                            .filter(member -> FamilySubjects.isAlive(member, look.day()))
                            .map(member -> new Holder(
                                    id,
                                    member.birthDate(),
                                    member.declaredOfAgeOn().exists(look.day()::reached))));
        }
    }

    static Verdict hasAtMostTwoHolders(Member child, Look look) {
        Seq<Authority> held =
                look.index().authoritiesOver(child.id()).filter(authority -> HELD.contains(authority.kind()));
        if (held.isEmpty()) {
            return Verdict.EXEMPT;
        }
        if (!nameTooMany(HashSet.empty(), held)) {
            return Verdict.SATISFIED;
        }
        Verdict tooMany = Verdict.VIOLATED.with(new Argument.OfFigure("most", MOST_HOLDERS));
        Seq<Authority> stillToRun = held.reject(authority -> isOver(authority.period(), look));
        return nameTooMany(HashSet.empty(), stillToRun) ? tooMany : tooMany.as(Severity.ATTENTION);
    }

    /** Whether records that have a day in common, as periods do that overlap two by two, name too many holders together. */
    private static boolean nameTooMany(Set<Id<?>> together, Seq<Authority> others) {
        if (together.size() > MOST_HOLDERS) {
            return true;
        }
        Seq<Authority> rest = others;
        while (!rest.isEmpty()) {
            Authority next = rest.head();
            rest = rest.tail();
            Set<Id<?>> more = together.addAll(next.holders());
            if (more.size() > together.size()
                    && nameTooMany(more, rest.filter(other -> other.period().certainlyOverlaps(next.period())))) {
                return true;
            }
        }
        return false;
    }

    static Verdict excludesParentalAuthority(Authority guardianship, Look look) {
        if (!isInstitutional(guardianship, look) || isOverAnAdult(guardianship, look)) {
            return Verdict.EXEMPT;
        }
        Seq<Authority> parental = look.index()
                .authoritiesOver(guardianship.minor())
                .filter(other ->
                        PARENTAL.contains(other.kind()) && other.period().certainlyOverlaps(guardianship.period()));
        if (parental.isEmpty()) {
            return Verdict.SATISFIED;
        }
        boolean guardianshipIsOver = isOver(guardianship.period(), look);
        Option<Authority> stillToRun = parental.find(other -> !guardianshipIsOver && !isOver(other.period(), look));
        Verdict violated = Verdict.VIOLATED
                .at("period")
                .with(new Argument.OfId(
                        "other", stillToRun.getOrElse(parental.head()).id()));
        return stillToRun.isDefined() ? violated : violated.as(Severity.ATTENTION);
    }

    /** Whether it is guardianship (<i>voogdij</i>) that an organisation holds. */
    static boolean isInstitutional(Authority authority, Look look) {
        return authority.kind() == AuthorityKind.GUARDIANSHIP
                && authority
                        .holders()
                        .exists(holder -> look.index().kindOf(holder).contains(IdKind.ORGANISATION));
    }
}
