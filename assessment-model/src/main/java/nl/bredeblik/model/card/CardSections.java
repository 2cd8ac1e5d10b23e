package nl.bredeblik.model.card;

import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.analysis.ExplanatoryAnalysis;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.concern.ConcernStatus;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.entry.Party;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.ScaleScore;
import nl.bredeblik.model.judgement.ScaleValue;
import nl.bredeblik.model.statement.Dissent;
import nl.bredeblik.model.statement.Involvement;
import nl.bredeblik.model.statement.Statement;

/** What stands in each section of a card. */
final class CardSections {

    private final CaseFile file;
    private final LocalDate on;
    private final Map<Id<?>, ConcernStatus> lastStatus;
    private final Option<ExplanatoryAnalysis> analysis;
    private final CardAgreements agreements;

    private CardSections(CaseFile file, LocalDate on) {
        this.file = file;
        this.on = on;
        Map<Id<?>, ConcernStatus> last = LinkedHashMap.empty();
        for (ConcernStatus status :
                file.concernStatuses().reject(each -> each.on().isAfter(on))) {
            last = last.put(status.concern(), status, (one, other) -> other.on().isBefore(one.on()) ? one : other);
        }
        this.lastStatus = last;
        Seq<Id<ExplanatoryAnalysis>> replaced = file.analyses().flatMap(ExplanatoryAnalysis::replaces);
        this.analysis =
                file.analyses().reject(each -> replaced.contains(each.id())).lastOption();
        this.agreements = CardAgreements.of(file, on);
    }

    /**
     * The sections of a file.
     *
     * @param file the file as it was known on the day, with only the newest state of each entry
     * @param on the day
     * @return the sections
     */
    static CardSections of(CaseFile file, LocalDate on) {
        return new CardSections(file, on);
    }

    Seq<CardItem> items(CardSection section) {
        return switch (section) {
            case WHO_WE_ARE ->
                Array.<CardItem>ofAll(file.members().map(CardItem::of))
                        .appendAll(file.networkPersons().map(CardItem::of));
            case WORRIES -> file.concerns().filter(this::isOpen).map(this::worry);
            case WHAT_GOES_WELL ->
                analysis.toArray()
                        .flatMap(ExplanatoryAnalysis::strengths)
                        .map(strength -> CardItem.of(
                                strength,
                                CardLine.of(CardPart.WHAT, Option.some(strength.text())),
                                CardLine.of(CardPart.ABOUT, strength.of())));
            case SCALE -> scale();
            case WHAT_MUST_CHANGE -> agreements.conditions();
            case AGREEMENTS -> agreements.agreements();
            case IF_IT_GOES_WRONG -> agreements.fallback();
            case DISAGREEMENTS -> disagreements();
            case NEXT_STEPS -> nextSteps();
            case REACTIONS -> reactions();
        };
    }

    private boolean isOpen(SafetyConcern concern) {
        return lastStatus.get(concern.id()).forAll(status -> status.status().isOpen());
    }

    /** What happened first, as it was recorded; then what persons said of it themselves. */
    private CardItem worry(SafetyConcern concern) {
        Seq<CardLine> facts = file.statements()
                .filter(statement -> concern.evidence().contains(statement.id()))
                .map(Statement::text)
                .flatMap(text -> CardLine.of(CardPart.WHAT, Option.some(text)));
        Seq<CardLine> words = file.perspectives()
                .filter(view -> view.about().contains(concern.id()))
                .map(view -> CardLine.said(CardPart.OWN_WORDS, view.holder(), Option.some(view.words())));
        Seq<CardLine> lines = Array.of(
                        CardLine.of(CardPart.ABOUT, concern.endangered().map(Involvement::person)),
                        CardLine.of(CardPart.WHAT, concern.behaviour()))
                .flatMap(line -> line)
                .appendAll(facts)
                .appendAll(CardLine.of(CardPart.CONSEQUENCE, concern.consequence()))
                .appendAll(CardLine.asKnown(CardPart.SINCE, concern.since()))
                .appendAll(CardLine.of(CardPart.BY, concern.author().toArray()))
                .appendAll(words);
        return new CardItem(concern, lines);
    }

    /** The last value of each person, as that person's own word: never beside a mean, in no order of height. */
    private Seq<CardItem> scale() {
        Map<Id<? extends Party>, CardItem> last = LinkedHashMap.empty();
        for (SafetyJudgement judgement : file.judgements()) {
            for (ScaleScore score : judgement.scale()) {
                last = last.put(score.person(), given(judgement, score, judgement.on()));
            }
        }
        for (ScaleValue value : file.scaleValues().sortBy(ScaleValue::on)) {
            last = last.put(value.score().person(), given(value, value.score(), value.on()));
        }
        return Array.ofAll(last.values());
    }

    private static CardItem given(Identified record, ScaleScore score, LocalDate day) {
        return CardItem.of(
                record,
                Option.some(CardLine.given(score.person(), score.value(), day)),
                CardLine.of(CardPart.WHY, score.reason()));
    }

    private Seq<CardItem> disagreements() {
        Seq<CardItem> judged = file.judgements()
                .filter(judgement -> !judgement.dissents().isEmpty())
                .map(judgement -> new CardItem(judgement, lines(judgement.dissents())));
        Seq<CardItem> analysed = analysis.toArray()
                .filter(made -> !made.dissents().isEmpty())
                .map(made -> new CardItem(made, lines(made.dissents())));
        return judged.appendAll(analysed);
    }

    private static Seq<CardLine> lines(Seq<Dissent> dissents) {
        return dissents.flatMap(
                dissent -> Array.of(CardLine.said(CardPart.OWN_WORDS, dissent.person(), Option.some(dissent.text())))
                        .appendAll(CardLine.of(CardPart.ANSWER, dissent.answer())));
    }

    private Seq<CardItem> nextSteps() {
        Seq<CardItem> evaluations = agreements.evaluations();
        Seq<CardItem> judgements = file.judgements()
                .filter(judgement -> judgement.nextReviewOn().exists(day -> !day.isBefore(on)))
                .map(judgement -> CardItem.of(judgement, CardLine.on(CardPart.WHEN, judgement.nextReviewOn())));
        return evaluations.appendAll(judgements);
    }

    private Seq<CardItem> reactions() {
        Seq<Id<?>> cards = file.safetyCards().map(card -> card.id());
        Seq<CardItem> heard = file.informings()
                .filter(telling ->
                        telling.reaction().isDefined() && telling.items().exists(cards::contains))
                .map(telling -> CardItem.of(
                        telling,
                        Option.some(CardLine.said(CardPart.OWN_WORDS, telling.to(), telling.reaction())),
                        CardLine.on(CardPart.WHEN, telling.on())));
        Seq<CardItem> answered = file.reactions()
                .filter(reaction -> reaction.text().isDefined() && reaction.to().exists(cards::contains))
                .map(reaction -> CardItem.of(
                        reaction,
                        Option.some(CardLine.said(CardPart.OWN_WORDS, reaction.person(), reaction.text())),
                        CardLine.asKnown(CardPart.WHEN, reaction.givenOn())));
        return heard.appendAll(answered);
    }
}
