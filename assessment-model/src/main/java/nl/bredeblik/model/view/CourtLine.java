package nl.bredeblik.model.view;

/** On which ground the court sees entries of a kind when nobody set a visibility. */
enum CourtLine {
    /** It is of the proceedings: a petition that was filed, an order, a hearing, a measure, an authorisation. */
    PROCEEDINGS,
    /** A filed petition rests on it or has it attached. */
    FILED,
    /** What is shown on the other two grounds names it. */
    NAMED,
    /** None. */
    NONE
}
