package nl.bredeblik.rules.sound;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import nl.bredeblik.model.analysis.AnalysisStatus;
import nl.bredeblik.model.analysis.Element;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.analysis.Factor;
import nl.bredeblik.model.analysis.FactorFunction;
import nl.bredeblik.model.analysis.Narrative;
import nl.bredeblik.model.analysis.Priority;
import nl.bredeblik.model.analysis.SharedDegree;
import nl.bredeblik.model.analysis.SharedQuestion;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.entry.Text;
import nl.bredeblik.model.family.VoiceMeans;
import nl.bredeblik.model.participation.Perspective;
import nl.bredeblik.model.participation.PerspectiveWeighing;
import nl.bredeblik.model.plan.AgreementLevel;
import nl.bredeblik.model.team.Participant;
import nl.bredeblik.model.team.ParticipationMode;

/** The explanatory analysis: made together, with all its parts, about every member, and with the view of each beside it. */
final class SoundAnalysis {

    private static final int HAS_WORDS = 3;

    private final Story story;
    private final Book book;

    SoundAnalysis(Story story) {
        this.story = story;
        this.book = story.book();
    }

    /** Makes an analysis today, or the next version of it, and shares it with everybody. */
    void make() {
        ExplanatoryAnalysis analysis = draw();
        book.file().addAnalyses(analysis);
        story.analysed(analysis);
        Seq<Id<? extends Party>> holders = Array.narrow(story.family()
                .adults()
                .appendAll(story.family().childrenFrom(HAS_WORDS, book.today()))
                .toArray());
        for (Id<? extends Party> holder : holders) {
            view(holder, analysis);
        }
    }

    private ExplanatoryAnalysis draw() {
        SoundElements elements = new SoundElements(story);
        Seq<Factor> maintaining =
                elements.factors().filter(factor -> factor.functions().contains(FactorFunction.PERPETUATING));
        ExplanatoryAnalysis.Builder analysis = book.begin(ExplanatoryAnalysis.builder(), "analysis")
                .version(story.analysis().map(before -> before.version() + 1).getOrElse(1))
                .on(book.today())
                .status(AnalysisStatus.ADOPTED)
                .replaces(story.analysis().map(ExplanatoryAnalysis::id))
                .addMadeBy(story.team().local())
                .addMadeBy(story.team().partner())
                .addAllParticipants(participants())
                .addQuestions(SharedQuestion.builder()
                        .addAllAskedBy(story.family().carers())
                        .text(Text.of("wat wij willen begrijpen"))
                        .build())
                .addAllProblems(elements.problems())
                .addAllStrengths(elements.strengths())
                .addAllFactors(elements.factors())
                .addAllLinks(elements.links())
                .addAllHypotheses(elements.hypotheses())
                .addAllNeeds(elements.needs())
                .addAllMembers(elements.nothingParticular())
                .addNarratives(narrative(
                        "hoe het samenhangt",
                        Array.<Element>ofAll(elements.problems()).appendAll(maintaining)))
                .addPositiveExplanations(narrative(
                        "welke verandering wat op gang brengt",
                        Array.<Element>ofAll(maintaining).appendAll(elements.strengths())))
                .addAllHelpHistory(story.helpEpisodes())
                .addAllUses(story.statementIds())
                .addAllUses(story.concernIds())
                .addAllUses(story.documents())
                .addAllUses(story.incidents())
                .sharedDegree(SharedDegree.SHARED_BY_ALL)
                .reviewDue(book.today().plusYears(1));
        int rank = 1;
        for (Factor factor : maintaining) {
            analysis.addPriorities(Priority.builder()
                    .element(factor.id())
                    .rank(rank++)
                    .reason(Text.of("waarom dit eerst"))
                    .build());
        }
        return analysis.build();
    }

    private Narrative narrative(String text, Seq<Element> told) {
        return Narrative.builder()
                .addAllMembers(story.family().all())
                .text(Text.of(text))
                .addAllUses(told.map(Element::id))
                .build();
    }

    private Seq<Participant> participants() {
        return Array.<Id<? extends Party>>ofAll(story.team().judges())
                .append(story.team().scientist())
                .appendAll(story.family().toldThemselves(book.today()))
                .map(person -> Participant.builder()
                        .person(person)
                        .mode(ParticipationMode.IN_PERSON)
                        .build());
    }

    private void view(Id<? extends Party> holder, ExplanatoryAnalysis analysis) {
        boolean isChild = story.family().children().exists(holder::equals);
        Seq<Id<? extends Identified>> about =
                Array.<Id<? extends Identified>>of(analysis.id()).appendAll(story.concernIds());
        Perspective view = book.begin(Perspective.builder(), "view")
                .holder(holder)
                .on(book.today())
                .means(isChild ? VoiceMeans.WORDS_AND_PICTURES : VoiceMeans.CONVERSATION)
                .words(Text.of("mijn eigen verklaring"))
                .addAllAbout(about)
                .level(AgreementLevel.AGREES)
                .isWish(false)
                .build();
        book.file().addPerspectives(view);
        if (isChild) {
            book.file()
                    .addPerspectiveWeighings(book.begin(PerspectiveWeighing.builder(), "weighing")
                            .perspective(view.id())
                            .on(book.today())
                            .weighing(Text.of("hoe het meetelt"))
                            .toldOn(book.today())
                            .build());
        }
    }
}
