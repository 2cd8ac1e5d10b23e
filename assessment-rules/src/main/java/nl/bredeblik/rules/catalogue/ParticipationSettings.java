package nl.bredeblik.rules.catalogue;

import nl.bredeblik.model.time.AgeLine;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.rules.Setting;

/** Figures of the rules about participation. No source gives them: each is a choice of this library, open to a rule set. */
public final class ParticipationSettings {

    /**
     * The age from which a child is spoken with, and not only seen: during the work, before a placement, about the analysis in
     * its own words, and about the plan. Guidelines name no least age; this is only the age below
     * which the record is not asked for a talk. Children are spoken with earlier where they can be.
     */
    public static final Setting<AgeLine> SPOKEN_WITH_FROM = Setting.of("spoken-with.from-age", new AgeLine(4));

    /**
     * How long the stretch before a report, judgement or decision is at least. A judgement of last week and the decision that
     * builds on it rest on the same contact with a child.
     */
    public static final Setting<Term> STRETCH_AT_LEAST = Setting.of("seen.stretch-at-least", Term.weeks(4));

    /** Within what time a withdrawal, objection or refusal is followed up. */
    public static final Setting<Term> FOLLOWED_UP_WITHIN =
            Setting.of("position.followed-up-within", Term.workingDays(10));

    /** Within what time a question or message is answered. */
    public static final Setting<Term> ANSWERED_WITHIN = Setting.of("message.answered-within", Term.workingDays(10));

    /** Within what time a card that was shared is renewed, once the judgement or plan it shows is no longer the newest. */
    public static final Setting<Term> CARD_RENEWED_WITHIN = Setting.of("card.renewed-within", Term.workingDays(10));

    private ParticipationSettings() {}
}
