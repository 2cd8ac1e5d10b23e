package nl.bredeblik.rules;

/** Why a rule asks nothing. */
public enum NotApplicable {
    /** It is asked at another moment. */
    OTHER_MOMENT,
    /** None of its norms was in force on the reference day. */
    NOT_IN_FORCE,
    /** No organisation that its norms bind works with the file. */
    NO_BOUND_ORGANISATION,
    /** The file holds none of its subjects. */
    NO_SUBJECTS,
    /** The measure, phase or process that is the ground of the duty has ended. */
    GROUND_ENDED,
    /** The rule itself leaves this subject out. */
    EXEMPT
}
