package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.measure.PetitionTalk;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A child of an age to be spoken with, and whether it is recorded what the child thinks.
 *
 * @param child the child
 * @param isRecorded whether a view of its own is recorded: in own words, on a plan, a petition or a record, or as a source
 * @param isLeftToSeeing whether no contact with the child is recorded while a report, judgement or decision rests on it
 */
record ChildView(Member child, boolean isRecorded, boolean isLeftToSeeing) {

    static final Subjects<ChildView> CHILDREN = Subjects.about(
            "children of an age to be spoken with",
            ChildView::in,
            ChildView::child,
            view -> Array.of(view.child().id()));

    private static Seq<ChildView> in(Look look) {
        Seq<Member> minors = look.file()
                .members()
                .filter(member -> FamilySubjects.isBornMinor(member, look.day()) && ChildAges.speaks(member, look));
        if (minors.isEmpty()) {
            return Array.empty();
        }
        ActsByChild acts = ActsByChild.in(look);
        Seq<Member> children = minors.filter(child -> spokeAtLastAct(child, acts, look));
        Set<Id<?>> told = holders(look);
        ChildContacts contacts = ChildContacts.in(look);
        return children.map(child -> new ChildView(
                child,
                told.contains(child.id()),
                !contacts.hadEver(child.id()) && !acts.present(child.id()).isEmpty()));
    }

    /** By the age at the last report, judgement or decision; where there is none, by the age of today. */
    private static boolean spokeAtLastAct(Member child, ActsByChild acts, Look look) {
        Seq<Act> present = acts.present(child.id());
        return present.isEmpty() || present.exists(act -> ChildAges.speaksOn(child, act.on(), look));
    }

    /** The children of an age to be spoken with of whom it is nowhere recorded what they think. */
    static Set<Id<?>> unheard(Look look) {
        Set<Id<?>> unheard = new HashSet<>();
        in(look).reject(ChildView::isRecorded)
                .forEach(view -> unheard.add(view.child().id()));
        return unheard;
    }

    private static Set<Id<?>> holders(Look look) {
        Set<Id<?>> told = new HashSet<>();
        look.file().perspectives().forEach(view -> told.add(view.holder()));
        look.file().consultations().filter(talk -> talk.view().isDefined()).forEach(talk -> told.add(talk.person()));
        look.file()
                .reactions()
                .filter(reaction -> reaction.text().isDefined())
                .forEach(reaction -> told.add(reaction.person()));
        look.file()
                .petitions()
                .flatMap(petition -> petition.talks())
                .filter(talk -> talk.reaction().isDefined())
                .map(PetitionTalk::person)
                .forEach(told::add);
        for (Statement statement : look.file().statements()) {
            for (Id<Source> id : statement.sources()) {
                look.index().find(Source.class, id).flatMap(Source::person).forEach(told::add);
            }
        }
        return told;
    }

    /** Where nobody had any contact with the child, another rule asks for that first. */
    Verdict isRecorded(Look look) {
        return isLeftToSeeing && !isRecorded ? Verdict.EXEMPT : Verdict.satisfiedIf(isRecorded);
    }
}
