package nl.bredeblik.model.coverage;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.family.RelationKind;
import nl.bredeblik.model.family.Relationship;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.plan.Consultation;

/** Who was seen, and with whom somebody spoke. What has not come by the reference day is not looked at. */
final class Meetings {

    private final CaseIndex index;
    private final Found seen = new Found();
    private final Found heard = new Found();
    private final Found met = new Found();
    private final Map<Id<?>, Set<Id<?>>> mothers = new HashMap<>();

    Meetings(CaseIndex index, LocalDate day) {
        this.index = index;
        CaseFile file = index.current();
        file.contacts().filter(contact -> !contact.on().isAfter(day)).forEach(this::add);
        file.monitoringChecks()
                .filter(check -> !check.on().isAfter(day))
                .forEach(check -> seen.addAll(check.seen(), check.id()));
        file.consultations().filter(talk -> !talk.on().isAfter(day)).forEach(this::add);
        file.perspectives().filter(view -> !view.on().isAfter(day)).forEach(this::add);
        for (Relationship relation : file.relationships()) {
            if (relation.kind() == RelationKind.MOTHER) {
                mothers.computeIfAbsent(relation.of(), none -> new HashSet<>()).add(relation.person());
            }
        }
    }

    Seq<Id<? extends Identified>> seen(Id<?> member) {
        return seen.of(member);
    }

    Seq<Id<? extends Identified>> heard(Id<?> member) {
        return heard.of(member);
    }

    /** Meetings with the mother, which stand for having seen an unborn child. */
    Seq<Id<? extends Identified>> withMotherOf(Id<?> child) {
        return Array.ofAll(mothers.getOrDefault(child, Set.of()))
                .flatMap(met::of)
                .distinct()
                .sortBy(Id::text);
    }

    /** An attempt is none. A contact counts when a professional made it, or an organisation asked for it. */
    private void add(Contact contact) {
        if (!contact.held() || !isOfAnOrganisation(contact)) {
            return;
        }
        seen.addAll(contact.seen(), contact.id());
        met.addAll(contact.seen(), contact.id());
        Seq<Id<?>> present = Array.<Id<?>>ofAll(contact.with()).appendAll(contact.apart());
        met.addAll(present, contact.id());
        if (contact.kind().isFaceToFace()) {
            seen.addAll(present, contact.id());
        }
        if (contact.kind().isTalk()) {
            heard.addAll(present, contact.id());
        }
    }

    private boolean isOfAnOrganisation(Contact contact) {
        return contact.by().isEmpty()
                || contact.onBehalfOf().isDefined()
                || contact.by()
                        .exists(person -> index.kindOf(person)
                                .exists(kind -> kind == IdKind.PROFESSIONAL || kind == IdKind.ORGANISATION));
    }

    private void add(Consultation talk) {
        if (talk.attemptOnly().isEmpty() && !talk.means().contains(VoiceMeans.WRITTEN)) {
            seen.add(talk.person(), talk.id());
            met.add(talk.person(), talk.id());
            if (talk.means().forAll(Meetings::isTalk)) {
                heard.add(talk.person(), talk.id());
            }
        }
    }

    private void add(Perspective view) {
        if (view.means() != VoiceMeans.WRITTEN) {
            seen.add(view.holder(), view.id());
            met.add(view.holder(), view.id());
        }
        if (isTalk(view.means())) {
            heard.add(view.holder(), view.id());
        }
    }

    /** What a trusted person passes on was not spoken with the member. */
    private static boolean isTalk(VoiceMeans means) {
        return switch (means) {
            case CONVERSATION, THREE_HOUSES, DRAWING, WORDS_AND_PICTURES, VIA_INTERPRETER -> true;
            case OBSERVATION, WRITTEN, VIA_TRUSTED_PERSON -> false;
        };
    }
}
