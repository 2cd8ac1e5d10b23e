package nl.bredeblik.model.thread;

import nl.bredeblik.model.entry.IdKind;

/** A stage of the red thread, in its order. */
public enum Stage {
    /** What was told, seen or received. Dutch: <i>wat is vastgelegd</i>. */
    STATEMENT,
    /** A safety concern or a threat that a court named. Dutch: <i>zorg</i>. */
    CONCERN,
    /** A problem, strength, factor, explanation or need in an analysis. Dutch: <i>verklaring</i>. */
    EXPLANATION,
    /** A goal, or a condition for safety. Dutch: <i>doel</i>. */
    GOAL,
    /** An action, an agreement for safety, or how it went. Dutch: <i>actie</i>. */
    ACTION,
    /** An evaluation. Dutch: <i>evaluatie</i>. */
    EVALUATION;

    /** The stage of a kind of record; what is none of the later ones is something that others rest on. */
    static Stage of(IdKind kind) {
        return switch (kind) {
            case SAFETY_CONCERN, THREAT, COURT_INSTRUCTION -> CONCERN;
            case PROBLEM, STRENGTH, FACTOR, CAUSAL_LINK, HYPOTHESIS, NEED -> EXPLANATION;
            case GOAL, SAFETY_CONDITION -> GOAL;
            case ACTION, SAFETY_AGREEMENT, ACTION_PROGRESS -> ACTION;
            case EVALUATION -> EVALUATION;
            default -> STATEMENT;
        };
    }
}
