package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.participation.SafetyCard;
import nl.bredeblik.rules.Argument;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A concern on a safety card.
 *
 * @param card the card
 * @param concern the concern
 * @param discussed whether its reader was told of the concern itself, answered to it, or it is recorded why not
 */
record ConcernOnCard(SafetyCard card, SafetyConcern concern, boolean discussed) {

    static final Subjects<ConcernOnCard> CONCERNS = Subjects.about(
            "concerns on safety cards",
            ConcernOnCard::in,
            ConcernOnCard::card,
            on -> Array.of(on.card().id(), on.concern().id()));

    private static Seq<ConcernOnCard> in(Look look) {
        if (look.file().safetyCards().isEmpty()) {
            return Array.empty();
        }
        Informed informed = Informed.in(look);
        Tellings tellings = Tellings.in(look);
        List<ConcernOnCard> subjects = new ArrayList<>();
        for (SafetyCard card : look.file().safetyCards()) {
            for (SafetyConcern concern : card.shows().flatMap(id -> look.index().find(SafetyConcern.class, id))) {
                Seq<Id<?>> record = Array.of(concern.id());
                boolean discussed = informed.of(concern.id(), card.reader())
                        || tellings.firstTold(card.reader(), record, LocalDate.MIN)
                                .exists(look.day()::reached)
                        || tellings.isExplained(card.reader(), record);
                subjects.add(new ConcernOnCard(card, concern, discussed));
            }
        }
        return Array.ofAll(subjects);
    }

    Verdict isDiscussed(Look look) {
        return discussed
                ? Verdict.SATISFIED
                : Verdict.VIOLATED.at("shows").with(new Argument.OfId("concern", concern.id()));
    }
}
