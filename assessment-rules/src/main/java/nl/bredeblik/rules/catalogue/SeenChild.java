package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.concern.Signal;
import nl.bredeblik.model.concern.SignalFollowUp;
import nl.bredeblik.model.concern.SignalKind;
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.family.MemberRole;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A child, and the report, judgement or decision about it, or the signal of injury that was dealt with, before which it was seen.
 *
 * @param entry the record that rests on it
 * @param child the child
 * @param sight how far the child was seen and spoken with
 * @param speaks whether the child was of an age to be spoken with
 * @param blocks whether the record cannot rest on a stretch without any contact
 */
record SeenChild(Entry entry, Member child, Sight sight, boolean speaks, boolean blocks) {

    /** How far a child was seen and spoken with in a stretch. */
    enum Sight {
        /** No contact is recorded. */
        NO_CONTACT,
        /** There was contact, and nobody saw the child. */
        NOT_SEEN,
        /** The child was seen, and not spoken with apart. */
        SEEN,
        /** The child was seen and spoken with apart, or it is recorded that somebody tried. */
        SPOKEN_WITH
    }

    static final Subjects<SeenChild> CHILDREN = Subjects.about(
            "children and the reports, judgements and decisions about them",
            SeenChild::in,
            SeenChild::entry,
            seen -> Array.of(seen.entry().id(), seen.child().id()));

    private static Seq<SeenChild> in(Look look) {
        Seq<Member> children = look.file().members().filter(member -> isAsked(member, look));
        if (children.isEmpty()) {
            return Array.empty();
        }
        ActsByChild acts = ActsByChild.in(look);
        ChildContacts contacts = ChildContacts.in(look);
        List<SeenChild> seen = new ArrayList<>();
        for (Member child : children) {
            for (Act act : acts.present(child.id())) {
                Option<LocalDate> start = acts.startOfStretch(act, child.id());
                seen.add(of(act.entry(), act.on(), child, start, act.weighty(), contacts, look));
            }
        }
        Map<Id<?>, Member> byId = new HashMap<>();
        children.forEach(child -> byId.put(child.id(), child));
        for (Signal signal : injuriesDealtWith(look)) {
            for (Member child : signal.about().distinct().flatMap(id -> Option.of(byId.get(id)))) {
                Option<LocalDate> start = Option.some(signal.noticedOn());
                SeenChild since = of(signal, signal.noticedOn(), child, start, true, contacts, look);
                seen.add(new SeenChild(signal, child, since.sight(), false, true));
            }
        }
        return Array.ofAll(seen);
    }

    /** A child of the family, born or not; who came of age or died is no longer asked for. */
    private static boolean isAsked(Member member, Look look) {
        return !FamilySubjects.isPastMinority(member, look.day())
                && (FamilySubjects.isUnborn(member, look.day()) || FamilySubjects.isBornMinor(member, look.day()));
    }

    private static Seq<Signal> injuriesDealtWith(Look look) {
        Set<Id<?>> followed = new HashSet<>();
        for (SignalFollowUp followUp : look.file().signalFollowUps()) {
            if (look.day().reached(followUp.on())) {
                followed.add(followUp.signal());
            }
        }
        return look.file()
                .signals()
                .filter(signal -> signal.kind() == SignalKind.INJURY && followed.contains(signal.id()));
    }

    private static SeenChild of(
            Entry entry,
            LocalDate on,
            Member child,
            Option<LocalDate> start,
            boolean blocks,
            ChildContacts contacts,
            Look look) {
        boolean isBeforeBirth = isBeforeBirth(child, on);
        RoundOfContact round = new RoundOfContact(start, isBeforeBirth);
        return new SeenChild(
                entry, child, sight(child.id(), contacts, round), ChildAges.speaksOn(child, on, look), blocks);
    }

    private static boolean isBeforeBirth(Member child, LocalDate on) {
        return child.birthDate()
                .flatMap(PartialDate::earliest)
                .map(birth -> birth.isAfter(on))
                .getOrElse(child.role() == MemberRole.UNBORN_CHILD);
    }

    private static Sight sight(Id<?> child, ChildContacts contacts, RoundOfContact round) {
        boolean isMet = contacts.spokeApart(child, round) && contacts.saw(child, round);
        if (isMet || contacts.tried(child, round)) {
            return Sight.SPOKEN_WITH;
        }
        if (contacts.saw(child, round)) {
            return Sight.SEEN;
        }
        return contacts.had(child, round) ? Sight.NOT_SEEN : Sight.NO_CONTACT;
    }

    /** Of a very young child seeing is asked; of an injury any contact since it was noticed. */
    Verdict isSeenAndSpokenWith(Look look) {
        return switch (sight) {
            case SPOKEN_WITH -> Verdict.SATISFIED;
            case SEEN -> Verdict.satisfiedIf(!speaks);
            case NOT_SEEN -> Verdict.satisfiedIf(entry instanceof Signal);
            case NO_CONTACT -> blocks ? Verdict.VIOLATED.as(Severity.BLOCKING) : Verdict.VIOLATED;
        };
    }
}
