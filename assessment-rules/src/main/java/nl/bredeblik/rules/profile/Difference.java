package nl.bredeblik.rules.profile;

import nl.bredeblik.model.entry.RuleCode;

/**
 * One thing in which a profile differs from the rule set it stands on, and why. A profile is made of its differences: what is
 * listed is what is checked.
 *
 * @param departure what is otherwise
 * @param dutch the sentence why, in Dutch; it shows in assessments
 * @param english the same in English
 * @param source on what the sentence rests
 */
public record Difference(Departure departure, String dutch, String english, Source source) {

    /**
     * A difference.
     *
     * @param departure what is otherwise
     * @param dutch the sentence why, in Dutch
     * @param english the same in English
     * @param source on what the sentence rests
     * @throws IllegalArgumentException if a sentence is blank
     */
    public Difference {
        if (dutch.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a sentence why is expected");
        }
    }

    /** {@return the code of the rule that it is about} */
    public RuleCode rule() {
        return departure.rule();
    }
}
