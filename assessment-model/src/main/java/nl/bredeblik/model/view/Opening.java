package nl.bredeblik.model.view;

/** For whom entries of a kind are there when nobody set a visibility. */
enum Opening {
    /** For the persons it is about, within the limits of age and authority. */
    OF_PERSONS,
    /** For the person whose own words it holds; for others only as was set. */
    OWN_WORDS,
    /** For nobody but the team; for others only as was set. */
    AS_SET,
    /** For whom it describes: a person. */
    PERSON,
    /** For who lives there; where the address is secret, for the team alone. */
    HOME,
    /** Follows the entry in which it stands. */
    IN_ENTRY
}
