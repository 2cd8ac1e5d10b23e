package nl.bredeblik.model.time;

/**
 * What counts as a working day (<i>werkdag</i>). The Besluit Jeugdwet counts in working days without saying what they are, so this is a
 * setting, to be shown with every result that rests on it.
 */
public enum WorkingDays {
    /** Not in the weekend and no day off under the <i>Algemene termijnenwet</i>, equated days included. The default. */
    NO_DAY_OFF,
    /**
     * Not in the weekend and no general holiday; Good Friday and days equated by decree count. This is the reading that they are
     * equated for that act only and stay working days in every other respect.
     */
    NO_GENERAL_HOLIDAY
}
