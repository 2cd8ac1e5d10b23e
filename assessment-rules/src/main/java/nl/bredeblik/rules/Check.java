package nl.bredeblik.rules;

/**
 * What a rule asks of one subject. A check is pure, and gives a verdict on every file that can be represented.
 *
 * @param <S> the type of subject
 */
@FunctionalInterface
public interface Check<S> {

    /**
     * Looks at one subject.
     *
     * @param subject the subject
     * @param look what may be looked at
     * @return the verdict
     */
    Verdict check(S subject, Look look);
}
