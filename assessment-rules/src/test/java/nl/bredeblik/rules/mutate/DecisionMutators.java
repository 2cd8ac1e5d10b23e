package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.IdKind;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.Member;
import nl.bredeblik.model.judgement.Alternative;
import nl.bredeblik.model.judgement.CoreDecision;
import nl.bredeblik.model.judgement.CoreDecisionKind;
import nl.bredeblik.model.judgement.CounterReading;
import nl.bredeblik.model.judgement.WrittenReport;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.participation.Informing;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.team.Professional;
import nl.bredeblik.rules.mutate.Mutator.Mistake;

/** Mistakes in core decisions: who took them, on which reasons, and with whom was spoken. */
final class DecisionMutators {

    private static final int SPOKEN_WITH_FROM = 4;
    private static final Id<CoreDecision> VIEW = Id.of("viewonhome");

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                    "JDG-10",
                    "the author of the report read it critically",
                    Changed.onDayOf(
                            CaseFile::petitions,
                            petition -> true,
                            then -> then.change(
                                    CaseFile::counterReadings,
                                    reading -> isOfPetition(then, reading),
                                    reading -> CounterReading.builder()
                                            .from(reading)
                                            .by(report(then, reading)
                                                    .flatMap(WrittenReport::author)
                                                    .get())
                                            .build()))),
            mutator(
                    "JDG-11",
                    "the behavioural scientist took a decision alone",
                    taken(
                            decision -> true,
                            (then, decision) -> CoreDecision.builder()
                                    .from(decision)
                                    .takenBy(decision.takenBy().takeRight(1)))),
            mutator(
                    "JDG-12",
                    "a colleague decided along instead of the behavioural scientist",
                    taken(
                            decision -> true,
                            (then, decision) -> CoreDecision.builder()
                                    .from(decision)
                                    .takenBy(Array.of(decision.takenBy().head(), colleague(then, decision))))),
            mutator(
                    "JDG-13",
                    "the reasons for a decision are left out",
                    taken(
                            DecisionMutators::hasNoPetition,
                            (then, decision) ->
                                    CoreDecision.builder().from(decision).reasons(Option.none()))),
            mutator(
                    "JDG-14",
                    "what a decision means for the children is left out",
                    scene -> scene.children().isEmpty()
                            ? Option.none()
                            : taken(
                                            decision -> true,
                                            (then, decision) -> CoreDecision.builder()
                                                    .from(decision)
                                                    .interests(Option.none()))
                                    .in(scene)),
            mutator(
                    "JDG-15",
                    "a lighter way is named, and not weighed",
                    taken(
                            DecisionMutators::hasNoPetition,
                            (then, decision) -> CoreDecision.builder()
                                    .from(decision)
                                    .alternatives(decision.alternatives()
                                            .map(way -> Alternative.builder()
                                                    .from(way)
                                                    .weighing(Option.none())
                                                    .build())))),
            mutator(
                    "JDG-16",
                    "a child was only spoken with beside its parents",
                    Changed.onDayOf(
                            CaseFile::decisions,
                            decision -> decision.kind() == CoreDecisionKind.PLACEMENT,
                            then -> then.oneOf(then.children()
                                            .map(Member::id)
                                            .filter(child -> then.isAtLeast(SPOKEN_WITH_FROM + 1, child)))
                                    .map(child -> besideParents(then, child)))),
            mutator(
                            "JDG-17",
                            "a view on where a child grows up rests on the report alone",
                            Changed.onDayOf(
                                    CaseFile::decisions,
                                    DecisionMutators::isAboutHome,
                                    then -> then.add(file ->
                                            file.addDecisions(view(then)).informings(toldOfView(then)))))
                    .putRightBy(scene -> scene.revise(
                            CaseFile::decisions,
                            decision -> decision.id().equals(VIEW),
                            decision -> besideWhatParentSaid(scene, decision))));

    private DecisionMutators() {}

    /** A mistake in a decision, found on the day on which it is taken. */
    private static Mistake taken(
            Predicate<CoreDecision> which, BiFunction<Scene, CoreDecision, CoreDecision.Builder> how) {
        return scene -> scene.one(CaseFile::decisions, which).map(decision -> {
            Scene then = scene.on(decision.recordedOn());
            return then.replace(decision, how.apply(then, decision).build());
        });
    }

    private static boolean hasNoPetition(CoreDecision decision) {
        return decision.kind() != CoreDecisionKind.PETITION;
    }

    private static Option<WrittenReport> report(Scene then, CounterReading reading) {
        return reading.of()
                .flatMap(id -> then.index().find(WrittenReport.class, id))
                .headOption();
    }

    private static boolean isOfPetition(Scene then, CounterReading reading) {
        return then.current()
                .petitions()
                .filter(petition -> petition.recordedOn().equals(then.last()))
                .exists(petition -> reading.of().exists(petition.basedOn()::contains));
    }

    /** Somebody of the same organisation, or else of another, who is no behavioural scientist. */
    private static Id<? extends Party> colleague(Scene then, CoreDecision decision) {
        return then.current()
                .professionals()
                .map(Professional::id)
                .find(id -> !decision.takenBy().contains(id))
                .get();
    }

    private static CaseFile besideParents(Scene then, Id<Member> child) {
        return CaseFile.builder()
                .from(then.file())
                .contacts(then.file()
                        .contacts()
                        .map(contact -> Contact.builder()
                                .from(contact)
                                .apart(contact.apart().reject(child::equals))
                                .build()))
                .build();
    }

    private static boolean isAboutHome(CoreDecision decision) {
        return decision.kind() == CoreDecisionKind.PLACEMENT || decision.kind() == CoreDecisionKind.RETURN;
    }

    private static CoreDecision aboutHome(Scene then) {
        return then.current().decisions().filter(DecisionMutators::isAboutHome).last();
    }

    /** Everybody who was told of the decision was told of the view as well. */
    private static Seq<Informing> toldOfView(Scene then) {
        Id<CoreDecision> home = aboutHome(then).id();
        return then.file()
                .informings()
                .map(told -> told.items().contains(home)
                        ? Informing.builder().from(told).addItems(VIEW).build()
                        : told);
    }

    private static CoreDecision view(Scene then) {
        CoreDecision home = aboutHome(then);
        return CoreDecision.builder()
                .from(home)
                .id(VIEW)
                .kind(CoreDecisionKind.PERSPECTIVE)
                .basedOn(home.basedOn().filter(id -> then.index().kindOf(id).contains(IdKind.WRITTEN_REPORT)))
                .subjects(Array.empty())
                .build();
    }

    private static CoreDecision besideWhatParentSaid(Scene scene, CoreDecision view) {
        return CoreDecision.builder()
                .from(view)
                .dissents(Array.of(Dissent.builder()
                        .person(scene.adults().head().id())
                        .text(Text.of("wat een ouder ervan vindt"))
                        .answer(Text.of("wat daarop is geantwoord"))
                        .build()))
                .build();
    }
}
