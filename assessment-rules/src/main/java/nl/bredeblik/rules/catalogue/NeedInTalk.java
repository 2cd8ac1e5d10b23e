package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.CommunicationNeed;
import nl.bredeblik.model.family.CommunicationNeedKind;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A conversation with a member who needs an interpreter, sign language or plain language.
 *
 * @param talk the conversation
 * @param member the member
 * @param needs what the member needs
 */
record NeedInTalk(Contact talk, Member member, Set<CommunicationNeedKind> needs) {

    private static final Set<CommunicationNeedKind> OF_LANGUAGE = HashSet.of(
            CommunicationNeedKind.INTERPRETER,
            CommunicationNeedKind.SIGN_LANGUAGE,
            CommunicationNeedKind.PLAIN_LANGUAGE);

    static final Subjects<NeedInTalk> TALKS = Subjects.about(
            "conversations with members who need an interpreter or plain language",
            NeedInTalk::in,
            NeedInTalk::talk,
            need -> Array.of(need.talk().id(), need.member().id()));

    private static Seq<NeedInTalk> in(Look look) {
        Map<Id<?>, Member> needing = new HashMap<>();
        for (Member member : look.file().members()) {
            if (member.needs().exists(need -> OF_LANGUAGE.contains(need.kind()))) {
                needing.put(member.id(), member);
            }
        }
        if (needing.isEmpty()) {
            return Array.empty();
        }
        List<NeedInTalk> talks = new ArrayList<>();
        for (Contact contact : look.file().contacts()) {
            if (contact.held() && contact.kind().isTalk()) {
                for (Id<?> person : contact.with().distinct()) {
                    Member member = needing.get(person);
                    if (member != null) {
                        Set<CommunicationNeedKind> needs = HashSet.ofAll(
                                        member.needs().map(CommunicationNeed::kind))
                                .intersect(OF_LANGUAGE);
                        talks.add(new NeedInTalk(contact, member, needs));
                    }
                }
            }
        }
        return Array.ofAll(talks);
    }

    Verdict isMet(Look look) {
        return Verdict.satisfiedIf(needs.forAll(kind -> talk.needsMet()
                        .exists(met -> met.kind() == kind && met.member().equals(member.id()))))
                .at("needsMet");
    }
}
