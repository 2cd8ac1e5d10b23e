package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.time.DutchCalendar;
import nl.bredeblik.rules.Look;

/** The reports, judgements and decisions of a file, as they follow each other for each child. */
final class ActsByChild {

    private final Look look;
    private final ActTimeline all = new ActTimeline();
    private final ActTimeline weighty = new ActTimeline();

    private ActsByChild(Look look) {
        this.look = look;
    }

    static ActsByChild in(Look look) {
        ActsByChild acts = new ActsByChild(look);
        for (Act act : Act.in(look)) {
            acts.all.add(act);
            if (act.weighty()) {
                acts.weighty.add(act);
            }
        }
        return acts;
    }

    /** The last act about a child, and the last petition, instruction or closing that can still be changed: two at most. */
    Seq<Act> present(Id<?> child) {
        return Array.ofAll(all.last(child))
                .appendAll(weighty.last(child))
                .distinctBy(act -> act.entry().id());
    }

    /** The first day after the act before, which lies at least the shortest stretch back; none where there is none. */
    Option<LocalDate> startOfStretch(Act act, Id<?> child) {
        if (!Stretches.isCivil(act.on())) {
            return Option.none();
        }
        LocalDate latest = look.setting(ParticipationSettings.STRETCH_AT_LEAST)
                .countedBack()
                .latestDayBefore(act.on(), DutchCalendar.standard());
        return all.upTo(child, latest).map(before -> before.on().plusDays(1));
    }
}
