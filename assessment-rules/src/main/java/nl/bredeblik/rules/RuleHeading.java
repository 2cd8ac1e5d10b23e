package nl.bredeblik.rules;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.time.Term;

/** A rule of which is known what it is, and not yet what it looks at. */
public final class RuleHeading {

    private final RuleCode code;
    private final RuleTexts texts;
    private final Severity severity;
    private final Audience audience;
    private final Set<Moment> moments;
    private final Seq<Norm> norms;
    private final boolean runsOn;

    RuleHeading(
            RuleCode code,
            RuleTexts texts,
            Severity severity,
            Audience audience,
            Set<Moment> moments,
            Seq<Norm> norms,
            boolean runsOn) {
        this.code = code;
        this.texts = texts;
        this.severity = severity;
        this.audience = audience;
        this.moments = moments;
        this.norms = norms;
        this.runsOn = runsOn;
    }

    /**
     * Says that the rule runs on after the file was closed, as rules about retention, access, correction and complaint do.
     * Every other rule then looks at the closing day.
     *
     * @return the heading
     */
    public RuleHeading runningOnAfterClosing() {
        return new RuleHeading(code, texts, severity, audience, moments, norms, true);
    }

    /**
     * Says what the rule looks at, one by one; {@link Each#check} ends the rule.
     *
     * @param subjects what it looks at
     * @param <S> the type of subject
     * @return the rule without its check
     */
    public <S> Each<S> each(Subjects<S> subjects) {
        return new Each<>(this, subjects);
    }

    RuleCode code() {
        return code;
    }

    RuleTexts texts() {
        return texts;
    }

    Severity severity() {
        return severity;
    }

    Audience audience() {
        return audience;
    }

    Set<Moment> moments() {
        return moments;
    }

    Seq<Norm> norms() {
        return norms;
    }

    boolean runsOn() {
        return runsOn;
    }

    /**
     * A rule of which everything is known but the check.
     *
     * @param <S> the type of subject
     */
    public static final class Each<S> {

        private final RuleHeading heading;
        private final Subjects<S> subjects;

        Each(RuleHeading heading, Subjects<S> subjects) {
            this.heading = heading;
            this.subjects = subjects;
        }

        /**
         * Says what the rule asks of each subject.
         *
         * @param check the check
         * @return the rule
         */
        public Rule<S> check(Check<S> check) {
            return new Rule<>(heading, subjects, check);
        }

        /**
         * Says from which day a term counts; {@link Counting#within} goes on.
         *
         * @param start finds the day, itself not counted; none, or a day still to come, means that nothing is owed yet
         * @return the rule without its term
         */
        public Counting<S> counting(BiFunction<S, Look, Option<LocalDate>> start) {
            return new Counting<>(this, start);
        }
    }

    /**
     * A rule about a term of which is known from which day it counts.
     *
     * @param <S> the type of subject
     */
    public static final class Counting<S> {

        private final Each<S> body;
        private final BiFunction<S, Look, Option<LocalDate>> start;

        private Counting(Each<S> body, BiFunction<S, Look, Option<LocalDate>> start) {
            this.body = body;
            this.start = start;
        }

        /**
         * Says how long the term is; {@link Within#until} goes on.
         *
         * @param term the term, with the calendar that belongs to it
         * @return the rule without its act
         */
        public Within<S> within(Term term) {
            return new Within<>(body, start, (subject, look) -> term);
        }

        /**
         * Says how long the term is, where no norm gives it; {@link Within#until} goes on.
         *
         * @param term the setting
         * @return the rule without its act
         */
        public Within<S> within(Setting<Term> term) {
            return new Within<>(body, start, (subject, look) -> look.setting(term));
        }

        /**
         * Says how long the term is, where it differs from one subject to the next, such as how often a plan itself says that
         * something is done; {@link Within#until} goes on. Of a duty that comes back, the term that runs now counts from the
         * last time it was done, so that an earlier gap is healed.
         *
         * @param term finds the term; asked only where the term has begun
         * @return the rule without its act
         */
        public Within<S> within(BiFunction<S, Look, Term> term) {
            return new Within<>(body, start, term);
        }
    }

    /**
     * A rule about a term of which only the act is not known yet.
     *
     * @param <S> the type of subject
     */
    public static final class Within<S> {

        private final Each<S> body;
        private final BiFunction<S, Look, Option<LocalDate>> start;
        private final BiFunction<S, Look, Term> term;

        private Within(Each<S> body, BiFunction<S, Look, Option<LocalDate>> start, BiFunction<S, Look, Term> term) {
            this.body = body;
            this.start = start;
            this.term = term;
        }

        /**
         * Says which act meets the duty, and ends the rule.
         *
         * @param act finds the day of the act; none means that it is not recorded
         * @return the rule
         */
        public Rule<S> until(BiFunction<S, Look, Option<LocalDate>> act) {
            return body.check(TermCheck.of(start, term, act));
        }

        /**
         * Says which act meets the duty, and what bounds it; ends the rule.
         *
         * @param act finds the day of the act; none means that it is not recorded
         * @param bounds adds when the ground ends, until when the act can be done, or that lateness takes away the force
         * @return the rule
         */
        public Rule<S> until(BiFunction<S, Look, Option<LocalDate>> act, UnaryOperator<TermCheck<S>> bounds) {
            return body.check(bounds.apply(TermCheck.of(start, term, act)));
        }
    }
}
