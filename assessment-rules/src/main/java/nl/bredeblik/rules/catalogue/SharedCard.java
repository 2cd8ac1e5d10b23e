package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.JudgementKind;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.participation.SafetyCard;
import nl.bredeblik.model.plan.Adoption;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Subjects;

/**
 * The safety card that was shared last with somebody, and the first day after it on which a joint judgement was given or a plan
 * adopted.
 *
 * @param card the card
 * @param outdated that day; none while the card shows the newest
 */
record SharedCard(SafetyCard card, Option<LocalDate> outdated) {

    static final Subjects<SharedCard> LAST = Subjects.about(
            "safety cards that were shared",
            SharedCard::in,
            SharedCard::card,
            shared -> Array.of(shared.card().id(), shared.card().reader()));

    private static Seq<SharedCard> in(Look look) {
        if (look.file().safetyCards().isEmpty()) {
            return Array.empty();
        }
        Tellings tellings = Tellings.in(look);
        Map<Id<?>, SafetyCard> last = new LinkedHashMap<>();
        for (SafetyCard card : look.file().safetyCards()) {
            if (tellings.firstTold(card.reader(), Array.of(card.id()), LocalDate.MIN)
                    .exists(look.day()::reached)) {
                last.merge(card.reader(), card, (one, other) -> other.on().isBefore(one.on()) ? one : other);
            }
        }
        Seq<LocalDate> changes = look.file()
                .judgements()
                .filter(judgement -> judgement.kind() == JudgementKind.JOINT)
                .map(SafetyJudgement::on)
                .appendAll(look.file().adoptions().map(Adoption::on));
        return Array.ofAll(last.values())
                .map(card -> new SharedCard(
                        card, changes.filter(day -> day.isAfter(card.on())).min()));
    }

    Option<LocalDate> outdatedSince(Look look) {
        return outdated;
    }

    /** A newer card that was shared is the last one itself, so that this one can no longer be asked about. */
    Option<LocalDate> renewedOn(Look look) {
        return Option.none();
    }
}
