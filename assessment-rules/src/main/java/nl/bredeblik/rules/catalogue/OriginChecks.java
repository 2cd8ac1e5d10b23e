package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import nl.bredeblik.model.entry.Bsn;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.NetworkPerson;
import nl.bredeblik.model.origin.FileOrigin;
import nl.bredeblik.model.origin.MergeGround;
import nl.bredeblik.model.origin.RecordLink;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Verdict;

/** What is asked of the record of where entries came from. */
final class OriginChecks {

    private OriginChecks() {}

    /** Whose file it was, that this organisation is one of the parties, and on what the ground rests. */
    static Verdict isTold(FileOrigin origin) {
        if (origin.organisation().isEmpty()) {
            return Verdict.VIOLATED.at("organisation");
        }
        if (!origin.organisation().exists(origin.parties()::contains)) {
            return Verdict.VIOLATED.at("parties");
        }
        return origin.ground() == MergeGround.CONSENT
                ? Verdict.satisfiedIf(origin.consents().nonEmpty()).at("consents")
                : Verdict.satisfiedIf(origin.explained().isDefined()).at("explained");
    }

    /** Of ids that are said to be one: they are of one kind, with one date of birth and one citizen service number. */
    static Verdict agrees(RecordLink link, Look look) {
        if (!link.same()) {
            return Verdict.EXEMPT;
        }
        Seq<Facts> all = link.records().flatMap(id -> Facts.of(id, look));
        return all.drop(1)
                .find(facts -> !facts.agreesWith(all.head()))
                .map(facts -> Verdict.VIOLATED.at("records").with(new Argument.OfId("other", facts.id())))
                .getOrElse(Verdict.SATISFIED);
    }

    /** What is recorded of a person; of anything else only the kind. */
    private record Facts(Id<?> id, String kind, Option<PartialDate> birth, Option<Bsn> bsn) {

        private static final String PERSON = "person";

        static Option<Facts> of(Id<?> id, Look look) {
            return look.index().kindOf(id).map(kind -> {
                Option<Member> member = look.index().find(Member.class, id);
                Option<NetworkPerson> other = look.index().find(NetworkPerson.class, id);
                return new Facts(
                        id,
                        kind == IdKind.MEMBER || kind == IdKind.NETWORK_PERSON ? PERSON : kind.typeName(),
                        member.flatMap(Member::birthDate).orElse(() -> other.flatMap(NetworkPerson::birthDate)),
                        member.flatMap(Member::bsn));
            });
        }

        boolean agreesWith(Facts other) {
            return kind.equals(other.kind)
                    && birth.forAll(day -> other.birth.forAll(
                            another -> !day.isCertainlyBefore(another) && !another.isCertainlyBefore(day)))
                    && bsn.forAll(number -> other.bsn.forAll(number::equals));
        }
    }
}
