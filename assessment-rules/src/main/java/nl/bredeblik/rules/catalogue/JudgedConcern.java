package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.bredeblik.model.concern.SafetyConcern;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.judgement.SafetyJudgement;
import nl.bredeblik.model.judgement.SafetyLevel;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Setting;
import nl.bredeblik.rules.Subjects;

/**
 * An open concern, and when it was judged last.
 *
 * @param concern the concern
 * @param judgedOn the day of the newest judgement that names it
 */
record JudgedConcern(SafetyConcern concern, Option<LocalDate> judgedOn) {

    /** The figure of a foreign instrument, as an own choice. */
    static final Setting<Term> RENEWED_WITHIN = Setting.of("judgement.renewed-within", Term.calendarDays(90));

    static final Subjects<JudgedConcern> OPEN = Subjects.about(
            "open concerns",
            JudgedConcern::in,
            JudgedConcern::concern,
            judged -> Array.of(judged.concern().id()));

    private static Seq<JudgedConcern> in(Look look) {
        Map<Id<?>, LocalDate> last = new HashMap<>();
        for (SafetyJudgement judgement : look.file().judgements()) {
            if (judgement.safetyNow() != SafetyLevel.NOT_JUDGED
                    && Stretches.isCivil(judgement.on())
                    && look.day().reached(judgement.on())) {
                judgement.concerns().forEach(concern -> last.merge(concern, judgement.on(), Stretches::later));
            }
        }
        return OpenConcern.in(look)
                .map(open -> new JudgedConcern(
                        open.concern(), Option.of(last.get(open.concern().id()))));
    }

    /** The next judgement begins the next term, so that none is ever met within this one. */
    Option<LocalDate> renewedOn() {
        return Option.none();
    }
}
