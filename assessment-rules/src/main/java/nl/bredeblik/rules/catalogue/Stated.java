package nl.bredeblik.rules.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.bredeblik.model.entry.Id;
import nl.bredeblik.model.entry.YesNoUnknown;
import nl.bredeblik.model.participation.Contact;
import nl.bredeblik.model.statement.Approval;
import nl.bredeblik.model.statement.Source;
import nl.bredeblik.model.statement.Statement;
import nl.bredeblik.model.statement.StatementCheck;
import nl.bredeblik.model.time.PartialDate;
import nl.bredeblik.rules.Look;
import nl.bredeblik.rules.Severity;
import nl.bredeblik.rules.Subjects;
import nl.bredeblik.rules.Verdict;

/**
 * A statement, where it comes from and what rests on it.
 *
 * @param statement the statement
 * @param sources its sources, as far as they are in the file
 * @param around what the file tells around it
 */
record Stated(Statement statement, Seq<Source> sources, Around around) {

    static final Subjects<Stated> STATEMENTS = Subjects.about(
            "statements",
            Stated::in,
            Stated::statement,
            stated -> Array.of(stated.statement().id()));

    /**
     * What the file tells around its statements.
     *
     * @param reports what open final reports rest on
     * @param acts what open petitions and core decisions rest on
     * @param petitions what open petitions rest on
     * @param all what any step rests on, open or not
     * @param talks the days on which somebody was spoken with or seen, by person
     * @param approvals the informants who answered to the text of a statement, by statement
     * @param checks the last day on which a statement was found to hold still
     */
    record Around(
            Resting reports,
            Resting acts,
            Resting petitions,
            Resting all,
            Map<Id<?>, TreeSet<LocalDate>> talks,
            Map<Id<Statement>, Set<Id<?>>> approvals,
            Map<Id<Statement>, LocalDate> checks) {

        static Around of(Look look) {
            Seq<Step> steps = Steps.in(look);
            Seq<Step> open = steps.filter(Step::open);
            return new Around(
                    Resting.on(open.filter(step -> step.kind() == Step.Kind.FINAL_REPORT), look),
                    Resting.on(open.filter(step -> step.kind() != Step.Kind.FINAL_REPORT), look),
                    Resting.on(open.filter(step -> step.kind() == Step.Kind.PETITION), look),
                    Resting.on(steps, look),
                    talksByPerson(look),
                    answeredBy(look),
                    foundToHold(look));
        }

        private static Map<Id<Statement>, Set<Id<?>>> answeredBy(Look look) {
            Map<Id<Statement>, Set<Id<?>>> informants = new HashMap<>();
            for (Approval approval : look.file().approvals()) {
                for (Id<Statement> statement : approval.statements()) {
                    informants.computeIfAbsent(statement, id -> new HashSet<>()).add(approval.informant());
                }
            }
            return informants;
        }

        private static Map<Id<Statement>, LocalDate> foundToHold(Look look) {
            Map<Id<Statement>, LocalDate> newest = new HashMap<>();
            for (StatementCheck check : look.file().statementChecks()) {
                if (check.stillHolds() == YesNoUnknown.YES) {
                    newest.merge(check.statement(), check.checkedOn(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
            return newest;
        }

        private static Map<Id<?>, TreeSet<LocalDate>> talksByPerson(Look look) {
            Map<Id<?>, TreeSet<LocalDate>> talks = new HashMap<>();
            for (Contact contact : look.file().contacts().filter(Contact::held)) {
                for (Id<?> person : Array.<Id<?>>ofAll(contact.with()).appendAll(contact.seen())) {
                    talks.computeIfAbsent(person, id -> new TreeSet<>()).add(contact.on());
                }
            }
            return talks;
        }
    }

    boolean carriesOpenStep() {
        return around.reports().carries(statement.id()) || around.acts().carries(statement.id());
    }

    /** Whether a report or petition rests on it on which a decision has still to be taken. */
    boolean carriesReportOrPetition() {
        return around.reports().carries(statement.id()) || around.petitions().carries(statement.id());
    }

    boolean carriesAnyStep() {
        return around.all().carries(statement.id());
    }

    /** First needed when an open step rests on it. */
    Verdict weighed(Verdict violated) {
        return carriesOpenStep() ? violated.as(Severity.BLOCKING) : violated;
    }

    /** Whether a contact with a person is recorded for the day of a source; for any day when that is not known. */
    boolean wasSpokenWith(Id<?> person, PartialDate date) {
        TreeSet<LocalDate> days = around.talks().get(person);
        if (days == null || date.isUnknown()) {
            return days != null;
        }
        LocalDate first = days.ceiling(date.earliest().get());
        return first != null && !first.isAfter(date.latest().get());
    }

    /** Whether it was put to a person for approval, whatever the answer was. */
    boolean wasPutTo(Id<?> person) {
        return around.approvals().getOrDefault(statement.id(), Set.of()).contains(person);
    }

    /** The last day on which what it tells can be from: of its newest source, else of the event, else of its recording. */
    LocalDate toldOn() {
        return sources.flatMap(Source::date)
                .flatMap(PartialDate::latest)
                .maxBy(Comparator.<LocalDate>naturalOrder())
                .orElse(() -> statement.observedOn().flatMap(PartialDate::latest))
                .getOrElse(statement.recordedOn());
    }

    /** Whether it was looked into on or after a day and found to hold still. */
    boolean wasFoundToHoldSince(LocalDate day) {
        LocalDate newest = around.checks().get(statement.id());
        return newest != null && !newest.isBefore(day);
    }

    private static Seq<Stated> in(Look look) {
        Around around = Around.of(look);
        return look.file()
                .statements()
                .map(statement -> new Stated(
                        statement,
                        statement.sources().flatMap(id -> look.index().find(Source.class, id)),
                        around));
    }
}
