package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.function.Consumer;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.casefile.CaseIndex;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.Identified;
import nl.bredeblik.model.team.OrganisationKind;

/** Runs rules over one file, once. */
final class Assessor {

    private final CaseFile given;
    private final CaseFile known;
    private final Occasion occasion;
    private final Moment moment;
    private final Look now;
    private final Look thenOrNow;
    private final Option<LocalDate> closedOn;
    private final Explanations explanations;
    private final IdentityHashMap<Subjects<?>, Seq<?>> gathered = new IdentityHashMap<>();
    private final IdentityHashMap<Subjects<?>, Seq<?>> gatheredOfRunningOn = new IdentityHashMap<>();

    /**
     * A run over a file as it was known on the reference day.
     *
     * @param given the file
     * @param occasion the day, step and mode
     * @param settings the figures that the rule set chose
     */
    Assessor(CaseFile given, Occasion occasion, Settings settings) {
        this(given, occasion, settings, setting -> {});
    }

    /**
     * The same, and tells which settings the rules ask for.
     *
     * @param given the file
     * @param occasion the day, step and mode
     * @param settings the figures that the rule set chose
     * @param reads hears of each setting
     */
    Assessor(CaseFile given, Occasion occasion, Settings settings, Consumer<Setting<?>> reads) {
        this.given = given;
        this.known = given.asKnownOn(occasion.asOf());
        this.occasion = occasion;
        CaseIndex index = CaseIndex.of(known);
        this.now = new Look(index, new Day(occasion.asOf()), settings, reads);
        Closings closings = new Closings(now.file(), now.day());
        this.moment = occasion.moment().getOrElse(() -> MomentOfFile.of(now.file(), closings));
        this.closedOn = closings.closedOn();
        this.thenOrNow = closedOn.map(on -> new Look(index, new Day(on), settings, reads))
                .getOrElse(now);
        this.explanations = new Explanations(now.file());
    }

    /** The file as it was known on the reference day, with every state of its entries. */
    CaseFile known() {
        return known;
    }

    /** The file that was given: a finding about the whole file points to it. */
    CaseFile given() {
        return given;
    }

    /** Whether the file is closed, so that most rules look at the closing day. */
    boolean isClosed() {
        return closedOn.isDefined();
    }

    /** What rules that run on after closing look at. */
    Look now() {
        return now;
    }

    Moment moment() {
        return moment;
    }

    /** The first later day on which an answer flips; a day that was left behind at closing never flips again. */
    Option<LocalDate> changesOn() {
        return now.day().nearestChange();
    }

    <S> void run(Rule<S> rule, Listener listener) {
        Option<NotApplicable> reason = whyNot(rule);
        if (reason.isDefined()) {
            listener.notApplicable(rule, reason.get());
            return;
        }
        Look look = lookOf(rule);
        Seq<S> subjects;
        try {
            subjects = subjectsOf(rule, look);
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

    private Look lookOf(Rule<?> rule) {
        return rule.runsOn() ? now : thenOrNow;
    }

    /** What a verdict comes to. */
    <S> Result resultOf(Rule<S> rule, S subject, Verdict verdict) {
        Identified record = rule.subjects().recordOf(subject);
        return Result.of(rule, subject, record instanceof CaseFile ? given : record, verdict, explanations);
    }

    private Option<NotApplicable> whyNot(Rule<?> rule) {
        if (!rule.moments().contains(moment)) {
            return Option.some(NotApplicable.OTHER_MOMENT);
        }
        Seq<Norm> inForce = occasion.mode() == Mode.AS_IT_WAS
                ? rule.norms().filter(norm -> norm.isInForceOn(lookOf(rule).day()))
                : rule.norms();
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
        for (var organisation : now.file().organisations()) {
            OrganisationKind kind = organisation.kind();
            if (norm.binds().contains(kind)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // What was gathered for a constant has the type of that constant.
    private <S> Seq<S> subjectsOf(Rule<S> rule, Look look) {
        IdentityHashMap<Subjects<?>, Seq<?>> held = rule.runsOn() ? gatheredOfRunningOn : gathered;
        return (Seq<S>) held.computeIfAbsent(rule.subjects(), subjects -> Array.ofAll(subjects.in(look)));
    }

    /** Hears what becomes of each rule and subject, in order. */
    interface Listener {

        void notApplicable(Rule<?> rule, NotApplicable reason);

        <S> void judged(Rule<S> rule, S subject, Verdict verdict);

        void failed(Rule<?> rule, Seq<Id<?>> subjects, Throwable cause);
    }
}
