package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.IdentityHashMap;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.team.OrganisationKind;

/** Runs rules over one file, once. */
final class Assessor {

    private final Occasion occasion;
    private final Moment moment;
    private final Day day;
    private final Look look;
    private final IdentityHashMap<Subjects<?>, Seq<?>> gathered = new IdentityHashMap<>();

    /**
     * A run over a file as it was known on the reference day.
     *
     * @param known the file, cut to that day
     * @param occasion the day, step and mode
     * @param settings the figures that the rule set chose
     */
    Assessor(CaseFile known, Occasion occasion, Settings settings) {
        CaseIndex index = CaseIndex.of(known);
        this.occasion = occasion;
        this.moment = occasion.moment().getOrElse(() -> MomentOfFile.of(index.current()));
        this.day = new Day(occasion.asOf());
        this.look = new Look(index.current(), index, day, settings);
    }

    Moment moment() {
        return moment;
    }

    Day day() {
        return day;
    }

    <S> void run(Rule<S> rule, Listener listener) {
        Option<NotApplicable> reason = whyNot(rule);
        if (reason.isDefined()) {
            listener.notApplicable(rule, reason.get());
            return;
        }
        Seq<S> subjects;
        try {
            subjects = subjectsOf(rule);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            listener.failed(rule, Array.empty(), e);
            return;
        }
        if (subjects.isEmpty()) {
            listener.notApplicable(rule, NotApplicable.NO_SUBJECTS);
        }
        for (S subject : subjects) {
            try {
                listener.judged(rule, subject, rule.verdictOn(subject, look));
            } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
                listener.failed(rule, idsIfTold(rule, subject), e);
            }
        }
    }

    private static <S> Seq<Id<?>> idsIfTold(Rule<S> rule, S subject) {
        try {
            return rule.subjects().idsOf(subject);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            return Array.empty();
        }
    }

    Explanations explanations() {
        return new Explanations(look.file());
    }

    private Option<NotApplicable> whyNot(Rule<?> rule) {
        if (!rule.moments().contains(moment)) {
            return Option.some(NotApplicable.OTHER_MOMENT);
        }
        Seq<Norm> inForce =
                occasion.mode() == Mode.AS_IT_WAS ? rule.norms().filter(norm -> norm.isInForceOn(day)) : rule.norms();
        if (inForce.isEmpty()) {
            return Option.some(NotApplicable.NOT_IN_FORCE);
        }
        if (!inForce.exists(this::binds)) {
            return Option.some(NotApplicable.NO_BOUND_ORGANISATION);
        }
        return Option.none();
    }

    private boolean binds(Norm norm) {
        if (norm.binds().isEmpty()) {
            return true;
        }
        for (var organisation : look.file().organisations()) {
            OrganisationKind kind = organisation.kind();
            if (norm.binds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // What was gathered for a constant has the type of that constant.
    private <S> Seq<S> subjectsOf(Rule<S> rule) {
        return (Seq<S>) gathered.computeIfAbsent(rule.subjects(), subjects -> Array.ofAll(subjects.in(look)));
    }

    /** Hears what becomes of each rule and subject, in order. */
    interface Listener {

        void notApplicable(Rule<?> rule, NotApplicable reason);

        <S> void judged(Rule<S> rule, S subject, Verdict verdict);

        void failed(Rule<?> rule, Seq<Id<?>> subjects, Throwable cause);
    }
}
