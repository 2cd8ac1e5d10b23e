package nl.bredeblik.rules.mutate;

import static nl.bredeblik.rules.mutate.Mutator.mutator;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.concern.UnsafetyKind;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.SourceKind;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementKind;
import nl.bredeblik.model.time.PartialDate;

/** Mistakes about what is stated and what concerns say, by whom and when. */
final class StatementMutators {

    static final Seq<Mutator> ALL = Array.of(
            mutator(
                            "STM-01",
                            "a contact has the date of next year",
                            Changed.contact(
                                    Contact::held,
                                    contact -> contact.on(contact.build().on().plusYears(1))))
                    .implying("STM-07"),
            mutator(
                    "STM-02",
                    "a statement is about the children, and names none",
                    Changed.statement(said -> true, said -> said.about(Array.empty()))),
            mutator(
                    "STM-03",
                    "since when a concern is there is left out",
                    Changed.concern(concern -> true, concern -> concern.since(Option.none()))),
            mutator(
                    "STM-04",
                    "a concern is a label without behaviour or effect",
                    Changed.concern(
                            concern -> true,
                            concern -> concern.behaviour(Option.none()).consequence(Option.none()))),
            mutator(
                    "STM-05",
                    "a fact names no source",
                    Changed.statement(said -> said.kind() == StatementKind.FACT, said -> said.sources(Array.empty()))),
            mutator(
                    "STM-06",
                    "what a parent said counts as a fact",
                    scene -> Changed.statement(
                                    said -> isWordOfParent(scene, said), said -> said.kind(StatementKind.FACT))
                            .in(scene)),
            mutator(
                    "STM-07",
                    "a talk has the date of a day without one",
                    scene -> Changed.source(
                                    source -> source.kind() == SourceKind.PARENT,
                                    source -> source.date(PartialDate.onDay(
                                            scene.file().openedOn().minusDays(9))))
                            .in(scene)),
            mutator(
                    "STM-08",
                    "whether a source saw it itself is not asked",
                    Changed.source(
                            source -> source.kind() != SourceKind.OBSERVATION,
                            source -> source.firstHand(YesNoUnknown.UNKNOWN))),
            mutator(
                    "STM-09",
                    "an interpretation does not say on what it rests",
                    Changed.statement(
                            said -> said.kind() == StatementKind.INTERPRETATION, said -> said.basedOn(Array.empty()))),
            mutator(
                    "STM-12",
                    "the named parent was not asked to react",
                    scene -> Changed.onDayOf(
                                    CaseFile::judgements,
                                    judged -> isFirst(scene.file(), judged.recordedOn()) && namesSomebody(scene),
                                    then -> then.removeAll(CaseFile::reactions, reaction -> true))
                            .in(scene)),
            mutator(
                    "STM-16",
                    "a signal was not followed up",
                    scene -> scene.remove(CaseFile::signalFollowUps, done -> true)),
            mutator(
                    "STM-18",
                    "a concern is left with one of its sources",
                    scene -> Changed.concern(concern -> isUnsafe(scene, concern), StatementMutators::withOneSource)
                            .in(scene)));

    private StatementMutators() {}

    private static boolean isWordOfParent(Scene scene, Statement said) {
        return said.kind() == StatementKind.TESTIMONY
                && said.sources()
                        .flatMap(id -> scene.index().find(Source.class, id))
                        .exists(source -> source.kind() == SourceKind.PARENT);
    }

    private static boolean isFirst(CaseFile file, LocalDate day) {
        return file.judgements().forAll(judged -> !judged.recordedOn().isBefore(day));
    }

    private static boolean namesSomebody(Scene scene) {
        return scene.file().concerns().exists(concern -> !concern.named().isEmpty());
    }

    /** Acute or structural, and no conclusion is drawn from it. */
    private static boolean isUnsafe(Scene scene, SafetyConcern concern) {
        return !scene.current().statements().exists(said -> said.kind() == StatementKind.CONCLUSION)
                && scene.current()
                        .concernStatuses()
                        .filter(status -> status.concern().equals(concern.id()))
                        .lastOption()
                        .exists(status -> !status.unsafety().contains(UnsafetyKind.NEITHER));
    }

    private static SafetyConcern.Builder withOneSource(SafetyConcern.Builder concern) {
        SafetyConcern held = concern.build();
        return concern.sources(held.sources().take(1)).evidence(held.evidence().take(1));
    }
}
