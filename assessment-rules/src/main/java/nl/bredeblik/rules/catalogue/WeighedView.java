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
import nl.bredeblik.model.entry.Entry;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.participation.PerspectiveWeighing;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * The last view that a child gave before the last step: a plan that was adopted or evaluated, a report, petition or decision, or
 * a closing. Before a next step a view still waits to be weighed.
 *
 * @param view the view
 * @param weighing how it was weighed, where that is recorded
 * @param isTold whether it is recorded that the child was told
 */
record WeighedView(Perspective view, Option<PerspectiveWeighing> weighing, boolean isTold) {

    static final Subjects<WeighedView> VIEWS = Subjects.about(
            "views of children",
            WeighedView::in,
            WeighedView::record,
            weighed -> Array.of(weighed.record().id()));

    private Entry record() {
        return weighing.<Entry>map(each -> each).getOrElse(view);
    }

    private static Seq<WeighedView> in(Look look) {
        Option<LocalDate> lastStep = lastStep(look);
        if (lastStep.isEmpty() || look.file().perspectives().isEmpty()) {
            return Array.empty();
        }
        Map<Id<?>, PerspectiveWeighing> weighed = weighings(look);
        Map<Id<?>, Set<Id<?>>> told = toldItems(look);
        Map<Id<?>, Perspective> last = new HashMap<>();
        for (Perspective view : look.file().perspectives()) {
            if (!view.on().isAfter(lastStep.get()) && isOfTalkingChild(view, look)) {
                last.merge(view.holder(), view, (one, other) -> later(one, other, weighed));
            }
        }
        List<WeighedView> views = new ArrayList<>();
        for (Perspective view : last.values()) {
            Option<PerspectiveWeighing> weighing = Option.of(weighed.get(view.id()));
            Set<Id<?>> items = told.getOrDefault(view.holder(), Set.of());
            boolean isTold = items.contains(view.id())
                    || weighing.exists(each -> each.toldOn().isDefined() || items.contains(each.id()));
            views.add(new WeighedView(view, weighing, isTold));
        }
        return Array.ofAll(views).sortBy(each -> each.view().id().text());
    }

    private static boolean isOfTalkingChild(Perspective view, Look look) {
        Option<Member> child = look.index().member(view.holder());
        return child.exists(member ->
                FamilySubjects.isBornMinor(member, look.day()) && ChildAges.speaksOn(member, view.on(), look));
    }

    /** Of two views of one day: that which was weighed, else the first by id. */
    private static Perspective later(Perspective one, Perspective other, Map<Id<?>, PerspectiveWeighing> weighed) {
        if (!one.on().equals(other.on())) {
            return one.on().isAfter(other.on()) ? one : other;
        }
        boolean isOneWeighed = weighed.containsKey(one.id());
        if (isOneWeighed != weighed.containsKey(other.id())) {
            return isOneWeighed ? one : other;
        }
        return one.id().text().compareTo(other.id().text()) <= 0 ? one : other;
    }

    private static Option<LocalDate> lastStep(Look look) {
        List<LocalDate> steps = new ArrayList<>();
        look.file().adoptions().forEach(adoption -> steps.add(adoption.on()));
        look.file().evaluations().forEach(evaluation -> steps.add(evaluation.on()));
        look.file().closings().forEach(closing -> steps.add(closing.on()));
        Steps.in(look).forEach(step -> steps.add(step.on()));
        return Array.ofAll(steps).filter(look.day()::reached).reduceOption(Stretches::later);
    }

    /** Of each view the weighing of which the child was told, else the first by id. */
    private static Map<Id<?>, PerspectiveWeighing> weighings(Look look) {
        Map<Id<?>, PerspectiveWeighing> weighed = new HashMap<>();
        for (PerspectiveWeighing weighing : look.file().perspectiveWeighings()) {
            weighed.merge(weighing.perspective(), weighing, (one, other) -> {
                if (one.toldOn().isDefined() != other.toldOn().isDefined()) {
                    return one.toldOn().isDefined() ? one : other;
                }
                return one.id().text().compareTo(other.id().text()) <= 0 ? one : other;
            });
        }
        return weighed;
    }

    private static Map<Id<?>, Set<Id<?>>> toldItems(Look look) {
        Map<Id<?>, Set<Id<?>>> told = new HashMap<>();
        for (Informing informing : look.file().informings()) {
            if (informing.on().isDefined() || informing.notTold().isDefined()) {
                Set<Id<?>> items = told.computeIfAbsent(informing.to(), none -> new HashSet<>());
                informing.items().forEach(items::add);
            }
        }
        return told;
    }

    Verdict isWeighedAndTold(Look look) {
        if (weighing.isEmpty()) {
            return Verdict.VIOLATED;
        }
        return isTold ? Verdict.SATISFIED : Verdict.VIOLATED.at("toldOn");
    }
}
