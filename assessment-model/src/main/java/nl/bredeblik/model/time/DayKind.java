package nl.bredeblik.model.time;

/** What a day is under article 3 of the <i>Algemene termijnenwet</i>. A day in the weekend is a weekend day, holiday or not. */
public enum DayKind {
    /** Neither weekend nor holiday nor equated: a term can end on it. */
    ORDINARY,
    /** Saturday or Sunday. */
    WEEKEND,
    /** A general holiday (<i>algemeen erkende feestdag</i>), article 3 paragraph 1. */
    GENERAL_HOLIDAY,
    /** Good Friday (<i>Goede Vrijdag</i>), equated by article 3 paragraph 2. */
    GOOD_FRIDAY,
    /** A day equated by royal decree (<i>gelijkgestelde dag</i>), article 3 paragraph 3. */
    EQUATED_DAY
}
