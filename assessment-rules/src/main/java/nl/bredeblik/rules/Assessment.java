package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.Comparator;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.RuleCode;
import nl.bredeblik.model.privacy.Reader;
import nl.bredeblik.model.time.Term;
import nl.bredeblik.model.view.KeyedView;

/**
 * What a rule set found in a file on an occasion. The same file, occasion and rule set always give the same assessment,
 * in the same order.
 *
 * <p>It holds what asks for attention; {@link #audit()} tells the rest. It is derived from the file and is personal data
 * as much as the file is.
 */
public final class Assessment {

    /**
     * After how long without any entry one {@code HINT} about the file, {@code TERM-00}, speaks for all terms that passed since:
     * counted from the day on which the newest entry was recorded. Two years, our own choice: no protection measure over a child
     * goes on so long without an order, which is an entry. Lateness with legal effect is never left out, nor is what runs on after
     * closing.
     */
    public static final Setting<Term> SILENT_AFTER = Setting.of("file.silent-after", Term.years(2));

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.code().text())
            .thenComparing(finding -> finding.subjects().map(Id::text).mkString(":"));

    private final RuleSet ruleSet;
    private final CaseFile file;
    private final Occasion occasion;
    private final Moment moment;
    private final Seq<Finding> findings;
    private final Seq<RuleFailure> failures;
    private final Option<LocalDate> changesOn;

    private Assessment(
            RuleSet ruleSet,
            CaseFile file,
            Occasion occasion,
            Moment moment,
            Seq<Finding> findings,
            Seq<RuleFailure> failures,
            Option<LocalDate> changesOn) {
        this.ruleSet = ruleSet;
        this.file = file;
        this.occasion = occasion;
        this.moment = moment;
        this.findings = findings;
        this.failures = failures;
        this.changesOn = changesOn;
    }

    static Assessment of(RuleSet ruleSet, CaseFile file, Occasion occasion) {
        Assessor assessor = new Assessor(file, occasion, ruleSet.settings());
        FindingCollector collector = new FindingCollector(assessor);
        if (occasion.asOf().isBefore(file.openedOn())) {
            Option<LocalDate> opening = Option.some(file.openedOn());
            return new Assessment(ruleSet, file, occasion, assessor.moment(), Array.empty(), Array.empty(), opening);
        }
        for (Rule<?> rule : ruleSet.rules()) {
            assessor.run(rule, collector);
        }
        Seq<Finding> findings = SilentFile.oneForMany(Array.ofAll(collector.findings()), assessor);
        return new Assessment(
                ruleSet,
                file,
                occasion,
                assessor.moment(),
                findings.sorted(ORDER),
                Array.ofAll(collector.failures()),
                assessor.changesOn());
    }

    /** {@return the file that was given} */
    public CaseFile file() {
        return file;
    }

    /** {@return the rule set} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return the day, step and mode that were asked} */
    public Occasion occasion() {
        return occasion;
    }

    /** {@return the step at hand, as given or as derived from the file} */
    public Moment moment() {
        return moment;
    }

    /** {@return the findings, in the order of rule and subject} */
    public Seq<Finding> findings() {
        return findings;
    }

    /** {@return where a rule broke off} */
    public Seq<RuleFailure> failures() {
        return failures;
    }

    /** {@return whether the reference day lies before the file was opened, so that nothing is recorded yet} */
    public boolean isBeforeOpening() {
        return occasion.asOf().isBefore(file.openedOn());
    }

    /** {@return whether the step at hand cannot rest on the file as it is} */
    public boolean isBlocked() {
        return findings.exists(finding -> finding.isUnexplainedFrom(Severity.BLOCKING));
    }

    /** {@return the first later day on which the result may be another without any new entry; none means never} */
    public Option<LocalDate> changesOn() {
        return changesOn;
    }

    /**
     * What rules will start to find if nothing is recorded, in the order of the days. It equals checking the file as it is
     * known now on each following day.
     *
     * @param untilInclusive the last day to look at
     * @return the lines
     */
    public Seq<AgendaLine> agenda(LocalDate untilInclusive) {
        return Agenda.of(this, untilInclusive);
    }

    /**
     * What became of every rule for every subject, found anew. It tells each term, also those for which one finding speaks when
     * nothing was {@linkplain #SILENT_AFTER recorded for long}.
     *
     * @return a line for each, in the order of the rules; none before the file was opened
     */
    public Seq<AuditLine> audit() {
        Assessor assessor = new Assessor(file, occasion, ruleSet.settings());
        AuditCollector collector = new AuditCollector(assessor);
        if (!isBeforeOpening()) {
            for (Rule<?> rule : ruleSet.rules()) {
                assessor.run(rule, collector);
            }
        }
        return Array.ofAll(collector.lines());
    }

    /**
     * How a rule came to its outcome for each of its subjects, found anew.
     *
     * @param rule the code of the rule
     * @return an explanation for each subject, or one for the rule as a whole when it had nothing to look at; empty before the
     *     file was opened, and for what is no rule of the set
     */
    public Seq<Explanation> explain(RuleCode rule) {
        return ruleSet.rule(rule)
                .filter(held -> !isBeforeOpening())
                .map(held -> ExplanationCollector.explain(held, file, occasion, ruleSet.settings()))
                .getOrElse(Array.empty());
    }

    /**
     * How a rule came to its outcome for one subject.
     *
     * @param rule the code of the rule
     * @param subject the id of the subject, or of one of the records it is made of
     * @return the explanations of all subjects of that rule in which the id occurs; empty when there is none
     */
    public Seq<Explanation> explain(RuleCode rule, Id<?> subject) {
        return explain(rule).filter(explanation -> explanation.line().subjects().contains(subject));
    }

    /**
     * The part of the findings that stands around one entry or part: what a screen shows beside an entry that was just changed.
     * It is the whole assessment, filtered, and so never another answer: a rule may look at the whole file, and any entry may
     * change the step at hand, so that no smaller run could promise the same. What a change did to <i>all</i> findings,
     * {@link #comparedTo} tells.
     *
     * @param id the id of an entry or a part
     * @return the findings that name the entry it belongs to, a part of that entry, what that entry refers to, or an entry that
     *     refers to it, as subject, record or value of the message; in the order of the findings; empty when the file does not hold it
     */
    public Seq<Finding> findingsAround(Id<?> id) {
        Set<Id<?>> around = Surroundings.of(id, file.asKnownOn(occasion.asOf()).current());
        return findings.filter(finding -> Surroundings.names(finding).exists(around::contains));
    }

    /**
     * This assessment beside an earlier one of the same file, or of another state of it, day or rule set.
     *
     * @param earlier the other assessment
     * @return what is new, resolved, changed and unchanged
     * @throws IllegalArgumentException if the files have different ids: ids of records, on which keys rest, are unique within
     *     one file only
     */
    public AssessmentComparison comparedTo(Assessment earlier) {
        return AssessmentComparison.of(earlier, this);
    }

    /**
     * The file, unless something blocks the step at hand.
     *
     * @return the file that was given, or what blocks, as {@link #toValidation(Severity)} gives it
     */
    public Validation<Seq<Finding>, CaseFile> toValidation() {
        return toValidation(Severity.BLOCKING);
    }

    /**
     * The file, unless there are findings of some weight. What is explained is none. A rule that broke off is no finding: look
     * at {@link #failures()} too.
     *
     * @param least from which severity on a finding counts; {@code HINT} counts all
     * @return the file that was given, or the findings in their order
     */
    public Validation<Seq<Finding>, CaseFile> toValidation(Severity least) {
        Seq<Finding> against = findings.filter(finding -> finding.isUnexplainedFrom(least));
        return against.isEmpty() ? Validation.valid(file) : Validation.invalid(against);
    }

    /**
     * What a reader sees of this assessment. The rules ran on the whole file: run on a view, its holes would speak.
     *
     * @param reader who reads
     * @return the view of the file on the reference day, with the findings and the agenda that stand in it
     */
    public AssessmentView viewFor(Reader reader) {
        return AssessmentView.of(this, KeyedView.of(file, reader, occasion.asOf()));
    }

    /**
     * The duties with a term that the file shows, met or not, in the order of the rules.
     *
     * @return the obligations
     */
    public Seq<Obligation> obligations() {
        return audit().flatMap(line -> Obligation.of(line, ruleSet));
    }
}
