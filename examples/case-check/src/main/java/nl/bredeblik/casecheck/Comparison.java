package nl.bredeblik.casecheck;

import io.vavr.collection.Seq;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.rules.Assessment;
import nl.bredeblik.rules.Finding;
import nl.bredeblik.rules.Outcome;
import nl.bredeblik.rules.Severity;

/** Sets what was found beside what was expected, one expectation a line. */
final class Comparison {

    private final Map<String, Set<String>> rulesByCode = new TreeMap<>();
    private final Output output;

    /** Looks in the whole corpus which rules cover which code. */
    Comparison(List<Expectations> corpus, Output output) {
        this.output = output;
        corpus.forEach(expectations -> expectations
                .must()
                .forEach(must -> rulesByCode
                        .computeIfAbsent(must.code(), none -> new TreeSet<>())
                        .addAll(must.rules())));
    }

    /** Writes the comparison of one case and tells whether anything contradicts. */
    boolean write(Expectations expectations, Assessment assessment) {
        output.write(assessment.file().id() + "  " + assessment.occasion().asOf() + ", "
                + assessment.moment().code() + ", "
                + assessment.occasion().mode().code() + ", "
                + assessment.ruleSet() + "\n");
        Set<String> expected = new TreeSet<>();
        boolean contradicted = false;
        for (Expectations.Must must : expectations.must()) {
            contradicted |= write(must, assessment, expected);
        }
        for (Expectations.MustNot mustNot : expectations.mustNot()) {
            contradicted |= write(mustNot, assessment);
        }
        if (expectations.must().isEmpty()) {
            contradicted |= writePositive(assessment);
        }
        for (List<Expectations.Allowed> allowed : expectations.allowed()) {
            contradicted |= writeBeyond(allowed, assessment, expected);
        }
        for (Finding finding : assessment.findings().reject(each -> expected.contains(each.key()))) {
            line("also found", finding.key() + " (" + finding.severity() + ")");
        }
        assessment
                .failures()
                .forEach(failure -> line("broke off", failure.rule().text()));
        output.write("\n");
        output.flush();
        return contradicted;
    }

    private boolean write(Expectations.Must must, Assessment assessment, Set<String> expected) {
        if (must.rules().isEmpty()) {
            line("must " + must.label(), "not yet covered by a rule");
            return false;
        }
        Seq<Finding> candidates = assessment
                .findings()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED
                        && must.rules().contains(finding.code().text())
                        && isAbout(must.subjects(), finding));
        Seq<Finding> met = candidates.filter(finding -> finding.severity() == must.severity());
        if (met.isEmpty()) {
            String weight = candidates.isEmpty() ? "" : "; found with another weight: " + keys(candidates);
            line("must " + must.label(), "NOT MET by " + String.join(", ", must.rules()) + weight);
            return true;
        }
        met.forEach(finding -> expected.add(finding.key()));
        line("must " + must.label(), "met by " + keys(met));
        return false;
    }

    private boolean write(Expectations.MustNot mustNot, Assessment assessment) {
        Set<String> rules = mustNot.rules().isEmpty()
                ? rulesByCode.getOrDefault(mustNot.code().getOrElse(""), Set.of())
                : new TreeSet<>(mustNot.rules());
        String label = "must not " + mustNot.code().getOrElse("-");
        if (rules.isEmpty()) {
            boolean uncoded = mustNot.code().isEmpty();
            line(label, (uncoded ? "for people to look at: " : "not yet covered by a rule: ") + mustNot.text());
            return false;
        }
        Seq<Finding> appeared = assessment
                .findings()
                .filter(finding -> rules.contains(finding.code().text())
                        && isAbout(mustNot.subjects(), finding)
                        && (!mustNot.atBlockingOnly() || finding.severity() == Severity.BLOCKING));
        line(label, appeared.isEmpty() ? "did not appear" : "APPEARED: " + keys(appeared));
        return !appeared.isEmpty();
    }

    /** A case of which nothing must be found is in order: nothing may block it. */
    private boolean writePositive(Assessment assessment) {
        Seq<Finding> blocking = assessment.findings().filter(finding -> finding.severity() == Severity.BLOCKING);
        line("nothing blocks", blocking.isEmpty() ? "met" : "NOT MET: " + keys(blocking));
        return !blocking.isEmpty();
    }

    /** Where people looked at the rest, nothing that they did not see may be found; a hint always may. */
    private boolean writeBeyond(List<Expectations.Allowed> allowed, Assessment assessment, Set<String> expected) {
        Seq<Finding> beyond = assessment
                .findings()
                .filter(finding -> finding.severity() != Severity.HINT
                        && !expected.contains(finding.key())
                        && allowed.stream().noneMatch(each -> isAllowed(each, finding)));
        line("nothing beyond what is allowed", beyond.isEmpty() ? "met" : "NOT MET: " + keys(beyond));
        return !beyond.isEmpty();
    }

    private static boolean isAllowed(Expectations.Allowed allowed, Finding finding) {
        return allowed.rules().contains(finding.code().text())
                && allowed.reaches(finding.severity())
                && isAbout(allowed.subjects(), finding);
    }

    private static boolean isAbout(List<String> subjects, Finding finding) {
        return subjects.isEmpty()
                || finding.subjects().map(Id::text).exists(subjects::contains)
                || subjects.contains(finding.record().id().text());
    }

    private static String keys(Seq<Finding> findings) {
        return findings.map(Finding::key).mkString(", ");
    }

    private void line(String label, String words) {
        output.write("  " + label + ": " + words + "\n");
    }
}
