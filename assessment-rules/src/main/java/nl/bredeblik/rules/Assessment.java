package nl.bredeblik.rules;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bredeblik.model.casefile.CaseFile;
import nl.bredeblik.model.entry.Id;

/**
 * What a rule set found in a file on an occasion. The same file, occasion and rule set always give the same assessment,
 * in the same order.
 *
 * <p>It holds what asks for attention; {@link #audit()} tells the rest. It is derived from the file and is personal data
 * as much as the file is.
 */
public final class Assessment {

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
        Assessor assessor = new Assessor(file.asKnownOn(occasion.asOf()), occasion, ruleSet.settings());
        FindingCollector collector = new FindingCollector(assessor);
        if (!isBeforeFirstEntry(file, occasion)) {
            for (Rule<?> rule : ruleSet.rules()) {
                assessor.run(rule, collector);
            }
        }
        return new Assessment(
                ruleSet,
                file,
                occasion,
                assessor.moment(),
                Array.ofAll(collector.findings()).sorted(ORDER),
                Array.ofAll(collector.failures()),
                isBeforeFirstEntry(file, occasion)
                        ? Option.some(file.openedOn())
                        : assessor.day().nearestChange());
    }

    private static boolean isBeforeFirstEntry(CaseFile file, Occasion occasion) {
        return occasion.asOf().isBefore(file.openedOn());
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
        return isBeforeFirstEntry(file, occasion);
    }

    /** {@return whether the step at hand cannot rest on the file as it is} */
    public boolean isBlocked() {
        return findings.exists(
                finding -> finding.severity() == Severity.BLOCKING && finding.outcome() == Outcome.VIOLATED);
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
        CaseFile known = file.asKnownOn(occasion.asOf());
        Set<String> seen = new HashSet<>(findings.map(Finding::key).asJava());
        List<AgendaLine> lines = new ArrayList<>();
        Option<LocalDate> next = changesOn;
        while (next.exists(day -> !day.isAfter(untilInclusive))) {
            LocalDate day = next.get();
            Assessment then = of(ruleSet, known, new Occasion(day, occasion.moment(), occasion.mode()));
            for (Finding finding : then.findings) {
                if (seen.add(finding.key())) {
                    lines.add(new AgendaLine(day, finding));
                }
            }
            next = then.changesOn;
        }
        return Array.ofAll(lines);
    }

    /**
     * What became of every rule for every subject, found anew.
     *
     * @return a line for each, in the order of the rules; none before the file was opened
     */
    public Seq<AuditLine> audit() {
        Assessor assessor = new Assessor(file.asKnownOn(occasion.asOf()), occasion, ruleSet.settings());
        AuditCollector collector = new AuditCollector(assessor);
        if (!isBeforeOpening()) {
            for (Rule<?> rule : ruleSet.rules()) {
                assessor.run(rule, collector);
            }
        }
        return Array.ofAll(collector.lines());
    }

    /**
     * The duties with a term that the file shows, met or not, in the order of the rules.
     *
     * @return the obligations
     */
    public Seq<Obligation> obligations() {
        return audit().flatMap(this::obligation);
    }

    private Option<Obligation> obligation(AuditLine line) {
        if (line.state().isEmpty() || line.term().isEmpty()) {
            return Option.none();
        }
        return ruleSet.rule(line.rule())
                .flatMap(rule -> line.record()
                        .map(record -> new Obligation(
                                rule,
                                line.subjects(),
                                record,
                                line.state().get(),
                                line.term().get())));
    }
}
